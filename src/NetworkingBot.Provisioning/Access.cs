using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Provisioning;

/// <summary>
/// Stands before every request: a token that is good, for one organisation, at a bearable pace; and turns what goes wrong behind it into
/// the protocol's words. Where the bot has no token for provisioning at all, there is nothing here.
/// </summary>
internal sealed class Access(CoreServices core, ProvisioningSettings settings, ILogger<Access> logger) : IEndpointFilter, IDisposable
{
    private const string Scheme = "Bearer ";

    private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> _pace = PartitionedRateLimiter.Create<string, string>(
        token => RateLimitPartition.GetFixedWindowLimiter(
            token, _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.MaxRequestsPerMinute, Window = _window }));

    /// <summary>Whose directory asks; only behind this filter.</summary>
    public static OrgId OrgOf(HttpContext http) => ((AccessToken)http.Items[typeof(AccessToken)]!).Org;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var now = core.Clock.GetCurrentInstant();
        try
        {
            if (await core.AccessTokens.FindAsync(Sent(http.Request), TokenPurpose.Provisioning, now, http.RequestAborted) is not { } token)
            {
                return await core.AccessTokens.AnyAsync(TokenPurpose.Provisioning, now, http.RequestAborted)
                    ? NotGenuine(http)
                    : Results.NotFound();
            }

            using var permit = _pace.AttemptAcquire(token.Id);
            http.Items[typeof(AccessToken)] = token;
            return permit.IsAcquired
                ? await RunAsync(context, next, token.Id)
                : ScimAnswer.Fault(429, null, "Too many requests: come again in a minute.") with { RetryAfter = (int)_window.TotalSeconds };
        }
        catch (StoreUnavailableException)
        {
            return ScimAnswer.Fault(503, null, "The store does not answer: come again later.") with { RetryAfter = 30 };
        }
    }

    public void Dispose() => _pace.Dispose();

    private async Task<object?> RunAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, string token)
    {
        try
        {
            return await next(context);
        }
        catch (ScimException refused)
        {
            logger.Refused(token, refused.Status, refused.ScimType);
            return ScimAnswer.Fault(refused.Status, refused.ScimType, refused.Message);
        }
        catch (UnreadableRowException fault)
        {
            logger.Failed(token, fault);
            return ScimAnswer.Fault(503, null,
                "What is stored of it cannot be read: the bot’s doctor names it.") with
            { RetryAfter = 3600 };
        }
    }

    private ScimAnswer NotGenuine(HttpContext http)
    {
        logger.NotGenuine();
        http.Response.Headers.WWWAuthenticate = "Bearer realm=\"scim\"";
        return ScimAnswer.Fault(401, null, "Send a token that is good, as “Authorization: Bearer …”.");
    }

    private static string Sent(HttpRequest request) =>
        request.Headers.Authorization is [{ } one] && one.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? one[Scheme.Length..].Trim()
            : "";
}
