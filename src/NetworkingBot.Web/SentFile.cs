using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Web;

/// <summary>A file as the page sends it: the one part “file” of a form.</summary>
internal static class SentFile
{
    /// <summary>What a form adds to its file, in bytes.</summary>
    private const int Around = 16 * 1024;

    /// <summary>Up to here a file that is too large is read to its end, so that the browser hears the answer.</summary>
    private const int MaxDrained = 64 * 1024 * 1024;

    private static readonly FormOptions _options = new()
    {
        BufferBody = false,
        KeyLengthLimit = 128,
        ValueCountLimit = 16,
        MultipartBodyLengthLimit = MaxDrained,
        MultipartHeadersLengthLimit = Around,
    };

    /// <summary>Null when there is none. One that is too large comes without its bytes.</summary>
    public static async Task<ReceivedFile?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MaxDrained + Around;
        }

        if (!request.HasFormContentType
            || request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        try
        {
            var form = await new FormFeature(request, _options).ReadFormAsync(cancellation);
            return form.Files.GetFile("file") is { } file ? await ReadAsync(file, cancellation) : null;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            return request.ContentLength > MaxDrained ? new ReceivedFile("", Bytes: null, request.ContentLength.Value) : null;
        }
    }

    private static async Task<ReceivedFile> ReadAsync(IFormFile file, CancellationToken cancellation)
    {
        if (file.Length > ReceivedFile.MaxBytes)
        {
            return new ReceivedFile(file.FileName, Bytes: null, file.Length);
        }

        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancellation);
        return new ReceivedFile(file.FileName, bytes.ToArray(), file.Length);
    }
}
