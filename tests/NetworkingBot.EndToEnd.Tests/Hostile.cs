using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using NetworkingBot.Testing;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>Makes one request: signed well, and with something in it that no platform would send.</summary>
/// <param name="doors">What is genuine about it.</param>
internal sealed partial class Hostile(Random random, Doors doors)
{
    /// <summary>Stands for what people write: it must be in no log.</summary>
    public const string Marker = "ZEBRAFUZZ";

    private static readonly string[] _texts =
    [
        "", " ", "\0", "\ud800", "\u202e\u2066", "💥👩‍👩‍👧‍👦", "../../etc/passwd", "'; DROP TABLE People; --", "{{7*7}}",
        "<script>alert(1)</script>", "<!channel>", "<@U1|x>", "%00%0d%0a", "=zzzz", "1|en|",
        "1|en|yes|'" + new string('a', 1500), "1|en|add-to-profile|Offers|'=zzzz=00", "1|es|note|=d800|'x", "1|en|put-off|'x|9999-12-31",
        "1|en|open-contact|'" + new string('=', 700),
        "1|en|part-account|'slack|'T|'" + new string('0', 900), "1|en|save-profile", "1|en|send-request|Direct|a|b|c", "1|en|met|'x|Yes",
        "join", "help", "note on Ana: " + Marker, "who should I meet?", "remind me in 99999999999 years",
        new('<', 20_000), new('a', 100_000), new('\u0301', 3_000), string.Concat(Enumerable.Repeat("a@", 5_000)), "2026-02-30", "99:99",
        "-1", "1e999",
    ];

    private static readonly string[] _pages =
    [
        "/", "/chat/acme/maya", "/chat/%00/%ff", "/chat/acme/=zzzz/events", "/chat/acme/x/people", "/assets/..%2f..", "/assets/chat.js",
        "/ics/acme/0123456789abcdef01234567/1", "/ics/%2e%2e/x/99999999999",
        "/privacy", "/terms", "/programme", "/health/live", "/slack/install", "/slack/oauth_redirect", "/api/messages", "/slack/events",
        "/nothing",
    ];

    /// <param name="number">Counts from 0: the first are sent to every address once.</param>
    public HttpRequestMessage Request(int number) => number < Routes.All.Count
        ? ToRoute(Routes.All[number], isPlain: true)
        : random.Next(14) switch
        {
            < 4 => ToTeams(),
            < 7 => ToSlack(),
            7 => ToChat(),
            8 => ToAssistants(),
            9 => ToCalendar(),
            10 or 11 => ToScim(),
            12 => ToRoute(One([.. Routes.All]), isPlain: false),
            _ => ToPage(),
        };

    private HttpRequestMessage ToChat() => Post(
        $"/chat/{Uri.EscapeDataString(Whole(One("acme", Text())))}/{Uri.EscapeDataString(Whole(One("maya", Text())))}",
        $"{One("say", "click", "submit", "dismiss")}={Uri.EscapeDataString(Whole(Text()))}&message={Uri.EscapeDataString(Whole(Text()))}"
            + $"&field-x={Uri.EscapeDataString(Whole(Text()))}&chosen-x={Uri.EscapeDataString(Whole(Text()))}",
        "application/x-www-form-urlencoded");

    private HttpRequestMessage ToPage()
    {
        var method = random.Next(4) == 0 ? HttpMethod.Post : HttpMethod.Get;
        var request = new HttpRequestMessage(method, new Uri(One(_pages) + Query(), UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Language",
            new string([.. Short(Text()).Where(char.IsAscii).Where(unit => !char.IsControl(unit))]));
        if (request.Method == HttpMethod.Post)
        {
            request.Content =
                new StringContent(Whole(Text()), Encoding.UTF8, One("application/x-www-form-urlencoded", "application/json", "text/plain"));
        }

        return request;
    }

    private string Query() => "?" + string.Join('&', Enumerable.Range(0, random.Next(3)).Select(_ =>
        One("key", "token", "code", "state", "error", "q", "org", "lang", "after", "filter", "startIndex", "count", "attributes",
            "excludedAttributes", "sortBy") + $"={Uri.EscapeDataString(Short(Text()))}"));

    private static HttpRequestMessage Post(string address, string body, string type)
    {
        var request = new HttpRequestMessage(HttpMethod.Post,
            new Uri(address, UriKind.Relative))
        { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return request;
    }

    /// <summary>Changes up to two values, wherever they are, into something else.</summary>
    private void Spoil(JsonObject body)
    {
        for (var i = random.Next(3); i > 0; i--)
        {
            JsonNode at = body;
            for (var depth = random.Next(1, 5); depth > 1 && at is JsonObject { Count: > 0 } or JsonArray { Count: > 0 }; depth--)
            {
                var child = at is JsonObject map
                    ? map.ElementAt(random.Next(map.Count)).Value
                    : ((JsonArray)at)[random.Next(((JsonArray)at).Count)];
                at = child is JsonObject { Count: > 0 } or JsonArray { Count: > 0 } ? child : at;
            }

            switch (at)
            {
                case JsonObject { Count: > 0 } map when random.Next(4) == 0:
                    map.Remove(map.ElementAt(random.Next(map.Count)).Key);
                    break;
                case JsonObject { Count: > 0 } map:
                    map[map.ElementAt(random.Next(map.Count)).Key] = Odd();
                    break;
                case JsonArray { Count: > 0 } list:
                    list[random.Next(list.Count)] = Odd();
                    break;
            }
        }
    }

    private JsonNode? Odd() => random.Next(9) switch
    {
        0 => null,
        1 => random.NextInt64(),
        2 => random.NextDouble() * 1e300,
        3 => true,
        4 => new JsonArray(),
        5 => new JsonObject { ["$type"] = "System.Diagnostics.Process", [Text()] = Text() },
        6 => new JsonArray([.. Enumerable.Range(0, 200).Select(_ => (JsonNode)new JsonObject { ["id"] = "x" })]),
        _ => Text(),
    };

    private string Text() => One(_texts);

    /// <summary>Half a character cannot be percent-encoded.</summary>
    private static string Whole(string text) => text.Replace("\ud800", "?", StringComparison.Ordinal);

    private static string Short(string text) => Whole(text)[..Math.Min(Whole(text).Length, 500)];

    private T One<T>(params T[] all) => all[random.Next(all.Length)];
}
