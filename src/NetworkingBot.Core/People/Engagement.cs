using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>
/// What an introduction takes of somebody's room for others. Derived from the introduction and kept with the person, so that suggestions
/// find it in memory. It is the same after a no as after silence.
/// </summary>
/// <param name="Introduction">The id of the introduction.</param>
/// <param name="With">Whom not to suggest; null for somebody who only brings two others together.</param>
/// <param name="Until">When the two may be suggested to each other again.</param>
/// <param name="CountsUntil">Until when it counts among the requests that this person receives in a week; null: it does not ask
/// them.</param>
public sealed record Engagement(string Introduction, PersonId? With, Instant Until, Instant? CountsUntil);
