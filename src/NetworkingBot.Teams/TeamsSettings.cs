using System.Globalization;
using Microsoft.Extensions.Options;

namespace NetworkingBot.Teams;

/// <summary>How the bot proves who it is to Teams.</summary>
public enum TeamsAppType
{
    /// <summary>A secret, for a bot that several tenants install.</summary>
    MultiTenant,

    /// <summary>A secret, for a bot of one tenant.</summary>
    SingleTenant,

    /// <summary>A managed identity of the machine it runs on: no secret to keep.</summary>
    UserAssignedMsi,
}

/// <summary>Section <c>Teams</c>. Without <see cref="AppId"/> Teams is off, unless <see cref="Playground"/> says otherwise.</summary>
public sealed record TeamsSettings
{
    public const string Section = "Teams";

    /// <summary>Whoever tries the bot in the Playground is in this organisation, whatever tenant they say, and nobody else is.</summary>
    public const string PlaygroundOrganisation = "playground";

    /// <summary>The bot's app registration, a GUID.</summary>
    public string? AppId { get; init; }

    /// <summary>With what the bot proves who it is: a secret, or a managed identity.</summary>
    public TeamsAppType AppType { get; init; } = TeamsAppType.SingleTenant;

    /// <summary>The client secret; not for a managed identity.</summary>
    public string? AppPassword { get; init; }

    /// <summary>The tenant of the app registration, a GUID; not for <see cref="TeamsAppType.MultiTenant"/>.</summary>
    public string? AppTenantId { get; init; }

    /// <summary>
    /// Tenants that may use the bot, by GUID, each with the id of its organisation (empty: the tenant's own). When there is none: the one
    /// of
    /// <see cref="AppTenantId"/>; with <see cref="TeamsAppType.MultiTenant"/>, any.
    /// </summary>
    public IReadOnlyDictionary<string, string> Tenants { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Hosts (with a port, if it is not 443) that messages may be sent to: those of Teams in the public and the government clouds.
    /// </summary>
    public IReadOnlyList<string> ServiceHosts { get; init; } = [];

    /// <summary>
    /// Hosts (with a port, if it is not 443) from which files are fetched that people send: those of SharePoint in the public and the
    /// government clouds. One that begins with a dot stands for all under it.
    /// </summary>
    public IReadOnlyList<string> FileHosts { get; init; } = [];

    /// <summary>True: guests of a tenant may take part as well.</summary>
    public bool IncludeGuests { get; init; }

    /// <summary>
    /// True: the Microsoft 365 Agents Playground on this machine may talk to the bot without a token, in an organisation of its own,
    /// “playground”. For trying Teams alone; not together with <see cref="AppId"/>.
    /// </summary>
    public bool Playground { get; init; }

    /// <summary>False: forms are shown in the conversation even where Teams has dialogs.</summary>
    public bool Dialogs { get; init; } = true;

    /// <summary>Where the bot is reached from outside, such as <c>https://bot.example.com</c>; for the app package.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>
    /// The app's name in Teams, 1–30 characters. Store rules: no product of Microsoft's, and none of the words Chat, Contacts, Calendar,
    /// Calls, Files, Activity, Apps, Help, Teams.
    /// </summary>
    public string Name { get; init; } = "Networking Bot";

    /// <summary>Who publishes the app, 1–32 characters, and their site.</summary>
    public string Publisher { get; init; } = "NetworkingBot";

    /// <summary>Times a refused or failed request to Teams is made again, 0–8.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>How long to wait for an answer of Teams, 0.1–60 s.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// The longest pause that a request waits for, 0–60 s. When Teams asks for a longer one, the message is put off instead.
    /// </summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Microsoft 365 Copilot, which may ask the bot in somebody's name. Off while it has no <see cref="TeamsCopilot.AppId"/>.
    /// </summary>
    public TeamsCopilot Copilot { get; init; } = new();

    /// <summary>Another cloud than the public one, as a whole; null: the public one.</summary>
    public TeamsCloud? Cloud { get; init; }

    /// <summary>Hosts of Teams.</summary>
    internal static IReadOnlyList<string> KnownHosts { get; } =
    [
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
    ];

    /// <summary>What the settings lack, all at once, each with its full key; empty when they are sound.</summary>
    public IReadOnlyList<string> Faults() => [.. TeamsSettingsCheck.Faults(this)];

    internal bool HasIdentity => !string.IsNullOrWhiteSpace(AppId);

    /// <summary>The organisation of a tenant; null when the tenant may not use the bot.</summary>
    internal string? OrganisationOf(string tenant) => Tenants.Count switch
    {
        _ when !HasIdentity => Playground ? PlaygroundOrganisation : null,
        0 when AppType == TeamsAppType.MultiTenant => tenant,
        0 => string.Equals(tenant, AppTenantId, StringComparison.OrdinalIgnoreCase) ? tenant : null,
        _ => Tenants.FirstOrDefault(known => string.Equals(known.Key, tenant, StringComparison.OrdinalIgnoreCase))
            is { Key: not null } found
            ? found.Value is { Length: > 0 } organisation
                ? organisation
                : tenant
            : null,
    };

    /// <summary>Where Teams keeps what people send in a chat.</summary>
    internal static IReadOnlyList<string> KnownFileHosts { get; } = [".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us"];

    internal bool IsFileHost(Uri address) => address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0
        && (FileHosts.Count > 0 ? FileHosts : KnownFileHosts).Any(host => host is ['.', ..]
            ? address.Authority.EndsWith(host, StringComparison.OrdinalIgnoreCase)
            : address.Authority.Equals(host, StringComparison.OrdinalIgnoreCase));

    /// <summary>The tenants that the settings name, each with its organisation; none where any may use the bot.</summary>
    public IEnumerable<(string Tenant, string Organisation)> ListedTenants() =>
        from tenant in !HasIdentity ? [] : Tenants.Count > 0 ? Tenants.Keys : AppTenantId is { } own ? [own] : Enumerable.Empty<string>()
        let organisation = OrganisationOf(tenant)
        where organisation is not null && !(Tenants.Count == 0 && AppType == TeamsAppType.MultiTenant)
        select (tenant, organisation);

    internal bool IsServiceHost(Uri serviceUrl) =>
        (ServiceHosts.Count > 0 ? ServiceHosts : KnownHosts).Contains(serviceUrl.Authority, StringComparer.OrdinalIgnoreCase);
}

/// <summary>
/// Where tokens come from and go to in another cloud: all six, since the SDK asks for some of them only when the first message comes.
/// </summary>
public sealed record TeamsCloud
{
    /// <summary>Gives the bot its tokens; <c>{0}</c> stands for the tenant.</summary>
    public string LoginUrl { get; init; } = "";

    /// <summary>What those tokens are for.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Who issues the tokens of Teams' calls.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>OpenID metadata with the keys of that issuer.</summary>
    public string MetadataUrl { get; init; } = "";

    /// <summary>OpenID metadata of the Entra that bots get their own tokens from.</summary>
    public string EntraMetadataUrl { get; init; } = "";

    /// <summary>The token service of the Bot Framework.</summary>
    public string OAuthUrl { get; init; } = "";
}

/// <summary>All that is wrong with the settings, at once.</summary>
internal sealed class TeamsSettingsCheck : IValidateOptions<TeamsSettings>
{
    public ValidateOptionsResult Validate(string? name, TeamsSettings options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    internal static IEnumerable<string> Faults(TeamsSettings settings)
    {
        return
        [
            .. settings.HasIdentity ? Identity(settings) : [],
            .. settings
                .Tenants.Keys.Where(tenant => !IsGuid(tenant))
                .Select(tenant => $"Teams:Tenants:{tenant} must be the GUID of a tenant."),
            .. settings
                .Tenants.Where(tenant => tenant.Value.Length > 64)
                .Select(tenant => $"Teams:Tenants:{tenant.Key} must be at most 64 characters."),
            .. settings is { Playground: true, HasIdentity: true }
                ? (string[])["Teams:Playground must not be set together with Teams:AppId: a bot with an identity checks every token."]
                : [],
            .. Copilot(settings),
            .. Range("Name", settings.Name.Length, 1, 30, "characters"),
            .. Range("Publisher", settings.Publisher.Length, 1, 32, "characters"),
            .. Range("Retries", settings.Retries, 0, 8, "times"),
            .. Range("AnswerWithin", settings.AnswerWithin.TotalSeconds, 0.1, 60, "seconds"),
            .. Range("LongestPause", settings.LongestPause.TotalSeconds, 0, 60, "seconds"),
            .. settings.Cloud is { } cloud ? Addresses(cloud) : [],
            .. settings.PublicUrl is { Scheme: not "https" } ? (string[])["Teams:PublicUrl must begin with https://."] : [],
        ];
    }

    private static IEnumerable<string> Copilot(TeamsSettings settings) =>
    [
        .. settings.Copilot.IsOn && !IsGuid(settings.Copilot.AppId!) ? (string[])["Teams:Copilot:AppId must be a GUID."] : [],
        .. settings is { Copilot.IsOn: true, HasIdentity: false }
            ? (string[])["Teams:Copilot:AppId must not be set without Teams:AppId: Copilot's tenants are those of the bot."]
            : [],
        .. settings.Copilot.AuthReference is { } reference
            ? Range("Copilot:AuthReference", reference.Length, 1, 128, "characters")
            : [],
        .. settings.Copilot.MetadataUrl is { IsAbsoluteUri: true } metadata
            && (metadata.Scheme == Uri.UriSchemeHttps || metadata.IsLoopback)
            ? (string[])[]
            : ["Teams:Copilot:MetadataUrl must be an https address."],
    ];

    private static IEnumerable<string> Identity(TeamsSettings settings)
    {
        var managed = settings.AppType == TeamsAppType.UserAssignedMsi;
        return
        [
            .. IsGuid(settings.AppId) ? (string[])[] : ["Teams:AppId must be a GUID."],
            .. managed || !string.IsNullOrWhiteSpace(settings.AppPassword)
                ? (string[])[]
                : ["Teams:AppPassword is missing: a secret of the app registration."],
            .. managed && !string.IsNullOrWhiteSpace(settings.AppPassword)
                ? (string[])["Teams:AppPassword must not be set for a managed identity."]
                : [],
            .. settings.AppType == TeamsAppType.MultiTenant || IsGuid(settings.AppTenantId)
                ? (string[])[]
                : ["Teams:AppTenantId must be the GUID of the app's tenant."],
        ];
    }

    private static IEnumerable<string> Addresses(TeamsCloud cloud) =>
        from address in new[]
        {
            (Key: "LoginUrl", Value: cloud.LoginUrl),
            (Key: "Scope", Value: cloud.Scope),
            (Key: "Issuer", Value: cloud.Issuer),
            (Key: "MetadataUrl", Value: cloud.MetadataUrl),
            (Key: "EntraMetadataUrl", Value: cloud.EntraMetadataUrl),
            (Key: "OAuthUrl", Value: cloud.OAuthUrl),
        }
        where !Uri.TryCreate(address.Value, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttps && !url.IsLoopback)
        select $"Teams:Cloud:{address.Key} must be an address that begins with https://: another cloud needs all six.";

    private static IEnumerable<string> Range(string key, double value, double from, double to, string unit) => value >= from && value <= to
        ? []
        : [string.Create(CultureInfo.InvariantCulture, $"Teams:{key} must be {from}–{to} {unit}, and is {value}.")];

    private static bool IsGuid(string? text) => Guid.TryParseExact(text, "D", out _);
}
