using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace NetworkingBot.Slack;

/// <summary>Why a request is not taken for one of Slack's.</summary>
internal enum SignatureFault
{
    Missing,
    Stale,
    Wrong,
}

/// <summary>
/// Whether a request comes from Slack: an HMAC of its raw body and its time under the app's signing secret.
/// https://docs.slack.dev/authentication/verifying-requests-from-slack
/// </summary>
internal sealed class SignatureCheck(string signingSecret, IClock clock)
{
    public const string SignatureHeader = "X-Slack-Signature";
    public const string TimestampHeader = "X-Slack-Request-Timestamp";

    /// <summary>How far a request's time may lie from now, either way, so that an old one cannot be replayed.</summary>
    public static readonly Duration Window = Duration.FromMinutes(5);

    private const string Version = "v0";

    private readonly byte[] _secret = Encoding.UTF8.GetBytes(signingSecret);

    /// <summary>Null when the request is genuine and fresh. Compares in constant time.</summary>
    public SignatureFault? FaultOf(string? timestamp, string? signature, ReadOnlySpan<byte> body)
    {
        if (string.IsNullOrEmpty(signature) || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return SignatureFault.Missing;
        }

        var distance = Math.Abs((decimal)clock.GetCurrentInstant().ToUnixTimeSeconds() - seconds);
        if (distance > (decimal)Window.TotalSeconds)
        {
            return SignatureFault.Stale;
        }

        var expected = Encoding.ASCII.GetBytes(Sign(timestamp!, body));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature)) ? null : SignatureFault.Wrong;
    }

    public string Sign(string timestamp, ReadOnlySpan<byte> body)
    {
        var prefix = Encoding.UTF8.GetBytes($"{Version}:{timestamp}:");
        byte[] signed = [.. prefix, .. body];
        return $"{Version}={Convert.ToHexStringLower(HMACSHA256.HashData(_secret, signed))}";
    }
}
