using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys that the channel publishes. Kept for a day; asked for again when a key is unknown, though not more than once in five minutes, so that
/// made-up key ids cause no traffic. What was read last serves on while the metadata cannot be reached.
/// </summary>
internal sealed class SigningKeys(string metadataUrl, HttpClient http, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan _kept = TimeSpan.FromDays(1);
    private static readonly TimeSpan _pause = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _one = new(1);
    private readonly HttpDocumentRetriever _documents = new(http);
    private Dictionary<string, JsonWebKey> _keys = [];
    private DateTimeOffset _readAt = DateTimeOffset.MinValue;
    private DateTimeOffset _askedAt = DateTimeOffset.MinValue;

    /// <summary>Null when the channel publishes no such key.</summary>
    public async Task<JsonWebKey> FindAsync(string keyId, CancellationToken cancellation)
    {
        if (time.GetUtcNow() - _readAt < _kept && _keys.TryGetValue(keyId, out var known))
            return known;

        await _one.WaitAsync(cancellation);
        try
        {
            if (time.GetUtcNow() - _askedAt >= (_keys.Count == 0 ? TimeSpan.Zero : _pause))
                await ReadAsync(cancellation);
        }
        finally
        {
            _one.Release();
        }

        return _keys.GetValueOrDefault(keyId);
    }

    public void Dispose() => _one.Dispose();

    private async Task ReadAsync(CancellationToken cancellation)
    {
        _askedAt = time.GetUtcNow();
        try
        {
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(metadataUrl, _documents, cancellation);
            _keys = metadata.JsonWebKeySet.Keys.Where(key => key.Kid is not null).DistinctBy(key => key.Kid).ToDictionary(key => key.Kid, StringComparer.Ordinal);
            _readAt = _askedAt;
        }
        catch (Exception unreachable) when (unreachable is IOException or HttpRequestException && _keys.Count > 0)
        {
            _askedAt -= _pause - TimeSpan.FromMinutes(1);
        }
    }
}
