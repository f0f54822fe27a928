using CsvHelper;
using NetworkingBot.Core;
using NetworkingBot.Core.Directory;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Host.Import;

/// <summary>
/// Reads a CSV file or an Excel workbook as a sheet. CSV: comma, semicolon, tab or bar; quotes as spreadsheets write them. Cells are text
/// and nothing else: what begins like a formula is never computed.
/// </summary>
internal static class SheetReader
{
    /// <summary>Longest cell, in characters: a spreadsheet's own limit.</summary>
    public const int MaxCell = 32_767;

    public const int MaxRows = 2_000_000;

    public const int MaxColumns = 200;

    private const int SearchedRecords = 25;

    private const int MaxRecordBytes = 4 * 1024 * 1024;

    private static readonly char[] _separators = [',', ';', '\t', '|'];

    /// <summary>The sheet, or what is wrong with the file.</summary>
    public static async Task<SheetReading> ReadAsync(Stream file, Lang lang, CancellationToken cancellation)
    {
        var phrases = FilePhrases.Of(lang);
        try
        {
            return await FileText.BytesAsync(file, cancellation) switch
            {
                null => new SheetReading.Refused(new Problem(0, phrases.TooLarge(FileText.MaxBytes / 1024 / 1024))),
                var bytes when Workbook.IsOld(bytes) => new SheetReading.Refused(new Problem(0, phrases.OldWorkbook)),
                var bytes when Workbook.IsPacked(bytes) => FromWorkbook(bytes, phrases),
                var bytes => Parse(FileText.Decode(bytes), phrases),
            };
        }
        catch (InvalidDataException)
        {
            return new SheetReading.Refused(new Problem(0, phrases.NotUnpacked));
        }
        catch (UndecodableException failure)
        {
            return new SheetReading.Refused(
                new Problem(
                    failure.Line,
                    failure.Lost is { } lost ? phrases.LostLetters(CleanText.Shortened(lost, 40)) : phrases.UnknownEncoding
                )
            );
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

        return new SheetReading.Read(Sheet.Of(rows));
    }

    private static SheetReading FromWorkbook(byte[] bytes, FilePhrases phrases)
    {
        try
        {
            var rows = new List<SheetRow>();
            if (Workbook.Rows(bytes) is not { } read)
            {
                return new SheetReading.Refused(new Problem(0, phrases.NotText));
            }

            foreach (var row in read)
            {
                if (Fault(row, rows.Count, phrases) is { } problem)
                {
                    return new SheetReading.Refused(problem);
                }

                rows.Add(row);
            }

            return new SheetReading.Read(Sheet.Of(rows));
        }
        catch (InvalidDataException)
        {
            return new SheetReading.Refused(new Problem(0, phrases.BrokenWorkbook));
        }
    }

    private static Problem? Fault(SheetRow row, int rows, FilePhrases phrases) => true switch
    {
        _ when row.Cells.Any(cell => cell.Length > MaxCell) => new Problem(row.Line, phrases.LongCell(MaxCell)),
        _ when rows == 0 && row.Cells.Count > MaxColumns => new Problem(row.Line, phrases.TooManyColumns(row.Cells.Count, MaxColumns)),
        _ when rows > MaxRows => new Problem(row.Line, phrases.TooManyRows(MaxRows)),
        _ => null,
    };

    // A directory's texts are full of commas and bars: the separator of the column names is the one that counts. A single column has none.
    private static char? SeparatorOf(string text)
    {
        var records = FirstRecords(text);
        if (records is [var first, ..] && first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var tried = from record in records.Index()
                    from separator in _separators
                    let cells = Cells(record.Item, separator)
                    orderby Sheet.KnownHeadings(cells) descending, record.Item.StartsWith('#'), record.Index, cells.Count descending
                    select separator;
        return tried.FirstOrDefault(_separators[0]);
    }

    // A line break in quotes ends no record.
    private static List<string> FirstRecords(string text)
    {
        var records = new List<string>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i <= text.Length && records.Count < SearchedRecords; i++)
        {
            quoted ^= i < text.Length && text[i] == '"';
            if (i == text.Length || (!quoted && text[i] is '\r' or '\n'))
            {
                var record = text[start..i].Trim();
                if (record.Length > 0)
                {
                    records.Add(record);
                }

                start = i + 1;
            }
        }

        return records;
    }

    private static List<string> Cells(string record, char separator)
    {
        var cells = new List<string>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i <= record.Length; i++)
        {
            quoted ^= i < record.Length && record[i] == '"';
            if (i == record.Length || (!quoted && record[i] == separator))
            {
                cells.Add(record[start..i].Trim().Trim('"'));
                start = i + 1;
            }
        }

        return cells;
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
            _ when Enumerable.Range(0, reader.FieldCount).Any(cell => reader.GetSpan(cell).Length > MaxCell) => new Problem(
                line,
                phrases.LongCell(MaxCell)
            ),
            _ when faults is [var fault, ..] => new Problem((int)fault.LineNumber, phrases.BrokenQuotes),
            _ when rows == 0 && reader.FieldCount > MaxColumns => new Problem(line, phrases.TooManyColumns(reader.FieldCount, MaxColumns)),
            _ when rows > MaxRows => new Problem(line, phrases.TooManyRows(MaxRows)),
            _ => null,
        };
    }

    private static bool IsBinary(string text) =>
        text.StartsWith("%PDF", StringComparison.Ordinal)
        || text.AsSpan(0, Math.Min(text.Length, 4096)).Contains('\0');
}

/// <summary>What a file turned out to be.</summary>
internal abstract record SheetReading
{
    public sealed record Read(Sheet Sheet) : SheetReading;

    public sealed record Refused(Problem Problem) : SheetReading;
}
