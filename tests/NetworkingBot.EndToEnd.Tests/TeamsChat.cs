using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using NetworkingBot.Teams.Tests;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>The one member of a tenant, whose client is this.</summary>
internal sealed class TeamsChat(FakeTeams teams, BotProcess bot, string name, string locale) : Chat
{
    private static readonly HttpClient _http = new();

    private readonly ConcurrentQueue<string> _answers = new();

    public override string Heard => string.Join('\n', teams.Calls.Select(call => call.Words).Concat(_answers));

    protected override Task SendAsync(string words) => PostAsync(A.Message(teams, words));

    protected override async Task<bool> PressAsync(string button)
    {
        var found = teams.Calls.Reverse().SelectMany(call => call.Cards.SelectMany(Buttons))
            .FirstOrDefault(one => (string?)one["title"] == button);
        if (found is null)
        {
            return false;
        }

        await PostAsync(A.Click(teams, found, "m-1"));
        return true;
    }

    private async Task PostAsync(JsonObject activity)
    {
        activity["from"]!["name"] = name;
        activity["locale"] = locale;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot.Address, "api/messages"))
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", teams.Token());
        using var answer = (await _http.SendAsync(request, Cancellation)).EnsureSuccessStatusCode();
        var body = await answer.Content.ReadAsStringAsync(Cancellation);
        _answers.Enqueue(body.Length > 0 ? JsonNode.Parse(body)!.ToJsonString(Plain) : "");
    }

    private static IEnumerable<JsonObject> Buttons(JsonNode node) => node switch
    {
        JsonObject map => ((string?)(map["type"] as JsonValue) == "Action.Execute" ? [map] : Enumerable.Empty<JsonObject>())
            .Concat(map.Where(field => field.Value is not null).SelectMany(field => Buttons(field.Value!))),
        JsonArray list => list.Where(item => item is not null).SelectMany(item => Buttons(item!)),
        _ => [],
    };
}
