using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NetworkingBot.Calendars.Tests;

/// <summary>A server of calendars on 127.0.0.1, over https, with a certificate that nobody else trusts.</summary>
internal sealed class FeedServer : IAsyncDisposable
{
    private const string Name = "CN=a server of calendars";

    private readonly WebApplication _app;

    private FeedServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <param name="answer">What is answered to any request.</param>
    public static async Task<FeedServer> StartAsync(RequestDelegate answer, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate())));
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync(cancellation);
        return new FeedServer(app);
    }

    /// <summary>A reader that may reach 127.0.0.1 and nothing else inside, and takes this server for a real one.</summary>
    public static CalendarFeeds Reader(FeedLimits limits)
    {
        var handler = FeedFetcher.Handler(["127.0.0.1/32"]);
        handler.SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == Name,
        };
        return new CalendarFeeds(new FeedFetcher(handler, limits), limits);
    }

    public async ValueTask DisposeAsync()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await _app.StopAsync(stop.Token);
        await _app.DisposeAsync();
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(Name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null);
    }
}
