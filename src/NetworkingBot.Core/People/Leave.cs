using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.People;

/// <summary>Asks whether to keep or to erase, before anything is done.</summary>
public sealed record AskToLeave : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(leave|unsubscribe|opt out|optout|sign me out|i want to leave|i want out|remove me)", _ => new AskToLeave()),
        Wording.En(
            "(hide (me|my profile|my name)|make me invisible|(dont|do not|stop) (show|showing|suggest|suggesting) (me|my profile|my name) "
                + "[to] [others|anybody|anyone|people])",
            _ => new AskToLeave()
        ),
        Wording.En(
            "i (dont|do not) want to be (found|seen|visible|suggested|listed|in this) [any more|anymore|by others]",
            _ => new AskToLeave()
        ),
        Wording.En(
            "(im leaving|i am leaving|i leave|i will leave|ill leave) [the] (company|organisation|organization|firm) "
                + "[soon|today|tomorrow|on {day}|this week|this month]",
            _ => new AskToLeave()
        ),
        Wording.Es(
            "(oculta mi (perfil|nombre)|ocultame|hazme invisible|no (me muestres|me ensenes|muestres mi perfil) a (nadie|otros|los demas))",
            _ => new AskToLeave()
        ),
        Wording.Es(
            "no quiero (que me vean|que me vea nadie|aparecer|salir en las sugerencias|que me sugieran|estar aqui|que me encuentren) [mas]",
            _ => new AskToLeave()
        ),
        Wording.Es(
            "(me voy de|dejo) la (empresa|organizacion) [pronto|hoy|manana|el {day}|esta semana|este mes]",
            _ => new AskToLeave()
        ),
        Wording.Es("(salir|salirme|quiero salir|quiero salirme|darme de baja|dame de baja|baja)", _ => new AskToLeave()),
    ];
}

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
