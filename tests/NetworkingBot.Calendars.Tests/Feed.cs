using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NetworkingBot.Testing;

namespace NetworkingBot.Calendars.Tests;

/// <summary>A calendar as some program writes it.</summary>
/// <param name="Differs">Why ical.js finds something else in it; null: it finds the same.</param>
internal sealed record Feed(string Name, byte[] Bytes, string? Differs)
{
    public string Text => Encoding.UTF8.GetString(Bytes).TrimStart('\ufeff');

    public static IReadOnlyList<Feed> ByHand()
    {
        var zones = Sections("zones.txt").ToDictionary(zone => zone.Name, zone => zone.Lines);
        return [.. Sections("by-hand.txt").Select(section => Of(section.Name, section.Lines, zones))];
    }

    public static async Task<IReadOnlyList<Feed>> ByIcalJsAsync(CancellationToken cancellation) =>
    [
        .. (await Script.RunAsync<string[]>("ical-write.mjs", "", cancellation))
            .Select((text, at) => new Feed($"ical.js: {at}", Encoding.UTF8.GetBytes(text), Differs: null)),
    ];

    public static IReadOnlyList<Feed> ByIcalNet() =>
    [
        Of("weekly in Berlin", Entry("20260302T090000", "Europe/Berlin", hours: 1, "FREQ=WEEKLY;BYDAY=MO,TH")),
        Of("daily in UTC", Entry("20260102T120000", "UTC", hours: 1, "FREQ=DAILY;INTERVAL=3")),
        Of("monthly in New York", Entry("20260115T100000", "America/New_York", hours: 2, "FREQ=MONTHLY;BYDAY=3TH")),
        Of("once in Auckland", Entry("20260406T080000", "Pacific/Auckland", hours: 3, rule: null)),
        Of("yearly in Madrid", Entry("20200329T110000", "Europe/Madrid", hours: 1, "FREQ=YEARLY")),
        Of("many at once", [.. Enumerable.Range(1, 28)
            .SelectMany(day => Entry($"202602{day:00}T090000", "Europe/London", hours: 1, "FREQ=MONTHLY;COUNT=6"))]),
    ];

    private static Feed Of(string name, string[] lines, Dictionary<string, string[]> zones)
    {
        string? Option(string key) =>
            lines.FirstOrDefault(line => line.StartsWith(key + ": ", StringComparison.Ordinal))?[(key.Length + 2)..];

        var layout = Option("lines");
        var body = lines.Where(line => !line.StartsWith("lines: ", StringComparison.Ordinal)
                && !line.StartsWith("differs: ", StringComparison.Ordinal))
            .SelectMany(line => line is ['@', .. var zone] ? zones[zone] : [line]);
        string[] all = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//By hand//EN", .. body, "END:VCALENDAR"];
        var text = string.Concat(all.Select(line => (layout == "folded" ? Folded(line) : line) + (layout == "lf" ? "\n" : "\r\n")));
        return new Feed(name, [.. layout == "bom" ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)], Option("differs"));
    }

    private static Feed Of(string name, IEnumerable<CalendarEvent> entries)
    {
        var calendar = new Calendar();
        foreach (var entry in entries)
        {
            calendar.Events.Add(entry);
            if (entry.Start!.TzId is { } zone and not "UTC" && calendar.TimeZones.All(known => known.TzId != zone))
            {
                calendar.AddTimeZone(zone, new DateTime(2019, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), includeHistoricalData: false);
            }
        }

        var text = new CalendarSerializer().SerializeToString(calendar)!;
        return new Feed($"Ical.Net: {name}", Encoding.UTF8.GetBytes(text), Differs: null);
    }

    private static CalendarEvent[] Entry(string start, string zone, int hours, string? rule)
    {
        var begins = new CalDateTime(start + (zone == "UTC" ? "Z" : ""), zone == "UTC" ? null : zone);
        var (uid, ends) = ($"{start}-{zone}", begins.AddHours(hours));
        var entry = new CalendarEvent { Uid = uid, Summary = "Not to be read", DtStart = begins, DtEnd = ends };
        if (rule is not null)
        {
            entry.RecurrenceRule = new RecurrenceRule(rule);
        }

        return [entry];
    }

    /// <summary>After each 40 UTF-16 units, wherever that is.</summary>
    private static string Folded(string line) =>
        line.Length <= 40 ? line : string.Join("\r\n ", line.Chunk(40).Select(chunk => new string(chunk)));

    private static IEnumerable<(string Name, string[] Lines)> Sections(string file)
    {
        var lines = File.ReadAllLines(RepositoryRoot.Combine("tests", "NetworkingBot.Calendars.Tests", "Feeds", file))
            .Where(line => line is not ['#', ..]).ToArray();
        var starts = lines.Index().Where(line => line.Item.StartsWith("=== ", StringComparison.Ordinal)).Select(line => line.Index)
            .ToList();
        return starts.Zip(starts.Skip(1).Append(lines.Length), (start, end) => (lines[start][4..], lines[(start + 1)..end]));
    }
}
