using SlackNet;

namespace NetworkingBot.Slack;

/// <summary>Slack's Web API at another address.</summary>
internal sealed class ApiAddress(ISlackUrlBuilder official, Uri api) : ISlackUrlBuilder
{
    private const string Official = "https://slack.com/api/";

    public string Url(string apiMethod, Dictionary<string, object> args) =>
        official.Url(apiMethod, args).Replace(Official, api.AbsoluteUri, StringComparison.Ordinal);
}
