using System.Net;
using Microsoft.Security.AntiSSRF;
using NetworkingBot.Core.Calendars;

namespace NetworkingBot.Calendars;

/// <summary>What came from an address.</summary>
internal abstract record Fetched
{
    public sealed record Content(ReadOnlyMemory<byte> Bytes) : Fetched;

    public sealed record Nothing(FeedRefusal Why) : Fetched;
}

/// <summary>Fetches what anybody pasted: over https alone, from no address inside, and never more than the limits say.</summary>
internal sealed class FeedFetcher(HttpMessageHandler handler, FeedLimits limits) : IDisposable
{
    private const int Chunk = 32 * 1024;

    private readonly HttpClient _client = new(handler) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Looks at the address that a name stands for, and connects to that one.</summary>
    public static AntiSSRFHandler Handler(IReadOnlyList<string> allowedNetworks)
    {
        var policy = new AntiSSRFPolicy(PolicyConfigOptions.ExternalOnlyLatest) { AllowPlainTextHttp = false, AddXFFHeader = false };
        if (allowedNetworks.Count > 0)
        {
            policy.AddAllowedAddresses([.. allowedNetworks]);
        }

        var handler = policy.GetHandler();
        // Each step is asked for anew, so that each is judged.
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        return handler;
    }

    public async Task<Fetched> FetchAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            for (var redirects = 0; redirects <= limits.MaxRedirects; redirects++)
            {
                if (!address.IsAbsoluteUri || address.Scheme != Uri.UriSchemeHttps)
                {
                    return new Fetched.Nothing(FeedRefusal.NotAllowed);
                }

                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                request.Headers.Accept.ParseAdd("text/calendar, text/plain;q=0.5");
                request.Headers.UserAgent.ParseAdd("NetworkingBot");
                using var response = await _client
                    .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation)
                    .ConfigureAwait(false);
                if (!IsRedirect(response.StatusCode))
                {
                    return await ContentAsync(response, cancellation).ConfigureAwait(false);
                }

                if (response.Headers.Location is not { } next)
                {
                    return new Fetched.Nothing(FeedRefusal.NotReached);
                }

                address = new Uri(address, next);
            }

            return new Fetched.Nothing(FeedRefusal.NotReached);
        }
        // Some addresses that stand for nobody, as 0.0.0.0, are no arguments at all.
        catch (Exception fault) when (IsRefusal(fault) || fault is ArgumentException)
        {
            return new Fetched.Nothing(FeedRefusal.NotAllowed);
        }
        // Names that nobody has, certificates that nobody vouches for and lines that break come as faults of every layer below.
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new Fetched.Nothing(FeedRefusal.NotReached);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<Fetched> ContentAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (!response.IsSuccessStatusCode)
        {
            return new Fetched.Nothing(
                response.StatusCode
                    is HttpStatusCode.Unauthorized
                        or HttpStatusCode.Forbidden
                        or HttpStatusCode.NotFound
                        or HttpStatusCode.Gone
                    ? FeedRefusal.NotShared
                    : FeedRefusal.NotReached
            );
        }

        if (response.Content.Headers.ContentLength > limits.MaxBytes)
        {
            return new Fetched.Nothing(FeedRefusal.TooMuch);
        }

        using var kept = new MemoryStream();
        var chunk = new byte[Chunk];
        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            for (int read; (read = await stream.ReadAsync(chunk, cancellation).ConfigureAwait(false)) > 0;)
            {
                if (kept.Length + read > limits.MaxBytes)
                {
                    return new Fetched.Nothing(FeedRefusal.TooMuch);
                }

                kept.Write(chunk, 0, read);
            }
        }

        return new Fetched.Content(kept.GetBuffer().AsMemory(0, (int)kept.Length));
    }

    private static bool IsRedirect(HttpStatusCode status) =>
        status
            is HttpStatusCode.MovedPermanently
                or HttpStatusCode.Found
                or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect
                or HttpStatusCode.PermanentRedirect;

    private static bool IsRefusal(Exception? fault) => fault is not null && (fault is AntiSSRFException || IsRefusal(fault.InnerException));
}
