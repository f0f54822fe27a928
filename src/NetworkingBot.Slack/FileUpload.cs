using System.Globalization;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core.Conversation;
using SlackNet;

namespace NetworkingBot.Slack;

/// <summary>
/// Puts files into a conversation: Slack is asked for an address, the bytes go there, and then all of them are shared at once.
/// https://docs.slack.dev/messaging/working-with-files
/// </summary>
internal sealed class FileUpload(IHttpClientFactory clients, SlackSettings settings, ILogger<FileUpload> log)
{
    /// <returns>False: the workspace lets the bot hand over no files, or Slack takes none of these.</returns>
    /// <exception cref="SlackRateLimitException">Slack asks to wait: nothing was shared, and it can be begun anew.</exception>
    /// <exception cref="HttpRequestException">Slack was not reached.</exception>
    public async Task<bool> ShareAsync(
        ISlackApiClient client,
        IReadOnlyList<OutgoingFile> files,
        string conversation,
        string? thread,
        CancellationToken cancellation
    )
    {
        try
        {
            var uploaded = new List<object>();
            foreach (var file in files)
            {
                if (await UploadAsync(client, file, conversation, cancellation) is not { } id)
                {
                    return false;
                }

                uploaded.Add(new { id, title = file.Name });
            }

            await client.Post<object>(
                "files.completeUploadExternal",
                new() { ["files"] = uploaded, ["channel_id"] = conversation, ["thread_ts"] = thread },
                cancellation
            );
            return true;
        }
        catch (SlackException refused)
        {
            log.FileRefused(conversation, refused.ErrorCode);
            return false;
        }
    }

    /// <summary>The id that Slack gave the file; null: it may not go where Slack said.</summary>
    private async Task<string?> UploadAsync(ISlackApiClient client, OutgoingFile file, string conversation, CancellationToken cancellation)
    {
        using var asked = new FormUrlEncodedContent(
        [
            new("filename", file.Name),
            new("length", file.Bytes.Length.ToString(CultureInfo.InvariantCulture)),
        ]);
        var place = await client.Post<Place>("files.getUploadURLExternal", [], asked, cancellation);
        if (place?.FileId is not { Length: > 0 } id
            || !Uri.TryCreate(place.UploadUrl, UriKind.Absolute, out var address)
            || !settings.KeepsFilesAt(address))
        {
            log.FileRefused(conversation, "upload_url");
            return null;
        }

        using var bytes = new ByteArrayContent(file.Bytes);
        using var taken = await clients.CreateClient(SharedFiles.Http).PostAsync(address, bytes, cancellation);
        if ((int)taken.StatusCode is >= 400 and < 500)
        {
            log.FileRefused(conversation, $"upload_{(int)taken.StatusCode}");
            return null;
        }

        taken.EnsureSuccessStatusCode();
        return id;
    }

    /// <summary>https://docs.slack.dev/reference/methods/files.getUploadURLExternal</summary>
    private sealed record Place
    {
        public string? UploadUrl { get; init; }

        public string? FileId { get; init; }
    }
}
