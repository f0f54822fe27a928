using System.Buffers.Text;
using System.Text.Json;

namespace NetworkingBot.Teams;

/// <summary>
/// What a token's header demands. “crit” names extensions without which a token must not be taken (RFC 7515, 4.1.11); the SDK's check
/// passes over it, and Teams sends none.
/// </summary>
internal static class TokenHeader
{
    private const int Longest = 4096;

    /// <summary>True as well for what is no header: no token can be taken for one.</summary>
    public static bool DemandsMore(ReadOnlySpan<char> token)
    {
        var end = token.IndexOf('.');
        if (end is <= 0 or > Longest)
        {
            return true;
        }

        try
        {
            using var header = JsonDocument.Parse(Base64Url.DecodeFromChars(token[..end]), new JsonDocumentOptions { MaxDepth = 8 });
            return header.RootElement.ValueKind != JsonValueKind.Object || header.RootElement.TryGetProperty("crit", out _);
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException)
        {
            return true;
        }
    }
}
