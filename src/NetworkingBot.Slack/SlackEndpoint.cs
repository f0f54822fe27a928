using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using SlackNet.Events;

namespace NetworkingBot.Slack;

/// <summary>
/// Requests over HTTP. A request is measured, then proven to be Slack's, and only then read. One address takes events, clicks and commands;
/// separate ones do as well.
/// </summary>
internal sealed class SlackEndpoint(SignatureCheck signature, SlackRequests requests, ILogger<SlackEndpoint> log)
{
    /// <summary>Slack's largest view takes 250 kB, and comes percent-encoded.</summary>
    public const int MaxBodyBytes = 1024 * 1024;

    public async Task<IResult> HandleAsync(HttpRequest request)
    {
        // What is refused once is refused each time; 503 alone asks for it again.
        request.HttpContext.Response.OnStarting(() =>
        {
            if (
                request.HttpContext.Response.StatusCode is >= StatusCodes.Status400BadRequest and < StatusCodes.Status500InternalServerError
            )
            {
                request.HttpContext.Response.Headers["X-Slack-No-Retry"] = "1";
            }

            return Task.CompletedTask;
        });
        if (await BodyAsync(request) is not { } body)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var fault = signature.FaultOf(
            request.Headers[SignatureCheck.TimestampHeader],
            request.Headers[SignatureCheck.SignatureHeader],
            body
        );
        if (fault is not null)
        {
            log.NotGenuine(fault.Value, body.Length);
            return Results.Unauthorized();
        }

        try
        {
            return MediaTypeOf(request) switch
            {
                "application/json" => await EventAsync(Encoding.UTF8.GetString(body)),
                "application/x-www-form-urlencoded" => await FormAsync(Encoding.UTF8.GetString(body)),
                _ => Results.StatusCode(StatusCodes.Status415UnsupportedMediaType),
            };
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidDataException or InvalidCastException)
        {
            log.Unreadable(unreadable.GetType().Name, body.Length);
            return Results.BadRequest();
        }
    }

    private async Task<IResult> EventAsync(string body) => requests.Parse<EventRequest>(body) switch
    {
        UrlVerification { Challenge: { Length: > 0 } challenge } => Results.Text(challenge, "text/plain"),
        EventCallback callback => Answer(await requests.TakeAsync(callback)),
        { Type: "app_rate_limited" } => Results.Ok(),
        _ => Results.BadRequest(),
    };

    private async Task<IResult> FormAsync(string body)
    {
        using var reader = new FormReader(body) { ValueCountLimit = 64, KeyLengthLimit = 256, ValueLengthLimit = MaxBodyBytes };
        var form = reader.ReadForm().ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        return form.TryGetValue("payload", out var payload) ? Answer(await requests.TakeAsync(SlackRequests.Parse(payload)))
            : form.ContainsKey("command") ? Answer(await requests.TakeAsync(requests.Command(form)))
            : form.ContainsKey("ssl_check") ? Results.Ok()
            : Results.BadRequest();
    }

    private IResult Answer(Acknowledged? acknowledged) => acknowledged switch
    {
        Acknowledged.Taken { Body: { } answer } => Results.Text(JsonConvert.SerializeObject(answer, requests.Json), "application/json"),
        Acknowledged.Taken => Results.Ok(),
        Acknowledged.NotYet => Results.StatusCode(StatusCodes.Status503ServiceUnavailable),
        _ => Results.BadRequest(),
    };

    /// <summary>Null when it is too large.</summary>
    private static async Task<byte[]?> BodyAsync(HttpRequest request)
    {
        if (request.ContentLength > MaxBodyBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var chunk = new byte[16 * 1024];
        while (await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted) is var read and > 0)
        {
            body.Write(chunk, 0, read);
            if (body.Length > MaxBodyBytes)
            {
                return null;
            }
        }

        return body.ToArray();
    }

    private static string? MediaTypeOf(HttpRequest request) => request.ContentType?.Split(';')[0].Trim().ToLowerInvariant();
}
