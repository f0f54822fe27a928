using System.Text;
using Microsoft.AspNetCore.Http;
using NetworkingBot.Core.Calendars;
using NodaTime;

namespace NetworkingBot.Calendars.Tests;

/// <summary>What anybody may paste: nothing inside is reached, and nothing takes more than it may.</summary>
public class HostileFeedTests
{
    private static readonly Interval _when = new(Instant.FromUtc(2026, 11, 30, 9, 0), Instant.FromUtc(2026, 12, 16, 9, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_calendar_is_fetched_over_https_and_after_a_redirect()
    {
        await using var server = await FeedServer.StartAsync(async http =>
        {
            if (http.Request.Path == "/moved")
            {
                http.Response.Redirect("/here.ics");
                return;
            }

            await http.Response.WriteAsync(Calendar("DTSTART:20261201T090000Z\r\nDTEND:20261201T100000Z"), Cancellation);
        }, Cancellation);

        var read = Assert.IsType<FeedReading.Read>(await ReadAsync(new Uri(server.Address, "/moved")));

        Assert.Equal([new BusySpan(Instant.FromUtc(2026, 12, 1, 9, 0), Instant.FromUtc(2026, 12, 1, 10, 0), BusyKind.Busy)], read.Busy);
    }

    [Theory]
    [InlineData("http://example.com/calendar.ics")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://127.0.0.2/calendar.ics")]
    [InlineData("https://10.0.0.1/calendar.ics")]
    [InlineData("https://192.168.1.1/calendar.ics")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://[::1]/calendar.ics")]
    [InlineData("https://[::ffff:10.0.0.1]/calendar.ics")]
    [InlineData("https://[fd00::1]/calendar.ics")]
    [InlineData("https://0/calendar.ics")]
    [InlineData("https://2130706434/calendar.ics")]
    public async Task An_address_inside_is_not_asked(string address) =>
        Assert.Equal(new FeedReading.Refused(FeedRefusal.NotAllowed), await ReadAsync(new Uri(address)));

    [Theory]
    [InlineData("https://127.0.0.2:1/calendar.ics", FeedRefusal.NotAllowed)]
    [InlineData("http://example.com/calendar.ics", FeedRefusal.NotAllowed)]
    [InlineData("https://10.0.0.1/", FeedRefusal.NotAllowed)]
    [InlineData("/again", FeedRefusal.NotReached)]
    public async Task A_redirect_leads_nowhere_else(string to, FeedRefusal why)
    {
        await using var server = await FeedServer.StartAsync(http =>
        {
            http.Response.Redirect(to);
            return Task.CompletedTask;
        }, Cancellation);

        Assert.Equal(new FeedReading.Refused(why), await ReadAsync(server.Address));
    }

    [Theory]
    [InlineData(StatusCodes.Status404NotFound, FeedRefusal.NotShared)]
    [InlineData(StatusCodes.Status403Forbidden, FeedRefusal.NotShared)]
    [InlineData(StatusCodes.Status500InternalServerError, FeedRefusal.NotReached)]
    public async Task An_answer_that_is_none_is_told(int status, FeedRefusal why)
    {
        await using var server = await FeedServer.StartAsync(http =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        }, Cancellation);

        Assert.Equal(new FeedReading.Refused(why), await ReadAsync(server.Address));
    }

    [Fact]
    public async Task A_name_that_stands_for_nobody_is_told() =>
        Assert.Equal(new FeedReading.Refused(FeedRefusal.NotReached), await ReadAsync(new Uri("https://calendar.invalid/busy.ics")));

    [Fact]
    public async Task A_server_that_is_gone_is_told()
    {
        var server = await FeedServer.StartAsync(_ => Task.CompletedTask, Cancellation);
        var address = server.Address;
        await server.DisposeAsync();

        Assert.Equal(new FeedReading.Refused(FeedRefusal.NotReached), await ReadAsync(address));
    }

    [Fact]
    public async Task A_server_whose_certificate_nobody_vouches_for_is_not_believed()
    {
        var asked = 0;
        await using var server = await FeedServer.StartAsync(_ =>
        {
            Interlocked.Increment(ref asked);
            return Task.CompletedTask;
        }, Cancellation);
        var limits = new FeedLimits { Within = TimeSpan.FromMinutes(2) };
        using var feeds = new CalendarFeeds(new FeedFetcher(FeedFetcher.Handler(["127.0.0.1/32"]), limits), limits);

        var read = await feeds.ReadAsync(server.Address, _when, DateTimeZone.Utc, Cancellation);

        Assert.Equal(new FeedReading.Refused(FeedRefusal.NotReached), read);
        Assert.Equal(0, asked);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_told()
    {
        await using var server = await FeedServer.StartAsync(async http =>
        {
            http.Response.ContentLength = 1000;
            await http.Response.WriteAsync("BEGIN:VCALENDAR\r\n", Cancellation);
            await http.Response.Body.FlushAsync(Cancellation);
            http.Abort();
        }, Cancellation);

        Assert.Equal(new FeedReading.Refused(FeedRefusal.NotReached), await ReadAsync(server.Address));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fifty_megabytes_are_not_taken_in(bool announced)
    {
        const int Size = 50 * 1024 * 1024;
        var sent = 0L;
        await using var server = await FeedServer.StartAsync(async http =>
        {
            http.Response.ContentLength = announced ? Size : null;
            var line = Encoding.ASCII.GetBytes("BEGIN:VCALENDAR\r\n" + new string('X', 64 * 1024));
            for (; sent < Size && !http.RequestAborted.IsCancellationRequested; sent += line.Length)
            {
                await http.Response.Body.WriteAsync(line, http.RequestAborted);
            }
        }, Cancellation);
        var limits = new FeedLimits();

        Assert.Equal(new FeedReading.Refused(FeedRefusal.TooMuch), await ReadAsync(server.Address));
        Assert.InRange(Interlocked.Read(ref sent), 0, Size - limits.MaxBytes);
    }

    [Fact]
    public async Task A_slow_drip_ends()
    {
        await using var server = await FeedServer.StartAsync(async http =>
        {
            await http.Response.WriteAsync("BEGIN:VCALENDAR\r\n", http.RequestAborted);
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.WriteAsync("X", http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
                await Task.Delay(20, http.RequestAborted);
            }
        }, Cancellation);

        Assert.Equal(
            new FeedReading.Refused(FeedRefusal.TooSlow),
            await ReadAsync(server.Address, new FeedLimits { Within = TimeSpan.FromSeconds(1) }));
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html>Sign in</html>")]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    [InlineData("PK\u0003\u0004")]
    public void What_is_no_calendar_is_told_apart(string text) =>
        Assert.Equal(new FeedReading.Refused(FeedRefusal.NotACalendar), Read(text));

    [Theory]
    [InlineData("RRULE:FREQ=SECONDLY;COUNT=1000000000")]
    [InlineData("RRULE:FREQ=MINUTELY")]
    [InlineData("RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,"
        + "12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30;BYSECOND=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20")]
    [InlineData("RRULE:FREQ=DAILY;INTERVAL=0")]
    [InlineData("RRULE:FREQ=SOMETIMES")]
    public void Rules_without_measure_are_refused_before_they_are_followed(string rule) =>
        Assert.Equal(
            new FeedReading.Refused(FeedRefusal.TooMuch),
            Read(Calendar($"DTSTART:20000101T000000Z\r\nDURATION:PT1S\r\n{rule}")));

    [Theory]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31")]
    [InlineData("RRULE:FREQ=YEARLY;INTERVAL=1000000000")]
    [InlineData("RRULE:FREQ=WEEKLY;BYDAY=-99MO")]
    public void Rules_that_never_come_true_end(string rule) =>
        Assert.IsType<FeedReading.Read>(Read(Calendar($"DTSTART:20260101T000000Z\r\nDURATION:PT1H\r\n{rule}")));

    [Fact]
    public void Too_many_entries_dates_and_spans_are_refused()
    {
        var limits = new FeedLimits();
        var entry = "BEGIN:VEVENT\r\nDTSTART:20261201T090000Z\r\nEND:VEVENT\r\n";
        var hourly = string.Concat(Enumerable.Range(0, 60).Select(at =>
            $"BEGIN:VEVENT\r\nUID:{at}\r\nDTSTART:202611{(at % 30) + 1:00}T00{at:00}00Z\r\nDURATION:PT1M\r\n"
            + "RRULE:FREQ=HOURLY\r\nEND:VEVENT\r\n"));

        Assert.All(
            [
                Whole(string.Concat(Enumerable.Repeat(entry, limits.MaxEntries + 1))),
                Calendar("DTSTART:20261201T090000Z\r\nRDATE:"
                    + string.Join(',', Enumerable.Repeat("20261201T090000Z", limits.MaxDates + 1))),
                Whole(hourly),
            ],
            text => Assert.Equal(new FeedReading.Refused(FeedRefusal.TooMuch), Read(text)));
    }

    [Fact]
    public void Components_in_each_other_without_end_are_read_as_nothing() =>
        Assert.IsType<FeedReading.Read>(Read("BEGIN:VCALENDAR\r\n" + string.Concat(Enumerable.Repeat("BEGIN:VEVENT\r\n", 100_000))));

    private static string Calendar(string entry) => Whole($"BEGIN:VEVENT\r\nUID:1\r\n{entry}\r\nEND:VEVENT\r\n");

    private static string Whole(string entries) => $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{entries}END:VCALENDAR\r\n";

    private static FeedReading Read(string text) =>
        new FeedReader(new FeedLimits()).Read(Encoding.UTF8.GetBytes(text), _when, DateTimeZone.Utc, Cancellation);

    private static async Task<FeedReading> ReadAsync(Uri address, FeedLimits? limits = null)
    {
        using var feeds = FeedServer.Reader(limits ?? new FeedLimits { Within = TimeSpan.FromMinutes(2) });
        return await feeds.ReadAsync(address, _when, DateTimeZone.Utc, Cancellation);
    }
}
