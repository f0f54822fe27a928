using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NodaTime;

namespace NetworkingBot.Core.Matching;

/// <summary>
/// Everything about one question that the index does not hold: the time, the settings, and what the asker said and saw before.
/// </summary>
public sealed record SuggestionRequest(Instant Now, IsoWeek Week)
{
    public SuggestionSettings Settings { get; init; } = SuggestionSettings.Default;

    /// <summary>Never shown: blocked either way, “never suggest”, an introduction that is open or was lately refused.</summary>
    public ImmutableHashSet<PersonId> Barred { get; init; } = [];

    /// <summary>The only ones who may be shown, whatever speaks for them; null: anybody.</summary>
    public IReadOnlySet<PersonId>? Within { get; init; }

    /// <summary>“Not now”: hidden until the instant has come.</summary>
    public ImmutableDictionary<PersonId, Instant> NotBefore { get; init; } = ImmutableDictionary<PersonId, Instant>.Empty;

    /// <summary>
    /// When the asker was last shown somebody; hidden for <see cref="SuggestionSettings.CoolDownWeeks"/>. For “others” it holds this week's
    /// people too.
    /// </summary>
    public ImmutableDictionary<PersonId, IsoWeek> LastShown { get; init; } = ImmutableDictionary<PersonId, IsoWeek>.Empty;

    /// <summary>Who has no room for another introduction this week.</summary>
    public IReadOnlySet<PersonId> Full { get; init; } = ImmutableHashSet<PersonId>.Empty;

    /// <summary>What the asker works towards, in their words; read like something they look for.</summary>
    public string? Goal { get; init; }

    /// <summary>The week as drawn for everybody; null: the asker is served alone.</summary>
    public WeekPlan? Plan { get; init; }

    /// <summary>Beside those who are always looked at, so many of the most promising are scored.</summary>
    internal int MostScored { get; init; } = 1000;

    /// <summary>1–10.</summary>
    public int HowMany { get; init; } = 3;
}
