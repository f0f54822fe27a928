using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;
using SlackNet.Interaction;

namespace NetworkingBot.Slack;

/// <summary>
/// What was decided. <paramref name="Body"/> goes into the acknowledgement; <paramref name="Deliver"/> sends the rest, after it.
/// </summary>
internal sealed record Answer(object? Body, Action Deliver)
{
    public static Answer Nothing { get; } = new(null, () => { });
}

/// <summary>Brings what came in to the core, and what the core decides on its way.</summary>
internal sealed class TurnHandler(ConversationCore core, MentionNames names, Outbound outbound, Roster roster, AppHome home,
    SuggestedPrompts prompts, ReplyDelivery delivery, SharedFiles files)
{
    public async Task<Answer> DecideAsync(SlackInstallation installation, Arrival arrival, CancellationToken cancellation)
    {
        switch (arrival)
        {
            case Arrival.ForCore spoken:
                return await AskCoreAsync(installation, spoken, cancellation);
            case Arrival.FileSent sent:
                return new Answer(null, () => delivery.Run(installation, sent.User, stop => TakeFileAsync(installation, sent, stop)));
            case Arrival.ShortcutUsed used:
                return await AskWhomAsync(installation, used, cancellation);
            case Arrival.ShortcutFilled filled when Shortcuts.CommandOf(filled.Shortcut, filled.Values) is { } command:
                var clicked = new Clicked(
                    core.Codec.Encode(command, await roster.ChosenLangAsync(installation, filled.User, cancellation))
                );
                return await AskCoreAsync(
                    installation,
                    new Arrival.ForCore(filled.Team, filled.User, clicked, filled.Surface),
                    cancellation
                );
            case Arrival.Remembered(var team, var user, var author, var surface):
                var phrases = SlackPhrases.In(await roster.ChosenLangAsync(installation, user, cancellation));
                var mention = "@" + author;
                var said = new Said(phrases.Remember(mention))
                {
                    Mentions = new Dictionary<string, Address> { [mention] = new(SlackChannel.ChannelName, team, author) },
                };
                return await AskCoreAsync(installation, new Arrival.ForCore(team, user, said, surface), cancellation);
            case Arrival.HomeOpened opened:
                return new Answer(
                    null,
                    () => delivery.Run(installation, opened.User, stop => home.PublishAsync(installation, opened.User, stop))
                );
            case Arrival.MessagesOpened opened:
                return new Answer(
                    null,
                    () =>
                        delivery.Run(installation, opened.User, stop => prompts.ShowAsync(installation, opened.User, opened.Channel, stop))
                );
            case Arrival.MemberChanged changed:
                await roster.TakeAsync(installation, changed.Member, cancellation);
                return Answer.Nothing;
            case Arrival.Uninstalled:
                await roster.ForgetWorkspaceAsync(installation, cancellation);
                return Answer.Nothing;
            default:
                return Answer.Nothing;
        }
    }

    public async Task<BlockOptionsResponse> FindPeopleAsync(
        SlackInstallation installation,
        Arrival.Searched searched,
        CancellationToken cancellation
    ) => PersonOptions.Options(await roster.FindJoinedAsync(installation, searched.User, cancellation), searched.Typed);

    /// <summary>
    /// Tells somebody who clicked or typed that it failed; whoever wrote a message is answered when Slack delivers it again.
    /// </summary>
    public void Apologise(SlackInstallation installation, Arrival arrival)
    {
        if (
            arrival is Arrival.ForCore
            {
                Surface: { Trigger: not null, Kind: SurfaceKind.Whisper or SurfaceKind.Conversation } surface
            } spoken
        )
        {
            var lang = roster.LangOf(installation.Team, spoken.User);
            delivery.Send(
                installation,
                spoken.User,
                surface,
                [.. outbound.Messages(SlackPhrases.In(lang).SomethingWentWrong, lang, []).Select(message => new PostStep.Say(message))]
            );
        }
    }

    private async Task<Answer> AskCoreAsync(SlackInstallation installation, Arrival.ForCore spoken, CancellationToken cancellation)
    {
        var surface = spoken.Surface;
        var reply = await ReplyAsync(installation, spoken, cancellation);
        var steps = outbound.Plan(reply, spoken.Input, surface);
        return new Answer(steps.OfType<PostStep.Acknowledge>().FirstOrDefault()?.Body, () =>
        {
            delivery.Send(
                installation,
                spoken.User,
                surface,
                steps.Where(step => step is not PostStep.Acknowledge and not PostStep.RefreshHome)
            );
            if (steps.Any(step => step is PostStep.RefreshHome))
            {
                delivery.Run(installation, spoken.User, stop => home.PublishAsync(installation, spoken.User, stop));
            }
        });
    }

    private async Task<Reply> ReplyAsync(SlackInstallation installation, Arrival.ForCore spoken, CancellationToken cancellation)
    {
        var surface = spoken.Surface;
        var conversation = surface.Kind == SurfaceKind.Conversation ? surface.Channel : null;
        try
        {
            return await roster.CallerAsync(installation, spoken.User, conversation, cancellation) is { } caller
                ? await core.TakeAsync(new Turn(caller, await names.ReadAsync(installation, spoken.Input, cancellation)), cancellation)
                : OnlyForMembers(installation, spoken);
        }
        catch (UnreadableRowException fault)
        {
            return core.TryLater(fault, roster.LangOf(installation.Team, spoken.User));
        }
    }

    /// <summary>Fetching takes longer than Slack waits for an answer: who sent the file is answered when it was read.</summary>
    private async Task TakeFileAsync(SlackInstallation installation, Arrival.FileSent sent, CancellationToken cancellation)
    {
        var received = new Received(await files.FetchAsync(installation, sent.File, cancellation));
        var answer = await AskCoreAsync(installation, new Arrival.ForCore(sent.Team, sent.User, received, sent.Surface), cancellation);
        answer.Deliver();
    }

    private async Task<Answer> AskWhomAsync(SlackInstallation installation, Arrival.ShortcutUsed used, CancellationToken cancellation)
    {
        var lang = await roster.ChosenLangAsync(installation, used.User, cancellation);
        var origin = FormOrigin.Of(Shortcuts.PayloadOf(used.Shortcut), used.Surface);
        var view = outbound.Modal(Shortcuts.Form(used.Shortcut, lang), lang, origin);
        return new Answer(null, () => delivery.Send(installation, used.User, used.Surface, [new PostStep.Open(view)]));
    }

    private Reply OnlyForMembers(SlackInstallation installation, Arrival.ForCore spoken)
    {
        var lang = roster.LangOf(installation.Team, spoken.User);
        return Reply.Say(lang, SlackPhrases.In(lang).OnlyForMembers);
    }
}
