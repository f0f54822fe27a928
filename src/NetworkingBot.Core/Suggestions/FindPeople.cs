using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who knows Kubernetes?”: people who offer it, best first, with what they look for beside it.</summary>
public sealed record FindPeople(string What) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(who|who here|does anybody|does anyone|anybody who|anyone who|somebody who|someone who|find someone who|find somebody who) [can] (knows|know|offers|offer|teaches|teach|does|help with|help me with|help|is good at|knows about|know about) {what}", slots => new FindPeople(slots["what"])),
        Wording.En("find {what}", slots => new FindPeople(slots["what"])),
        Wording.Es("(quien|alguien|hay alguien que|conoces a alguien que|quien de aqui) [me] [puede] (sabe de|sabe|sepa|sepa de|conoce|ofrece|ensena|ayudar con|ayudarme con|ayuda con|ayuda en|entiende de|entienda de|domina) {what}", slots => new FindPeople(slots["what"])),
        Wording.Es("(busca|encuentra) a (alguien|personas|gente) que (sepa|sepan) [de] {what}", slots => new FindPeople(slots["what"])),
    ];
}

public sealed class FindPeopleHandler(Slates slates) : IHandler<FindPeople>
{
    public async Task<Reply> HandleAsync(FindPeople command, TurnContext turn, CancellationToken cancellation)
    {
        var what = CleanText.OneLine(command.What);
        var phrases = SuggestionPhrases.In(turn.Lang);
        var named = what.Length > ProfileForm.MaxItem ? what[..ProfileForm.MaxItem] + "…" : what;
        var view = await slates.OpenAsync(turn, cancellation);
        var apart = view.History.Never;
        var found = PeopleSearch.Find(view.Organisation.Index, named, turn.Me.Id, apart, turn.Now);
        return found.IsEmpty
            ? Reply.Say(turn.Lang, phrases.FoundNobody(named))
            : Reply.Of(turn.Lang, [new Card(new Heading(phrases.FoundTitle(named))), .. found.Select(one => Card(one, view.Organisation, turn.Lang)).OfType<Card>()]);
    }

    private static Card? Card(Found found, OrganisationView view, Lang lang)
    {
        var phrases = SuggestionPhrases.In(lang);
        if (view.Find(found.Person) is not { } person)
        {
            return null;
        }

        List<Fact> facts = [new(phrases.Offers, found.Offer)];
        if (!found.LooksFor.IsEmpty)
        {
            facts.Add(new Fact(phrases.LooksFor, string.Join("; ", found.LooksFor)));
        }

        return new Card(ProfileCard.Line(person), new Facts(facts), new Buttons([AskButton.For(person, lang)]));
    }
}
