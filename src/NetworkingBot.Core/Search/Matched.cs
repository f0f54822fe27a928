using System.Collections.Immutable;

namespace NetworkingBot.Core.Search;

/// <summary>What of somebody meets a condition, in their words.</summary>
/// <param name="Kind">What their words say of them: an offer, a wish, an interest.</param>
/// <param name="Similarity">0.5–1: how near they are to what was asked.</param>
internal sealed record Meeting(ConditionKind Kind, string Words, float Similarity);

/// <summary>Somebody who meets all conditions.</summary>
internal sealed record Matched(PersonId Person, ImmutableArray<Meeting> Meetings)
{
    public float Similarity => Meetings.IsEmpty ? 0 : Meetings.Average(meeting => meeting.Similarity);
}
