using NodaTime;

namespace NetworkingBot.Core.Matching.Slates;

/// <summary>What somebody said about being shown somebody else. Private, and undone at any time.</summary>
/// <param name="Own">True when the person said so; false when the other one did, which has the same effect and is never told.</param>
/// <param name="Until">“Not now” ends at this instant; null: “never”.</param>
public sealed record Preference(PersonId About, bool Own, Instant? Until);
