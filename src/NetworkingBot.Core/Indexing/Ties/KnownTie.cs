namespace NetworkingBot.Core.Indexing.Ties;

/// <summary>
/// That one colleague knows another, as the owner's contacts have it. A tie counts for others only when both sides hold one;
/// otherwise it counts for its owner alone.
/// </summary>
public sealed record KnownTie(PersonId Owner, PersonId Other, Familiarity Familiarity);
