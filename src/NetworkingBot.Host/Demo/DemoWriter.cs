using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Directory;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Host.Demo;

/// <summary>Puts the demo organisation into a store.</summary>
internal sealed class DemoWriter(ITableStore store, IClock clock)
{
    private readonly PersonStore _people = new(store, clock);

    /// <summary>False when an organisation with that id is there already: it is left alone.</summary>
    public async Task<bool> EnsureAsync(
        DemoOrganisation demo,
        Instant now,
        IProgress<(int Done, int Of)>? progress,
        CancellationToken cancellation
    )
    {
        var organisations = new OrganisationStore(store);
        var org = demo.Organisation.Id;
        if (await organisations.FindAsync(OrganisationStore.LocalChannel, org.Value, cancellation) is not null)
        {
            return false;
        }

        await _people.AddAllAsync(org, [.. demo.People], now, progress: null, cancellation);
        await new IdentityStore(store).SaveEmailsAsync(org, demo.People.Select(person => (person.Email!, person.Id)), cancellation);
        await new TieImport(_people, new ContactStore(store, clock), new TieStore(store, clock)).ApplyAsync(
            org,
            demo.Ties,
            progress,
            cancellation
        );

        // Last, because it is what says that the rest is there: a first start that was interrupted is done again.
        await organisations.SaveAsync(demo.Organisation, cancellation);
        return true;
    }
}
