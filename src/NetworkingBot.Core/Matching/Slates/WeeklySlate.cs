using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NodaTime;

namespace NetworkingBot.Core.Matching.Slates;

/// <summary>
/// Whom a person was shown in a week, and why. The same all week: what was said once is not taken back by a later calculation.
/// </summary>
/// <param name="Shown">In the order of showing; never twice the same.</param>
public sealed record WeeklySlate(IsoWeek Week, ImmutableArray<ShownPerson> Shown, Shortage? Shortage, ProfileGap? WouldHelp)
{
    /// <summary>How often “others” may be asked for in a week: a few good conversations beat a long list.</summary>
    public const int MaxRounds = 4;

    /// <summary>0 for the first three, 1 for the next; the one shown last.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Round => Shown.IsEmpty ? 0 : Shown[^1].Round;

    /// <summary>Who was shown last: what “the second” counts from.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<ShownPerson> Current => Shown.Where(shown => shown.Round == Round);
}

public sealed record ShownPerson(PersonId Person, ImmutableArray<Reason> Reasons, int Round, Instant At);
