using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Slack;

/// <summary>What a delivery is answered with.</summary>
internal abstract record Acknowledged
{
    /// <summary>It is taken, once and for all. <paramref name="Body"/> is null, a view's answer, or options for a select.</summary>
    public sealed record Taken(object? Body = null) : Acknowledged;

    /// <summary>It is none of Slack's making, however often it comes.</summary>
    public sealed record Refused : Acknowledged;

    /// <summary>It is not taken yet: let Slack deliver it again.</summary>
    public sealed record NotYet : Acknowledged;
}

/// <summary>
/// Takes what Slack delivers, over HTTP or a socket: each thing once, committed before it is acknowledged, acknowledged within Slack's
/// three seconds.
/// </summary>
internal sealed class TurnGuard(
    Installations installations,
    ReceiptStore receipts,
    TurnHandler handler,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<TurnGuard> log)
{
    /// <summary>Slack waits three seconds; some of them pass on the way.</summary>
    public static readonly TimeSpan Bound = TimeSpan.FromSeconds(2.5);

    /// <summary>Bytes of an answer with what made it; estimated.</summary>
    private const int AnswerBytes = 4 * 1024;

    /// <summary>Bytes: a thousand answers.</summary>
    private const int AnswersBudget = 1000 * (AnswerBytes + 512);

    /// <summary>Answers at hand for deliveries that come twice at about the same time, as over two sockets.</summary>
    private readonly BoundedCache<string, Lazy<Task<Acknowledged?>>> _recent = new("slack-deliveries", AnswersBudget);

    /// <param name="teams">The workspaces it can come from, the likeliest first: it is of the first of them that has the app.</param>
    /// <param name="delivery">The same each time it is delivered.</param>
    /// <param name="isRepeated">True when Slack delivers it again after a refusal: events are, what people click is not.</param>
    /// <param name="read">What it means, told who the bot is in the workspace.</param>
    public async Task<Acknowledged> TakeAsync(
        IReadOnlyList<string> teams,
        string delivery,
        bool isRepeated,
        Func<SlackInstallation, Arrival> read
    )
    {
        var team = teams[0];
        var key = $"{team}/{delivery}";
        var work = _recent.FindOrKeep(key, () => new(() => RememberedAsync(key, teams, delivery, read)), AnswerBytes).Value;
        try
        {
            if (await work.WaitAsync(Bound, time) is { } outcome)
            {
                return outcome;
            }
        }
        catch (TimeoutException)
        {
            log.Slow(team, delivery);
        }

        return isRepeated ? new Acknowledged.NotYet() : new Acknowledged.Taken();
    }

    private async Task<Acknowledged?> RememberedAsync(
        string key,
        IReadOnlyList<string> teams,
        string delivery,
        Func<SlackInstallation, Arrival> read
    )
    {
        var outcome = await WorkAsync(teams, delivery, read, lifetime.ApplicationStopped);
        if (outcome is null)
        {
            _recent.Forget(key);
        }

        return outcome;
    }

    /// <summary>Null when it failed, or when somebody else is at it.</summary>
    private async Task<Acknowledged?> WorkAsync(
        IReadOnlyList<string> teams,
        string delivery,
        Func<SlackInstallation, Arrival> read,
        CancellationToken stopping
    )
    {
        var team = teams[0];
        try
        {
            if (await FirstAsync(teams, stopping) is not { } installation)
            {
                log.UnknownWorkspace(team);
                return new Acknowledged.Taken();
            }

            team = installation.Team;

            var arrival = read(installation);
            if (!SlackRequests.IsIdOrNone(arrival.User) || arrival is Arrival.Remembered { Author: var author }
                && !SlackRequests.IsIdOrNone(author))
            {
                return new Acknowledged.Refused();
            }

            if (arrival is Arrival.Ignored ignored)
            {
                log.Ignored(team, ignored.Kind);
                return new Acknowledged.Taken();
            }

            return arrival is Arrival.Searched searched
                ? new Acknowledged.Taken(await handler.FindPeopleAsync(installation, searched, stopping))
                : await OnceAsync(installation, delivery, arrival, stopping);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.Failed(fault, team, delivery);
            return null;
        }
    }

    private async Task<SlackInstallation?> FirstAsync(IReadOnlyList<string> teams, CancellationToken stopping)
    {
        foreach (var team in teams)
        {
            if (await installations.FindAsync(team, stopping) is { } installation)
            {
                return installation;
            }
        }

        return null;
    }

    private async Task<Acknowledged?> OnceAsync(
        SlackInstallation installation,
        string delivery,
        Arrival arrival,
        CancellationToken stopping
    )
    {
        var team = installation.Team;
        switch (await receipts.ClaimAsync(SlackChannel.ChannelName, team, delivery, stopping))
        {
            case Claim.Done:
                log.Repeated(team, delivery);
                return new Acknowledged.Taken();
            case Claim.Underway:
                return null;
        }

        try
        {
            var answer = await handler.DecideAsync(installation, arrival, stopping);
            await receipts.CompleteAsync(SlackChannel.ChannelName, team, delivery, stopping);
            answer.Deliver();
            return new Acknowledged.Taken(answer.Body);
        }
        catch
        {
            await receipts.ReleaseAsync(SlackChannel.ChannelName, team, delivery, CancellationToken.None);
            handler.Apologise(installation, arrival);
            throw;
        }
    }
}
