using System.Net.Http.Headers;
using System.Text.Json.Serialization;
using Azure.Core;
using Microsoft.AspNetCore.WebUtilities;

namespace NetworkingBot.Host.DataProtection;

/// <summary>
/// A key of Azure Key Vault that never leaves it: it wraps other keys and unwraps them. Over the vault's own protocol
/// (https://learn.microsoft.com/rest/api/keyvault/keys/wrap-key), since this is all that the bot needs of it.
/// </summary>
internal sealed class VaultKey(Uri key, TokenCredential credential, HttpClient http)
{
    private const string Version = "api-version=7.4";
    private const string Algorithm = "RSA-OAEP-256";
    private static readonly TokenRequestContext _scope = new(["https://vault.azure.net/.default"]);

    /// <returns>The wrapped key, and the version of the vault's key that unwraps it.</returns>
    public async Task<(byte[] Wrapped, Uri By)> WrapAsync(byte[] plain, CancellationToken cancellation)
    {
        var answer = await CallAsync(key, "wrapkey", plain, cancellation).ConfigureAwait(false);
        return (WebEncoders.Base64UrlDecode(answer.Value), new Uri(answer.Kid));
    }

    /// <param name="wrapped">As <see cref="WrapAsync"/> gave it.</param>
    /// <param name="by">A version of this same key; another vault is not asked.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<byte[]> UnwrapAsync(byte[] wrapped, Uri by, CancellationToken cancellation) => by.Authority == key.Authority
        ? WebEncoders.Base64UrlDecode((await CallAsync(by, "unwrapkey", wrapped, cancellation).ConfigureAwait(false)).Value)
        : throw new InvalidOperationException(
            $"A key of the bot was wrapped by {by.Authority}; Keys:EncryptionKey names {key.Authority}. Name the old vault until its keys "
                + $"have expired."
        );

    private async Task<Answer> CallAsync(Uri version, string operation, byte[] value, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            $"{version.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{operation}?{Version}"
        )
        {
            Content = JsonContent.Create(new Question(Algorithm, WebEncoders.Base64UrlEncode(value))),
        };
        var token = await credential.GetTokenAsync(_scope, cancellation).ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        using var response = await http.SendAsync(request, cancellation).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<Answer>(cancellation).ConfigureAwait(false)
            ?? throw new HttpRequestException("The vault answered nothing.");
    }

    private sealed record Question(
        [property: JsonPropertyName("alg")] string Algorithm,
        [property: JsonPropertyName("value")] string Value
    );

    private sealed record Answer([property: JsonPropertyName("kid")] string Kid, [property: JsonPropertyName("value")] string Value);
}
