using System.Globalization;
using System.Runtime.CompilerServices;
using NetworkingBot.Core;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Host.Doctor;

/// <summary>Reads every row of every table.</summary>
internal static class RowsCheckup
{
    private const int PageSize = 1000;

    /// <summary>Rows named one by one; beyond them they are counted.</summary>
    private const int MostNamed = 20;

    public static async IAsyncEnumerable<Finding> LookAsync(ITableStore store, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (rows, faults) = (0L, 0);
        foreach (var table in Enum.GetValues<Table>())
        {
            string? next = null;
            do
            {
                var page = await store.ScanAsync(table, next, PageSize, cancellation);
                rows += page.Rows.Count;
                foreach (var fault in page.Rows.Select(FaultOf).OfType<UnreadableRowException>())
                {
                    if (++faults <= MostNamed)
                    {
                        yield return Named(fault);
                    }
                }

                next = page.Next;
            }
            while (next is not null);
        }

        if (faults > MostNamed)
        {
            yield return Finding.Fault(
                "Rows",
                Invariant($"{faults - MostNamed} more cannot be read."),
                "Mend those above, then ask again."
            );
        }
        else if (faults == 0)
        {
            yield return Finding.Well("Rows", Invariant($"all {rows} can be read."));
        }
    }

    private static UnreadableRowException? FaultOf(StoredRow row)
    {
        try
        {
            RowCheck.Demand(row);
            return null;
        }
        catch (UnreadableRowException fault)
        {
            return fault;
        }
    }

    private static Finding Named(UnreadableRowException fault) =>
        fault.IsNewer
            ? Finding.Fault(
                Where(fault),
                Invariant($"has schema {fault.Schema}, which a newer version of the bot wrote."),
                "Run that version again. This one leaves the row alone."
            )
            : Finding.Fault(
                Where(fault),
                "is damaged.",
                "Restore the store from a backup, or mend the row by hand. The bot leaves it alone, and whoever it concerns hears “try "
                    + "later”."
            );

    private static string Where(UnreadableRowException fault) =>
        $"Table {fault.Table}, partition {fault.Key.Partition}, row {fault.Key.Row}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
