using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Suggestions;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>“nudge me”: what would be worth a few minutes now.</summary>
public sealed record ShowNudge : Command;

public sealed class ShowNudgeHandler(NudgeStore store, NudgeAgenda agenda, NextSteps next) : IHandler<ShowNudge>
{
    public async Task<Reply> HandleAsync(ShowNudge command, TurnContext turn, CancellationToken cancellation)
    {
        var state = await store.GetAsync(turn.Org, turn.Me.Id, cancellation);
        var items = await agenda.ComposeAsync(
            turn.Me,
            state with { Resting = state.Resting.RemoveRange(state.Open) },
            turn.Lang,
            turn.Now,
            cancellation
        );
        await agenda.KeepAsync(turn.Me, items, turn.Lang, turn.Now, cancellation);
        var shown = await store.UpdateAsync(turn.Org, turn.Me.Id, before => before.Answered().Shown(turn.Today, items), cancellation);
        return items.Count == 0
            ? Reply.Say(turn.Lang, NudgePhrases.In(turn.Lang).NothingNow, next.For(turn.Lang))
            : Reply.Of(turn.Lang, NudgeCard.For(turn.Me.Name, shown.Pace, items, turn.Lang));
    }
}

/// <summary>The obvious action of an item.</summary>
public sealed record ActOnNudge(NudgeKind Kind, string? About) : Command;

public sealed class ActOnNudgeHandler(NudgeStore store) : IHandler<ActOnNudge>
{
    public async Task<Reply> HandleAsync(ActOnNudge command, TurnContext turn, CancellationToken cancellation)
    {
        await store.UpdateAsync(turn.Org, turn.Me.Id, before => before.Answered(), cancellation);
        return Reply.By(CommandFor(command), turn.Lang);
    }

    private static Command CommandFor(ActOnNudge act) => act.Kind switch
    {
        NudgeKind.Request => new ShowRequests(),
        NudgeKind.FollowUp => new TellMet(act.About ?? "", Met.Yes),
        NudgeKind.Reminder or NudgeKind.Help or NudgeKind.GoneQuiet => new OpenContact(act.About ?? ""),
        NudgeKind.ThisWeek => new SuggestPeople(),
        NudgeKind.Connect when act.About?.Split('|') is [var one, var other] => new IntroduceContacts(
            new PersonId(one),
            OneName: null,
            new PersonId(other),
            OtherName: null,
            Because: null
        ),
        NudgeKind.Connect => new ShowContacts(),
        NudgeKind.ProfileGap => new EditProfile(),
    };
}

/// <summary>“Done”: with a contact, that means they were in touch.</summary>
public sealed record NudgeDone(NudgeKind Kind, string? About) : Command;

public sealed class NudgeDoneHandler(NudgeReply replies, ContactStore contacts) : IHandler<NudgeDone>
{
    private const int Rest = 60;

    public async Task<Reply> HandleAsync(NudgeDone command, TurnContext turn, CancellationToken cancellation)
    {
        if (command.Kind is NudgeKind.Reminder or NudgeKind.GoneQuiet or NudgeKind.Help && command.About is { Length: > 0 and <= 64 } id)
        {
            var today = new Encounter(turn.Today, EncounterKind.Unsaid, About: null);
            Contact? Met(Contact? contact) =>
                contact is null || contact.Encounters.Contains(today) ? contact : contact.Met(today, turn.Now);
            await contacts.UpdateAsync(
                turn.Org,
                turn.Me.Id,
                id,
                contact => command.Kind == NudgeKind.Reminder ? Met(contact)?.Reminded(turn.Today) : Met(contact),
                cancellation
            );
        }

        return await replies.AfterAsync(
            command.Kind,
            command.About,
            command.Kind == NudgeKind.GoneQuiet ? turn.Today.PlusDays(1) : turn.Today.PlusDays(Rest),
            phrases => phrases.WellDone,
            turn,
            cancellation
        );
    }
}

/// <summary>“Later”: the item comes back in some days.</summary>
public sealed record NudgeLater(NudgeKind Kind, string? About) : Command;

public sealed class NudgeLaterHandler(NudgeReply replies) : IHandler<NudgeLater>
{
    public Task<Reply> HandleAsync(NudgeLater command, TurnContext turn, CancellationToken cancellation) =>
        replies.AfterAsync(
            command.Kind,
            command.About,
            turn.Today.PlusDays(command.Kind.Later()),
            phrases => phrases.LaterThen(command.Kind.Later()),
            turn,
            cancellation
        );
}

/// <summary>“Not this”: the item does not come again for a year.</summary>
public sealed record NotThisNudge(NudgeKind Kind, string? About) : Command;

public sealed class NotThisNudgeHandler(NudgeReply replies, ContactStore contacts) : IHandler<NotThisNudge>
{
    public async Task<Reply> HandleAsync(NotThisNudge command, TurnContext turn, CancellationToken cancellation)
    {
        if (command is { Kind: NudgeKind.Reminder, About: { Length: > 0 and <= 64 } id })
        {
            await contacts.UpdateAsync(turn.Org, turn.Me.Id, id, contact => contact?.Reminded(turn.Today), cancellation);
        }

        return await replies.AfterAsync(
            command.Kind,
            command.About,
            turn.Today + Period.FromYears(1),
            phrases => phrases.NotAgain,
            turn,
            cancellation
        );
    }
}

/// <summary>What stands in the place of a nudge once one of its items is settled: the rest of it.</summary>
public sealed class NudgeReply(NudgeStore store, NudgeAgenda agenda)
{
    internal async Task<Reply> AfterAsync(
        NudgeKind kind,
        string? about,
        LocalDate until,
        Func<NudgePhrases, string> note,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var phrases = NudgePhrases.In(turn.Lang);
        var state = await store.UpdateAsync(turn.Org, turn.Me.Id, before => Settled(before, kind, about, until), cancellation);
        var rest = await agenda.OpenItemsAsync(turn.Me, state, turn.Lang, turn.Now, cancellation);
        return (rest.Count == 0
            ? Reply.Say(turn.Lang, $"{note(phrases)} {phrases.AllDone}")
            : Reply.Of(turn.Lang, NudgeCard.For(turn.Me.Name, state.Pace, rest, turn.Lang, note(phrases)))) with
        { ReplacesCard = true };
    }

    /// <summary>A key that was never shown is a forged button: it counts as an answer and changes nothing else.</summary>
    private static NudgeState Settled(NudgeState state, NudgeKind kind, string? about, LocalDate until) =>
        NudgeItem.KeyOf(kind, about) is var key && state.Resting.ContainsKey(key) ? state.Answered(key, until) : state.Answered();
}
