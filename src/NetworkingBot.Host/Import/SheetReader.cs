using CsvHelper;
using NetworkingBot.Core;
using NetworkingBot.Core.Directory;

namespace NetworkingBot.Host.Import;

/// <summary>
/// Reads a CSV file as a sheet: comma, semicolon, tab or bar; quotes as spreadsheets write them. Cells are text and nothing else: what begins
/// like a formula is never computed.
/// </summary>
internal static class SheetReader
{
    /// <summary>Longest cell, in characters: a spreadsheet's own limit.</summary>
    public const int MaxCell = 32_767;

    public const int MaxRows = 2_000_000;

    public const int MaxColumns = 200;

    private const int MaxRecordBytes = 4 * 1024 * 1024;

    private static readonly char[] _separators = [',', ';', '\t', '|'];

    /// <summary>The sheet, or what is wrong with the file.</summary>
    public static async Task<SheetReading> ReadAsync(Stream file, Lang lang, CancellationToken cancellation)
    {
        var phrases = FilePhrases.Of(lang);
        try
        {
            return await FileText.ReadAsync(file, cancellation) is { } text
                ? Parse(text, phrases)
                : new SheetReading.Refused(new Problem(0, phrases.TooLarge(FileText.MaxBytes / 1024 / 1024)));
        }
        catch (InvalidDataException)
        {
            return new SheetReading.Refused(new Problem(0, phrases.NotUnpacked));
        }
    }

    internal static SheetReading Parse(string text, FilePhrases phrases)
    {
        if (IsBinary(text))
        {
            return new SheetReading.Refused(new Problem(0, phrases.NotText));
        }

        var faults = new List<CsvMalformedRecord>();
        using var reader = CsvReader.FromText(text, Options(text, faults));
        var rows = new List<SheetRow>();
        try
        {
            while (reader.Read())
            {
                if (Fault(reader, rows.Count, faults, phrases) is { } problem)
                {
                    return new SheetReading.Refused(problem);
                }

                rows.Add(new SheetRow((int)reader.LineNumber, reader.Current.ToArray()));
            }
        }
        catch (CsvFormatException failure)
        {
            return new SheetReading.Refused(new Problem((int)failure.LineNumber, phrases.LongCell(MaxCell)));
        }

        return new SheetReading.Read(rows.Count == 0 ? new Sheet([], []) : new Sheet(rows[0].Cells, rows[1..]));
    }

    // A directory's texts are full of commas and bars: the separator of the column names is the one that counts. A single column has none.
    private static char? SeparatorOf(string text)
    {
        var start = text.TrimStart();
        var names = start.AsSpan(0, start.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : start.Length);
        if (names.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var counts = new int[_separators.Length];
        var quoted = false;
        foreach (var unit in names)
        {
            quoted ^= unit == '"';
            if (!quoted && Array.IndexOf(_separators, unit) is var found and >= 0)
            {
                counts[found]++;
            }
        }

        return _separators[Array.IndexOf(counts, counts.Max())];
    }

    private static CsvReaderOptions Options(string text, List<CsvMalformedRecord> faults) => new()
    {
        Separator = SeparatorOf(text),
        HasHeader = false,
        TrackLineNumbers = true,
        TrimWhitespace = true,
        PoolStrings = true,
        MaxRecordSize = MaxRecordBytes,
        OnMalformedRecord = fault =>
        {
            // 5" pipe: a mark in the middle of an unquoted cell says what it says.
            if (fault.Reason != CsvMalformedReason.StrayQuote)
            {
                faults.Add(fault);
            }
        },
    };

    private static Problem? Fault(CsvReader reader, int rows, List<CsvMalformedRecord> faults, FilePhrases phrases)
    {
        var line = (int)reader.LineNumber;
        return true switch
        {
            _ when Enumerable.Range(0, reader.FieldCount).Any(cell => reader.GetSpan(cell).Length > MaxCell) => new Problem(line, phrases.LongCell(MaxCell)),
            _ when faults is [var fault, ..] => new Problem((int)fault.LineNumber, phrases.BrokenQuotes),
            _ when rows == 0 && reader.FieldCount > MaxColumns => new Problem(line, phrases.TooManyColumns(reader.FieldCount, MaxColumns)),
            _ when rows > MaxRows => new Problem(line, phrases.TooManyRows(MaxRows)),
            _ => null,
        };
    }

    private static bool IsBinary(string text) =>
        text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal)
        || text.StartsWith("%PDF", StringComparison.Ordinal)
        || text.AsSpan(0, Math.Min(text.Length, 4096)).Contains('\0');
}

/// <summary>What a file turned out to be.</summary>
internal abstract record SheetReading
{
    public sealed record Read(Sheet Sheet) : SheetReading;

    public sealed record Refused(Problem Problem) : SheetReading;
}
