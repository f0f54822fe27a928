using NetworkingBot.Core.People;

namespace NetworkingBot.Host.CommandLine;

/// <summary>Runs a command for the organisation that is meant, or says why it cannot be told.</summary>
internal static class Organisations
{
    public static async Task<int> WithAsync(
        string? name, OrganisationStore organisations, ImportReport report, ImportPhrases phrases,
        Func<Organisation, CancellationToken, Task<int>> run, CancellationToken cancellation)
    {
        switch (await OrgChoice.OfAsync(name, organisations, cancellation))
        {
            case OrgChoice.Existing(var organisation):
                return await run(organisation, cancellation);
            case OrgChoice.New(var organisation):
                return await run(organisation, cancellation);
            case OrgChoice.Unclear(var names):
                report.Say(phrases.SeveralOrganisations(names));
                return ExitCode.Usage;
            default:
                report.Say(phrases.BadOrganisation);
                return ExitCode.Usage;
        }
    }
}
