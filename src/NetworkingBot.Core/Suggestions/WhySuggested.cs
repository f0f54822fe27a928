using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Why Marta?”, “who is Marta?”: every reason for somebody, and what they published. By a button's id or in words.</summary>
public sealed record WhySuggested(PersonId? Person, string? Words) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("somebody", who => new WhySuggested(Person: null, who)),
        new("the first", () => new WhySuggested(Person: null, Words: "1")),
    ];
}

public sealed class WhySuggestedHandler(Slates slates, ContactBook book) : IHandler<WhySuggested>
{
    public async Task<Reply> HandleAsync(WhySuggested command, TurnContext turn, CancellationToken cancellation)
    {
        var view = await slates.OpenAsync(turn, cancellation);
        var slate = turn.OnlyLooks && slates.Preview(view, turn) is Slates.Outcome.Shown(var seen)
            ? seen
            : view.History.Of(Slates.WeekOf(turn));
        var id = Pointing.Meant(command.Person, command.Words, turn);
        if (Pointing.Find(slate, id, command.Words, view.Organisation) is { } shown)
        {
            return
                view.Organisation.Find(shown.Person) is { } person
                && person.IsVisibleAt(turn.Now)
                && !view.History.Hides(person.Id, turn.Now)
                ? Reply.Of(turn.Lang, Card(person, shown.Reasons, view.Organisation, turn.Lang))
                : Reply.Say(
                    turn.Lang,
                    SuggestionPhrases.In(turn.Lang).NotThereAnyMore,
                    new CommandButton(SuggestionPhrases.In(turn.Lang).Others, new SuggestOthers())
                );
        }

        var fitting = Pointing.Among(view, id, command.Words, turn);
        return fitting is [var colleague] ? Reply.Of(turn.Lang, Card(colleague, [], view.Organisation, turn.Lang))
            : fitting.Count == 0
            && !turn.OnlyLooks
            && (await book.FindAsync(command.Words ?? "", turn, cancellation)).Where(entry => entry.IsKept).ToList() is [var contact]
            ? await OpenContactHandler.OpenAsync(book, contact, turn, cancellation)
            : fitting.Count > 0 ? WhichOne.Of(fitting, id => new WhySuggested(id, Words: null), turn.Lang)
            : Unclear.Nobody(slate, command.Words, turn);
    }

    /// <summary>What they published, and why they were suggested if they were.</summary>
    private static Card Card(Person person, IReadOnlyList<Reason> reasons, LoadedOrganisation view, Lang lang)
    {
        var phrases = SuggestionPhrases.In(lang);
        Element[] who = reasons.Count == 0
            ? [ProfileCard.Line(person)]
            :
            [
                new Heading(phrases.WhyTitle(person.Name)),
                ProfileCard.Line(person),
                new Bullets(ReasonText.All(reasons, view, lang)),
                new Paragraph(phrases.OnlyPublished, Tone.Quiet),
            ];
        return new Card(
        [
            .. who,
            ProfileCard.Published(person, lang),
            new Buttons(
            [
                AskButton.For(person, lang),
                .. Between(reasons, view).Select(contact => AskButton.Through(contact, person, lang)),
                new CommandButton(phrases.NotNow, new NotNow(person.Id, Words: null)),
                new CommandButton(phrases.Never, new NeverSuggest(person.Id, Words: null), Confirm: phrases.ConfirmNever(person.Name)),
            ]),
        ]);
    }

    /// <summary>The strongest link to the other.</summary>
    private static IEnumerable<Person> Between(IReadOnlyList<Reason> reasons, LoadedOrganisation view) =>
        reasons.OfType<KnowsInCommon>().SelectMany(common => common.People).Select(view.Find).OfType<Person>().Take(1);
}
