namespace SlackNet.WebApi;

public interface IViewsApi
{
    /// <summary>https://docs.slack.dev/reference/methods/views.open</summary>
    Task<ViewResponse> Open(string triggerId, ViewDefinition view, CancellationToken cancellationToken = default);

    /// <summary>https://docs.slack.dev/reference/methods/views.publish</summary>
    Task<ViewResponse> Publish(
        string userId,
        HomeViewDefinition viewDefinition,
        string hash = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>https://docs.slack.dev/reference/methods/views.update</summary>
    Task<ViewResponse> UpdateByViewId(
        ViewDefinition view,
        string viewId,
        string hash = null,
        CancellationToken cancellationToken = default
    );
}

public class ViewsApi(ISlackApiClient client) : IViewsApi
{
    public Task<ViewResponse> Open(string triggerId, ViewDefinition view, CancellationToken cancellationToken = default) =>
        client.Post<ViewResponse>("views.open", new() { ["trigger_id"] = triggerId, ["view"] = view }, cancellationToken);

    public Task<ViewResponse> Publish(
        string userId,
        HomeViewDefinition viewDefinition,
        string hash = null,
        CancellationToken cancellationToken = default
    ) =>
        client.Post<ViewResponse>(
            "views.publish",
            new()
            {
                ["user_id"] = userId,
                ["view"] = viewDefinition,
                ["hash"] = hash,
            },
            cancellationToken
        );

    public Task<ViewResponse> UpdateByViewId(
        ViewDefinition view,
        string viewId,
        string hash = null,
        CancellationToken cancellationToken = default
    ) =>
        client.Post<ViewResponse>(
            "views.update",
            new()
            {
                ["view"] = view,
                ["view_id"] = viewId,
                ["hash"] = hash,
            },
            cancellationToken
        );
}

public class ViewResponse
{
    public ViewInfo View { get; set; }
}
