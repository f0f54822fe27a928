using System.Text.Json;
using NetworkingBot.Core.Calendars;
using NodaTime;

namespace NetworkingBot.Calendars.Tests;

/// <summary>Fifty calendars of three hands, read for a year: their busy times are those that ical.js finds.</summary>
public class SameBusyTimesTests
{
    private static readonly DateTimeZone _madrid = DateTimeZoneProviders.Tzdb["Europe/Madrid"];
    private static readonly Interval _year = new(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fifty_calendars_have_the_busy_times_that_another_program_finds()
    {
        IReadOnlyList<Feed> feeds = [.. Feed.ByHand(), .. await Feed.ByIcalJsAsync(Cancellation), .. Feed.ByIcalNet()];
        var theirs = await TheirsAsync(feeds);

        var wrong = feeds.Zip(theirs, (feed, expected) => (feed, expected, Ours: Ours(feed)))
            .Where(one => one.Ours.SequenceEqual(one.expected) != (one.feed.Differs is null))
            .Select(one => $"{one.feed.Name}: ours alone {Shown(one.Ours.Except(one.expected))}; theirs alone "
                + $"{Shown(one.expected.Except(one.Ours))}{(one.feed.Differs is null ? "" : " – but it should differ")}");

        Assert.Equal(50, feeds.Count);
        Assert.Equal("", string.Join('\n', wrong));
        Assert.InRange(theirs.Sum(spans => spans.Length), 1500, int.MaxValue);
    }

    [Fact]
    public void A_Windows_zone_without_rules_is_known() =>
        Assert.Equal([Busy(Instant.FromUtc(2026, 3, 30, 13, 0), hours: 1)], Ours(Called("a Windows zone without its rules")));

    [Fact]
    public void An_hour_that_there_is_not_or_twice_is_read_as_the_standard_says()
    {
        var starts = Ours(Called("the hour that there is not, and the hour that there is twice")).Select(span => span.Start).ToList();

        Assert.Contains(Instant.FromUtc(2026, 3, 29, 1, 30), starts);
        Assert.Contains(Instant.FromUtc(2026, 10, 25, 0, 30), starts);
    }

    [Fact]
    public void Times_taken_without_entries_are_read()
    {
        var text = """
            BEGIN:VCALENDAR
            BEGIN:VFREEBUSY
            FREEBUSY;FBTYPE=BUSY:20260330T090000Z/20260330T100000Z,20260331T090000Z/PT1H
            FREEBUSY;FBTYPE=FREE:20260401T090000Z/PT1H
            FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260402T090000Z/PT1H
            END:VFREEBUSY
            END:VCALENDAR
            """;

        Assert.Equal(
            [
                Busy(Instant.FromUtc(2026, 3, 30, 9, 0), hours: 1),
                Busy(Instant.FromUtc(2026, 3, 31, 9, 0), hours: 1),
                Busy(Instant.FromUtc(2026, 4, 2, 9, 0), hours: 1) with { Kind = BusyKind.Tentative },
            ],
            Ours(new Feed("busy", System.Text.Encoding.UTF8.GetBytes(text), Differs: null)));
    }

    [Fact]
    public void An_entry_that_cannot_be_read_hides_no_other()
    {
        var text = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:broken
            DTSTART:yesterday
            RRULE:FREQ=WEEKLY;BYDAY=XX
            END:VEVENT
            BEGIN:VEVENT
            UID:whole
            DTSTART:20260330T090000Z
            DTEND:20260330T100000Z
            END:VEVENT
            END:VCALENDAR
            """;

        Assert.Equal([Busy(Instant.FromUtc(2026, 3, 30, 9, 0), hours: 1)],
            Ours(new Feed("broken", System.Text.Encoding.UTF8.GetBytes(text), Differs: null)));
    }

    private static Feed Called(string name) => Feed.ByHand().Single(feed => feed.Name == name);

    private static BusySpan Busy(Instant start, int hours) => new(start, start + Duration.FromHours(hours), BusyKind.Busy);

    private static IReadOnlyList<BusySpan> Ours(Feed feed) =>
        Assert.IsType<FeedReading.Read>(new FeedReader(new FeedLimits()).Read(feed.Bytes, _year, _madrid, Cancellation)).Busy;

    private static async Task<IReadOnlyList<BusySpan[]>> TheirsAsync(IEnumerable<Feed> feeds)
    {
        var asked = feeds.Select(feed => new
        {
            text = feed.Text,
            zone = _madrid.Id,
            from = _year.Start.ToUnixTimeSeconds(),
            to = _year.End.ToUnixTimeSeconds(),
        });
        var found = await Script.RunAsync<JsonElement[][][]>("ical-busy.mjs", JsonSerializer.Serialize(asked), Cancellation);
        return
        [
            .. found.Select(spans => spans.Select(span => new BusySpan(
                Instant.FromUnixTimeSeconds(span[0].GetInt64()),
                Instant.FromUnixTimeSeconds(span[1].GetInt64()),
                Enum.Parse<BusyKind>(span[2].GetString()!)))
                .OrderBy(span => span.Start).ThenBy(span => span.End).ThenBy(span => span.Kind).ToArray()),
        ];
    }

    private static string Shown(IEnumerable<BusySpan> spans) =>
        $"[{string.Join(", ", spans.Take(4).Select(span => $"{span.Start}/{span.End} {span.Kind}"))}]";
}
