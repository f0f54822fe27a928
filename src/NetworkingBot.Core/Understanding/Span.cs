namespace NetworkingBot.Core.Understanding;

/// <summary>A part of a sentence that names something known, with every reading of it: “Carmen” is two colleagues and a contact.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Just behind its last unit.</param>
public sealed record Span(int Start, int End, EntityKind Kind, IReadOnlyList<EntityValue> Readings);

/// <summary>One thing that words may name.</summary>
/// <param name="Id">What it is known by: a person's or contact's id, the canonical name of a department, place, skill or language, an ISO date.</param>
/// <param name="Name">How it is said to people.</param>
public sealed record EntityValue(EntityKind Kind, string Id, string Name);

/// <summary>What a part of a sentence names.</summary>
public enum EntityKind
{
    Person,
    Contact,
    Department,
    Place,
    Skill,
    SpokenLanguage,
    Title,
    Company,
    Date,
    Ordinal,
    Pronoun,
    Number,
    Email,
}
