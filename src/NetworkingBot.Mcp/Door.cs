using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core.Assistants;

namespace NetworkingBot.Mcp;

/// <summary>
/// Stands before every request: it is measured, then proven to be an assistant's, and only then read. What is not proven gets a status and
/// no word.
/// </summary>
internal sealed class Door(IEnumerable<IAssistant> assistants, ILogger<Door> logger) : IEndpointFilter
{
    /// <summary>A question is a few hundred bytes.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    private static readonly JsonDocumentOptions _strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    private readonly IReadOnlyList<IAssistant> _assistants = [.. assistants];

    /// <summary>In whose name is asked; only behind this filter.</summary>
    public static Asker AskerOf(HttpContext http) => (Asker)http.Items[typeof(Asker)]!;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (await BodyAsync(http.Request) is not { } body)
        {
            return Refuse(StatusCodes.Status413PayloadTooLarge, "the body is too large", MaxBodyBytes);
        }

        switch (await ProveAsync(new AssistantRequest(HeadersOf(http.Request), body), http.RequestAborted))
        {
            case Asker.Refused(var reason, var isGenuine):
                return Refuse(isGenuine ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized, reason, body.Length);
            case Asker.NotNow:
                http.Response.Headers.RetryAfter = "5";
                return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            case var asker when IsUnambiguous(body):
                http.Items[typeof(Asker)] = asker;
                http.Request.Body = new MemoryStream(body);
                return await TryAsync(next, context)
                    ?? Refuse(StatusCodes.Status400BadRequest, "it is no message of the protocol", body.Length);
            default:
                return Refuse(StatusCodes.Status400BadRequest, "the body is no JSON object, or has a name twice", body.Length);
        }
    }

    /// <summary>Null where the protocol's reader made nothing of what it was sent, and said nothing yet.</summary>
    private static async Task<object?> TryAsync(EndpointFilterDelegate next, EndpointFilterInvocationContext context)
    {
        try
        {
            return await next(context) ?? Results.Empty;
        }
        catch (JsonException) when (!context.HttpContext.Response.HasStarted)
        {
            return null;
        }
    }

    private Task<Asker> ProveAsync(AssistantRequest request, CancellationToken cancellation) =>
        _assistants.Where(assistant => assistant.Claims(request)).ToList() is [var one]
            ? one.ProveAsync(request, cancellation)
            : Task.FromResult<Asker>(new Asker.Refused("nobody proves who asks, or two do", IsGenuine: false));

    /// <summary>Whoever reads it next, and takes the last of two names, is to see what was proven.</summary>
    private static bool IsUnambiguous(byte[] body)
    {
        try
        {
            using var message = JsonDocument.Parse(body, _strict);
            ReadNames(body);
            return message.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <exception cref="InvalidOperationException">
    /// A name holds half of a character, which JSON can escape and no text can hold: whoever looks for another name would stumble over it.
    /// </exception>
    private static void ReadNames(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        while (json.Read())
        {
            _ = json.TokenType == JsonTokenType.PropertyName ? json.GetString() : null;
        }
    }

    /// <summary>Null when there is more than is read.</summary>
    private static async Task<byte[]?> BodyAsync(HttpRequest request)
    {
        if (request.ContentLength > MaxBodyBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[8 * 1024];
        while (await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted) is var read and > 0)
        {
            if (body.Length + read > MaxBodyBytes)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    private static Dictionary<string, string> HeadersOf(HttpRequest request) =>
        request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);

    private IResult Refuse(int status, string reason, int bytes)
    {
        logger.Refused(status, reason, bytes);
        return Results.StatusCode(status);
    }
}
