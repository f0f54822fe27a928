using System.Globalization;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NodaTime.Text;

namespace NetworkingBot.Host.Doctor;

/// <summary>
/// Which organisations were deleted, and when. Their own record went with them; that they are gone stays as long as backups may hold them.
/// </summary>
internal static class ForgottenCheckup
{
    private const string Subject = "Deleted organisations";

    public static async Task<Finding> LookAsync(ITableStore store, CancellationToken cancellation)
    {
        // Those that cannot be read are named row by row.
        var faults = new RowFaults();
        var forgotten = await new ErasureStore(store, faults)
            .AllAsync(cancellation)
            .Where(erasure => erasure.Person is null)
            .OrderBy(erasure => erasure.At)
            .Select(erasure => $"{erasure.Org} on {LocalDatePattern.Iso.Format(erasure.At.InUtc().Date)}")
            .ToListAsync(cancellation);
        var unread = faults.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {faults.Count} erasures cannot be read.");
        return Finding.Well(
            Subject,
            (forgotten.Count == 0
                ? string.Create(CultureInfo.InvariantCulture, $"none within {ErasureStore.Kept.TotalDays} days.")
                : $"{string.Join(", ", forgotten)}.") + unread
        );
    }
}
