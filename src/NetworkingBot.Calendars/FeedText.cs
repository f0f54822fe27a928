using System.Text;

namespace NetworkingBot.Calendars;

/// <summary>
/// What is taken out of a calendar's text: of each entry when it is and how often, whether it takes time, and nothing else. Titles, places,
/// people and notes are passed over before anything reads them.
/// </summary>
internal sealed class FeedText
{
    private static readonly HashSet<string> _ofEntries =
    [
        "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS", "TRANSP",
        "X-MICROSOFT-CDO-BUSYSTATUS",
    ];

    private static readonly HashSet<string> _ofZones = ["TZID", "X-LIC-LOCATION", "DTSTART", "TZOFFSETTO", "TZOFFSETFROM", "RRULE"];

    private FeedText()
    {
    }

    public List<List<FeedProperty>> Entries { get; } = [];

    public List<List<FeedProperty>> BusyLists { get; } = [];

    /// <summary>Each with its parts: what begins and ends one stands among the properties.</summary>
    public List<List<FeedProperty>> Zones { get; } = [];

    /// <summary>Null: it is no calendar. With more entries than <paramref name="maxEntries"/>, one more than that.</summary>
    public static FeedText? Read(ReadOnlyMemory<byte> bytes, int maxEntries, CancellationToken cancellation)
    {
        var text = new FeedText();
        var open = new Stack<string>();
        var isCalendar = false;
        foreach (var line in Unfolded(bytes))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isCalendar && !line.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            isCalendar = true;
            text.Take(line, open);
            if (text.Entries.Count + text.BusyLists.Count + text.Zones.Count > maxEntries)
            {
                break;
            }
        }

        return isCalendar ? text : null;
    }

    private void Take(string line, Stack<string> open)
    {
        if (line.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase))
        {
            open.Push(line[6..].Trim().ToUpperInvariant());
            Begin(open.Peek(), open.Count);
        }
        else if (line.StartsWith("END:", StringComparison.OrdinalIgnoreCase))
        {
            _ = open.TryPop(out _);
        }
        else if (open.Count > 0)
        {
            Keep(line, open);
        }
    }

    private void Begin(string component, int depth)
    {
        switch (component)
        {
            case "VEVENT" when depth == 2:
                Entries.Add([]);
                break;
            case "VFREEBUSY" when depth == 2:
                BusyLists.Add([]);
                break;
            case "VTIMEZONE" when depth == 2:
                Zones.Add([]);
                break;
            case "STANDARD" or "DAYLIGHT" when depth == 3 && Zones.Count > 0:
                Zones[^1].Add(new FeedProperty("BEGIN", new Dictionary<string, string>(), component));
                break;
        }
    }

    private void Keep(string line, Stack<string> open)
    {
        var end = line.AsSpan().IndexOfAny(';', ':');
        var name = end > 0 && end < 30 ? line[..end].ToUpperInvariant() : "";
        var to = (open.Peek(), open.Count) switch
        {
            ("VEVENT", 2) when _ofEntries.Contains(name) => Entries[^1],
            ("VFREEBUSY", 2) when name == "FREEBUSY" => BusyLists[^1],
            ("VTIMEZONE", 2) or ("STANDARD" or "DAYLIGHT", 3) when _ofZones.Contains(name) && Zones.Count > 0 => Zones[^1],
            _ => null,
        };
        if (to is not null && FeedProperty.Read(line) is { } property)
        {
            to.Add(property);
        }
    }

    /// <summary>Lines that were folded are joined; empty ones are left out.</summary>
    private static IEnumerable<string> Unfolded(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var line = new StringBuilder();
        while (reader.ReadLine() is { } next)
        {
            if (next is [' ' or '\t', ..])
            {
                line.Append(next, 1, next.Length - 1);
                continue;
            }

            if (line.Length > 0)
            {
                yield return line.ToString();
            }

            line.Clear().Append(next);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
