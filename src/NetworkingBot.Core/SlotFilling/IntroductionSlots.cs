using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.Suggestions;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>Introductions, and the card of a person.</summary>
internal static class IntroductionSlots
{
    private static readonly HashSet<string> _through = ["through", "via", "traves", "medio", "mediante"];

    /// <summary>Null: another kind of wish. Empty: it is not said whom.</summary>
    public static IEnumerable<Command>? Fill(string intent, ReadSentence said, Speaker speaker) => intent switch
    {
        "ask" => Ask(said),
        "ask-through" => Whom.All(said) is [var one, var other, ..] ? [Through(said, one, other)] : Ask(said),
        "introduce" => Whom.All(said) is [var one, var other, ..] ? [Both(said, one, other)] : Ask(said),
        "why" or "person" => Whom.First(said) is { } who ? [Card(who)] : [],
        "never" => Whom.Together(said, Whom.Plausible(said)).Select(who => new NeverSuggest(who.Person, WordsOf(who))),
        "not-now" => Whom.Together(said, Whom.Plausible(said)).Select(who => new NotNow(who.Person, WordsOf(who))),
        "openers" => [Whom.First(said) is { } who ? new ShowOpeners(who.Person, WordsOf(who)) : new ShowOpeners(Person: null, Who: null)],
        "suggest" => Suggest(said),
        "withdraw" => Whom.First(said) is { } asked
            ? [new WithdrawFrom(asked.Person, WordsOf(asked))]
            : [new WithdrawFrom(Person: null, Who: null)],
        _ => null,
    };

    /// <summary>Where nobody is named but what they are, it is a search: “introduce me to someone from Legal”.</summary>
    private static IEnumerable<Command> Ask(ReadSentence said)
    {
        var who = Whom.Together(said, Whom.All(said));
        return who.Count > 0 ? who.Select(one => new AskForIntroduction(one.Person, WordsOf(one), Because(said, who[^1].End)))
            : SearchSlots.Query("suggest-from", said) is { IsEmpty: false } query ? [Search.SearchPeople.For(query)]
            : [];
    }

    private static IEnumerable<Command> Suggest(ReadSentence said) =>
        SearchSlots.Query("suggest-from", said) is { } query && (!query.IsEmpty || query.Count is not null)
            ? [Search.SearchPeople.For(query)] : [new SuggestPeople()];

    private static AskThrough Through(ReadSentence said, Named one, Named other)
    {
        var isSecond = _through.Contains(said.Before(other.Start))
            || (
                said.Before(other.Start) is "de"
                && said.Words.Where(word => word.End <= other.Start).TakeLast(2).Any(word => _through.Contains(word.Text))
            );
        var (contact, person) = isSecond ? (other, one) : (one, other);
        return new AskThrough(contact.Person, WordsOf(contact), person.Person, WordsOf(person),
            Because(said, Math.Max(one.End, other.End)));
    }

    private static IntroduceContacts Both(ReadSentence said, Named one, Named other) =>
        new(one.Person, WordsOf(one), other.Person, WordsOf(other), Because(said, other.End));

    /// <summary>A contact who is no colleague has no card but the owner's own.</summary>
    private static Command Card(Named who) =>
        who.Readings is [{ Kind: EntityKind.Contact }] ? new Contacts.ShowContact(who.Name) : new WhySuggested(who.Person, WordsOf(who));

    private static string? WordsOf(Named who) => who.Person is null ? FirstMessage.Begun(who.Name) : null;

    /// <summary>What the other will read: what was learnt to be told, else what follows “because”, “about”.</summary>
    private static string? Because(ReadSentence said, int from)
    {
        if (said.Tagged(SlotNames.Text).Concat(said.Tagged(SlotNames.What)).FirstOrDefault() is { } told)
        {
            return FirstMessage.Begun(told.Text);
        }

        var cue = said.Words.FirstOrDefault(word => word.Start >= from && WordLists.Has("because", word.Text));
        return cue.Text is not null && said.From(cue.End) is { Length: > 0 } why ? FirstMessage.Begun(why) : null;
    }
}
