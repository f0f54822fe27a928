using System.Globalization;
using NetworkingBot.Core.Language;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Directory;

/// <summary>One message, call or meeting between two people, as the file names them. A message to several is told once for each.</summary>
public sealed record DatedTie(Instant At, string From, string To)
{
    /// <summary>The file tells the day alone, so that nothing says which rows are one message.</summary>
    public bool IsDayOnly { get; init; }
}

/// <summary>The ties of a file. <paramref name="Origin"/> is the instant of second 0, null when the file has dates.</summary>
public sealed record TieList(IReadOnlyList<DatedTie> Ties, Instant? Origin, IReadOnlyList<Problem> Problems);

/// <summary>
/// Reads dated ties: a column of times, one of who began, one of with whom. Times are ISO dates or date-times, or seconds since an origin.
/// Without an origin the last of them is placed at the beginning of today, so that a file imported twice in a day means the same.
/// </summary>
public static class TieReader
{
    private static readonly string[] _timeNames =
    [
        "times",
        "time",
        "seconds",
        "date",
        "datetime",
        "when",
        "timestamp",
        "sent",
        "sentat",
        "fecha",
        "hora",
        "fechahora",
        "fechayhora",
        "cuando",
        "segundos",
    ];
    private static readonly string[] _fromNames = ["from", "sender", "source", "person1", "de", "desde", "remitente", "origen", "persona1"];
    private static readonly string[] _toNames =
    [
        "to",
        "recipient",
        "receiver",
        "target",
        "with",
        "person2",
        "para",
        "a",
        "con",
        "destinatario",
        "destino",
        "persona2",
    ];

    private static readonly LocalDateTimePattern[] _dateTimes =
    [
        LocalDateTimePattern.ExtendedIso,
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
    ];

    public static TieList Read(Sheet sheet, Instant? origin, Lang lang, Instant now)
    {
        var phrases = TiePhrases.Of(lang);
        var columns = new[] { _timeNames, _fromNames, _toNames }.Select(names => Position(sheet.Headers, names)).ToArray();
        if (columns.Contains(-1))
        {
            return new TieList(
                [],
                null,
                [
                    new Problem(
                        sheet.HeaderLine,
                        phrases.MissingColumns([
                            .. sheet.Headers.Select(CellText.Clean).Take(12).Select(header => CleanText.Shortened(header, 40)),
                        ])
                    ),
                ]
            );
        }

        var rows = new List<TimedRow>(sheet.Rows.Count);
        var problems = new List<Problem>();
        foreach (var row in sheet.Rows.Where(row => !row.Cells.All(string.IsNullOrWhiteSpace)))
        {
            Read(row, columns, phrases, rows, problems);
        }

        return problems.Count > 0 ? new TieList([], null, problems) : Placed(rows, origin, phrases, now);
    }

    /// <summary>True for a name that a column of a list of ties has.</summary>
    public static bool IsHeading(string cell) =>
        ColumnNames.Plain(CellText.Clean(cell)) is { Length: > 1 } name
        && (_timeNames.Contains(name) || _fromNames.Contains(name) || _toNames.Contains(name));

    private static int Position(IReadOnlyList<string> headers, string[] names) =>
        headers.Select((header, index) => (Name: ColumnNames.Plain(CellText.Clean(header)), index))
            .Where(header => names.Contains(header.Name))
            .Select(header => header.index)
            .DefaultIfEmpty(-1)
            .First();

    private static void Read(SheetRow row, int[] columns, TiePhrases phrases, List<TimedRow> rows, List<Problem> problems)
    {
        var cells = columns.Select(column => column < row.Cells.Count ? row.Cells[column].Trim() : "").ToArray();
        if (cells.Any(cell => cell.Length == 0))
        {
            problems.Add(new Problem(row.Line, phrases.Incomplete));
        }
        else if (TimeOf(cells[0]) is { } time)
        {
            rows.Add(time with { Line = row.Line, From = cells[1], To = cells[2] });
        }
        else
        {
            problems.Add(new Problem(row.Line, phrases.NoTime(CleanText.Shortened(CellText.Clean(cells[0]), 40))));
        }
    }

    private static TimedRow? TimeOf(string text)
    {
        if (
            double.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var seconds
            )
        )
        {
            return Math.Abs(seconds) <= 1e11 ? new TimedRow { Seconds = seconds } : null;
        }

        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } moment)
        {
            return new TimedRow { At = moment.Value.ToInstant() };
        }

        if (LocalDatePattern.Iso.Parse(text) is { Success: true } date)
        {
            return new TimedRow { At = date.Value.At(LocalTime.Noon).InUtc().ToInstant(), IsDayOnly = true };
        }

        var local = _dateTimes.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success);
        return local is null ? null : new TimedRow { At = local.Value.InUtc().ToInstant() };
    }

    private static TieList Placed(List<TimedRow> rows, Instant? origin, TiePhrases phrases, Instant now)
    {
        if (rows.Count == 0)
        {
            return new TieList([], null, [new Problem(0, phrases.Empty)]);
        }

        var inSeconds = rows.Any(row => row.At is null);
        if (inSeconds && rows.FirstOrDefault(row => row.At is not null) is { } odd)
        {
            return new TieList([], null, [new Problem(odd.Line, phrases.SecondsAndDates)]);
        }

        var start = inSeconds
            ? origin
                ?? now.InUtc().Date.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() - Duration.FromSeconds(rows.Max(row => row.Seconds))
            : (Instant?)null;
        var ties = rows.ConvertAll(row => new DatedTie(row.At ?? start!.Value + Duration.FromSeconds(row.Seconds), row.From, row.To)
        {
            IsDayOnly = row.IsDayOnly,
        });
        var late = ties.FindIndex(tie => tie.At > now);
        return late < 0
            ? new TieList(ties, start, [])
            : new TieList([], start, [new Problem(rows[late].Line, phrases.NotYet(ties[late].At))]);
    }

    private sealed record TimedRow
    {
        public int Line { get; init; }

        public Instant? At { get; init; }

        public bool IsDayOnly { get; init; }

        public double Seconds { get; init; }

        public string From { get; init; } = "";

        public string To { get; init; } = "";
    }
}
