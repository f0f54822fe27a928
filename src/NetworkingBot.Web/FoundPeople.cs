using NetworkingBot.Core;

namespace NetworkingBot.Web;

/// <summary>
/// What the search for a colleague came to: the first of <paramref name="All"/> people who match <paramref name="Searched"/>.
/// </summary>
internal sealed record FoundPeople(OrgId? Org, string Searched, IReadOnlyList<LocalPerson> People, int All);
