using System.Globalization;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using SlackNet;
using SlackNet.Blocks;
using SlackNet.Events;
using SlackNet.Interaction;

namespace NetworkingBot.Slack;

/// <summary>What Slack sends, as what it means. Pure.</summary>
internal static class Inbound
{
    public const string CommandAction = "do";
    public const string SayAction = "say";
    public const string FieldAction = "value";
    public const string PersonAction = "person";
    public const string ToggleOn = "true";

    /// <summary>
    /// An event; <paramref name="team"/> is the workspace that has the app, <paramref name="botUser"/> who the bot is there.
    /// </summary>
    public static Arrival Read(EventCallback callback, string team, string botUser) => callback.Event switch
    {
        MessageEvent message => Read(team, message, botUser),

        // A workflow mentions the bot as well, and is nobody who could be answered.
        AppMention { User: { Length: > 0 } user } mention => new Arrival.ForCore(
            team,
            user,
            Said(team, mention.Text, botUser),
            new Surface(SurfaceKind.Whisper) { Channel = mention.Channel, Thread = mention.ThreadTs }
        ),
        AppHomeOpened { Tab: AppHomeTab.Home, User: { Length: > 0 } } opened => new Arrival.HomeOpened(team, opened.User),
        AppHomeOpened { Tab: AppHomeTab.Messages, User: { Length: > 0 }, Channel: { Length: > 0 } } opened =>
            new Arrival.MessagesOpened(team, opened.User, opened.Channel),
        TeamJoin { User: { } member } => new Arrival.MemberChanged(team, member),
        UserChange { User: { } member } => new Arrival.MemberChanged(team, member),
        AppUninstalled => new Arrival.Uninstalled(team),
        TokensRevoked revoked when revoked.Tokens.GetValueOrDefault("bot") is { Count: > 0 } => new Arrival.Uninstalled(team),
        var other => new Arrival.Ignored(team, other?.Type ?? "event"),
    };

    /// <param name="team">The workspace that has the app; the one that somebody acts from may be another.</param>
    public static Arrival Read(InteractionRequest interaction, string team)
    {
        var user = interaction.User?.Id ?? "";
        return interaction switch
        {
            BlockActionRequest click => Read(team, user, click),
            ViewSubmission { View: { } view } => Read(team, user, view),
            GlobalShortcut used when Shortcuts.Find(used.CallbackId) is { } shortcut =>
                new Arrival.ShortcutUsed(team, user, shortcut, new Surface(SurfaceKind.Home) { Trigger = used.TriggerId }),
            MessageShortcut { CallbackId: Shortcuts.RememberPerson, Message.User: { Length: > 0 } author } used =>
                new Arrival.Remembered(team, user, author, new Surface(SurfaceKind.Home) { Trigger = used.TriggerId }),
            _ => new Arrival.Ignored(team, interaction.Type ?? "interaction"),
        };
    }

    public static Arrival Read(SlashCommand command, string team) =>
        new Arrival.ForCore(
            team,
            command.UserId,
            Said(team, command.Text is { Length: > 0 } text ? text : "help", botUser: null),
            new Surface(SurfaceKind.Whisper)
            {
                Channel = command.ChannelId,
                ResponseUrl = command.ResponseUrl,
                Trigger = command.TriggerId,
            });

    public static Arrival Read(BlockOptionsRequest request, string team) =>
        new Arrival.Searched(team, request.User?.Id ?? "", request.Value ?? "");

    /// <summary>What was entered, by field.</summary>
    public static FormValues ValuesOf(ViewState? state) =>
        new(
            (state?.Values ?? [])
                .Where(field => field.Value is not null)
                .ToDictionary(
                    field => field.Key,
                    field => (IReadOnlyList<string>)[.. field.Value.Values.SelectMany(TextsOf)],
                    StringComparer.Ordinal
                )
        );

    private static Arrival Read(string team, MessageEvent message, string botUser)
    {
        var isSpoken = message.Subtype is null or "file_share" or "me_message" or "thread_broadcast";
        if (message.ChannelType != "im" || !isSpoken || message.BotId is not null || message.User is not { Length: > 0 } user
            || user == botUser)
        {
            return new Arrival.Ignored(team, "message");
        }

        var surface = new Surface(SurfaceKind.Conversation) { Channel = message.Channel, Thread = message.ThreadTs };
        return FileOf(message) is { } file
            ? new Arrival.FileSent(team, user, file, surface)
            : new Arrival.ForCore(team, user, Said(team, message.Text, botUser), surface);
    }

    /// <summary>One that may hold contacts; any other only where nothing is said with it, so that it is answered.</summary>
    private static SharedFile? FileOf(MessageEvent message)
    {
        var files = (message.Files ?? []).Where(file => file is not null)
            .Select(file => new SharedFile(file.Name ?? "", file.UrlPrivateDownload ?? file.UrlPrivate, file.Size)).ToList();
        return files.Find(file => file.LooksLikeContacts) ?? (string.IsNullOrWhiteSpace(message.Text) ? files.FirstOrDefault() : null);
    }

    private static Arrival Read(string team, string user, BlockActionRequest click)
    {
        var surface = click.View switch
        {
            HomeViewInfo => new Surface(SurfaceKind.Home),
            { } modal => new Surface(SurfaceKind.Modal) { View = modal.Id },
            null when click.Container?.MessageTs is null => new Surface(SurfaceKind.Home),
            null => new Surface(click.Container.IsEphemeral ? SurfaceKind.Whisper : SurfaceKind.Conversation)
            {
                Channel = click.Container.ChannelId,
                Clicked = click.Container.MessageTs,
                ResponseUrl = click.ResponseUrl,
            },
        };
        return click.Actions?.FirstOrDefault() switch
        {
            ButtonAction { Value: { Length: > 0 } value } button when Does(button, CommandAction) =>
                new Arrival.ForCore(team, user, new Clicked(value), surface with { Trigger = click.TriggerId }),
            ButtonAction { Value: { Length: > 0 } value } button when Does(button, SayAction) =>
                new Arrival.ForCore(team, user, new Said(value), surface with { Trigger = click.TriggerId }),
            _ => new Arrival.Ignored(team, "block_actions"),
        };
    }

    private static Arrival Read(string team, string user, ViewInfo view) => FormOrigin.Parse(view.PrivateMetadata) switch
    {
        null => new Arrival.Ignored(team, "view_submission"),
        { } origin when Shortcuts.OfPayload(origin.Payload) is { } shortcut =>
            new Arrival.ShortcutFilled(team, user, shortcut, ValuesOf(view.State), origin.Surface()),
        { } origin => new Arrival.ForCore(team, user, new Submitted(origin.Payload, ValuesOf(view.State)), origin.Surface()),
    };

    private static bool Does(ButtonAction button, string what) => button.ActionId?.StartsWith(what + "-", StringComparison.Ordinal) == true;

    private static Said Said(string team, string? text, string? botUser)
    {
        var (words, mentions) = SlackText.Read(text ?? "", botUser);
        return new Said(words)
        {
            Mentions = mentions.ToDictionary(mention => mention.Key, mention => new Address(SlackChannel.ChannelName, team, mention.Value)),
        };
    }

    private static IEnumerable<string> TextsOf(ElementValue? value) => value switch
    {
        PlainTextInputValue { Value: { } text } => [text],
        StaticSelectValue { SelectedOption.Value: { } chosen } => [chosen],
        ExternalSelectValue { SelectedOption.Value: { } person } => [person],
        CheckboxGroupValue { SelectedOptions: { } boxes } => boxes.Where(box => box is not null).Select(box => box.Value),
        DatePickerValue { SelectedDate: { } date } => [date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        TimePickerValue { SelectedTime: { } time } => [time.ToString(@"hh\:mm", CultureInfo.InvariantCulture)],
        _ => [],
    };
}
