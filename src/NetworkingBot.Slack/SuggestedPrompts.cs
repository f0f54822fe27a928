using Microsoft.Extensions.Logging;
using SlackNet;

namespace NetworkingBot.Slack;

/// <summary>
/// Four ready questions in the conversation with the bot, in the person's language, so that nobody sits before a blank box. Where the
/// workspace did not grant the optional scope, or Slack shows the bot as a plain app, there are none.
/// https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts/
/// </summary>
internal sealed class SuggestedPrompts(Installations installations, Roster roster, ILogger<SuggestedPrompts> log)
{
    public async Task ShowAsync(SlackInstallation installation, string user, string channel, CancellationToken cancellation)
    {
        if (await roster.CallerAsync(installation, user, conversation: null, cancellation) is null)
        {
            return;
        }

        var phrases = SlackPhrases.In(await roster.ChosenLangAsync(installation, user, cancellation));
        try
        {
            await installations.ClientOf(installation).Post<object>(
                "assistant.threads.setSuggestedPrompts",
                new()
                {
                    ["channel_id"] = channel,
                    ["title"] = phrases.PromptsTitle,
                    ["prompts"] = phrases.Prompts.Select(prompt => new Prompt(prompt.Title, prompt.Message)).ToArray(),
                },
                cancellation);
        }
        catch (SlackException refused)
        {
            log.NoPrompts(installation.Team, refused.ErrorCode);
        }
    }

    private sealed record Prompt(string Title, string Message);
}
