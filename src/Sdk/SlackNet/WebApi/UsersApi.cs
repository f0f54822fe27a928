namespace SlackNet.WebApi;

public interface IUsersApi
{
    /// <summary>https://docs.slack.dev/reference/methods/users.info</summary>
    Task<User> Info(string userId, bool includeLocale = false, CancellationToken cancellationToken = default);

    /// <summary>A page of the workspace's members. https://docs.slack.dev/reference/methods/users.list</summary>
    Task<UserListResponse> List(
        string cursor = null,
        bool includeLocale = false,
        int limit = 0,
        CancellationToken cancellationToken = default
    );
}

public class UsersApi(ISlackApiClient client) : IUsersApi
{
    public async Task<User> Info(string userId, bool includeLocale = false, CancellationToken cancellationToken = default)
    {
        var answer = await client.Get<UserResponse>(
            "users.info",
            new() { ["user"] = userId, ["include_locale"] = includeLocale },
            cancellationToken
        );
        return answer.User;
    }

    public Task<UserListResponse> List(
        string cursor = null,
        bool includeLocale = false,
        int limit = 0,
        CancellationToken cancellationToken = default
    ) =>
        client.Get<UserListResponse>(
            "users.list",
            new()
            {
                ["cursor"] = cursor,
                ["include_locale"] = includeLocale,
                ["limit"] = limit,
            },
            cancellationToken
        );

    private sealed class UserResponse
    {
        public User User { get; set; }
    }
}

public class UserListResponse
{
    public IList<User> Members { get; set; } = [];

    public ResponseMetadata ResponseMetadata { get; set; } = new();
}
