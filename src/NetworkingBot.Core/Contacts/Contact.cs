namespace NetworkingBot.Core.Contacts;

/// <summary>Somebody whom a person knows. It belongs to <paramref name="Owner"/>: nobody else reads it.</summary>
/// <param name="Id">Unique for the owner; for a colleague, the colleague's person id. 1–64 characters.</param>
public sealed record Contact(OrgId Org, PersonId Owner, string Id)
{
    /// <summary>Null for somebody outside the organisation.</summary>
    public PersonId? Colleague { get; init; }

    /// <summary>How often and when they were in touch; null when nothing is known of that.</summary>
    public Familiarity? Familiarity { get; init; }

    public static Contact OfColleague(OrgId org, PersonId owner, PersonId colleague) => new(org, owner, colleague.Value) { Colleague = colleague };
}
