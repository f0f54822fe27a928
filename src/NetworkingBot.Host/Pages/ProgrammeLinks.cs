using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Host.Settings;
using NetworkingBot.Http;

namespace NetworkingBot.Host.Pages;

/// <summary>
/// How an administrator gets from a link in the chat to the page: the link works once and for a short while, and only when its button is
/// pressed – what looks at links on the way uses up nothing. From then on the browser has a cookie that no other site's page can use.
/// </summary>
internal sealed class ProgrammeLinks(IDataProtectionProvider protection, ProgrammeSettings settings, ReceiptStore receipts,
    IdSource newId) : IProgrammeLinks
{
    public const string Cookie = "programme";

    private readonly ITimeLimitedDataProtector _links = protection.CreateProtector("programme page").ToTimeLimitedDataProtector();
    private readonly ITimeLimitedDataProtector _visits = protection.CreateProtector("programme visit").ToTimeLimitedDataProtector();

    /// <summary>Null where nobody reaches the bot from outside.</summary>
    public Uri? LinkFor(Person administrator, Lang lang) =>
        settings.PublicUrl is { } bot
            ? new Uri(
                bot,
                $"{ProgrammePage.Path}?key={Protected(_links, new Key(lang, administrator.Org.Value, administrator.Id.Value, newId()))}"
            )
        : null;

    /// <summary>For whom a link is; null when it is forged or too old. Looking does not use it up.</summary>
    public Key? Look(string link) => Opened(_links, link);

    /// <summary>Uses a link up. False when it was used before.</summary>
    public async Task<bool> EnterAsync(HttpContext http, Key key, CancellationToken cancellation)
    {
        if (await receipts.ClaimAsync(Cookie, key.Org, key.Once, cancellation) != Claim.Granted)
        {
            return false;
        }

        await receipts.CompleteAsync(Cookie, key.Org, key.Once, cancellation);
        http.Response.Cookies.Append(Cookie, Protected(_visits, key), new CookieOptions
        {
            HttpOnly = true,
            Secure = settings.PublicUrl?.Scheme == Uri.UriSchemeHttps,
            SameSite = SameSiteMode.Strict,
            MaxAge = TimeSpan.FromMinutes(settings.LinkMinutes),
            Path = ProgrammePage.Path,
            IsEssential = true,
        });
        return true;
    }

    /// <summary>Whether a form was sent by the page itself.</summary>
    public bool IsOwn(HttpRequest request) => LocalRequest.IsOfSameOrigin(request, settings.PublicUrl);

    /// <summary>Whose browser this is; null when it never entered, or too long ago.</summary>
    public Key? Visitor(HttpRequest request) => request.Cookies[Cookie] is { } visit ? Opened(_visits, visit) : null;

    private string Protected(ITimeLimitedDataProtector protector, Key key) =>
        protector.Protect(JsonSerializer.Serialize(key), TimeSpan.FromMinutes(settings.LinkMinutes));

    private static Key? Opened(ITimeLimitedDataProtector protector, string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Key>(protector.Unprotect(text));
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    /// <param name="Once">Tells this link from all others.</param>
    internal sealed record Key(Lang Lang, string Org, string Person, string Once);
}
