using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

public interface IBotFrameworkHttpAdapter
{
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}

/// <summary>A bot behind an HTTP endpoint: 400 for what is no activity, 401 for a caller that is not the channel, the bot's own answer for an invoke, else 200.</summary>
public class CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    : CloudAdapterBase(botFrameworkAuthentication, logger), IBotFrameworkHttpAdapter
{
    private static readonly JsonSerializer _json = JsonSerializer.Create(new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = 128 });

    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        try
        {
            if (!HttpMethods.IsPost(httpRequest.Method))
                httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            else if (await ReadAsync(httpRequest, cancellationToken) is { Type.Length: > 0 } activity)
                await WriteAsync(httpResponse, await ProcessActivityAsync(httpRequest.Headers.Authorization, activity, bot.OnTurnAsync, cancellationToken), cancellationToken);
            else
                httpResponse.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (UnauthorizedAccessException refused)
        {
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
            Logger.LogError("Unauthorized: {Reason}", refused.Message);
        }
    }

    private static async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        body.Position = 0;
        try
        {
            using var reader = new JsonTextReader(new StreamReader(body));
            return _json.Deserialize<Activity>(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task WriteAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancellation)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is null)
            return;

        using var text = new StringWriter();
        _json.Serialize(text, answer.Body);
        response.ContentType = "application/json";
        await response.WriteAsync(text.ToString(), cancellation);
    }
}
