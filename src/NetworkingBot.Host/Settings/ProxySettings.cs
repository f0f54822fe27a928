using System.Net;

namespace NetworkingBot.Host.Settings;

/// <summary>Section <c>Proxies</c>: what stands between the internet and the bot.</summary>
internal sealed record ProxySettings
{
    public const string Section = "Proxies";

    /// <summary>
    /// Addresses, or networks such as <c>10.0.0.0/8</c>, of proxies that say for whom they ask (<c>X-Forwarded-For</c>). Nobody else is
    /// believed. Empty: all who come through a proxy have its address, and are not told apart.
    /// </summary>
    public IReadOnlyList<string> Trusted { get; init; } = [];

    public IEnumerable<SettingsFault> Faults() => Trusted
        .Select((text, i) => (text, i))
        .Where(one => NetworkOf(one.text) is null)
        .Select(one => new SettingsFault($"{Section}:{nameof(Trusted)}:{one.i}", $"is “{one.text}”.",
            "Set an address, or a network such as 10.0.0.0/8."));

    internal static IPNetwork? NetworkOf(string text) => IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;
}
