using System.Text.Json;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core.Assistants;
using SlackNet;

namespace NetworkingBot.Slack;

/// <summary>
/// Slackbot, which asks as the client of an MCP server: Slack signs its requests as it signs all others, and says in them for whom it
/// asks. https://docs.slack.dev/ai/slackbot-mcp-client
/// </summary>
internal sealed class SlackbotAssistant(
    SignatureCheck signature,
    Installations installations,
    Roster roster,
    ILogger<SlackbotAssistant> log
) : IAssistant
{
    private static readonly JsonDocumentOptions _strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    public string Name => "Slackbot";

    public bool Claims(AssistantRequest request) => request.Header(SignatureCheck.SignatureHeader) is not null;

    public async Task<Asker> ProveAsync(AssistantRequest request, CancellationToken cancellation)
    {
        if (signature.FaultOf(request.Header(SignatureCheck.TimestampHeader), request.Header(SignatureCheck.SignatureHeader),
            request.Body.Span) is { } fault)
        {
            log.NotGenuine(fault, request.Body.Length);
            return new Asker.Refused("the signature is not genuine", IsGenuine: false);
        }

        try
        {
            return For(request.Body) is var (team, user)
                ? await WhoAsync(team, user, cancellation)
                : new Asker.Unnamed();
        }
        catch (Exception unanswered) when (IsOfTheWire(unanswered) && !cancellation.IsCancellationRequested)
        {
            log.NobodyTold(unanswered.GetType().Name);
            return new Asker.NotNow();
        }
    }

    private async Task<Asker> WhoAsync(string team, string user, CancellationToken cancellation)
    {
        if (await installations.FindAsync(team, cancellation) is not { } installation)
        {
            log.UnknownWorkspace(team);
            return new Asker.Refused("the workspace does not have the app, or may not use it", IsGenuine: true);
        }

        if (await roster.CallerAsync(installation, user, conversation: null, cancellation) is { } caller)
        {
            return new Asker.Named(caller);
        }

        var lang = roster.LangOf(team, user);
        return new Asker.Outsider(SlackPhrases.In(lang).OnlyForMembers, lang);
    }

    /// <summary>
    /// Null when it asks in nobody's name, as it does to learn what there is to ask, and when nobody can be read in it.
    /// </summary>
    private static (string Team, string User)? For(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var message = JsonDocument.Parse(body, _strict);
            return message.RootElement.ValueKind == JsonValueKind.Object
                && Part(Part(Part(message.RootElement, "params"), "_meta"), "slack") is { } slack
                && Id(slack, "team_id") is { } team
                && Id(slack, "user_id") is { } user
                    ? (team, user)
                    : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // No JSON; or half of a character, which JSON can escape and no text can hold.
            return null;
        }
    }

    private static JsonElement? Part(JsonElement? whole, string name) =>
        whole is { ValueKind: JsonValueKind.Object } holder && holder.TryGetProperty(name, out var part)
            && part.ValueKind == JsonValueKind.Object
            ? part
            : null;

    private static string? Id(JsonElement slack, string name) =>
        slack.TryGetProperty(name, out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } text
            && SlackRequests.IsIdOrNone(text)
            ? text
            : null;

    private static bool IsOfTheWire(Exception fault) =>
        fault is SlackException or SlackRateLimitException or HttpRequestException or OperationCanceledException;
}
