using NetworkingBot.Mcp;
using NetworkingBot.Slack;
using NetworkingBot.Teams;

namespace NetworkingBot.Host.Doctor;

/// <summary>Tells which assistants may ask the bot in somebody's name, and whether the keys are there by which they prove it.</summary>
internal static class AssistantsCheckup
{
    private const string Subject = "Assistants";

    public static async IAsyncEnumerable<Finding> LookAsync(TeamsSettings teams, SlackSettings? slack, HttpClient http,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var copilot = teams is { AppId.Length: > 0, Copilot.AppId.Length: > 0 };
        string[] asking = [.. slack?.Slackbot == true ? ["Slackbot"] : (string[])[], .. copilot ? ["Microsoft 365 Copilot"] : (string[])[]];
        yield return asking.Length == 0
            ? Finding.NotChecked(Subject, "are off: neither Slack:Slackbot nor Teams:Copilot:AppId is set.")
            : Finding.Well(Subject, $"{string.Join(" and ", asking)} may ask at {McpRegistration.Path}; asking changes nothing.");
        if (copilot)
        {
            yield return await KeysAsync(teams.Copilot.MetadataUrl, http, cancellation);
        }
    }

    private static async Task<Finding> KeysAsync(Uri metadata, HttpClient http, CancellationToken cancellation)
    {
        const string Key = $"{TeamsSettings.Section}:{nameof(TeamsSettings.Copilot)}:{nameof(TeamsCopilot.MetadataUrl)}";
        try
        {
            using var response = await http.GetAsync(metadata, cancellation);
            return response.IsSuccessStatusCode
                ? Finding.Well(Key, "Microsoft Entra tells the keys of its tokens.")
                : Finding.Fault(Key, $"is answered {(int)response.StatusCode}.", "Set it to the metadata of your cloud's Microsoft Entra.");
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return Finding.Fault(Key, $"nobody answers at {metadata.Authority}.", "Let the machine call out to it over https.");
        }
    }
}
