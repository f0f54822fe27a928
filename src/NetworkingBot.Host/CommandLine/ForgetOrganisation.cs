using NetworkingBot.Core;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Host.CommandLine;

/// <summary>Deletes every row of an organisation, in every table.</summary>
internal sealed class ForgetOrganisation(ITableStore store)
{
    private const int PageSize = 1000;
    private const int BatchSize = 100;

    /// <param name="org">Whose rows go.</param>
    /// <param name="left">Takes note of rows that cannot be read and may be of the organisation, as of any other: they stay.</param>
    /// <param name="cancellation">Stops between two batches.</param>
    /// <returns>How many rows were deleted.</returns>
    public async Task<long> RunAsync(OrgId org, RowFaults left, CancellationToken cancellation)
    {
        var (deleted, workspaces) = (0L, new HashSet<Partition>());
        foreach (var table in Enum.GetValues<Table>().Where(table => table is not (Table.Erasures or Table.ProtectionKeys)))
        {
            string? next = null;
            do
            {
                var page = await store.ScanAsync(table, next, PageSize, cancellation);
                // A workspace's accounts and the places that the bot was added to there lie in partitions of one name.
                foreach (
                    var partition in page
                        .Rows.Where(row =>
                            OrganisationRows.Belongs(row, org, left)
                            || (row.Table == Table.Installations && workspaces.Contains(row.Key.Partition))
                        )
                        .GroupBy(row => row.Key.Partition)
                )
                {
                    workspaces.Add(partition.Key);
                    foreach (var some in partition.Chunk(BatchSize))
                    {
                        _ = await store.CommitAsync(table, [.. some.Select(row => new Write.Delete(row.Key))], cancellation);
                        deleted += some.Length;
                    }
                }

                next = page.Next;
            }
            while (next is not null);
        }

        return deleted;
    }
}
