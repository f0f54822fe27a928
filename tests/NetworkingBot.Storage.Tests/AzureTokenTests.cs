using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using NetworkingBot.Core.Storage;
using NetworkingBot.Testing;

namespace NetworkingBot.Storage.Tests;

/// <summary>Signing in with a token, to an emulator that checks issuer, audience and times of it, over TLS.</summary>
public sealed class AzureTokenTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("networkingbot-tls-").FullName;
    private Azurite _azurite = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var (certificatePath, keyPath) = (Path.Combine(_folder, "cert.pem"), Path.Combine(_folder, "key.pem"));
        await File.WriteAllTextAsync(certificatePath, certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(keyPath, key.ExportPkcs8PrivateKeyPem());
        _azurite = await Azurite.StartAsync("https", "--cert", certificatePath, "--key", keyPath, "--oauth", "basic");
    }

    public async ValueTask DisposeAsync()
    {
        await _azurite.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_token_for_storage_signs_in()
    {
        var credential = new FixedCredential("https://storage.azure.com/");
        var store = Open(_azurite.Endpoint, credential);

        await store.UpsertAsync(Table.People, A.Row("maya", "ñ"), Cancellation);
        var refused = await store.CommitAsync(Table.People, [new Write.Insert(A.Row("maya"))], Cancellation);
        var row = await store.GetAsync(Table.People, A.Key("maya"), Cancellation);

        Assert.Equal(0, refused);
        Assert.Equal("ñ", row!.Values["Text"]);
        Assert.Equal("https://storage.azure.com/.default", Assert.Single(credential.Scopes.Distinct()));
        Assert.Single(credential.Scopes);
    }

    [Fact]
    public async Task A_token_for_something_else_makes_the_store_unavailable()
    {
        var store = Open(_azurite.Endpoint, new FixedCredential("https://graph.example/"));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.GetAsync(Table.People, A.Key("maya"), Cancellation));
    }

    [Fact]
    public async Task A_token_never_travels_in_clear()
    {
        var clear = new UriBuilder(_azurite.Endpoint) { Scheme = "http" }.Uri;
        var credential = new FixedCredential("https://storage.azure.com/");

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Open(clear, credential).GetAsync(Table.People, A.Key("maya"), Cancellation)
        );

        Assert.Empty(credential.Scopes);
    }

    private static AzureTableStore Open(Uri endpoint, TokenCredential credential)
    {
        var settings = new AzureTableSettings { Endpoint = endpoint, Retries = 0 };
#pragma warning disable MA0039 // The certificate was made a moment ago, for this machine.
        var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        };
#pragma warning restore MA0039
        return new AzureTableStore(
            AzureTableConnection.Open(settings, credential, options => options.Transport = new HttpClientTransport(handler)),
            AzuriteFixture.NewPrefix()
        );
    }

    private sealed class FixedCredential(string audience) : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            var now = DateTimeOffset.UtcNow;
            var claims = $$"""
                {"iss":"https://sts.windows-ppe.net/ab1f708d-50f6-404c-a006-d71b2ac7a606/","aud":"{{audience}}",
                "nbf":{{now.AddMinutes(-5).ToUnixTimeSeconds()}},"iat":{{now.AddMinutes(-5).ToUnixTimeSeconds()}},"exp":{{now.AddHours(
                        1
                    ).ToUnixTimeSeconds()}}}
                """;
            return new AccessToken($"{Part("""{"alg":"HS256","typ":"JWT"}""")}.{Part(claims)}.{Part("unchecked")}", now.AddHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));

        private static string Part(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
    }
}
