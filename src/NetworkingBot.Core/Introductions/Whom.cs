using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Introductions;

/// <summary>
/// Finds out whom somebody means: by a button's id, by a mention, or by name among those who joined. A mention of an account that nobody
/// here is known by counts as its name.
/// </summary>
public sealed class Whom(Colleagues colleagues, IdentityStore identities)
{
    private const int MaxQuotedLength = 60;

    private static readonly HashSet<string> _pronouns =
    [
        "him",
        "her",
        "them",
        "she",
        "he",
        "they",
        "this person",
        "that person",
        "el",
        "ella",
        "ellos",
        "ellas",
        "esa persona",
        "esta persona",
    ];

    /// <summary>What came of it.</summary>
    public abstract record Found
    {
        /// <summary>Who it is, when that is clear.</summary>
        public PersonId? Id => this is One(var person) ? person.Id : null;

        public sealed record One(Person Person) : Found;

        public sealed record Several(IReadOnlyList<Person> People) : Found;

        /// <param name="Called">The name that nobody has; null when it is known who is meant, and they are not there.</param>
        public sealed record Nobody(string? Called) : Found;

        public sealed record Oneself : Found;
    }

    public async Task<Found> FindAsync(PersonId? id, string? words, TurnContext turn, CancellationToken cancellation)
    {
        var all = await colleagues.OpenAsync(turn.Org, turn.Now, cancellation);
        var meant =
            id
            ?? (
                turn.MeantBy(words ?? "") is { } pointedAt
                    ? new PersonId(pointedAt)
                    : await identities.FindMentionedAsync(words ?? "", turn, cancellation)
            );
        if (meant is { } known)
        {
            return known == turn.Me.Id ? new Found.Oneself()
                : all.Find(known) is { } person && person.IsVisibleAt(turn.Now) ? new Found.One(person)
                : new Found.Nobody(Called: null);
        }

        var called = all.Called(words ?? "");
        List<Person> there =
            [
                .. called.Where(person =>
                    person.Id != turn.Me.Id && person.IsVisibleAt(turn.Now) && MentionedPeople.CanBe(person, words ?? "", turn)
                ),
            ];
        return there switch
        {
            [var only] => new Found.One(only),
            []
                when await colleagues.ShownAsync(turn, words ?? "", cancellation) is { } shown
                    && all.Find(shown) is { } pointed
                    && pointed.IsVisibleAt(turn.Now) => new Found.One(pointed),
            [] when turn.MentionedBy(words ?? "") is not null => new Found.Nobody(Called: null),
            [] => called.Any(person => person.Id == turn.Me.Id)
                ? new Found.Oneself()
                : new Found.Nobody(called.Count > 0 ? null : words ?? ""),
            _ => new Found.Several(there),
        };
    }

    /// <summary>The question back when it is not clear whom somebody means.</summary>
    internal static Reply Ask(Found found, TurnContext turn, Func<PersonId, Command> chosen)
    {
        var phrases = IntroductionPhrases.In(turn.Lang);
        return found switch
        {
            Found.Several(var people) => WhichOne.Of(people, chosen, turn.Lang),
            Found.Nobody({ } said) when said.Length == 0 || _pronouns.Contains(PlainWords.Fold(said)) || SaidName.IsNone(said) =>
                Reply.Say(turn.Lang, ContactPhrases.In(turn.Lang).WhomByName),
            Found.Nobody({ } name) => Reply.Say(turn.Lang, phrases.NobodyCalled(CleanText.Shortened(name, MaxQuotedLength))),
            Found.Oneself => Reply.Say(turn.Lang, phrases.ThatIsYou),
            _ => Reply.Say(turn.Lang, phrases.NotThere),
        };
    }
}
