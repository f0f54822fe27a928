using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Http;

/// <summary>What a browser may do with an answer. A page that needs more says so itself.</summary>
public static class SafeHeaders
{
    private const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Sets what the answer does not say itself.</summary>
    public static void SetMissing(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = headers.ContentSecurityPolicy.Count > 0 ? headers.ContentSecurityPolicy : Nothing;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = headers.TryGetValue("Referrer-Policy", out var said) ? said : "no-referrer";
        headers.CacheControl = headers.CacheControl.Count > 0 ? headers.CacheControl : "no-store";
    }

    /// <summary>For a page with one style sheet of its own, and forms that go back to it.</summary>
    public static string PolicyOf(string style) =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri "
            + "'none'; form-action 'self'; frame-ancestors 'none'";
}
