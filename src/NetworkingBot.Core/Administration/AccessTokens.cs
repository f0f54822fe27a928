using System.Security.Cryptography;
using System.Text;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Administration;

/// <summary>What a token opens, and nothing else.</summary>
public enum TokenPurpose
{
    /// <summary>The company's directory writes people in and takes them out.</summary>
    Provisioning,
}

/// <summary>A token of an organisation. The secret itself is known to whoever was given it alone.</summary>
/// <param name="Hash">Of the whole token: SHA-256, lower-case hexadecimal.</param>
/// <param name="Label">What it is for, in the words of whoever made it.</param>
public sealed record AccessToken(string Id, OrgId Org, TokenPurpose Purpose, string Label, string Hash, Instant MadeAt)
{
    public const int MaxLabel = 60;

    /// <summary>Null: it is good until it is revoked.</summary>
    public Instant? EndsAt { get; init; }

    public bool IsGoodAt(Instant now) => EndsAt is not { } end || now < end;
}

/// <summary>
/// The tokens of all organisations. They are few: all are held in memory for <see cref="Fresh"/>, so that a request costs no look at the
/// store, and somebody who guesses costs none either. One that cannot be read opens nothing.
/// </summary>
/// <param name="store">Where they are.</param>
/// <param name="faults">Takes note of what cannot be read; null: nobody wants to know.</param>
public sealed class AccessTokens(ITableStore store, RowFaults? faults = null)
{
    /// <summary>How long it takes at most until every replica knows a token that was made or revoked elsewhere.</summary>
    public static readonly Duration Fresh = Duration.FromSeconds(10);

    private const int MaxLength = 200;

    private volatile Held? _held;

    /// <param name="token">All but what <paramref name="secret"/> makes of it.</param>
    /// <param name="secret">At least 32 random bytes.</param>
    /// <param name="cancellation">Stops before it is written.</param>
    /// <returns>The text that proves it, which cannot be shown again.</returns>
    public async Task<string> MakeAsync(AccessToken token, ReadOnlyMemory<byte> secret, CancellationToken cancellation)
    {
        if (secret.Length < 32)
        {
            throw new ArgumentException("A secret takes 32 bytes at least.", nameof(secret));
        }

        var text = $"nbot_{token.Id}_{Convert.ToHexStringLower(secret.Span)}";
        await store.UpsertAsync(Table.AccessTokens, StoredJson.Row(Keys.AccessToken(token.Id), token with { Hash = HashOf(text) }),
            cancellation);
        _held = null;
        return text;
    }

    /// <summary>False: there is none of that id in this organisation.</summary>
    /// <exception cref="UnreadableRowException">There is one, and it does not say whose it is.</exception>
    public async Task<bool> RevokeAsync(OrgId org, string id, CancellationToken cancellation)
    {
        var isThere = await store.GetAsync(Table.AccessTokens, Keys.AccessToken(id), cancellation) is { } row
            && StoredJson.Read<AccessToken>(row).Org == org
            && await store.DeleteAsync(Table.AccessTokens, Keys.AccessToken(id), expected: null, cancellation);
        _held = null;
        return isThere;
    }

    /// <summary>Those of an organisation, those that ended too, in the order in which they were made.</summary>
    public IAsyncEnumerable<AccessToken> AllAsync(OrgId org, CancellationToken cancellation) =>
        ReadAsync(cancellation).Where(token => token.Org == org).OrderBy(token => token.MadeAt);

    /// <summary>Whether anything of this purpose is open at all.</summary>
    public async Task<bool> AnyAsync(TokenPurpose purpose, Instant now, CancellationToken cancellation) =>
        (await HeldAsync(now, cancellation)).Tokens.Any(token => token.Purpose == purpose && token.IsGoodAt(now));

    /// <summary>
    /// The token that a text proves; null: none that is good now for this purpose. How long it takes tells nothing of those there are.
    /// </summary>
    public async Task<AccessToken?> FindAsync(string text, TokenPurpose purpose, Instant now, CancellationToken cancellation)
    {
        var hash = Encoding.ASCII.GetBytes(HashOf(text.Length <= MaxLength ? text : ""));
        AccessToken? found = null;
        foreach (var token in (await HeldAsync(now, cancellation)).Tokens)
        {
            found = CryptographicOperations.FixedTimeEquals(hash, Encoding.ASCII.GetBytes(token.Hash)) ? token : found;
        }

        return found is { } && found.Purpose == purpose && found.IsGoodAt(now) ? found : null;
    }

    private async Task<Held> HeldAsync(Instant now, CancellationToken cancellation)
    {
        if (_held is { } held && now - held.At < Fresh && now >= held.At)
        {
            return held;
        }

        return _held = new Held(now, await ReadAsync(cancellation).ToListAsync(cancellation));
    }

    private IAsyncEnumerable<AccessToken> ReadAsync(CancellationToken cancellation) =>
        store
            .ReadAsync(Table.AccessTokens, Keys.AccessTokens, RowRange.All, cancellation)
            .ReadableAsync(faults ?? new RowFaults(), row => StoredJson.Read<AccessToken>(row));

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed record Held(Instant At, IReadOnlyList<AccessToken> Tokens);
}
