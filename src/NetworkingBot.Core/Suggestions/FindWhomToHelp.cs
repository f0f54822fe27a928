using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who could I help?”: people who look for what the asker offers.</summary>
public sealed record FindWhomToHelp : Command;

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
