using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Teams;

/// <summary>
/// The door: lets in what is genuine, and answers everything else with a status and no word. Our checks come first because they are cheap; the SDK's check of the
/// token comes before the bot sees anything.
/// </summary>
internal sealed class TeamsEndpoint(CloudAdapter adapter, TeamsBot bot, TokenCheck check, IHostApplicationLifetime lifetime, ILogger<TeamsEndpoint> logger)
{
    /// <summary>Bytes. Teams' own messages are within 100 KB; what people quote comes with them.</summary>
    private const int MaxBodyBytes = 512 * 1024;

    private int _told;

    public async Task HandleAsync(HttpContext http)
    {
        if (check.CheckCaller(http.Request.Headers.Authorization, http.Connection.RemoteIpAddress) is { } unknown)
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

        var refusal = !http.Request.HasJsonContentType() ? new TokenFault(StatusCodes.Status415UnsupportedMediaType, "the body is not JSON")
            : Envelope.Read(body.GetBuffer().AsMemory(0, (int)body.Length)) is not { } envelope ? new TokenFault(StatusCodes.Status400BadRequest, "the body is not an activity of Teams")
            : check.Check(envelope);
        if (refusal is not null)
        {
            Refuse(http, refusal);
            return;
        }

        http.Request.Body = body;
        await ProcessAsync(http);
    }

    /// <summary>
    /// A turn lives as long as the host, and no longer than its claim, whatever becomes of the request: Teams hangs up when an answer takes it too long, and
    /// a turn that ended with it would have done half of what was asked.
    /// </summary>
    private async Task ProcessAsync(HttpContext http)
    {
        using var turn = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopped);
        turn.CancelAfter(ReceiptStore.Lease.ToTimeSpan());
        try
        {
            await adapter.ProcessAsync(http.Request, http.Response, bot, turn.Token);
        }
        catch (Exception refused) when (refused is SecurityTokenException or SecurityTokenArgumentException)
        {
            // The published SDK throws these through for a token that it cannot read or has no key for.
            Refuse(http, new TokenFault(StatusCodes.Status401Unauthorized, "the token is not valid"));
        }
        catch (DeliveryUnderwayException)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = "5";
        }
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
