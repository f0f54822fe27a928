using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NetworkingBot.Testing;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>local-slack with one workspace, in which the bot is a member; ended by disposing.</summary>
internal sealed class LocalSlack : IAsyncDisposable
{
    public const string Team = "T01TEST";
    public const string Alice = "U01ALICE";
    public const string Bob = "U02BOB";
    public const string Eva = "U04EVA";

    /// <summary>Stands for the group conversation that the bot opens for Alice and Eva: local-slack opens none.</summary>
    public const string Group = "G01DUO";

    public const string AppToken = "xapp-test-token";

    private static readonly HttpClient _http = new();

    private readonly ClientProcess _process;

    private LocalSlack(ClientProcess process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public Uri Api => new(Address, "/api/");

    /// <param name="eventsUrl">Where requests go; null: they come over Socket Mode.</param>
    public static async Task<LocalSlack> StartAsync(Uri? eventsUrl)
    {
        var port = FreePort.Next();
        var mode = eventsUrl is null ? "mode: socket" : $"mode: events, requestUrl: \"{eventsUrl}\"";
        var process = await ClientProcess.StartAsync(
            port,
            $$"""
            workspace: { name: Acme, domain: acme, teamId: {{Team}} }
            app: { appId: A01APP, botUserId: U0BOT, botName: networkingbot, botToken: {{SlackBot.BotToken}}, appToken: {{AppToken}}, signingSecret: {{SlackBot.SigningSecret}}, {{mode}} }
            users:
              - { id: {{Alice}}, name: alice, real_name: Alice Anderson, email: alice@example.com, tz: Europe/London }
              - { id: {{Bob}}, name: bob, real_name: Bob Brown, email: bob@example.com, tz: Europe/Madrid }
              - { id: U03CAROL, name: carol, real_name: Carol Çelik, email: carol@example.com, tz: Europe/Berlin }
              - { id: {{Eva}}, name: eva, real_name: Eva Martín, email: eva@example.com, tz: Europe/Madrid }
              - { id: U05LUIS, name: luis, real_name: Luis Pérez, email: luis@example.com, tz: Europe/Madrid }
              - { id: U06NINA, name: nina, real_name: Nina Weiss, email: nina@example.com, tz: Europe/Berlin }
              - { id: U07OMAR, name: omar, real_name: Omar Haddad, email: omar@example.com, tz: Europe/London }
              - { id: U08PILAR, name: pilar, real_name: Pilar Soto, email: pilar@example.com, tz: Europe/Madrid }
            channels:
              - { id: C01GEN, name: general, members: [{{Alice}}, {{Bob}}, U0BOT] }
              - { id: {{Group}}, name: alice-and-eva, members: [{{Alice}}, {{Eva}}, U0BOT] }
            """,
            ClientProcess.Module("local-slack-linux-x64", "bin", "local-slack"),
            "--config", "{config}", "--port", $"{port}", "--base-host", "127.0.0.1");
        return new LocalSlack(process, new Uri($"http://127.0.0.1:{port}/"));
    }

    /// <summary>Does something for a user, by local-slack's own control interface.</summary>
    public async Task<JsonNode?> ControlAsync(string what, object body)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri(Address, $"/_control/{what}"), body);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync());
    }

    public async Task<JsonNode?> LogAsync() => await _http.GetFromJsonAsync<JsonNode>(new Uri(Address, "/_control/log"));

    public async Task<JsonNode?> StateAsync() => await _http.GetFromJsonAsync<JsonNode>(new Uri(Address, "/_control/state"));

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
