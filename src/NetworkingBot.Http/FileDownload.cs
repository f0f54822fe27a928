using System.Net;

namespace NetworkingBot.Http;

/// <summary>
/// Fetches a file that somebody sent in a chat, within a limit. Where it may lie and what proves the bot there is the caller's business;
/// a redirection is followed nowhere.
/// </summary>
public static class FileDownload
{
    /// <param name="client">One that follows no redirection by itself.</param>
    /// <param name="request">Where the file lies, with what proves the bot there.</param>
    /// <param name="maxBytes">A larger file is not read to its end.</param>
    /// <param name="cancellation">Stops the download.</param>
    /// <returns>Null: it is refused, gone, larger, or what came is a page, such as one to sign in.</returns>
    public static async Task<byte[]?> BytesAsync(HttpClient client, HttpRequestMessage request, int maxBytes,
        CancellationToken cancellation)
    {
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return response.StatusCode == HttpStatusCode.OK && response.Content.Headers.ContentType?.MediaType != "text/html"
                && !(response.Content.Headers.ContentLength > maxBytes)
                ? await ReadAsync(await response.Content.ReadAsStreamAsync(cancellation), maxBytes, cancellation)
                : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException
            || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    private static async Task<byte[]?> ReadAsync(Stream file, int maxBytes, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (await file.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            if (bytes.Length + read > maxBytes)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
