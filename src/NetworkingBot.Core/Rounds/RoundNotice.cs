using System.Collections.Immutable;

namespace NetworkingBot.Core.Rounds;

/// <summary>What one person hears of a round. Whoever is in hears exactly one of these.</summary>
public abstract record RoundNotice(PersonId To);

/// <param name="Others">One or more.</param>
public sealed record MeetsThese(PersonId To, ImmutableArray<PersonId> Others) : RoundNotice(To);

public sealed record MeetsNobody(PersonId To, WhyNobody Why) : RoundNotice(To);

/// <summary>Somebody who has nobody this time.</summary>
public sealed record Alone(PersonId Person, WhyNobody Why);

/// <summary>Why somebody has nobody this time. None of these lets on that somebody else wished not to be paired with them.</summary>
public enum WhyNobody
{
    /// <summary>Paused, away or no longer part of it by the time of the round.</summary>
    Away,

    /// <summary>Nobody else is in.</summary>
    NobodyElse,

    /// <summary>Whoever else is in was met within the rounds in which people rest from each other.</summary>
    MetLately,

    /// <summary>The others found together, and nobody was left.</summary>
    NobodyLeft,
}
