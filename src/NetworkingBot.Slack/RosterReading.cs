using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core.People.Identities;
using SlackNet;
using Channel = System.Threading.Channels.Channel;

namespace NetworkingBot.Slack;

/// <summary>
/// Reads the members of workspaces in the background: of all when the host starts and once a day, of one when it installs the app.
/// </summary>
internal sealed class RosterReading(
    Installations installations,
    Roster roster,
    ISlackServiceProvider slack,
    SlackSettings settings,
    ILogger<RosterReading> log
) : BackgroundService, IRosterReading
{
    private readonly Channel<string> _teams = Channel.CreateUnbounded<string>();

    /// <summary>Those that wait to be read: reading them twice would tell nothing new.</summary>
    private readonly ConcurrentDictionary<string, bool> _waiting = new(StringComparer.Ordinal);

    public void Read(string team)
    {
        if (_waiting.TryAdd(team, true))
        {
            _teams.Writer.TryWrite(team);
        }
    }

    public Task RunAsync(CancellationToken cancellation) => TryAsync("all", async () =>
    {
        foreach (var team in await KnownAsync(cancellation))
        {
            Read(team);
        }
    });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await RunAsync(stoppingToken);
        await foreach (var team in _teams.Reader.ReadAllAsync(stoppingToken))
        {
            _waiting.TryRemove(team, out _);
            await TryAsync(team, async () =>
            {
                if (await installations.FindAsync(team, stoppingToken) is { } installation)
                {
                    await roster.ReadAllAsync(installation, stoppingToken);
                }
            });
        }
    }

    private async Task<IEnumerable<string>> KnownAsync(CancellationToken cancellation) => settings.BotToken is { } token
        ? [(await slack.GetApiClient().WithAccessToken(token).Auth.Test(cancellation)).TeamId]
        : (await installations.AllAsync(cancellation)).Select(installation => installation.Team);

    /// <summary>People who are new are asked for one by one, so that a roster which cannot be read holds nobody up.</summary>
    private async Task TryAsync(string team, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not OutOfMemoryException)
        {
            log.RosterUnread(fault, team);
        }
    }
}
