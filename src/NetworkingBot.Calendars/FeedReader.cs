using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NetworkingBot.Core.Calendars;
using NodaTime;

namespace NetworkingBot.Calendars;

/// <summary>Reads from a calendar's text when its owner is busy.</summary>
internal sealed class FeedReader(FeedLimits limits)
{
    /// <summary>Steps of a rule that fit nothing, in a row: no rule that people make needs as many.</summary>
    private const int MaxUnmatched = 2000;

    /// <summary>An entry is seen that began so long before.</summary>
    private static readonly NodaTime.Duration _margin = NodaTime.Duration.FromDays(2);

    /// <param name="bytes">A calendar, or anything.</param>
    /// <param name="when">As <see cref="ICalendarFeeds.ReadAsync"/> has it.</param>
    /// <param name="zone">Where the owner is.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public FeedReading Read(ReadOnlyMemory<byte> bytes, Interval when, DateTimeZone zone, CancellationToken cancellation)
    {
        if (FeedText.Read(bytes, limits.MaxEntries, cancellation) is not { } text)
        {
            return new FeedReading.Refused(FeedRefusal.NotACalendar);
        }

        var zones = new FeedZones(text.Zones, when.Start.InZone(zone).Year);
        if (text.Entries.Count + text.BusyLists.Count + text.Zones.Count > limits.MaxEntries
            || !FeedSize.IsWithin(limits, text.Entries, when.End.InUtc().Year))
        {
            return new FeedReading.Refused(FeedRefusal.TooMuch);
        }

        var busy = new HashSet<BusySpan>(BusyLists.Spans(text.BusyLists).Where(span => span.Overlaps(when.Start, when.End)));
        foreach (var same in text.Entries.Index().GroupBy(entry => Value(entry.Item, "UID") ?? $"nameless {entry.Index}"))
        {
            foreach (var span in Occurrences(Written(same.Select(entry => entry.Item), zones), when, zone, cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                if (busy.Add(span) && busy.Count > limits.MaxSpans)
                {
                    return new FeedReading.Refused(FeedRefusal.TooMuch);
                }
            }
        }

        return new FeedReading.Read([.. busy.OrderBy(span => span.Start).ThenBy(span => span.End).ThenBy(span => span.Kind)]);
    }

    /// <summary>One entry with all that was changed of it; what cannot be read of it ends it, and hides no other entry.</summary>
    private static List<BusySpan> Occurrences(string text, Interval when, DateTimeZone zone, CancellationToken cancellation)
    {
        var found = new List<BusySpan>();
        try
        {
            var calendar = Calendar.Load(text);
            var from = new CalDateTime((when.Start - _margin).ToDateTimeUtc(), "UTC");
            var options = new EvaluationOptions { MaxUnmatchedIncrementsLimit = MaxUnmatched };
            foreach (var occurrence in calendar?.GetOccurrences<CalendarEvent>(from, options) ?? [])
            {
                cancellation.ThrowIfCancellationRequested();
                var start = InstantOf(occurrence.Period.StartTime, zone);
                if (start >= when.End + _margin)
                {
                    break;
                }

                if (occurrence.Source is CalendarEvent entry && KindOf(entry) is { } kind)
                {
                    var end = InstantOf(occurrence.Period.EffectiveEndTime ?? occurrence.Period.StartTime, zone);
                    var span = new BusySpan(start, end, kind);
                    found.AddRange(end > start && span.Overlaps(when.Start, when.End) ? [span] : Array.Empty<BusySpan>());
                }
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever a stranger's text brings the library to: what was found until then counts.
            return found;
        }

        return found;
    }

    /// <summary>Null: it takes no time. What Outlook says is more than the standard has words for, and comes first.</summary>
    private static BusyKind? KindOf(CalendarEvent entry)
    {
        var outlook = entry.Properties["X-MICROSOFT-CDO-BUSYSTATUS"]?.Value as string;
        return entry.Status?.ToUpperInvariant() == "CANCELLED" ? null
            : outlook?.ToUpperInvariant() is "FREE" or "WORKINGELSEWHERE" ? null
            : outlook is null && entry.Transparency?.ToUpperInvariant() == "TRANSPARENT" ? null
            : outlook?.ToUpperInvariant() == "TENTATIVE" || entry.Status?.ToUpperInvariant() == "TENTATIVE" ? BusyKind.Tentative
            : BusyKind.Busy;
    }

    private static Instant InstantOf(CalDateTime time, DateTimeZone zone)
    {
        var local = LocalDateTime.FromDateTime(time.Value);
        return time.IsUtc ? local.InUtc().ToInstant()
            : local.InZoneLeniently(time.TzId is { } id ? DateTimeZoneProviders.Tzdb[id] : zone).ToInstant();
    }

    /// <summary>As a calendar of one entry, with zones that everybody knows.</summary>
    private static string Written(IEnumerable<IReadOnlyList<FeedProperty>> entries, FeedZones zones)
    {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//NetworkingBot//EN\r\n");
        var all = entries.ToList();
        var start = all.Find(entry => Value(entry, "RECURRENCE-ID") is null)?.FirstOrDefault(property => property.Name == "DTSTART");
        foreach (var entry in all)
        {
            text.Append("BEGIN:VEVENT\r\n");
            foreach (var property in entry.Select(one => zones.Aligned(one, start)))
            {
                var zone = property.Parameters.TryGetValue("TZID", out var name) ? zones.Find(name) : null;
                text.Append(property.Written(zone)).Append("\r\n");
            }

            text.Append("END:VEVENT\r\n");
        }

        return text.Append("END:VCALENDAR\r\n").ToString();
    }

    private static string? Value(IEnumerable<FeedProperty> entry, string name) =>
        entry.FirstOrDefault(property => property.Name == name)?.Value;
}
