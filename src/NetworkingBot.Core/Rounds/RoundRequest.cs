using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Matching;
using NodaTime;

namespace NetworkingBot.Core.Rounds;

/// <summary>Everything about one round that the index does not hold.</summary>
/// <param name="In">Who said yes to this round. Named twice is in once.</param>
public sealed record RoundRequest(Instant Now, IsoWeek Week, ImmutableArray<PersonId> In)
{
    public const int MinSize = 2;
    public const int MaxSize = 8;
    public const int MaxRest = 104;

    /// <summary>The same people, past and seed have the same round; another seed breaks ties otherwise.</summary>
    public uint Seed { get; init; }

    /// <summary>How many meet, 2–8; one more where the number does not come out even, and fewer before anybody is left over.</summary>
    public int Size { get; init; } = MinSize;

    /// <summary>So many rounds pass before two who met are brought together again; 0–104.</summary>
    public int Rest { get; init; } = 12;

    public Matters Matters { get; init; } = Matters.Usual;

    /// <summary>Never brought together, in either order: blocked, refused, or wished not to be paired, by either of them.</summary>
    public IReadOnlyCollection<(PersonId One, PersonId Other)> Barred { get; init; } = [];

    public RoundHistory History { get; init; } = RoundHistory.None;

    public SuggestionSettings Settings { get; init; } = SuggestionSettings.Default;
}
