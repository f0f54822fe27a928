using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>
/// local-slack opens conversations with one user only: asked for several, it is answered with a channel that has them as members.
/// </summary>
internal sealed class GroupOfTwo : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isGroup = request.RequestUri!.AbsolutePath.EndsWith("/conversations.open", StringComparison.Ordinal)
            && JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!["users"]!.AsArray().Count > 1;
        return isGroup
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent($$$"""{"ok":true,"channel":{"id":"{{{LocalSlack.Group}}}"}}""", Encoding.UTF8, "application/json") }
            : await base.SendAsync(request, cancellationToken);
    }
}
