using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Nudges;

/// <summary>The one way in which somebody changes when the bot may write: kept, and shown back in words.</summary>
public sealed class WritingTimesChange(PersonStore people, NudgeStore nudges)
{
    public async Task<Reply> MakeAsync(
        Func<WritingTimes, WritingTimes> change,
        Func<NudgeState, NudgeState> relearn,
        TurnContext turn,
        CancellationToken cancellation,
        Func<Person, Person>? also = null
    )
    {
        NudgeState? was = null;
        var state = await nudges.UpdateAsync(turn.Org, turn.Me.Id, before => relearn(was = before), cancellation);
        var (me, changed) = await OwnChange.MakeAsync(
            people,
            person => Timed(also is null ? person : also(person), change),
            turn,
            cancellation
        );
        return Reply.Of(turn.Lang, NudgeSettingsCard.For(me, state, turn)) with
        {
            Changed = TakeBackNudges.Of(was!.Pace, state.Pace, changed),
        };
    }

    private static Person Timed(Person person, Func<WritingTimes, WritingTimes> change) =>
        person with { Times = change(person.Times ?? WritingTimes.Usual) is var times && times == WritingTimes.Usual ? null : times };
}

/// <summary>When the bot writes, in words.</summary>
internal static class NudgeSettingsCard
{
    public static Card For(Person me, NudgeState state, TurnContext turn)
    {
        var phrases = NudgePhrases.In(turn.Lang);
        var times = me.Times ?? WritingTimes.Usual;
        var on = !times.NudgesOff && state.Pace is (NudgePace.Daily or NudgePace.Weekly);
        List<string> lines = [phrases.NudgesAre(times, state.Pace)];
        if (times.Quiet is { } quiet)
        {
            lines.Add(phrases.QuietIs(quiet));
        }

        if (times.Away is { } away && away.Back > turn.Today)
        {
            lines.Add(phrases.AwayIs(away));
        }

        if (on)
        {
            lines.Add(
                NudgeTimes.Next(me, turn.Now) is var (day, _)
                    ? phrases.NextIs(Dates.Long(turn.Lang, day), me.ZoneId ?? "UTC")
                    : phrases.NoNextOne
            );
        }

        return new Card(
        [
            new Paragraph(lines[0], Tone.Strong),
            .. lines.Skip(1).Select(line => new Paragraph(line)),
            new Buttons([
                new CommandButton(phrases.Settings, new EditNudgeSettings()),
                .. on ? [] : new Button[] { new CommandButton(phrases.TurnOn, new ResumeNudges()) },
            ]),
        ]);
    }
}
