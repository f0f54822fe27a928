using NetworkingBot.Core.People.Identities;

namespace NetworkingBot.Core.People;

/// <summary>Whom the settings name to run the programme, and where its page is.</summary>
/// <param name="Administrators">E-mail addresses; upper and lower case are alike.</param>
/// <param name="Links">Leads to the page of an administrator's organisation.</param>
public sealed record ProgrammeAccess(IReadOnlyCollection<string> Administrators, IProgrammeLinks Links)
{
    public static ProgrammeAccess Nobody { get; } = new([], new NoProgrammeLinks());

    public bool Admits(Person person) => person.Email is { } email && Administrators.Contains(email, StringComparer.OrdinalIgnoreCase);

    /// <summary>The administrators whom an organisation knows.</summary>
    public async Task<IReadOnlyList<PersonId>> AdministratorsAsync(OrgId org, IdentityStore identities, CancellationToken cancellation)
    {
        var found = await Task.WhenAll(Administrators.Select(email => identities.FindByEmailAsync(org, email, cancellation)));
        return [.. found.OfType<PersonId>().Distinct()];
    }
}

/// <summary>Links to the page about an organisation's programme.</summary>
public interface IProgrammeLinks
{
    /// <summary>A link for a short while, for one administrator; null when the bot does not know its own address.</summary>
    Uri? LinkFor(Person administrator, Lang lang);
}

/// <summary>Where the bot has no pages, as on the command line.</summary>
public sealed class NoProgrammeLinks : IProgrammeLinks
{
    public Uri? LinkFor(Person administrator, Lang lang) => null;
}
