using System.Security.Cryptography;
using System.Text.Json;
using Azure.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace NetworkingBot.Host.Tests.DataProtection;

/// <summary>The two operations of Key Vault that the bot asks for, with a real RSA key.</summary>
internal sealed class FakeVault : IAsyncDisposable
{
    private readonly RSA _rsa = RSA.Create(2048);
    private FakeServer _server = null!;

    public Uri Address => _server.Address;

    public static async Task<FakeVault> StartAsync()
    {
        var vault = new FakeVault();
        vault._server = await FakeServer.StartAsync(vault.AnswerAsync);
        return vault;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _rsa.Dispose();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var question = await JsonDocument.ParseAsync(http.Request.Body);
        var value = WebEncoders.Base64UrlDecode(question.RootElement.GetProperty("value").GetString()!);
        var path = http.Request.Path.Value!;
        if (
            http.Request.Headers.Authorization != "Bearer vault-token"
            || question.RootElement.GetProperty("alg").GetString() != "RSA-OAEP-256"
        )
        {
            http.Response.StatusCode = 401;
            return;
        }

        var result = path.EndsWith("/unwrapkey", StringComparison.Ordinal)
            ? _rsa.Decrypt(value, RSAEncryptionPadding.OaepSHA256)
            : _rsa.Encrypt(value, RSAEncryptionPadding.OaepSHA256);
        await http.Response.WriteAsJsonAsync(
            new { kid = $"{Address}keys/data-protection/v1", value = WebEncoders.Base64UrlEncode(result) }
        );
    }
}

internal sealed class FakeCredential : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new("vault-token", DateTimeOffset.MaxValue);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        ValueTask.FromResult(GetToken(requestContext, cancellationToken));
}
