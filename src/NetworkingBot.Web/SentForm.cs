using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace NetworkingBot.Web;

/// <summary>A form as it was sent, or the status code to refuse it with.</summary>
internal sealed record SentForm(IFormCollection? Form, int? Refused)
{
    /// <summary>Largest form that is read, in bytes as sent.</summary>
    public const int MaxBodyBytes = 256 * 1024;

    /// <summary>Up to here a form that is too large is read to its end, so that the browser hears the answer.</summary>
    private const int MaxDrained = 16 * 1024 * 1024;

    private static readonly FormOptions _options = new()
    {
        BufferBody = false,
        KeyLengthLimit = 128,
        ValueLengthLimit = MaxBodyBytes,
        ValueCountLimit = 256,
    };

    public static async Task<SentForm> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MaxDrained;
        }

        if (
            request.ContentType?.Split(';')[0].Trim().Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
            != true
        )
        {
            return new SentForm(null, StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            var body = await ReadToLimitAsync(request.Body, cancellation);
            if (body is null)
            {
                return new SentForm(null, StatusCodes.Status413PayloadTooLarge);
            }

            request.Body = body;
            return new SentForm(await new FormFeature(request, _options).ReadFormAsync(cancellation), null);
        }
        catch (BadHttpRequestException fault)
        {
            return new SentForm(null, fault.StatusCode);
        }
        catch (InvalidDataException)
        {
            return new SentForm(null, StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<Stream?> ReadToLimitAsync(Stream sent, CancellationToken cancellation)
    {
        var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        var tooLarge = false;
        while (await sent.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            tooLarge |= kept.Length + read > MaxBodyBytes;
            if (!tooLarge)
            {
                kept.Write(buffer, 0, read);
            }
        }

        kept.Position = 0;
        return tooLarge ? null : kept;
    }
}
