using System.Net;
using System.Net.Sockets;

namespace NetworkingBot.Host.Limits;

/// <summary>Whom a request comes from, as far as requests are told apart by it.</summary>
internal static class CallerAddress
{
    private static readonly IPNetwork[] _private =
    [
        IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("fc00::/7"), IPNetwork.Parse("fe80::/10"),
    ];

    /// <summary>
    /// Null for this machine and private networks: that is a proxy which nobody declared, and limiting it would limit everybody. Of IPv6
    /// the first half, which is what one customer gets.
    /// </summary>
    public static string? Of(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } given)
        {
            return null;
        }

        var address = given.IsIPv4MappedToIPv6 ? given.MapToIPv4() : given;
        return IPAddress.IsLoopback(address) || _private.Any(network => network.Contains(address)) ? null
            : address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}
