using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;

namespace NetworkingBot.Core.Administration;

/// <summary>
/// “pause everything”: the bot writes to nobody of its own accord and brings nobody together. Whoever does not run the programme means
/// themselves.
/// </summary>
public sealed record BeginStandstill : Command;

public sealed class BeginStandstillHandler(ProgrammeAccess access, StandstillStore standstills, AuditLog audit) : IHandler<BeginStandstill>
{
    public async Task<Reply> HandleAsync(BeginStandstill command, TurnContext turn, CancellationToken cancellation)
    {
        if (!access.Admits(turn.Me))
        {
            return Reply.By(new StopNudges(), turn.Lang);
        }

        await audit.AddAsync(turn.Org, new AuditEntry(turn.Now, AuditAct.Stopped, turn.Me.Id, About: null), cancellation);
        await standstills.StopAsync(turn.Org, new Standstill(turn.Now, turn.Me.Id), cancellation);
        var phrases = ProgrammePhrases.In(turn.Lang);
        return Reply.Say(turn.Lang, phrases.Stopped, new CommandButton(phrases.Start, new EndStandstill(), ButtonStyle.Primary));
    }
}

/// <summary>“resume everything”: what waited goes out, as far as it is still true.</summary>
public sealed record EndStandstill : Command;

public sealed class EndStandstillHandler(ProgrammeAccess access, StandstillStore standstills, AuditLog audit) : IHandler<EndStandstill>
{
    public async Task<Reply> HandleAsync(EndStandstill command, TurnContext turn, CancellationToken cancellation)
    {
        if (!access.Admits(turn.Me))
        {
            return Reply.By(new Resume(), turn.Lang);
        }

        await audit.AddAsync(turn.Org, new AuditEntry(turn.Now, AuditAct.Started, turn.Me.Id, About: null), cancellation);
        await standstills.StartAsync(turn.Org, cancellation);
        return Reply.Say(turn.Lang, ProgrammePhrases.In(turn.Lang).Started);
    }
}
