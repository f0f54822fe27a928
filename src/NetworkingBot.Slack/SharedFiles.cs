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

    public async Task<ReceivedFile> FetchAsync(SlackInstallation installation, SharedFile file, CancellationToken cancellation)
    {
        if (file.Size > ReceivedFile.MaxBytes || !Uri.TryCreate(file.Address, UriKind.Absolute, out var address)
            || !settings.KeepsFilesAt(address))
        {
            return new ReceivedFile(file.Name, Bytes: null, file.Size);
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", installations.TokenOf(installation));
        return new ReceivedFile(file.Name,
            await FileDownload.BytesAsync(clients.CreateClient(Http), request, ReceivedFile.MaxBytes, cancellation), file.Size);
    }
}
