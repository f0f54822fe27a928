using System.Net.Http.Headers;
using System.Text.Json;
using NetworkingBot.Slack;

namespace NetworkingBot.Host.Doctor;

/// <summary>Asks Slack whose the token is. https://docs.slack.dev/reference/methods/auth.test</summary>
internal static class SlackCheckup
{
    private const string Key = SlackSettings.Section + ":" + nameof(SlackSettings.BotToken);

    public static async Task<Finding> LookAsync(SlackSettings settings, HttpClient http, CancellationToken cancellation)
    {
        if (settings.BotToken is null)
        {
            return Finding.NotChecked(Key, "each workspace brings its own token when it installs the app.");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.ApiUrl, "auth.test"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.BotToken);
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellation));
            return answer.RootElement.GetProperty("ok").GetBoolean()
                ? Finding.Well(Key, $"Slack takes it, for workspace {answer.RootElement.GetProperty("team_id").GetString()}.")
                : Finding.Fault(
                    Key,
                    $"is refused by Slack ({answer.RootElement.GetProperty("error").GetString()}).",
                    "Install the app in the workspace again and copy the Bot User OAuth Token from OAuth & Permissions."
                );
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException or JsonException or KeyNotFoundException)
        {
            return Finding.Fault(
                SlackSettings.Section,
                $"cannot be reached at {settings.ApiUrl.Authority}.",
                "Let the machine call out to slack.com over https."
            );
        }
    }
}
