using NetworkingBot.Core;

namespace NetworkingBot.Slack;

/// <summary>How the bot is reached from Slack. Section <c>Slack</c> of the configuration; without it there is no Slack.</summary>
public sealed record SlackSettings
{
    public const string Section = "Slack";

    private static readonly string[] _fileHosts = [".slack.com", ".slack-gov.com"];

    /// <summary>
    /// Proves requests over HTTP. Basic Information › App Credentials › Signing Secret. Not needed with <see cref="AppToken"/>.
    /// </summary>
    public string? SigningSecret { get; init; }

    /// <summary>
    /// An app-level token (<c>xapp-…</c>, scope <c>connections:write</c>): requests come over Socket Mode, and no public URL is needed.
    /// </summary>
    public string? AppToken { get; init; }

    /// <summary>The bot token (<c>xoxb-…</c>) of the one workspace. Null when workspaces install the app themselves.</summary>
    public string? BotToken { get; init; }

    /// <summary>For installation by many workspaces: Basic Information › App Credentials.</summary>
    public string? ClientId { get; init; }

    /// <summary>Beside <see cref="ClientId"/>.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>Where this host is reached from outside, such as <c>https://bot.example.com</c>. Needed for installation.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>
    /// The organisation of every workspace, 1–64 characters. Null: each workspace, or each Enterprise organisation, is one of its own. With
    /// <see cref="ClientId"/>, which anybody may install with, it needs <see cref="Workspaces"/>.
    /// </summary>
    public string? Organisation { get; init; }

    /// <summary>
    /// Workspaces that may use the bot, by id (<c>T…</c>), each with the id of its organisation (empty: that of <see cref="Organisation"/>,
    /// else its own). When there is none: any. E-mail addresses of a listed workspace find people of that organisation, so list only those
    /// whose administrators you trust with them.
    /// </summary>
    public IReadOnlyDictionary<string, string> Workspaces { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// True: Slackbot may ask the bot in somebody's name, at <c>/mcp</c>, and is shown what they may see. Needs <see cref="SigningSecret"/>
    /// and an address that Slack reaches. Default: false.
    /// </summary>
    public bool Slackbot { get; init; }

    /// <summary>True: guests of a workspace may take part, too. Default: false.</summary>
    public bool IncludeGuests { get; init; }

    /// <summary>
    /// How many messages a second the bot sends of its own accord into one workspace, all replicas together, 1–1000. Slack publishes no
    /// limit; “too fast” is obeyed. Default: 20.
    /// </summary>
    public int MessagesPerSecond { get; init; } = 20;

    /// <summary>Slack's Web API. Ends in a slash. Another only in tests.</summary>
    public Uri ApiUrl { get; init; } = new("https://slack.com/api/");

    /// <summary>Where a browser goes to install the app. Another only in tests.</summary>
    public Uri AuthorizeUrl { get; init; } = new("https://slack.com/oauth/v2/authorize");

    public bool UsesSocketMode => AppToken is not null;

    public bool CanBeInstalled => ClientId is not null;

    /// <summary>What the settings lack, all at once; empty when they are sound.</summary>
    public IReadOnlyList<string> Faults()
    {
        var faults = new List<string>();
        Require(
            AppToken is not null || SigningSecret is { Length: >= 8 },
            $"{Section}:SigningSecret is missing. Copy it from the app's Basic Information, or set {Section}:AppToken for Socket Mode."
        );
        Require(
            !Slackbot || SigningSecret is { Length: >= 8 },
            $"{Section}:Slackbot needs {Section}:SigningSecret. Copy it from the app's Basic Information: by it Slackbot proves who asks."
        );
        Require(
            AppToken is null || AppToken.StartsWith("xapp-", StringComparison.Ordinal),
            $"{Section}:AppToken is not an app-level token: those begin with xapp-."
        );
        Require(
            BotToken is null || BotToken.StartsWith("xoxb-", StringComparison.Ordinal),
            $"{Section}:BotToken is not a bot token: those begin with xoxb-."
        );
        Require(
            BotToken is not null || ClientId is not null,
            $"{Section}:BotToken is missing. Set it for one workspace, or {Section}:ClientId and {Section}:ClientSecret for many."
        );
        Require(
            BotToken is null || ClientId is null,
            $"{Section}:BotToken and {Section}:ClientId exclude each other: one workspace, or many."
        );
        Require(ClientId is null == ClientSecret is null, $"{Section}:ClientId and {Section}:ClientSecret belong together.");
        Require(
            ClientId is null || PublicUrl is not null,
            $"{Section}:PublicUrl is missing: Slack sends the browser back to it after an installation."
        );
        Require(PublicUrl is null || IsPublic(PublicUrl), $"{Section}:PublicUrl must be an https address (http only on this machine).");
        Require(Organisation is null or { Length: > 0 and <= 64 }, $"{Section}:Organisation takes 1 to 64 characters.");
        Require(
            ClientId is null || Organisation is null || Workspaces.Count > 0,
            $"{Section}:Workspaces is missing: with {Section}:ClientId whoever likes may install, and would be part of “{Organisation}”. "
                + $"List the workspaces that are."
        );
        foreach (var (team, organisation) in Workspaces)
        {
            Require(IsTeam(team), $"{Section}:Workspaces:{team} must be the id of a workspace: T and letters and digits.");
            Require(organisation is null or { Length: <= 64 }, $"{Section}:Workspaces:{team} must be at most 64 characters.");
        }

        Require(MessagesPerSecond is >= 1 and <= 1000, $"{Section}:MessagesPerSecond takes 1 to 1000.");
        Require(
            ApiUrl is { IsAbsoluteUri: true } && ApiUrl.AbsoluteUri.EndsWith('/'),
            $"{Section}:ApiUrl must be absolute and end in a slash."
        );
        return faults;

        void Require(bool holds, string otherwise)
        {
            if (!holds)
            {
                faults.Add(otherwise);
            }
        }
    }

    /// <summary>Whether a workspace may use the bot.</summary>
    internal bool Admits(string team) => Workspaces.Count == 0 || Workspaces.ContainsKey(team);

    /// <summary>The organisation of a workspace that may use the bot.</summary>
    internal OrgId OrganisationOf(string team, string? enterprise) =>
        new(Workspaces.GetValueOrDefault(team) is { Length: > 0 } listed ? listed : Organisation ?? "slack-" + (enterprise ?? team));

    /// <summary>
    /// Whether files lie there: tokens and people's data go to Slack and nowhere else, whatever an answer or an event says. With Slack's
    /// API at another address, to that.
    /// </summary>
    internal bool KeepsFilesAt(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort
            && Array.Exists(_fileHosts, host => address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase)))
        || (ApiUrl.Host != "slack.com"
            && address.GetLeftPart(UriPartial.Authority) == ApiUrl.GetLeftPart(UriPartial.Authority));

    private static bool IsTeam(string team) => team.Length is > 1 and <= 32 && team[0] == 'T' && team.All(char.IsAsciiLetterOrDigit);

    private static bool IsPublic(Uri url) => url.IsAbsoluteUri && (url.Scheme == "https" || (url.Scheme == "http" && url.IsLoopback));
}
