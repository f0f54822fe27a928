namespace SlackNet.WebApi;

public interface IAppsConnectionsApi
{
    /// <summary>https://docs.slack.dev/reference/methods/apps.connections.open</summary>
    Task<ConnectionOpenResponse> Open(CancellationToken cancellationToken = default);
}

public class AppsConnectionsApi(ISlackApiClient client) : IAppsConnectionsApi
{
    public Task<ConnectionOpenResponse> Open(CancellationToken cancellationToken = default) =>
        client.Post<ConnectionOpenResponse>("apps.connections.open", [], cancellationToken);
}

public class ConnectionOpenResponse
{
    public string Url { get; set; }
}
