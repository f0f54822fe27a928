using NetworkingBot.Core.Calendars;
using NodaTime;

namespace NetworkingBot.Calendars;

/// <summary>Fetches published iCalendar feeds and reads when their owners are busy. https://www.rfc-editor.org/rfc/rfc5545</summary>
public sealed class CalendarFeeds : ICalendarFeeds, IDisposable
{
    private readonly FeedLimits _limits;
    private readonly FeedFetcher _fetcher;

    /// <param name="allowedNetworks">Networks of the company, such as 10.1.0.0/16, that feeds may lie in beside the open internet.</param>
    public CalendarFeeds(IReadOnlyList<string> allowedNetworks)
        : this(new FeedFetcher(FeedFetcher.Handler(allowedNetworks), new FeedLimits()), new FeedLimits())
    {
    }

    internal CalendarFeeds(FeedFetcher fetcher, FeedLimits limits) => (_fetcher, _limits) = (fetcher, limits);

    public async Task<FeedReading> ReadAsync(Uri address, Interval when, DateTimeZone zone, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_limits.Within);
        try
        {
            return await _fetcher.FetchAsync(address, patience.Token).ConfigureAwait(false) switch
            {
                Fetched.Content(var bytes) => await Task
                    .Run(() => new FeedReader(_limits).Read(bytes, when, zone, patience.Token), patience.Token)
                    .ConfigureAwait(false),
                Fetched.Nothing(var why) => new FeedReading.Refused(why),
                var other => throw new InvalidOperationException(other.GetType().Name),
            };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new FeedReading.Refused(FeedRefusal.TooSlow);
        }
    }

    public void Dispose() => _fetcher.Dispose();
}
