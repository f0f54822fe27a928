using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>Sends requests as Slack does: signed, now.</summary>
internal sealed class SlackSender(Uri address, string secret, IClock clock)
{
    private static readonly HttpClient _http = new();

    public static string SignatureOf(string secret, string timestamp, byte[] body) =>
        new SignatureCheck(secret, SystemClock.Instance).Sign(timestamp, body);

    /// <summary>Until it is taken, as Slack does; Slack lets a minute pass in between.</summary>
    public async Task<HttpResponseMessage> EventAsync(string json)
    {
        HttpResponseMessage? answer = null;
        await Patience.UntilAsync(
            async () =>
            {
                answer?.Dispose();
                answer = await EventOnceAsync(json);
                return answer.StatusCode != HttpStatusCode.ServiceUnavailable;
            },
            "the event is taken",
            TestContext.Current.CancellationToken);
        return answer!;
    }

    public Task<HttpResponseMessage> EventOnceAsync(string json) => SendAsync("application/json", json);

    public Task<HttpResponseMessage> InteractionAsync(string json) =>
        SendAsync("application/x-www-form-urlencoded", "payload=" + Uri.EscapeDataString(json));

    public Task<HttpResponseMessage> SendAsync(string? contentType, string body) =>
        SendAsync(contentType, Encoding.UTF8.GetBytes(body), HttpMethod.Post);

    public async Task<HttpResponseMessage> SendAsync(
        string? contentType,
        byte[] body,
        HttpMethod method,
        string? timestamp = null,
        string? signature = null
    )
    {
        timestamp ??= clock.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(method, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        request.Headers.TryAddWithoutValidation(SignatureCheck.TimestampHeader, timestamp);
        request.Headers.TryAddWithoutValidation(
            SignatureCheck.SignatureHeader,
            signature ?? new SignatureCheck(secret, clock).Sign(timestamp, body)
        );
        return await _http.SendAsync(request);
    }
}
