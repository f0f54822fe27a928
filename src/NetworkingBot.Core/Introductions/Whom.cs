using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Introductions;

/// <summary>Finds out whom somebody means: by a button's id, by a mention, or by name among those who joined.</summary>
public sealed class Whom(Colleagues colleagues, IdentityStore identities)
{
    private const int MostOffered = 5;

    /// <summary>What came of it.</summary>
    public abstract record Found
    {
        public sealed record One(Person Person) : Found;

        public sealed record Several(IReadOnlyList<Person> People) : Found;

        public sealed record Nobody : Found;
    }

    public async Task<Found> FindAsync(PersonId? id, string? words, TurnContext turn, CancellationToken cancellation)
    {
        var visible = await colleagues.Visible(turn.Org, turn.Now, cancellation);
        var meant = id ?? await MentionedAsync(words ?? "", turn, cancellation);
        var fitting = meant is { } known
            ? visible.Where(person => person.Id == known).ToList()
            : PeopleFinder.Find(words ?? "", visible.Where(person => person.Id != turn.Me.Id));
        return fitting.Count switch
        {
            0 => new Found.Nobody(),
            1 => new Found.One(fitting[0]),
            _ => new Found.Several(fitting),
        };
    }

    /// <summary>The question back when it is not clear whom somebody means.</summary>
    internal static Reply Ask(Found found, string? words, TurnContext turn, Func<PersonId, Command> chosen)
    {
        var phrases = IntroductionPhrases.In(turn.Lang);
        return found is Found.Several(var people)
            ? Reply.Say(turn.Lang, phrases.WhichOne, [.. people.Take(MostOffered).Select(person => new CommandButton(Label(person), chosen(person.Id)))])
            : Reply.Say(turn.Lang, words is null ? phrases.NotThereAnyMore : phrases.NobodyCalled(words.Length > 60 ? words[..60] + "…" : words));
    }

    private static string Label(Person person) => person.Profile.Department is { } department ? $"{person.Name} – {department}" : person.Name;

    private async Task<PersonId?> MentionedAsync(string words, TurnContext turn, CancellationToken cancellation)
    {
        var mention = turn.Mentions.FirstOrDefault(mention => mention.Key.Length > 0 && words.Contains(mention.Key, StringComparison.Ordinal)).Value;
        return mention is not null && await identities.FindAsync(mention, cancellation) is { } identity && identity.Org == turn.Org ? identity.Person : null;
    }
}
