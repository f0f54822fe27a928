using System.Net;

namespace NetworkingBot.Cluster;

/// <summary>
/// Section <c>Cluster</c>: how the processes of the bot reach one another. They do where the store is in Azure; on one SQLite file there is
/// one process, and nothing of this matters.
/// </summary>
public sealed record ClusterSettings
{
    public const string Section = "Cluster";

    /// <summary>
    /// The port that a process listens on for the others, 1–65535. Null: 11111, or another one where that is taken. Keep it from the
    /// outside: whoever reaches it is believed.
    /// </summary>
    public int? Port { get; init; }

    /// <summary>
    /// The IP address at which the others reach this process. Null: the machine's own, or 127.0.0.1 where the store is on this machine.
    /// </summary>
    public string? Address { get; init; }

    /// <summary>Each fault begins with the setting that it is about.</summary>
    public IEnumerable<string> Faults()
    {
        if (Port is < 1 or > 65_535)
        {
            yield return $"{Section}:{nameof(Port)} is {Port}. Set 1 to 65535.";
        }

        if (Address is not null && (!IPAddress.TryParse(Address, out var address) || IsEverybodys(address)))
        {
            yield return $"{Section}:{nameof(Address)} is “{Address}”. Set the one IP address at which other replicas reach this one.";
        }
    }

    private static bool IsEverybodys(IPAddress address) => IPAddress.Any.Equals(address) || IPAddress.IPv6Any.Equals(address);
}
