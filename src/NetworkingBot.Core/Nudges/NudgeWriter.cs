using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Nudges;

/// <summary>Writes somebody's nudge of a day, as of the moment of sending: settings that changed since it was planned count.</summary>
public sealed class NudgeWriter(NudgeStore store, NudgeAgenda agenda) : IMessageWriter
{
    public string Kind => NudgePlan.Kind;

    public async Task<Writing> WriteAsync(DueMessage due, Person to, Instant now, CancellationToken cancellation)
    {
        if (
            !LocalDatePattern.Iso.Parse(due.About).TryGetValue(default, out var day)
            || NudgeTimes.On(to, day) is not { } planned
            || now - planned >= NudgeTimes.Patience
        )
        {
            return new Writing.Obsolete(ForGood: true);
        }

        if (now < planned)
        {
            return new Writing.NotBefore(planned);
        }

        var state = (await store.GetAsync(to.Org, to.Id, cancellation)).Settled();
        return state.AllowsReminderOn(day, now)
            ? await ComposeAsync(to, state, day, now, cancellation)
            : new Writing.Obsolete(ForGood: true);
    }

    public async Task SentAsync(DueMessage due, Person to, Writing.Ready written, Instant now, CancellationToken cancellation)
    {
        if (written is WrittenNudge(_, var day, var items))
        {
            await agenda.KeepAsync(to, items, to.Lang ?? Lang.English, now, cancellation);
            await store.UpdateAsync(
                to.Org,
                to.Id,
                before => before.SentOn == day ? before : before.Settled().Sent(day, now, items),
                cancellation
            );
        }
    }

    private async Task<Writing> ComposeAsync(Person to, NudgeState state, LocalDate day, Instant now, CancellationToken cancellation)
    {
        var lang = to.Lang ?? Lang.English;
        var items =
            state.Pace == NudgePace.Ending
                ? []
                : await agenda.ComposeAsync(to, state, lang, now, cancellation, remindersOnly: !state.AllowsOn(day, now));
        if (items.Count == 0 && state.Pace != NudgePace.Ending)
        {
            return new Writing.Obsolete(ForGood: true);
        }

        IReadOnlyList<Card> cards =
            state.Pace == NudgePace.Ending ? [NudgeCard.Farewell(lang)] : NudgeCard.For(to.Name, state.Pace, items, lang);
        return new WrittenNudge(NudgeCard.Message(lang, cards), day, items) { OnceAtMost = true };
    }

    private sealed record WrittenNudge(Message Message, LocalDate Day, IReadOnlyList<NudgeItem> Items) : Writing.Ready(Message);
}
