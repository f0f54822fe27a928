using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Http;
using Newtonsoft.Json.Linq;

namespace NetworkingBot.Teams;

/// <summary>
/// Fetches a file that somebody sends to the bot in person. Teams puts it into the sender's own storage and gives an address that opens
/// it for a few minutes (https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/bots-filesv4); it is asked at Microsoft's
/// storage alone, and without any token of the bot.
/// </summary>
internal sealed class SharedFiles(IHttpClientFactory clients, IOptions<TeamsSettings> settings)
{
    public const string Http = "teams-files";

    /// <summary>Null when the message brings none.</summary>
    public async Task<ReceivedFile?> FetchAsync(Activity message, CancellationToken cancellation)
    {
        if (!Inbound.IsPrivate(message)
            || message.Attachments?.FirstOrDefault(attachment =>
            attachment?.ContentType == FileDownloadInfo.ContentType) is not { } attachment)
        {
            return null;
        }

        var name = attachment.Name ?? "";
        if (attachment.Content is not JObject content || (content["downloadUrl"] as JValue)?.Value is not string text
            || !Uri.TryCreate(text, UriKind.Absolute, out var address) || !settings.Value.IsFileHost(address))
        {
            return new ReceivedFile(name, Bytes: null, Size: 0);
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var bytes = await FileDownload.BytesAsync(clients.CreateClient(Http), request, ReceivedFile.MaxBytes, cancellation);
        return new ReceivedFile(name, bytes, bytes?.Length ?? 0);
    }
}
