namespace NetworkingBot.Core.Skills;

/// <summary>One concept and the words for it in both languages.</summary>
/// <param name="Weight">How much it says about a person: 1 for most words, less for one that goes with anything (“management”).</param>
public sealed record SkillTerm(IReadOnlyList<string> English, IReadOnlyList<string> Spanish, float Weight = 1);
