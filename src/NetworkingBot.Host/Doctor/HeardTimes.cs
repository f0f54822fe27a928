using System.Collections.Concurrent;
using NodaTime;

namespace NetworkingBot.Host.Doctor;

/// <summary>
/// What other machines said the time was, in the <c>Date</c> header of whatever they answered, against this machine's clock.
/// </summary>
internal sealed class HeardTimes(IClock clock) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private readonly ConcurrentQueue<(string Host, Duration Ahead)> _heard = new();

    /// <summary>By how much this machine is ahead of each that was asked.</summary>
    public IReadOnlyCollection<(string Host, Duration Ahead)> Heard => _heard;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.Date is { } date)
        {
            _heard.Enqueue((request.RequestUri!.Host, clock.GetCurrentInstant() - Instant.FromDateTimeOffset(date)));
        }

        return response;
    }
}
