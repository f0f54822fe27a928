using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Teams;

/// <summary>
/// The door: lets in what is genuine, and answers everything else with a status and no word. Our checks come first because they are cheap;
/// the SDK's check of the token comes before the bot sees anything.
/// </summary>
internal sealed class TeamsEndpoint(
    TeamsAdapter adapter,
    IBot bot,
    TokenCheck check,
    IHostApplicationLifetime lifetime,
    ILogger<TeamsEndpoint> logger
)
{
    /// <summary>Bytes. Teams' own messages are within 100 KB; what people quote comes with them.</summary>
    private const int MaxBodyBytes = 512 * 1024;

    private int _told;

    public async Task HandleAsync(HttpContext http)
    {
        if (check.CheckCaller(http) is { } unknown)
        {
            Refuse(http, unknown);
            return;
        }

        if (!check.ChecksTokens && Interlocked.Exchange(ref _told, 1) == 0)
        {
            logger.CallersNotChecked();
        }

        if (await ReadAsync(http.Request, http.RequestAborted) is not { } body)
        {
            Refuse(http, new TokenFault(StatusCodes.Status413PayloadTooLarge, "the body is too large"));
            return;
        }

        var activity = http.Request.HasJsonContentType() ? ActivityReader.Read(body.GetBuffer().AsMemory(0, (int)body.Length)) : null;
        var refusal =
            !http.Request.HasJsonContentType() ? new TokenFault(StatusCodes.Status415UnsupportedMediaType, "the body is not JSON")
            : Envelope.Of(activity) is not { } envelope
                ? new TokenFault(StatusCodes.Status400BadRequest, "the body is not an activity of Teams")
            : check.Check(envelope);
        if (refusal is not null)
        {
            Refuse(http, refusal);
            return;
        }

        await ProcessAsync(http, activity!);
    }

    /// <summary>
    /// A turn lives as long as the host, and no longer than its claim, whatever becomes of the request: Teams hangs up when an answer takes
    /// it too long, and a turn that ended with it would have done half of what was asked.
    /// </summary>
    private async Task ProcessAsync(HttpContext http, Activity activity)
    {
        if (await AuthenticateAsync(http, activity) is not { } caller)
        {
            return;
        }

        using var turn = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopped);
        turn.CancelAfter(ReceiptStore.Lease.ToTimeSpan());
        try
        {
            await adapter.RunAsync(caller, activity, bot, http.Response, turn.Token);
        }
        catch (DeliveryUnderwayException)
        {
            ComeAgain(http);
        }
    }

    /// <summary>Null when the call was refused, or put off because the keys of Teams cannot be fetched just now.</summary>
    private async Task<AuthenticateRequestResult?> AuthenticateAsync(HttpContext http, Activity activity)
    {
        try
        {
            var caller = await adapter.AuthenticateAsync(http.Request.Headers.Authorization, activity, http.RequestAborted);
            if (check.Check(caller.ClaimsIdentity, activity.ServiceUrl) is not { } refusal)
            {
                return caller;
            }

            Refuse(http, refusal);
        }
        catch (Exception unreachable) when (TokenCheck.IsKeyless(unreachable))
        {
            logger.KeysUnreachable(unreachable);
            ComeAgain(http);
        }
        catch (Exception unreadable) when (unreadable is not OperationCanceledException)
        {
            // The SDK reads a token before it checks it, and lets through whatever comes of a broken one: whoever cannot prove who they are
            // is refused, by whatever they were told apart.
            Refuse(http, new TokenFault(StatusCodes.Status401Unauthorized, "the token is not valid"));
        }

        return null;
    }

    private static void ComeAgain(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = "5";
    }

    /// <summary>Null when there is more than the bot reads.</summary>
    private static async Task<MemoryStream?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MaxBodyBytes)
        {
            return null;
        }

        var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await request.Body.ReadAsync(buffer, cancellation) is var read and > 0)
        {
            if (body.Length + read > MaxBodyBytes)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        body.Position = 0;
        return body;
    }

    private void Refuse(HttpContext http, TokenFault refusal)
    {
        logger.CallRefused(refusal.Status, refusal.Reason);
        http.Response.StatusCode = refusal.Status;
    }
}
