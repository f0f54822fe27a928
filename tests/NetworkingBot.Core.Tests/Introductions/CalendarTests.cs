using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Introductions;

public class CalendarTests
{
    private static readonly DateTimeZone _madrid = DateTimeZoneProviders.Tzdb["Europe/Madrid"];
    private static readonly DateTimeZone _london = DateTimeZoneProviders.Tzdb["Europe/London"];
    private static readonly DateTimeZone _newYork = DateTimeZoneProviders.Tzdb["America/New_York"];
    private static readonly DateTimeZone _losAngeles = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];

    [Fact]
    public async Task A_calendar_reads_every_file_as_it_was_meant_across_zones_and_a_clock_change()
    {
        var beforeChange = Instant.FromUtc(2026, 10, 23, 8, 0);
        var file = new IcsFile(
            "id-1@networkingbot",
            "Ana Ruiz; Lucía, “Vega” \\ co: para conocernos, con un título tan largo que no cabe en una sola línea",
            "one\ntwo 🎉",
            beforeChange,
            beforeChange + CommonHours.Meeting,
            beforeChange
        );
        var afterChange = file with { Start = Instant.FromUtc(2026, 10, 26, 9, 0), End = Instant.FromUtc(2026, 10, 26, 9, 30) };

        var read = await CalendarReader.ReadAsync(
            (file.ToString(), "Europe/Madrid"),
            (afterChange.ToString(), "Europe/Madrid"),
            (file.ToString(), "America/Bogota")
        );

        Assert.Equal(["2026-10-23 10:00", "2026-10-26 10:00", "2026-10-23 03:00"], read.Select(one => one.Start));
        Assert.Equal(["2026-10-23 10:30", "2026-10-26 10:30", "2026-10-23 03:30"], read.Select(one => one.End));
        Assert.All(read, one => Assert.Equal((file.Uid, file.Title, file.Description), (one.Uid, one.Title, one.Description)));
        Assert.All(file.ToString().Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    /// <summary>A name or a message that wants to be more than words: a second meeting, a guest, an alarm, an end.</summary>
    [Theory]
    [InlineData("Ana\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Another")]
    [InlineData("Ana\nATTENDEE:mailto:eve@example.com")]
    [InlineData("Ana\rATTENDEE:mailto:eve@example.com")]
    [InlineData("Ana\u2028ATTENDEE:mailto:eve@example.com")]
    [InlineData("Ana\u2029BEGIN:VALARM")]
    [InlineData("Ana\u0085URL:https://evil.example")]
    [InlineData("Ana\fEND:VCALENDAR")]
    [InlineData("Ana;X=1:y,z\\n\\;")]
    [InlineData("Ana\r\n ATTENDEE:folded\r\n\tfolded")]
    [InlineData("Ana \U0001F600 and words that take more than one line, which is broken between letters \U0001F600")]
    public async Task Words_in_a_calendar_file_stay_words(string words)
    {
        var start = Instant.FromUtc(2026, 10, 23, 8, 0);
        var file = new IcsFile($"{words}@x", words, words, start, start + CommonHours.Meeting, start).ToString();

        var read = Assert.Single(await CalendarReader.ReadAsync((file, "Europe/Madrid")));

        var meant = words.ReplaceLineEndings("\n");
        Assert.Equal((meant, meant, "2026-10-23 10:00"), (read.Title, read.Description, read.Start));
        var lines = file.Split("\r\n");
        Assert.Equal(
            ["BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION",
                "STATUS", "END", "END"],
            lines.Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.Split(':')[0]));
        Assert.All(lines, line =>
        {
            Assert.DoesNotContain(line, unit => unit is '\r' or '\n' or '\f' or '\u0085' or '\u2028' or '\u2029');
            Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75);
        });
    }

    [Fact]
    public void Times_are_on_three_working_days_and_within_both_days()
    {
        var times = CommonHours.Find(new Availability(_madrid), new Availability(_newYork), Instant.FromUtc(2026, 11, 26, 12, 0));

        Assert.Equal(
            ["2026-11-27T16:00", "2026-11-30T15:00", "2026-12-01T17:00"],
            times.Select(time => time.InZone(_madrid).ToString("uuuu-MM-dd'T'HH:mm", null))
        );
    }

    [Fact]
    public void Times_keep_to_the_clock_on_the_wall_when_it_changes()
    {
        var friday = Instant.FromUtc(2026, 10, 22, 12, 0);

        var times = CommonHours.Find(new Availability(_madrid), new Availability(_london), friday);

        Assert.Equal(
            ["2026-10-23T10:00+02", "2026-10-26T16:00+01", "2026-10-27T11:00+01"],
            times.Select(time => time.InZone(_madrid).ToString("uuuu-MM-dd'T'HH:mmo<g>", null))
        );
    }

    [Fact]
    public void Where_days_do_not_overlap_no_time_is_proposed() =>
        Assert.Empty(CommonHours.Find(new Availability(_madrid), new Availability(_losAngeles), Instant.FromUtc(2026, 6, 22, 12, 0)));
}
