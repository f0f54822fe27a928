using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.People.Profiles;

public sealed record ShowProfile : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "([show] [me] [my] profile|about me|who am i|what do you know about me|what do (others|people|colleagues|they) see [of|about] "
                + "[me])",
            _ => new ShowProfile()
        ),
        Wording.En("what (do i|am i) (offer|offering|look for|looking for|like) [now]", _ => new ShowProfile()),
        Wording.En("(what are|show|show me) my (offers|interests|needs|languages|hobbies|skills)", _ => new ShowProfile()),
        Wording.Es("que (ofrezco|busco) [yo|ahora]", _ => new ShowProfile()),
        Wording.Es("(cuales son|ver|muestra|muestrame) mis (ofertas|intereses|aficiones|idiomas)", _ => new ShowProfile()),
        Wording.Es(
            "([ver|mostrar|muestra|muestrame|ensename] [mi] perfil|sobre mi|quien soy|que sabes de mi|que ven (los demas|otros|los "
                + "otros|mis companeros) [de mi])",
            _ => new ShowProfile()
        ),
    ];
}

public sealed class ShowProfileHandler : IHandler<ShowProfile>
{
    public Task<Reply> HandleAsync(ShowProfile command, TurnContext turn, CancellationToken cancellation) =>
        Task.FromResult(Reply.Of(turn.Lang, ProfileCard.Own(turn.Me, turn.Lang)));
}
