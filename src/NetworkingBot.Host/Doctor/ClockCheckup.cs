using NodaTime;

namespace NetworkingBot.Host.Doctor;

/// <summary>
/// Compares the clock with those of the machines that were asked. Slack refuses requests five minutes off, Azure fifteen.
/// </summary>
internal static class ClockCheckup
{
    private static readonly Duration _tolerance = Duration.FromMinutes(1);

    public static Finding Look(IReadOnlyCollection<(string Host, Duration Ahead)> heard)
    {
        if (heard.Count == 0)
        {
            return Finding.NotChecked("Clock", "nobody was asked the time.");
        }

        // Most are right; one that is wrong itself does not count.
        var (host, ahead) = heard.OrderBy(one => one.Ahead).ElementAt(heard.Count / 2);
        var off = ahead < Duration.Zero ? -ahead : ahead;
        return off <= _tolerance
            ? Finding.Well("Clock", $"agrees with {host}.")
            : Finding.Fault(
                "Clock",
                $"is {Math.Round(off.TotalMinutes)} minutes {(ahead > Duration.Zero ? "ahead of" : "behind")} {host}.",
                "Let the machine set its clock over NTP: requests are refused otherwise."
            );
    }
}
