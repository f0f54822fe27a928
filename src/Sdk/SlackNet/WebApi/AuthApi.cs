namespace SlackNet.WebApi;

public interface IAuthApi
{
    /// <summary>https://docs.slack.dev/reference/methods/auth.test</summary>
    Task<AuthTestResponse> Test(CancellationToken cancellationToken = default);
}

public class AuthApi(ISlackApiClient client) : IAuthApi
{
    public Task<AuthTestResponse> Test(CancellationToken cancellationToken = default) =>
        client.Post<AuthTestResponse>("auth.test", [], cancellationToken);
}

public class AuthTestResponse
{
    public string Team { get; set; }

    public string TeamId { get; set; }

    public string UserId { get; set; }
}
