using System.Runtime.CompilerServices;
using NetworkingBot.Host.Settings;
using NetworkingBot.Slack;
using NetworkingBot.Teams;
using NodaTime;

namespace NetworkingBot.Host.Doctor;

/// <summary>
/// Looks at everything that the bot needs, one thing after the other. Where settings are at fault, what depends on them is not looked at.
/// </summary>
internal sealed class Checkup(IConfiguration configuration, IClock clock)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    public async IAsyncEnumerable<Finding> LookAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var environment = Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT");
        IReadOnlyList<SettingsFault> faults =
            [.. AllSettings.Faults(configuration), .. RunMode.Faults(configuration, environment),
                .. ProductionDemands.Faults(configuration, environment)];
        foreach (var fault in faults)
        {
            yield return Finding.Fault(fault.Key, fault.Problem, fault.Remedy);
        }

        if (faults.Count > 0)
        {
            yield return Finding.NotChecked("The rest", "mend the settings first, then ask again.");
            yield break;
        }

        yield return Finding.Well("Settings", "all can be used.");
        using var times = new HeardTimes(clock);
        using var http = new HttpClient(times) { Timeout = _patience };
        await foreach (var finding in OutsideAsync(http, cancellation))
        {
            yield return finding;
        }

        yield return ClockCheckup.Look(times.Heard);
    }

    private async IAsyncEnumerable<Finding> OutsideAsync(HttpClient http, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (finding, store) = await StoreCheckup.LookAsync(configuration, cancellation);
        yield return finding;
        if (store is not null)
        {
            yield return await ProtectionCheckup.LookAsync(
                configuration.GetSection(KeySettings.Section).Get<KeySettings>() ?? new KeySettings(),
                store,
                cancellation
            );
            await foreach (var row in RowsCheckup.LookAsync(store, cancellation))
            {
                yield return row;
            }

            yield return await ClusterCheckup.LookAsync(configuration, clock, cancellation);
            yield return await DeadLettersCheckup.LookAsync(store, cancellation);
            yield return await ForgottenCheckup.LookAsync(store, cancellation);
            (store as IDisposable)?.Dispose();
        }

        var teams = configuration.GetSection(TeamsSettings.Section).Get<TeamsSettings>() ?? new TeamsSettings();
        yield return await TeamsCheckup.LookAsync(teams, http, cancellation);
        var slack = configuration.GetSection(SlackSettings.Section).Get<SlackSettings>();
        yield return slack is null
            ? Finding.NotChecked(SlackSettings.Section, "is off: it has no settings.")
            : await SlackCheckup.LookAsync(slack, http, cancellation);
        await foreach (var assistants in AssistantsCheckup.LookAsync(teams, slack, http, cancellation))
        {
            yield return assistants;
        }

        await HearAsync(configuration.GetSection(StorageSettings.Section).Get<StorageSettings>()?.Azure?.Endpoint, http, cancellation);
        string[] addresses =
        [
            .. AllSettings.Sections.Select(section => $"{section.Name}:PublicUrl").Where(key => configuration[key] is { Length: > 0 }),
        ];
        foreach (var key in addresses)
        {
            yield return await AddressCheckup.LookAsync(key, new Uri(configuration[key]!), http, cancellation);
        }

        if (addresses.Length == 0)
        {
            yield return Finding.NotChecked(
                $"{ProgrammeSettings.Section}:PublicUrl",
                "is not set: the bot sends no links, and nobody outside reaches it."
            );
        }
    }

    /// <summary>The store's client does not tell the time; anybody may ask the service for it, even one whom it refuses.</summary>
    private static async Task HearAsync(Uri? service, HttpClient http, CancellationToken cancellation)
    {
        if (service is not null)
        {
            try
            {
                using var response = await http.GetAsync(service, cancellation);
            }
            catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
            {
                // The store's own finding tells of it.
            }
        }
    }
}
