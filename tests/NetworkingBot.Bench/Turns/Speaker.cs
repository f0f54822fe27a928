using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace NetworkingBot.Bench.Turns;

/// <summary>Says something to a bot as a platform would deliver it.</summary>
internal abstract class Speaker(Uri endpoint)
{
    private int _deliveries;

    /// <summary>Where the answer to a person will arrive.</summary>
    public abstract string ConversationOf(int person);

    public HttpRequestMessage Say(int person, string text)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        var body = JsonSerializer.SerializeToUtf8Bytes(Delivery(person, text, Interlocked.Increment(ref _deliveries)));
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        Prove(request, body);
        return request;
    }

    protected abstract object Delivery(int person, string text, int number);

    protected abstract void Prove(HttpRequestMessage request, byte[] body);

    /// <summary>With the token of a day's work: Teams, too, uses one for many activities.</summary>
    public sealed class Teams(Uri endpoint, LocalPlatform platform, Issuer issuer) : Speaker(endpoint)
    {
        private readonly AuthenticationHeaderValue _token = new("Bearer", issuer.Sign(LocalPlatform.AppId, platform.ServiceUrl));

        public static string IdOf(int person) => $"00000000-0000-0000-0000-{person.ToString("d12", CultureInfo.InvariantCulture)}";

        public override string ConversationOf(int person) => $"a:{person}";

        protected override object Delivery(int person, string text, int number) => new
        {
            type = "message",
            id = $"bench-{number}",
            channelId = "msteams",
            serviceUrl = platform.ServiceUrl,
            timestamp = SystemClock.Instance.GetCurrentInstant().ToDateTimeOffset(),
            from = new { id = $"29:{person}", name = $"Person Number{person}", aadObjectId = IdOf(person) },
            recipient = new { id = "28:" + LocalPlatform.AppId, name = "Networking Bot" },
            conversation = new { conversationType = "personal", tenantId = LocalPlatform.Tenant, id = ConversationOf(person) },
            locale = "en-US",
            localTimezone = "Europe/Madrid",
            text,
            textFormat = "plain",
            entities = new[]
            {
                new
                {
                    type = "clientInfo",
                    locale = "en-US",
                    country = "US",
                    platform = "Web",
                    timezone = "Europe/Madrid",
                },
            },
            channelData = new { tenant = new { id = LocalPlatform.Tenant } },
        };

        protected override void Prove(HttpRequestMessage request, byte[] body) => request.Headers.Authorization = _token;
    }

    public sealed class Slack(Uri endpoint) : Speaker(endpoint)
    {
        public const string Secret = "bench-signing-secret";

        public override string ConversationOf(int person) => $"D{person}";

        protected override object Delivery(int person, string text, int number) => new
        {
            type = "event_callback",
            team_id = LocalPlatform.Team,
            event_id = $"Ev{number}",
            @event = new
            {
                type = "message",
                channel_type = "im",
                channel = ConversationOf(person),
                user = $"U{person}",
                text,
                ts = "1795000000.000100",
            },
        };

        protected override void Prove(HttpRequestMessage request, byte[] body)
        {
            var time = SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            byte[] signed = [.. Encoding.UTF8.GetBytes($"v0:{time}:"), .. body];
            var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), signed);
            request.Headers.Add("X-Slack-Request-Timestamp", time);
            request.Headers.Add("X-Slack-Signature", "v0=" + Convert.ToHexStringLower(signature));
        }
    }
}
