namespace NetworkingBot.Teams;

/// <summary>How Microsoft 365 Copilot and its agents ask the bot in somebody's name, at <c>/mcp</c>.</summary>
public sealed record TeamsCopilot
{
    /// <summary>
    /// The app registration that Entra ID gives tokens for, a GUID: it exposes the permission <c>access_as_user</c> and asks for tokens of
    /// version 2. Null: Copilot cannot ask.
    /// </summary>
    public string? AppId { get; init; }

    /// <summary>
    /// The id of the authentication that was registered for it in the Teams developer portal, 1–128 characters; for the app package. Null:
    /// the package does not tell Copilot of the bot.
    /// </summary>
    public string? AuthReference { get; init; }

    /// <summary>OpenID metadata of Entra ID, with the keys of its tokens. Another only in another cloud, and in tests.</summary>
    public Uri MetadataUrl { get; init; } = new("https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration");

    internal bool IsOn => !string.IsNullOrWhiteSpace(AppId);
}
