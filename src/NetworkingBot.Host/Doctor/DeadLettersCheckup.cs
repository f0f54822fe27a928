using System.Globalization;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Host.Doctor;

/// <summary>Counts the messages that failed to the end.</summary>
internal static class DeadLettersCheckup
{
    private const int PageSize = 1000;
    private const string Subject = "Messages";

    public static async Task<Finding> LookAsync(ITableStore store, CancellationToken cancellation)
    {
        var (count, next) = (0, (string?)null);
        do
        {
            var page = await store.ScanAsync(Table.DeadLetters, next, PageSize, cancellation);
            (count, next) = (count + page.Rows.Count, page.Next);
        }
        while (next is not null);
        return count == 0
            ? Finding.Well(Subject, "none was given up.")
            : Finding.Fault(
                Subject,
                string.Create(CultureInfo.InvariantCulture, $"{count} could not be sent in a day and a half, and were given up."),
                "Mend what keeps them (the log names each); then an administrator says “unsent messages” to the bot, and sends them "
                    + "again or lets them go."
            );
    }
}
