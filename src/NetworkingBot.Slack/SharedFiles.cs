using System.Net.Http.Headers;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Http;

namespace NetworkingBot.Slack;

/// <summary>
/// A file of a message. <paramref name="Address"/> is where the bot's token opens it; null: nowhere.
/// https://docs.slack.dev/reference/objects/file-object
/// </summary>
internal sealed record SharedFile(string Name, string? Address, long Size)
{
    private static readonly string[] _endings = [".vcf", ".vcard", ".csv", ".tsv", ".txt"];

    /// <summary>By its name; what it really is, the core finds out.</summary>
    public bool LooksLikeContacts => _endings.Any(ending => Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Fetches files that people send to the bot, with the workspace's token, from Slack's own hosts alone.</summary>
internal sealed class SharedFiles(IHttpClientFactory clients, Installations installations, SlackSettings settings)
{
    public const string Http = "slack-files";

    private static readonly string[] _hosts = [".slack.com", ".slack-gov.com"];

    public async Task<ReceivedFile> FetchAsync(SlackInstallation installation, SharedFile file, CancellationToken cancellation)
    {
        if (file.Size > ReceivedFile.MaxBytes || !Uri.TryCreate(file.Address, UriKind.Absolute, out var address) || !IsSlacks(address))
        {
            return new ReceivedFile(file.Name, Bytes: null, file.Size);
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", installations.TokenOf(installation));
        return new ReceivedFile(file.Name,
            await FileDownload.BytesAsync(clients.CreateClient(Http), request, ReceivedFile.MaxBytes, cancellation), file.Size);
    }

    /// <summary>The token goes to Slack and nowhere else, whatever an event says; with Slack's API at another address, to that.</summary>
    private bool IsSlacks(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort
            && Array.Exists(_hosts, host => address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase)))
        || (settings.ApiUrl.Host != "slack.com"
            && address.GetLeftPart(UriPartial.Authority) == settings.ApiUrl.GetLeftPart(UriPartial.Authority));
}
