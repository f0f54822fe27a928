using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetworkingBot.Teams.Tests;
using NetworkingBot.Testing;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>A server of calendars over https whose answers are no calendars, or terrible ones; by the number in the address.</summary>
internal sealed class HostileCalendar : IAsyncDisposable
{
    private static readonly string[] _lines =
    [
        "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:STANDARD", "END:STANDARD", "BEGIN:VCALENDAR",
        "END:VCALENDAR", "TZID:" + Hostile.Marker, "SUMMARY:" + Hostile.Marker, "UID:" + Hostile.Marker,
        "DTSTART:20261201T090000Z", "DTSTART;TZID=Nowhere/Land:20261201T090000", "DTSTART;VALUE=DATE:20260230", "DTSTART:99999999T999999Z",
        "DTEND:19000101T000000Z", "DURATION:P99999999999D", "DURATION:-PT1H", "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=YEARLY;BYDAY=-53SU;COUNT=99",
        "RRULE:FREQ=DAILY;INTERVAL=0", "RRULE:FREQ=DAILY;UNTIL=99991231T235959Z", "EXDATE:20261201T090000Z", "RECURRENCE-ID:x",
        "RDATE;VALUE=PERIOD:20261201T090000Z/P1D", "TZOFFSETTO:+9999", "TZOFFSETFROM:x", "TRANSP:OPAQUE", "STATUS:TENTATIVE", " folded",
        "\tfolded", ":", ";", "X-\0:\0", "FREEBUSY:20261201T090000Z/PT1H",
    ];

    private readonly WebApplication _app;

    private HostileCalendar(WebApplication app, Uri address) => (_app, Address) = (app, address);

    public Uri Address { get; }

    public static async Task<HostileCalendar> StartAsync()
    {
        var port = FreePort.Next();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.UseHttps(TrustedLoopback.Certificate)));
        var app = builder.Build();
        app.MapGet("/{number:int}.ics", AnswerAsync);
        await app.StartAsync();
        return new HostileCalendar(app, new Uri($"https://127.0.0.1:{port}/"));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext http, int number)
    {
        var random = new Random(number);
        switch (random.Next(8))
        {
            case 0:
                http.Response.StatusCode = new[] { 204, 206, 301, 304, 401, 404, 418, 429, 500, 503, 599 }[random.Next(11)];
                return;
            case 1:
                http.Response.Redirect(new[] { "http://127.0.0.1/", "//", "https://10.0.0.1/", "file:///etc/passwd", "1.ics" }[
                    random.Next(5)]);
                return;
            case 2:
                http.Response.ContentLength = 100_000;
                await http.Response.WriteAsync("BEGIN:VCALENDAR\r\n");
                http.Abort();
                return;
            case 3:
                var noise = new byte[random.Next(20_000)];
                random.NextBytes(noise);
                await http.Response.Body.WriteAsync(noise);
                return;
            default:
                await http.Response.WriteAsync("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
                for (var line = random.Next(400); line > 0; line--)
                {
                    await http.Response.WriteAsync(_lines[random.Next(_lines.Length)] + "\r\n");
                }

                await http.Response.WriteAsync("END:VCALENDAR\r\n");
                return;
        }
    }
}
