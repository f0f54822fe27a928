using System.Globalization;
using System.Text.Json;
using Azure.Core;
using Azure.Identity;
using NetworkingBot.Teams;

namespace NetworkingBot.Host.Doctor;

/// <summary>Asks for a token with which the bot would write to Teams.</summary>
internal static class TeamsCheckup
{
    private const string Key = TeamsSettings.Section + ":" + nameof(TeamsSettings.AppPassword);
    private const string Scope = "https://api.botframework.com/.default";

    public static async Task<Finding> LookAsync(TeamsSettings settings, HttpClient http, CancellationToken cancellation)
    {
        try
        {
            return settings switch
            {
                { AppId: null or "" } => Finding.NotChecked(TeamsSettings.Section, "is off: Teams:AppId is not set."),
                { AppType: TeamsAppType.UserAssignedMsi } => await OfIdentityAsync(settings, cancellation),
                _ => await OfSecretAsync(settings, http, cancellation),
            };
        }
        catch (AuthenticationFailedException)
        {
            return Finding.Fault(
                $"{TeamsSettings.Section}:AppId",
                "names a managed identity that this machine does not have.",
                "Assign the identity to the machine, or use Teams:AppPassword with Teams:AppType SingleTenant."
            );
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return Finding.Fault(
                TeamsSettings.Section,
                "the sign-in of Microsoft Entra cannot be reached.",
                "Let the machine call out to login.microsoftonline.com over https."
            );
        }
    }

    private static async Task<Finding> OfIdentityAsync(TeamsSettings settings, CancellationToken cancellation)
    {
        var identity = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(settings.AppId));
        await identity.GetTokenAsync(new TokenRequestContext([Scope]), cancellation);
        return Finding.Well($"{TeamsSettings.Section}:AppId", "the managed identity gets a token for Teams.");
    }

    private static async Task<Finding> OfSecretAsync(TeamsSettings settings, HttpClient http, CancellationToken cancellation)
    {
        var tenant = settings.AppType == TeamsAppType.MultiTenant ? "botframework.com" : settings.AppTenantId;
        var login = string.Format(
            CultureInfo.InvariantCulture,
            settings.Cloud?.LoginUrl ?? "https://login.microsoftonline.com/{0}",
            tenant
        );
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = settings.AppId!,
                ["client_secret"] = settings.AppPassword!,
                ["scope"] = settings.Cloud?.Scope is { } scope ? scope + "/.default" : Scope,
            });
        using var response = await http.PostAsync(new Uri($"{login}/oauth2/v2.0/token"), form, cancellation);
        return response.IsSuccessStatusCode
            ? Finding.Well(Key, "Microsoft Entra gives the bot a token for Teams.")
            : Finding.Fault(
                Key,
                $"is refused by Microsoft Entra ({Error(await response.Content.ReadAsStringAsync(cancellation))}).",
                "Make a new client secret at the app registration, or check Teams:AppId and Teams:AppTenantId."
            );
    }

    private static string Error(string answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            return json.RootElement.GetProperty("error").GetString() ?? "no reason given";
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "no reason given";
        }
    }
}
