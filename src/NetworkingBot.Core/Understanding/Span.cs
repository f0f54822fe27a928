namespace NetworkingBot.Core.Understanding;

/// <summary>A part of a sentence that names something known, with every reading of it: “Carmen” is two colleagues and a contact.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Just behind its last unit.</param>
/// <param name="Kind">That of the likeliest reading.</param>
/// <param name="Readings">The likeliest first; of several kinds, where words name a person and a day. Empty: it is of the kind and cannot
/// be understood whole, such as 31 April.</param>
public sealed record Span(int Start, int End, EntityKind Kind, IReadOnlyList<EntityValue> Readings)
{
    public string In(string text) => text[Start..End];

    public IEnumerable<EntityValue> Of(EntityKind kind) => Readings.Where(reading => reading.Kind == kind);
}

/// <summary>One thing that words may name.</summary>
/// <param name="Id">
/// What it is known by: a person's or contact's id, empty where nobody here is called so; the English name of a department, place, trade or
/// language; an ISO date, or two with “/” between; the days of a rhythm or duration; “1”, “-1” for the last, “1,2”, “all”, “other” for
/// ordinals; “he”, “she”, “they”, “this”, “that”, “me”; “yes”, “no”, “later”; “18:30”.
/// </param>
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

    /// <summary>A day, or days in a row.</summary>
    Date,

    /// <summary>How long, from no particular day.</summary>
    Duration,

    /// <summary>How often.</summary>
    Rhythm,

    /// <summary>An hour of the day.</summary>
    Time,
    Ordinal,
    Pronoun,
    Number,
    Email,

    /// <summary>Yes, no or later.</summary>
    Answer,
}
