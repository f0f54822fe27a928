using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.People;

/// <summary>Asks whether to keep or to erase, before anything is done.</summary>
public sealed record AskToLeave : Command;

public sealed class AskToLeaveHandler : IHandler<AskToLeave>
{
    public Task<Reply> HandleAsync(AskToLeave command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PeoplePhrases.In(turn.Lang);
        return Task.FromResult(turn.Me.Membership == Membership.NotJoined && turn.Me.Profile == new Profile()
            ? Reply.Say(turn.Lang, phrases.NotJoinedYet)
            : Reply.Say(
                turn.Lang,
                phrases.ConfirmLeave,
                new CommandButton(phrases.LeaveAndKeep, new Leave(Erase: false)),
                new CommandButton(phrases.LeaveAndErase, new Leave(Erase: true), ButtonStyle.Danger),
                new CommandButton(phrases.Stay, new Stay())) with
            { Asks = new OpenQuestion(Yes: null, No: new Stay()) });
    }
}

/// <summary>Hides the person from everybody at once; erases the profile, or keeps it for a return.</summary>
public sealed record Leave(bool Erase) : Command;

public sealed record Stay : Command;

public sealed class StayHandler(NextSteps next) : IHandler<Stay>
{
    public Task<Reply> HandleAsync(Stay command, TurnContext turn, CancellationToken cancellation) => Task.FromResult(
        Reply.Say(turn.Lang, PeoplePhrases.In(turn.Lang).Stayed, next.For(turn.Lang)) with { ReplacesCard = true });
}
