using Microsoft.AspNetCore.DataProtection;
using NetworkingBot.Core;
using NetworkingBot.Core.Storage;
using NodaTime;
using SlackNet;

namespace NetworkingBot.Slack;

/// <summary>
/// A workspace that has the app. <paramref name="Id"/> and <paramref name="Name"/> are those of its organisation, as every reader of
/// installations expects.
/// </summary>
/// <param name="BotUser">Who the bot is there.</param>
/// <param name="ProtectedToken">The bot token under Data Protection; null when the settings hold it.</param>
internal sealed record SlackInstallation(OrgId Id, string Name, string Team, string BotUser, string? ProtectedToken);

/// <summary>Which workspaces have the app, and their tokens, protected at rest.</summary>
internal sealed class Installations(
    ITableStore store,
    IDataProtectionProvider protection,
    ISlackServiceProvider slack,
    SlackSettings settings,
    CoreServices core,
    IClock clock
)
{
    /// <summary>Bytes: some four thousand workspaces.</summary>
    private const long Budget = 4 * 1024 * 1024;

    /// <summary>How long another replica may still use an installation that is gone.</summary>
    private static readonly Duration _remembered = Duration.FromMinutes(1);

    private readonly IDataProtector _protector = protection.CreateProtector("NetworkingBot.Slack.Token");
    private readonly BoundedCache<string, (SlackInstallation Installation, Instant Read)> _known = new("slack-installations", Budget);

    /// <summary>Null when the workspace does not have the app, or may not use it (any more).</summary>
    public async Task<SlackInstallation?> FindAsync(string team, CancellationToken cancellation)
    {
        if (!settings.Admits(team))
        {
            return null;
        }

        if (_known.TryFind(team, out var known) && known.Read + _remembered > clock.GetCurrentInstant())
        {
            return known.Installation;
        }

        var found = team.Length == 0 ? null
            : await store.GetAsync(Table.Installations, KeyOf(team), cancellation) is { } row ? StoredJson.Read<SlackInstallation>(row)
            : settings.BotToken is not null ? await AdoptAsync(team, cancellation)
            : null;
        if (found is not null)
        {
            Remember(found);
        }

        return found;
    }

    /// <summary>Those that can be read; the others are noted, and hear “try later”.</summary>
    public async Task<IReadOnlyList<SlackInstallation>> AllAsync(CancellationToken cancellation)
    {
        var all = new List<SlackInstallation>();
        await foreach (
            var row in store.ReadAsync(Table.Installations, Keys.Installations(SlackChannel.ChannelName), RowRange.All, cancellation)
        )
        {
            try
            {
                all.Add(StoredJson.Read<SlackInstallation>(row));
            }
            catch (UnreadableRowException fault)
            {
                core.RowFaults.Note(fault);
            }
        }

        all.RemoveAll(installation => !settings.Admits(installation.Team));
        return all;
    }

    public async Task SaveAsync(SlackInstallation installation, string token, CancellationToken cancellation)
    {
        var kept = installation with { ProtectedToken = _protector.Protect(token) };
        await store.UpsertAsync(Table.Installations, StoredJson.Row(KeyOf(kept.Team), kept), cancellation);
        Remember(kept);
    }

    /// <summary>Gives a token back that was granted and is not wanted: the app is gone from the workspace with it.</summary>
    public Task RevokeAsync(string token, CancellationToken cancellation) =>
        slack.GetApiClient().WithAccessToken(token).Post<object>("auth.revoke", [], cancellation);

    /// <summary>Forgets a workspace and its token.</summary>
    public async Task DeleteAsync(string team, CancellationToken cancellation)
    {
        _known.Forget(team);
        await store.DeleteAsync(Table.Installations, KeyOf(team), expected: null, cancellation);
    }

    /// <summary>The API as the bot of a workspace. Reads tokens that older keys protect, too.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">No key of this host protects the token: the workspace must
    /// install the app again.</exception>
    public ISlackApiClient ClientOf(SlackInstallation installation) => slack.GetApiClient().WithAccessToken(TokenOf(installation));

    /// <summary>The token itself, for files, which lie outside the API.</summary>
    public string? TokenOf(SlackInstallation installation) => installation.ProtectedToken is { } kept
        ? _protector.Unprotect(kept)
        : settings.BotToken;

    private void Remember(SlackInstallation installation) => _known.Keep(
        installation.Team,
        (installation, clock.GetCurrentInstant()),
        2L * (installation.Name.Length + (3 * installation.Team.Length) + (installation.ProtectedToken?.Length ?? 0)));

    private static Key KeyOf(string team) => Keys.Installation(SlackChannel.ChannelName, team);

    /// <summary>The one workspace of the bot token, when this is it.</summary>
    private async Task<SlackInstallation?> AdoptAsync(string team, CancellationToken cancellation)
    {
        var me = await slack.GetApiClient().WithAccessToken(settings.BotToken).Auth.Test(cancellation);
        if (me.TeamId != team)
        {
            return null;
        }

        var own = new SlackInstallation(settings.OrganisationOf(team, enterprise: null), me.Team, team, me.UserId, ProtectedToken: null);
        await store.UpsertAsync(Table.Installations, StoredJson.Row(KeyOf(team), own), cancellation);
        return own;
    }
}
