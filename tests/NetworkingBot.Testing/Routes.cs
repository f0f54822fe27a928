namespace NetworkingBot.Testing;

/// <summary>
/// Every address that the bot answers at, as its method and its pattern. A test of the host holds the list against what is really mapped,
/// and hostile requests are sent to all of it.
/// </summary>
public static class Routes
{
    /// <summary>Any method: GET stands for it.</summary>
    public static IReadOnlyList<(string Method, string Pattern)> All { get; } =
    [
        ("GET", "/"),
        ("GET", "/assets/{name}"),
        ("GET", "/chat/{org}/{person}"),
        ("POST", "/chat/{org}/{person}"),
        ("POST", "/chat/{org}/{person}/file"),
        ("GET", "/chat/{org}/{person}/events"),
        ("GET", "/chat/{org}/{person}/people"),
        ("GET", "/health"),
        ("GET", "/health/live"),
        ("GET", "/health/ready"),
        ("GET", "/ics/{org}/{introduction}/{number:int}"),
        ("GET", "/my-data/{token}"),
        ("POST", "/my-data/{token}"),
        ("GET", "/privacy"),
        ("GET", "/terms"),
        ("GET", "/programme"),
        ("POST", "/programme"),
        ("POST", "/programme/enter"),
        ("POST", "/api/messages"),
        ("POST", "/slack/events"),
        ("POST", "/slack/interactions"),
        ("POST", "/slack/commands"),
        ("POST", "/slack/options"),
        ("POST", "/mcp"),
        ("GET", "/scim/v2/Users"),
        ("POST", "/scim/v2/Users"),
        ("GET", "/scim/v2/Users/{id}"),
        ("PUT", "/scim/v2/Users/{id}"),
        ("PATCH", "/scim/v2/Users/{id}"),
        ("DELETE", "/scim/v2/Users/{id}"),
        ("GET", "/scim/v2/Groups"),
        ("POST", "/scim/v2/Groups"),
        ("GET", "/scim/v2/Groups/{id}"),
        ("PUT", "/scim/v2/Groups/{id}"),
        ("PATCH", "/scim/v2/Groups/{id}"),
        ("DELETE", "/scim/v2/Groups/{id}"),
        ("GET", "/scim/v2/ServiceProviderConfig"),
        ("GET", "/scim/v2/ResourceTypes"),
        ("GET", "/scim/v2/ResourceTypes/{id}"),
        ("GET", "/scim/v2/Schemas"),
        ("GET", "/scim/v2/Schemas/{id}"),
        ("GET", "/scim/v2/{**rest}"),
    ];

    /// <summary>There where workspaces install the bot themselves.</summary>
    public static IReadOnlyList<(string Method, string Pattern)> OfInstallation { get; } =
        [("GET", "/slack/install"), ("GET", "/slack/oauth_redirect")];
}
