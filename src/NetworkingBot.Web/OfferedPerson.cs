namespace NetworkingBot.Web;

/// <summary>
/// Somebody offered where a form asks for a person: the words that stand in the field, and what the page keeps beside them.
/// </summary>
internal sealed record OfferedPerson(string Text, string Chosen)
{
    /// <summary>Namesakes are told apart by their detail.</summary>
    public static IEnumerable<OfferedPerson> From(IReadOnlyList<LocalPerson> people) => people.Select(person =>
    {
        var text = people.Count(other => other.Name == person.Name) > 1 ? $"{person.Name} – {person.Detail}" : person.Name;
        return new OfferedPerson(text, Inbound.Chosen(person.Id, text));
    });
}
