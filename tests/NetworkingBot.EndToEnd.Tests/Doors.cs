using NetworkingBot.Teams.Tests;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>What opens the bot's doors, so that what is behind them is reached.</summary>
/// <param name="Teams">Makes tokens of the Bot Framework.</param>
/// <param name="CopilotApp">The audience of Copilot's tokens.</param>
/// <param name="Scim">A directory's token.</param>
/// <param name="Users">Ids of people whom the directory may change.</param>
/// <param name="Exports">What links to people's data end with.</param>
/// <param name="Calendar">Where calendars lie whose answers are hostile, too.</param>
internal sealed record Doors(
    FakeTeams Teams,
    string CopilotApp,
    string Scim,
    IReadOnlyList<string> Users,
    IReadOnlyList<string> Exports,
    Uri Calendar
)
{
    /// <summary>A token that Entra ID would give to Copilot for the one member of the tenant.</summary>
    public string Copilot() => Teams.Token(claims =>
    {
        claims.Remove("serviceurl");
        claims["iss"] = FakeTeams.TenantIssuer.Replace("{tenantid}", FakeTeams.Tenant, StringComparison.Ordinal);
        (claims["aud"], claims["ver"], claims["tid"], claims["oid"]) = (CopilotApp, "2.0", FakeTeams.Tenant, A.MayaId);
        claims["scp"] = "access_as_user";
    });
}
