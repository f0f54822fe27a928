using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Caching.Memory;

namespace NetworkingBot.Teams;

/// <summary>
/// Bot Builder makes a client for every turn, and each client compiles its serializer anew: half of a turn's time (<c>./bench turn</c>).
/// Here the turns with one service share a client for an hour. The SDK's own authentication decides everything else.
/// </summary>
internal sealed class SharedConnectors(BotFrameworkAuthentication authentication) : BotFrameworkAuthentication, IDisposable
{
    /// <summary>Clients. Teams has a service for each region, and each of those a path for each tenant.</summary>
    private const int Most = 1000;

    private static readonly TimeSpan _renewedAfter = TimeSpan.FromHours(1);

    private readonly MemoryCache _clients = new(new MemoryCacheOptions { SizeLimit = Most });

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var caller = await authentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        caller.ConnectorFactory = new SharedFactory(_clients, caller.ConnectorFactory);
        return caller;
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        authentication.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        authentication.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new SharedFactory(_clients, authentication.CreateConnectorFactory(claimsIdentity));

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        authentication.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    public override BotFrameworkClient CreateBotFrameworkClient() => authentication.CreateBotFrameworkClient();

    public override string GetOriginatingAudience() => authentication.GetOriginatingAudience();

    public void Dispose() => _clients.Dispose();

    private sealed class SharedFactory(MemoryCache clients, ConnectorFactory factory) : ConnectorFactory
    {
        public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            var key = (serviceUrl, audience);
            if (clients.TryGetValue(key, out SharedClient? known))
            {
                return known!;
            }

            // Two turns that come at the same time make one each, and the later one stays.
            var made = await factory.CreateAsync(serviceUrl, audience, cancellationToken);
            var kept = new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = _renewedAfter };
            return made is ConnectorClient client ? clients.Set(key, new SharedClient(client), kept) : made;
        }
    }

    /// <summary>
    /// The adapter disposes of the client of a turn at its end; this one is there for the next turn. Its connections are the client
    /// factory's.
    /// </summary>
    private sealed class SharedClient(ConnectorClient made)
        : ConnectorClient(made.BaseUri, made.Credentials, made.HttpClient, disposeHttpClient: false)
    {
        [SuppressMessage("Usage", "CA2215", Justification = "The base gives up the HttpClient, whatever it is told.")]
        protected override void Dispose(bool disposing)
        {
        }
    }
}
