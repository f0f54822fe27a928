using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;

namespace NetworkingBot.Testing;

/// <summary>What colleagues say to the bot and click while nobody looks: straight to the core.</summary>
public sealed class Offstage(ConversationCore core)
{
    /// <summary>Asks to meet somebody. A form that is asked for goes out at once, a draft when it is sent.</summary>
    public async Task AskToMeetAsync(Address asker, string name)
    {
        var asked = await TakeAsync(asker, new Said($"introduce me to {name}"));
        var draft = asked.Form is null ? await TakeAsync(asker, new Said("yes")) : asked;
        await TakeAsync(
            asker,
            draft.Form is { } form
                ? new Submitted(
                    core.Codec.Encode(form.Submit, draft.Lang),
                    new FormValues(form.Fields.ToDictionary(field => field.Id, _ => (IReadOnlyList<string>)["a talk over coffee"]))
                )
                : new Clicked(core.Codec.Encode(SendNow(draft), draft.Lang))
        );
    }

    /// <summary>Says yes to the one request that waits, and yes again when asked whether that one is meant.</summary>
    public async Task AgreeAsync(Address asked)
    {
        await TakeAsync(asked, new Said("yes"));
        await TakeAsync(asked, new Said("yes"));
    }

    private Task<Reply> TakeAsync(Address who, Input input) =>
        core.TakeAsync(new Turn(new Caller(who, who.User), input), CancellationToken.None);

    private static SendNow SendNow(Reply draft) =>
        draft
            .Cards.SelectMany(card => card.Elements)
            .OfType<Buttons>()
            .SelectMany(buttons => buttons.Items)
            .OfType<CommandButton>()
            .Select(button => button.Does)
            .OfType<SendNow>()
            .FirstOrDefault()
        ?? throw new InvalidOperationException(draft.Text);
}
