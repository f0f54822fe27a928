using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;

namespace NetworkingBot.Core.Administration;

/// <summary>Takes suggestions back to the weights that ship, for administrators. To everybody else the words mean nothing.</summary>
public sealed record ResetLearning : Command;

public sealed class ResetLearningHandler(ProgrammeAccess access, LearningStore learning, AuditLog audit, NextSteps next)
    : IHandler<ResetLearning>
{
    public async Task<Reply> HandleAsync(ResetLearning command, TurnContext turn, CancellationToken cancellation)
    {
        if (!access.Admits(turn.Me))
        {
            return Apologies.NotUnderstood(turn.Lang, next);
        }

        await audit.AddAsync(turn.Org, new AuditEntry(turn.Now, AuditAct.LearningReset, turn.Me.Id, About: null), cancellation);
        await learning.ResetAsync(turn.Org, cancellation);
        return Reply.Say(turn.Lang, ProgrammePhrases.In(turn.Lang).LearningReset) with { ReplacesCard = true };
    }
}
