using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NetworkingBot.Core.Matching;

/// <summary>
/// Why somebody is worth meeting: facts only, no sentence. Each is something that the other published or that the asker knows already.
/// </summary>
/// <param name="Contribution">Its part of the suggestion's score, above zero; the contributions of all reasons add up to the score.</param>
[JsonDerivedType(typeof(TheyOffer), nameof(TheyOffer))]
[JsonDerivedType(typeof(TheyLookFor), nameof(TheyLookFor))]
[JsonDerivedType(typeof(SharedInterest), nameof(SharedInterest))]
[JsonDerivedType(typeof(KnowsInCommon), nameof(KnowsInCommon))]
[JsonDerivedType(typeof(WrittenToTogether), nameof(WrittenToTogether))]
[JsonDerivedType(typeof(SameDepartment), nameof(SameDepartment))]
[JsonDerivedType(typeof(OtherDepartment), nameof(OtherDepartment))]
[JsonDerivedType(typeof(SamePlace), nameof(SamePlace))]
[JsonDerivedType(typeof(NewHere), nameof(NewHere))]
[JsonDerivedType(typeof(HubOfDepartment), nameof(HubOfDepartment))]
public abstract record Reason(double Contribution);

/// <summary>They offer what the asker looks for; both in the words of whoever wrote them.</summary>
public sealed record TheyOffer(string TheirWords, string YourWords, double Contribution) : Reason(Contribution);

/// <summary>They look for what the asker offers.</summary>
public sealed record TheyLookFor(string TheirWords, string YourOffer, double Contribution) : Reason(Contribution);

public sealed record SharedInterest(string TheirWords, string YourWords, double Contribution) : Reason(Contribution);

/// <summary>
/// Joined colleagues whom the asker knows and who are in contact with the other, each side knowing of it; the strongest link first, at most
/// three named.
/// </summary>
/// <param name="Count">All of them, at least one.</param>
public sealed record KnowsInCommon(ImmutableArray<PersonId> People, int Count, double Contribution) : Reason(Contribution);

/// <summary>Others wrote to the two of them together, lately or often; the asker received those messages too.</summary>
public sealed record WrittenToTogether(double Contribution) : Reason(Contribution);

public sealed record SameDepartment(string Name, double Contribution) : Reason(Contribution);

/// <param name="NobodyKnownThere">True when the asker has no contact in it yet.</param>
public sealed record OtherDepartment(string Name, bool NobodyKnownThere, double Contribution) : Reason(Contribution);

public sealed record SamePlace(string Name, double Contribution) : Reason(Contribution);

/// <summary>Joined within the last four weeks, when most others had joined before.</summary>
public sealed record NewHere(double Contribution) : Reason(Contribution);

/// <summary>Among the best connected of the department; said to people who know few.</summary>
public sealed record HubOfDepartment(string Name, double Contribution) : Reason(Contribution);
