using System.Collections.Immutable;

namespace NetworkingBot.Core.Matching;

/// <summary>What comes of asking: people with reasons, or that too little is known.</summary>
public abstract record SuggestionOutcome;

/// <param name="Shortage">Why there are fewer than asked for; null when there are not.</param>
/// <param name="WouldHelp">What the asker could tell to get better suggestions; null when the profile says enough.</param>
public sealed record Slate(ImmutableArray<Suggestion> Suggestions, Shortage? Shortage, ProfileGap? WouldHelp) : SuggestionOutcome;

/// <summary>Nothing to go by: no words, no department, no contacts.</summary>
/// <param name="Gap">The one question that would help most.</param>
public sealed record TooLittleKnown(ProfileGap Gap) : SuggestionOutcome;

/// <summary>One person worth meeting.</summary>
/// <param name="Reasons">Largest contribution first; never empty.</param>
public sealed record Suggestion(PersonId Person, double Score, ImmutableArray<Reason> Reasons);

public enum ProfileGap
{
    LooksFor,
    Offers,
    Interests,
    Department,
}

/// <summary>Why there are fewer people than asked for.</summary>
public enum Shortage
{
    /// <summary>Hardly anybody the asker does not know has joined.</summary>
    FewJoined,

    /// <summary>There are others, but they were shown lately, or the asker put them off.</summary>
    ShownLately,

    /// <summary>There are others, but they have no room for new introductions this week.</summary>
    NoRoom,

    /// <summary>There are others, but nothing speaks for meeting them.</summary>
    NothingInCommon,
}
