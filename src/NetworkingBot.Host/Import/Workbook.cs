using System.Globalization;
using System.IO.Compression;
using System.Xml;
using MiniExcelLibs;
using NetworkingBot.Core.Directory;

namespace NetworkingBot.Host.Import;

/// <summary>Reads an Excel workbook as rows of text: of its sheets the one whose headings are known best.</summary>
internal static class Workbook
{
    /// <summary>Unpacked, in bytes: a workbook is packed text, and a small file can hold a great deal of it.</summary>
    private const long MaxUnpacked = 512L * 1024 * 1024;

    private const int Sheets = 20;

    private const int Looked = 30;

    public static bool IsPacked(byte[] bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..];

    /// <summary>Excel's format before 2007, and a workbook with a password, begin alike.</summary>
    public static bool IsOld(byte[] bytes) => bytes is [0xd0, 0xcf, 0x11, 0xe0, ..];

    /// <summary>Null when the archive is no workbook; its rows otherwise, read as they are asked for.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or holds more than it may.</exception>
    public static IEnumerable<SheetRow>? Rows(byte[] bytes)
    {
        try
        {
            using (var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read))
            {
                if (archive.GetEntry("xl/workbook.xml") is null)
                {
                    return null;
                }

                if (archive.Entries.Sum(entry => entry.Length) > MaxUnpacked)
                {
                    throw new InvalidDataException("The workbook holds more than it may.");
                }
            }

            var names = MiniExcel.GetSheetNames(new MemoryStream(bytes)).Take(Sheets).ToList();
            var best = names.MaxBy(name => Sheet.KnownHeadings(Sheet.Of([.. Of(bytes, name).Take(Looked)]).Headers));
            return Of(bytes, best);
        }
        catch (Exception failure)
            when (failure
                    is XmlException
                        or FormatException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or NullReferenceException
                        or ArgumentException
            )
        {
            // The reader of workbooks fails in its own ways on what is no workbook inside.
            throw new InvalidDataException("The workbook is damaged.", failure);
        }
    }

    private static IEnumerable<SheetRow> Of(byte[] bytes, string? name)
    {
        var line = 0;
        foreach (
            IDictionary<string, object?> row in MiniExcel.Query(
                new MemoryStream(bytes),
                useHeaderRow: false,
                sheetName: name,
                excelType: ExcelType.XLSX
            )
        )
        {
            yield return new SheetRow(++line, [.. row.Values.Select(Text)]);
        }
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
