namespace SlackNet.WebApi;

public interface IOAuthV2Api
{
    /// <summary>https://docs.slack.dev/reference/methods/oauth.v2.access</summary>
    Task<OauthV2AccessResponse> Access(
        string clientId,
        string clientSecret,
        string code,
        string grantType,
        string redirectUrl,
        string refreshToken,
        CancellationToken cancellationToken = default);
}

public class OAuthV2Api(ISlackApiClient client) : IOAuthV2Api
{
    public Task<OauthV2AccessResponse> Access(
        string clientId,
        string clientSecret,
        string code,
        string grantType,
        string redirectUrl,
        string refreshToken,
        CancellationToken cancellationToken = default)
    {
        var fields = new Dictionary<string, string>
        {
            ["client_id"] = clientId,
            ["client_secret"] = clientSecret,
            ["code"] = code,
            ["grant_type"] = grantType,
            ["redirect_uri"] = redirectUrl,
            ["refresh_token"] = refreshToken,
        };
        var content = new FormUrlEncodedContent(fields.Where(field => field.Value is not null));
        return client.WithAccessToken("").Post<OauthV2AccessResponse>("oauth.v2.access", [], content, cancellationToken);
    }
}

public class OauthAccessResponse
{
    public string AccessToken { get; set; }

    /// <summary>The scopes granted, with commas between them.</summary>
    public string Scope { get; set; }
}

public class OauthV2AccessResponse : OauthAccessResponse
{
    public string BotUserId { get; set; }

    public bool IsEnterpriseInstall { get; set; }

    public WorkSpace Team { get; set; }

    public WorkSpace Enterprise { get; set; }
}
