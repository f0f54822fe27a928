using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core;
using NetworkingBot.Http;
using Newtonsoft.Json;
using SlackNet;
using SlackNet.WebApi;

namespace NetworkingBot.Slack;

/// <summary>Installation by a workspace's own people. https://docs.slack.dev/authentication/installing-with-oauth</summary>
internal sealed class OAuth(
    SlackSettings settings,
    ISlackServiceProvider slack,
    Installations installations,
    RosterReading roster,
    ILogger<OAuth> log
)
{
    public const string InstallPath = "/slack/install";
    public const string RedirectPath = "/slack/oauth_redirect";

    private const string StateCookie = "slack_install";

    private const string Style =
        ":root{color-scheme:light dark;background:#fff;color:#1a1a1a}a{color:#0b57b0}@media "
            + "(prefers-color-scheme:dark){:root{background:#161616;color:#eee}a{color:#9ecbff}}body{font:1.1rem/1.5 "
            + "system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem}";

    private static readonly string _policy = SafeHeaders.PolicyOf(Style);

    private string RedirectUrl => new Uri(settings.PublicUrl!, RedirectPath).AbsoluteUri;

    /// <summary>Sends the browser to Slack, with a secret that only this browser brings back.</summary>
    public IResult Begin(HttpContext http)
    {
        SafeHeaders.SetMissing(http.Response.Headers);
        var state = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        http.Response.Cookies.Append(StateCookie, state, Cookie());
        return Results.Redirect(QueryHelpers.AddQueryString(settings.AuthorizeUrl.AbsoluteUri, new Dictionary<string, string?>
        {
            ["client_id"] = settings.ClientId,
            ["scope"] = string.Join(',', SlackScopes.BotOf(settings.Slackbot)),
            ["redirect_uri"] = RedirectUrl,
            ["state"] = state,
        }));
    }

    public async Task<IResult> FinishAsync(HttpContext http, string? code, string? state, string? error)
    {
        http.Response.Headers.ContentSecurityPolicy = _policy;
        SafeHeaders.SetMissing(http.Response.Headers);
        var phrases = InstallPhrases.In(
            http.Request.Headers.AcceptLanguage.ToString().StartsWith("es", StringComparison.OrdinalIgnoreCase)
                ? Lang.Spanish
                : Lang.English
        );
        var expected = http.Request.Cookies[StateCookie];
        http.Response.Cookies.Delete(StateCookie, Cookie());
        if (!IsSame(expected, state))
        {
            return Page(StatusCodes.Status400BadRequest, phrases, phrases.OtherBrowser);
        }

        if (error is not null || string.IsNullOrEmpty(code))
        {
            return Page(StatusCodes.Status200OK, phrases, phrases.Declined);
        }

        try
        {
            var granted = await slack
                .GetApiClient()
                .OAuthV2.Access(settings.ClientId, settings.ClientSecret, code, null, RedirectUrl, null, http.RequestAborted);
            return await InstallAsync(granted, phrases, http.RequestAborted);
        }
        catch (Exception refused)
            when (refused is SlackException or HttpRequestException or SlackRateLimitException or JsonException
                || (refused is TaskCanceledException && !http.RequestAborted.IsCancellationRequested)
            )
        {
            log.InstallationFailed((refused as SlackException)?.ErrorCode ?? refused.GetType().Name);
            return Page(StatusCodes.Status502BadGateway, phrases, phrases.Refused((refused as SlackException)?.ErrorCode ?? "connection"));
        }
    }

    private async Task<IResult> InstallAsync(OauthV2AccessResponse granted, InstallPhrases phrases, CancellationToken cancellation)
    {
        if (granted.IsEnterpriseInstall || granted.Team?.Id is not { Length: > 0 } team)
        {
            await GiveBackAsync(granted.AccessToken, cancellation);
            return Page(StatusCodes.Status400BadRequest, phrases, phrases.WholeOrganisation);
        }

        if (!settings.Admits(team))
        {
            await GiveBackAsync(granted.AccessToken, cancellation);
            log.NotListed(team);
            return Page(StatusCodes.Status403Forbidden, phrases, phrases.NotListed(team));
        }

        if (SlackScopes.MissingFrom(granted.Scope) is { Count: > 0 } missing)
        {
            await GiveBackAsync(granted.AccessToken, cancellation);
            return Page(StatusCodes.Status400BadRequest, phrases, phrases.MissingScopes(string.Join(", ", missing)));
        }

        var name = granted.Team.Name ?? team;
        var installation = new SlackInstallation(
            settings.OrganisationOf(team, granted.Enterprise?.Id),
            name,
            team,
            granted.BotUserId,
            ProtectedToken: null
        );
        await installations.SaveAsync(installation, granted.AccessToken, cancellation);
        log.Installed(team);
        roster.Read(team);
        return Page(StatusCodes.Status200OK, phrases, phrases.Installed(name));
    }

    /// <summary>A token that is kept nowhere must not live on. Whoever installed hears why, also where Slack lets it live.</summary>
    private async Task GiveBackAsync(string? token, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(token))
        {
            return;
        }

        try
        {
            await installations.RevokeAsync(token, cancellation);
        }
        catch (Exception refused) when (refused is SlackException or HttpRequestException or SlackRateLimitException or JsonException)
        {
            log.NotGivenBack((refused as SlackException)?.ErrorCode ?? refused.GetType().Name);
        }
    }

    private static bool IsSame(string? expected, string? given) => expected is { Length: > 0 } && given is not null
        && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(expected), System.Text.Encoding.UTF8.GetBytes(given));

    private static IResult Page(int status, InstallPhrases phrases, string text) => Results.Content(
        $"""
        <!doctype html>
        <html lang="{phrases.Tag}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>NetworkingBot</title><style>{Style}</style></head>
        <body>
        <main>
        <h1>NetworkingBot</h1>
        <p>{WebUtility.HtmlEncode(text)}</p>
        {(status == StatusCodes.Status200OK ? "" : $"""<p><a href="{InstallPath}">{WebUtility.HtmlEncode(phrases.TryAgain)}</a></p>""")}
        </main>
        </body>
        </html>
        """,
        "text/html; charset=utf-8",
        statusCode: status);

    private CookieOptions Cookie() => new()
    {
        HttpOnly = true,
        Secure = settings.PublicUrl!.Scheme == "https",
        SameSite = SameSiteMode.Lax,
        MaxAge = TimeSpan.FromMinutes(10),
        Path = "/slack",
    };
}
