using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace NetworkingBot.Bench.Turns;

/// <summary>Signs as the Bot Framework does, and holds the certificate of this machine that the bots are told to trust.</summary>
internal sealed class Issuer : IDisposable
{
    public const string Name = "https://api.botframework.com";

    private const string KeyId = "bench";

    private readonly IClock _clock;

    private readonly RSA _key = RSA.Create(2048);

    public Issuer(IClock clock)
    {
        _clock = clock;
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(clock.GetCurrentInstant().Minus(Duration.FromDays(1)).ToDateTimeOffset(),
            clock.GetCurrentInstant().Plus(Duration.FromDays(1)).ToDateTimeOffset());
        Certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        Pem = made.ExportCertificatePem();
    }

    public X509Certificate2 Certificate { get; }

    public string Pem { get; }

    public object PublishedKeys()
    {
        var numbers = _key.ExportParameters(includePrivateParameters: false);
        return new
        {
            keys = new[]
            {
                new
                {
                    kty = "RSA",
                    use = "sig",
                    kid = KeyId,
                    x5t = KeyId,
                    n = Text(numbers.Modulus!),
                    e = Text(numbers.Exponent!),
                    endorsements = new[] { "msteams" },
                },
            },
        };
    }

    /// <summary>Good for an hour.</summary>
    public string Sign(string audience, string serviceUrl)
    {
        var now = _clock.GetCurrentInstant().ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Name,
            ["aud"] = audience,
            ["nbf"] = now - 60,
            ["exp"] = now + 3600,
            ["serviceurl"] = serviceUrl,
        };
        var content =
            $"{Text(JsonSerializer.SerializeToUtf8Bytes(new { alg = "RS256", typ = "JWT", kid = KeyId }))}."
                + $"{Text(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        return $"{content}.{Text(_key.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    public void Dispose()
    {
        _key.Dispose();
        Certificate.Dispose();
    }

    private static string Text(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
