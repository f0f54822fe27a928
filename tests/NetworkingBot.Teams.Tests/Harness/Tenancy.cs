using System.Net;
using System.Text.Json.Nodes;

namespace NetworkingBot.Teams.Tests;

/// <summary>The bot and Teams, talking.</summary>
public abstract class Tenancy : IAsyncLifetime
{
    internal FakeTeams Teams { get; private set; } = null!;

    internal BotHost Bot { get; private set; } = null!;

    private protected virtual Dictionary<string, string?> Settings => [];

    public async ValueTask InitializeAsync()
    {
        Teams = await FakeTeams.StartAsync();
        Teams.Members.Add(A.Member(A.Maya, A.MayaId, "Maya Ruiz"));
        Bot = await BotHost.StartAsync(Teams, Settings);
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Teams.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Posts what Teams would, and gives back the answer's body.</summary>
    private protected async Task<JsonObject?> HearAsync(JsonObject activity)
    {
        using var response = await Bot.PostAsync(activity.ToJsonString(), "Bearer " + Teams.Token());
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{response.StatusCode}: {string.Join('\n', Bot.Log.Lines)}");
        var body = await response.Content.ReadAsStringAsync();
        return body.Length > 0 ? JsonNode.Parse(body)!.AsObject() : null;
    }

    private protected Task<JsonObject?> SayAsync(string text) => HearAsync(A.Message(Teams, text));

    /// <summary>Clicks the button of that name in the newest message that has one.</summary>
    private protected async Task<JsonObject?> ClickAsync(string title, params (string Id, string Value)[] inputs)
    {
        var all = Teams.Calls.Where(call => call.Method is "POST" or "PUT").Reverse()
            .SelectMany(call => call.Cards.SelectMany(Actions).Select(action => (call, action)));
        var (from, found) = all.First(one => (string?)one.action["title"] == title && (string?)one.action["type"] == "Action.Execute");
        var message = from.Method == "PUT" ? from.Path.Split('/')[^1] : "m-1";
        return await HearAsync(A.Click(Teams, found, message, inputs));
    }

    private protected static IEnumerable<JsonObject> Actions(JsonNode card) => card switch
    {
        JsonObject node => (
            ((string?)node["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true ? [node] : Enumerable.Empty<JsonObject>()
        ).Concat(node.Where(property => property.Value is not null).SelectMany(property => Actions(property.Value!))),
        JsonArray list => list.Where(item => item is not null).SelectMany(item => Actions(item!)),
        _ => [],
    };

    private protected async Task JoinAsync()
    {
        await SayAsync("join");
        await ClickAsync("Yes, I'd like to join");
    }
}
