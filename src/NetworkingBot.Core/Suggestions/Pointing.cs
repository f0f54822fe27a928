using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Suggestions;

/// <summary>
/// Whom somebody means: among the people shown this week by a button's id, “2”, “the second one”, “Marta”, “la primera”; or among all by
/// name.
/// </summary>
internal static class Pointing
{
    /// <summary>Whom a button or the conversation so far tells; null: the words have to.</summary>
    public static PersonId? Meant(PersonId? id, string? words, TurnContext turn) =>
        id ?? (turn.MeantBy(words ?? "") is { } meant ? new PersonId(meant) : null);

    /// <summary>Exactly one person of the week's slate; null when nobody or several fit.</summary>
    public static ShownPerson? Find(WeeklySlate? slate, PersonId? id, string? words, LoadedOrganisation view)
    {
        if (slate is null)
        {
            return null;
        }

        if (id is { } pointed)
        {
            return slate.Shown.FirstOrDefault(shown => shown.Person == pointed);
        }

        string[] said = [.. PlainWords.Read(words ?? "").Select(word => word.Text)];
        return SlatePosition.Of(slate, words ?? "") ?? ByName(slate, SlatePosition.WithoutFillers(said), view);
    }

    /// <summary>Whom somebody may mean among all whom they may be shown: by a button's id, or by name, when several may fit.</summary>
    public static IReadOnlyList<Person> Among(Slates.Opened view, PersonId? id, string? words, TurnContext turn) =>
        [.. Called(view, id, words, turn).Where(person => !view.History.Hides(person.Id, turn.Now))];

    /// <summary>The same, and when nobody else is meant also those whom they hid or who hid from them.</summary>
    public static IReadOnlyList<Person> AmongHiddenToo(Slates.Opened view, PersonId? id, string? words, TurnContext turn) =>
        Among(view, id, words, turn) is { Count: > 0 } shown ? shown : Called(view, id, words, turn);

    private static IReadOnlyList<Person> Called(Slates.Opened view, PersonId? id, string? words, TurnContext turn)
    {
        IEnumerable<PersonId> meant = id is { } pointed
            ? [pointed]
            : view.Organisation.Vocabulary.Called(words ?? "").Select(one => new PersonId(one));
        return [.. meant.Select(view.Organisation.Find).OfType<Person>()
            .Where(person => person.Id != turn.Me.Id && person.IsVisibleAt(turn.Now))
            .OrderBy(person => person.Name, StringComparer.Ordinal)];
    }

    private static ShownPerson? ByName(WeeklySlate slate, string[] said, LoadedOrganisation view)
    {
        if (said.Length == 0)
        {
            return null;
        }

        var fitting = NameSearch.Best(string.Join(' ', said), slate.Shown.Where(shown => view.Find(shown.Person) is not null),
            shown => view.Find(shown.Person)!.Name);
        return fitting is [var only] && !IsAnother(only, string.Join(' ', said), view) ? only : null;
    }

    /// <summary>“Luis” is not Luisa, who was shown, where somebody is called Luis.</summary>
    private static bool IsAnother(ShownPerson shown, string said, LoadedOrganisation view) =>
        view.Find(shown.Person) is { } nearly && !NameSearch.AreOf(said, nearly.Name)
            && view.Vocabulary.Called(said).Any(id => view.Find(new PersonId(id)) is { } person && NameSearch.AreOf(said, person.Name));
}
