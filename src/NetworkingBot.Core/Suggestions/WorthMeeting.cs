using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Suggestions;

/// <summary>People who are asked for by what they have in common, under a title of their own.</summary>
internal static class WorthMeeting
{
    /// <summary>What somebody asked for, as short as it may be said back.</summary>
    public static string Quoted(string words) => CleanText.Shortened(CleanText.OneLine(words), ProfileForm.MaxItem);

    /// <param name="because">What somebody is among them for, when the title does not say it of everybody alike.</param>
    public static Reply Reply(SuggestionOutcome outcome, LoadedOrganisation organisation, string title, string nobody, Lang lang, Func<PersonId, string?>? because = null) => outcome switch
    {
        TooLittleKnown(var gap) => SuggestPeopleHandler.TooLittle(gap, lang),
        Slate { Suggestions: { Length: > 0 } suggestions } =>
            Conversation.Reply.Of(lang, [new Card(new Heading(title)), .. suggestions.Select(one => Card(one, organisation, because, lang)).OfType<Card>()]),
        _ => Conversation.Reply.Say(lang, nobody, new CommandButton(PeoplePhrases.In(lang).WhoShouldIMeet, new SuggestPeople(), ButtonStyle.Primary)),
    };

    private static Card? Card(Suggestion suggestion, LoadedOrganisation organisation, Func<PersonId, string?>? because, Lang lang)
    {
        var phrases = SuggestionPhrases.In(lang);
        return organisation.Find(suggestion.Person) is { } person
            ? new Card(
                ProfileCard.Line(person),
                new Bullets([.. because?.Invoke(suggestion.Person) is { } own ? new[] { own } : [], .. ReasonText.Main(suggestion.Reasons, organisation, lang)]),
                new Buttons([AskButton.For(person, lang), new CommandButton(phrases.Never, new NeverSuggest(person.Id, Words: null), Confirm: phrases.ConfirmNever(person.Name))]))
            : null;
    }
}
