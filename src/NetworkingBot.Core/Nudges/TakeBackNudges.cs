using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core.Nudges;

/// <summary>
/// Takes back a change of when the bot writes: the times, as <see cref="Difference"/> has them, null when they stayed, and the pace.
/// </summary>
public sealed record TakeBackNudges(string? Times, NudgePace Pace) : Command
{
    internal static Changed? Of(NudgePace before, NudgePace after, Changed? times) =>
        times is null && before == after
            ? null
            : new Changed(new TakeBackNudges((times?.TakeBack as TakeBackOwn)?.Change, before), times?.SeenByOthers == true);
}

public sealed class TakeBackNudgesHandler(PersonStore people, NudgeStore nudges) : IHandler<TakeBackNudges>
{
    public async Task<Reply> HandleAsync(TakeBackNudges command, TurnContext turn, CancellationToken cancellation)
    {
        var state = await nudges.UpdateAsync(turn.Org, turn.Me.Id, before => before with { Pace = command.Pace }, cancellation);
        var me = command.Times is { } times
            ? await people.UpdateAsync(
                turn.Org,
                turn.Me.Id,
                person => Difference.TakenBack(OwnWords.Of(person), times).Onto(person),
                turn.Now,
                cancellation
            ) ?? turn.Me
            : turn.Me;
        return Reply.Of(turn.Lang, NudgeSettingsCard.For(me, state, turn)) with { ReplacesCard = true };
    }
}
