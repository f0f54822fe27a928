using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Teams;

/// <summary>
/// Bot Builder makes a client for every turn, and each client compiles its serializer anew: half of a turn's time (<c>./bench turn</c>).
/// Here the turns with one service share a client for an hour. The SDK's own authentication decides everything else.
/// </summary>
internal sealed class SharedConnectors(BotFrameworkAuthentication authentication, IClock clock) : BotFrameworkAuthentication
{
    /// <summary>Bytes of a client, with its serializer; estimated from above.</summary>
    private const int BytesEach = 64 * 1024;

    /// <summary>Bytes: 250 clients. Teams has a service for each region, and each of those a path for each tenant.</summary>
    private const int Budget = 250 * BytesEach;

    private static readonly Duration _renewedAfter = Duration.FromHours(1);

    private readonly BoundedCache<(string ServiceUrl, string Audience), (SharedClient Client, Instant Made)> _clients =
        new("teams-clients", Budget);

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var caller = await authentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        caller.ConnectorFactory = new SharedFactory(_clients, clock, caller.ConnectorFactory);
        return caller;
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        authentication.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        authentication.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new SharedFactory(_clients, clock, authentication.CreateConnectorFactory(claimsIdentity));

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        authentication.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    public override BotFrameworkClient CreateBotFrameworkClient() => authentication.CreateBotFrameworkClient();

    public override string GetOriginatingAudience() => authentication.GetOriginatingAudience();

    private sealed class SharedFactory(
        BoundedCache<(string ServiceUrl, string Audience), (SharedClient Client, Instant Made)> clients,
        IClock clock,
        ConnectorFactory factory
    ) : ConnectorFactory
    {
        public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            var key = (serviceUrl, audience);
            var now = clock.GetCurrentInstant();
            if (clients.TryFind(key, out var known) && now - known.Made < _renewedAfter)
            {
                return known.Client;
            }

            // Two turns that come at the same time make one each, and the later one stays.
            var made = await factory.CreateAsync(serviceUrl, audience, cancellationToken);
            if (made is not ConnectorClient client)
            {
                return made;
            }

            var shared = new SharedClient(client);
            clients.Keep(key, (shared, now), BytesEach);
            return shared;
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
