using NetworkingBot.Core.Storage;
using Spectre.Console;

namespace NetworkingBot.Host.CommandLine;

/// <summary>Names the rows that a command could not read, so that nobody takes them for done.</summary>
internal static class UnreadRows
{
    private const int MostNamed = 20;

    /// <param name="console">Where it is told.</param>
    /// <param name="faults">None: nothing is told.</param>
    /// <param name="meaning">What it means that they could not be read, in a sentence.</param>
    public static void Tell(IAnsiConsole console, RowFaults faults, string meaning)
    {
        if (faults.Count == 0)
        {
            return;
        }

        console.WriteLine(meaning);
        foreach (var (table, key) in faults.Rows.OrderBy(row => row.Key.Row, StringComparer.Ordinal).Take(MostNamed))
        {
            console.WriteLine($"  table {table}, partition {key.Partition}, row {key.Row}");
        }

        if (faults.Count > MostNamed)
        {
            console.WriteLine($"  … +{faults.Count - MostNamed} (doctor)");
        }
    }
}
