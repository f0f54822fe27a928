using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who could I help?”: people who look for what the asker offers.</summary>
public sealed record FindWhomToHelp : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(who|whom) (can|could|should|might) i (help|support|mentor|teach|assist|be useful to|be of use to|be of help to|give a hand) "
                + "[out] [this week|today|now|here]",
            _ => new FindWhomToHelp()
        ),
        Wording.En(
            "(how|where) (can|could) i (help|be useful|be of use|be of help|give back|contribute|lend a hand) [to] "
                + "[somebody|someone|others|people|colleagues|other people] [this week|today|here]",
            _ => new FindWhomToHelp()
        ),
        Wording.En(
            "(who|does anybody|does anyone|anybody|anyone) (needs|need|wants|could use|can use|looks for|is looking for|look for) (my "
                + "help|help|me|a hand|what i offer|what i can do|what i know) [this week|today]",
            _ => new FindWhomToHelp()
        ),
        Wording.En(
            "(i want|i would like|id like) to (help|give back|be useful|be of use) [to] [somebody|someone|others|people|colleagues] [this "
                + "week|today]",
            _ => new FindWhomToHelp()
        ),
        Wording.Es(
            "a (quien|quienes) [le|les] (puedo|podria|debo|deberia) (ayudar|echar una mano|ser util|apoyar|ensenar|servir) [yo] [esta "
                + "semana|hoy|ahora|aqui]",
            _ => new FindWhomToHelp()
        ),
        Wording.Es("a quien ayudo [esta semana|hoy]", _ => new FindWhomToHelp()),
        Wording.Es(
            "(como|donde|en que) (puedo|podria) (ayudar|ser util|aportar|contribuir|echar una mano) [a] [alguien|otros|los demas|gente|mis "
                + "companeros] [esta semana|hoy]",
            _ => new FindWhomToHelp()
        ),
        Wording.Es(
            "(quien|quienes|alguien) (necesita|necesitan|busca|buscan|quiere) (ayuda|mi ayuda|lo que ofrezco|lo que se|que le ayude) [esta "
                + "semana|hoy]",
            _ => new FindWhomToHelp()
        ),
        Wording.Es(
            "(quiero|quisiera|me gustaria) (ayudar|ser util|echar una mano) [a] [alguien|otros|los demas|gente|mis companeros] [esta "
                + "semana|hoy]",
            _ => new FindWhomToHelp()
        ),
    ];
}

public sealed class FindWhomToHelpHandler(Slates slates) : IHandler<FindWhomToHelp>
{
    public async Task<Reply> HandleAsync(FindWhomToHelp command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = SuggestionPhrases.In(turn.Lang);
        if (turn.Me.Profile.Offers.IsEmpty)
        {
            return Reply.Say(
                turn.Lang,
                phrases.OffersMissing,
                new CommandButton(PeoplePhrases.In(turn.Lang).EditProfile, new EditProfile(), ButtonStyle.Primary)
            );
        }

        var view = await slates.OpenAsync(turn, cancellation);
        var wanted = PeopleSearch.WhoLooksForOffersOf(view.Organisation.Index, turn.Me.Id, view.History.Never, turn.Now);
        return wanted.IsEmpty
            ? Reply.Say(turn.Lang, phrases.NobodyToHelp)
            : Reply.Of(
                turn.Lang,
                [new Card(new Heading(phrases.HelpTitle)), .. wanted.Select(one => Card(one, view.Organisation, turn.Lang)).OfType<Card>()]
            );
    }

    private static Card? Card(Wanted wanted, LoadedOrganisation view, Lang lang)
    {
        var phrases = SuggestionPhrases.In(lang);
        return view.Find(wanted.Person) is { } person
            ? new Card(
                ProfileCard.Line(person),
                new Facts([new Fact(phrases.LooksFor, wanted.Wish), new Fact(phrases.YouOffer, wanted.Offer)]),
                new Buttons([AskButton.For(person, lang)]))
            : null;
    }
}
