using System.Diagnostics;
using System.Text.Json.Nodes;
using NetworkingBot.Testing;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>An independent client of the Model Context Protocol, asking as Slackbot or as Microsoft 365 Copilot would.</summary>
internal sealed class McpClient(Uri bot)
{
    private readonly Uri _address = new(bot, "mcp");

    /// <param name="user">Null: it asks in nobody's name.</param>
    public Task<JsonNode> AsSlackbotAsync(string? user, string secret, string team, int late,
        params (string Tool, string Arguments)[] calls) =>
        AskAsync(new JsonObject
        {
            ["slack"] = new JsonObject { ["secret"] = secret, ["user"] = user, ["team"] = team, ["late"] = late },
        }, calls);

    public Task<JsonNode> AsCopilotAsync(string token, params (string Tool, string Arguments)[] calls) =>
        AskAsync(new JsonObject { ["headers"] = new JsonObject { ["Authorization"] = $"Bearer {token}" } }, calls);

    public Task<JsonNode> AsNobodyAsync() => AskAsync([], []);

    private async Task<JsonNode> AskAsync(JsonObject asked, (string Tool, string Arguments)[] calls)
    {
        asked["url"] = _address.AbsoluteUri;
        asked["calls"] = new JsonArray([
            .. calls.Select(call => new JsonObject { ["tool"] = call.Tool, ["arguments"] = JsonNode.Parse(call.Arguments) }),
        ]);
        using var node = Process.Start(new ProcessStartInfo("node", ["mcp-client.mjs"])
        {
            WorkingDirectory = RepositoryRoot.Combine("tests", "clients"),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (answer, faults) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.WriteAsync(asked.ToJsonString());
        node.StandardInput.Close();
        await node.WaitForExitAsync().WaitAsync(Patience.Limit);
        return node.ExitCode == 0
            ? JsonNode.Parse(await answer)!
            : throw new InvalidOperationException($"The client failed. Run “npm ci” in tests/clients. {await faults}");
    }
}
