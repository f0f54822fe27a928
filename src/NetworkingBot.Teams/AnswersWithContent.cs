using System.Net;

namespace NetworkingBot.Teams;

/// <summary>
/// Where Teams is asked for something, an answer without JSON – nothing, or the page of a proxy in between – is a fault like any other. The
/// SDK would give back null for it, and go on with that.
/// </summary>
internal sealed class AnswersWithContent : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode || !Asks(request) || await HoldsJsonAsync(response.Content, cancellationToken))
        {
            return response;
        }

        response.Dispose();
        return new HttpResponseMessage(HttpStatusCode.BadGateway) { RequestMessage = request, Content = new StringContent("") };
    }

    /// <summary>For members, and for a new conversation. What becomes of a message is told by the status alone.</summary>
    private static bool Asks(HttpRequestMessage request) =>
        request.Method == HttpMethod.Get
        || request.RequestUri?.AbsolutePath.EndsWith("/v3/conversations", StringComparison.Ordinal) == true;

    private static async Task<bool> HoldsJsonAsync(HttpContent content, CancellationToken cancellation)
    {
        await content.LoadIntoBufferAsync(cancellation);
        return (await content.ReadAsStringAsync(cancellation)).AsSpan().Trim() is ['{', .., '}'] or ['[', .., ']'];
    }
}
