using System.Threading.RateLimiting;

namespace NetworkingBot.Host.Limits;

/// <summary>
/// Whoever sends one forged request after the other is not read any more for a while: neither their bodies nor a line in the log for
/// each. What is genuine is never counted, however much of it comes from one address.
/// </summary>
internal sealed class RefusedCallers : IDisposable
{
    private const int MostRefused = 100;

    /// <summary>Where every request, a reading one too, proves who asks.</summary>
    private static readonly PathString _provisioning = "/scim";

    /// <summary>What makes no sense is told so there before it is known who sent it.</summary>
    private static readonly PathString _activities = "/api/messages";

    private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> _refusals = PartitionedRateLimiter.Create<string, string>(
        address => RateLimitPartition.GetFixedWindowLimiter(address,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = MostRefused, Window = _window }));

    public async Task GuardAsync(HttpContext http, RequestDelegate next)
    {
        if ((http.Request.Method != HttpMethods.Post
            && !http.Request.Path.StartsWithSegments(_provisioning, StringComparison.OrdinalIgnoreCase))
            || CallerAddress.Of(http) is not { } address)
        {
            await next(http);
            return;
        }

        if (_refusals.GetStatistics(address) is { CurrentAvailablePermits: <= 0 })
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = "60";
            return;
        }

        await next(http);
        if (http.Response.StatusCode is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden
            or StatusCodes.Status413PayloadTooLarge
            || (http.Response.StatusCode is StatusCodes.Status400BadRequest or StatusCodes.Status415UnsupportedMediaType
                && http.Request.Path.StartsWithSegments(_activities, StringComparison.OrdinalIgnoreCase)))
        {
            using var counted = _refusals.AttemptAcquire(address);
        }
    }

    public void Dispose() => _refusals.Dispose();
}
