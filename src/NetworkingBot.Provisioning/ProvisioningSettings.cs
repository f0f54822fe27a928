using NetworkingBot.Core;

namespace NetworkingBot.Provisioning;

/// <summary>What the host knows and the protocol needs.</summary>
public sealed record ProvisioningSettings
{
    /// <summary>Where the host is reached from outside; null: where the request says.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>The tenant of an organisation whose object ids are its users' external ids, where it has just one.</summary>
    public IReadOnlyDictionary<OrgId, string> Tenants { get; init; } = new Dictionary<OrgId, string>();

    /// <summary>Requests of one token in a minute. Entra ID asks for 25 a second at least.</summary>
    public int MaxRequestsPerMinute { get; init; } = 3_000;
}
