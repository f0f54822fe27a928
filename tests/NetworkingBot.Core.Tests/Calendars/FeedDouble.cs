using System.Text;
using NetworkingBot.Core.Calendars;
using NodaTime;

namespace NetworkingBot.Core.Tests.Calendars;

/// <summary>
/// Calendars of <c>calendar.example</c>: <c>mornings</c> is taken until noon on every day, <c>full</c> always, <c>gone</c> is not there;
/// another is empty.
/// </summary>
internal sealed class FeedDouble : ICalendarFeeds
{
    /// <summary>What was asked for, in order.</summary>
    public List<Uri> Asked { get; } = [];

    public Task<FeedReading> ReadAsync(Uri address, Interval when, DateTimeZone zone, CancellationToken cancellation)
    {
        Asked.Add(address);
        return Task.FromResult<FeedReading>(
            address.Scheme != Uri.UriSchemeHttps ? new FeedReading.Refused(FeedRefusal.NotAllowed)
            : Path.GetFileNameWithoutExtension(address.AbsolutePath) switch
            {
                "gone" => new FeedReading.Refused(FeedRefusal.NotShared),
                "full" => new FeedReading.Read([new BusySpan(when.Start, when.End, BusyKind.Busy)]),
                "mornings" => new FeedReading.Read([.. Mornings(when, zone)]),
                _ => new FeedReading.Read([]),
            });
    }

    private static IEnumerable<BusySpan> Mornings(Interval when, DateTimeZone zone)
    {
        for (var day = when.Start.InZone(zone).Date; zone.AtStartOfDay(day).ToInstant() < when.End; day = day.PlusDays(1))
        {
            yield return new BusySpan(
                zone.AtStartOfDay(day).ToInstant(), (day + new LocalTime(12, 0)).InZoneLeniently(zone).ToInstant(), BusyKind.Busy);
        }
    }
}

/// <summary>Protects so that a test can tell.</summary>
internal sealed class SecretsDouble : ISecrets
{
    public string Protect(string text) => Convert.ToHexString(Encoding.UTF8.GetBytes(text));

    public string? Unprotect(string text) => Encoding.UTF8.GetString(Convert.FromHexString(text));
}
