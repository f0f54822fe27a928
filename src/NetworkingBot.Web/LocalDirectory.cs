using NetworkingBot.Core;

namespace NetworkingBot.Web;

/// <summary>Whom one may speak as on the local page: the host answers from its store.</summary>
/// <param name="Organisations">All organisations, in the order to show them.</param>
/// <param name="People">Everybody of an organisation, in any order; empty when there is no such organisation.</param>
/// <param name="Find">One colleague; null when there is none.</param>
public sealed record LocalDirectory(
    Func<CancellationToken, Task<IReadOnlyList<LocalOrganisation>>> Organisations,
    Func<OrgId, CancellationToken, Task<IReadOnlyList<LocalPerson>>> People,
    Func<OrgId, PersonId, CancellationToken, Task<LocalPerson?>> Find);

public sealed record LocalOrganisation(OrgId Id, string Name);

/// <summary>A colleague to speak as.</summary>
/// <param name="Detail">One line that tells who they are, such as job, department and place; may be empty.</param>
/// <param name="Joined">Only those who joined are offered where a form asks for a person.</param>
/// <param name="Lang">The language the person last chose or wrote in; null: the browser’s.</param>
public sealed record LocalPerson(OrgId Org, PersonId Id, string Name, string Detail, bool Joined, Lang? Lang);
