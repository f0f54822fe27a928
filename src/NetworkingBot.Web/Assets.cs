using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NetworkingBot.Web;

/// <summary>The style sheet, the scripts and the icon, which travel inside the assembly.</summary>
internal static class Assets
{
    private static readonly Dictionary<string, Asset> _assets = new(StringComparer.Ordinal)
    {
        ["page.css"] = Load("page.css", "text/css; charset=utf-8"),
        ["chat.js"] = Load("chat.js", "text/javascript; charset=utf-8"),
        ["choose.js"] = Load("choose.js", "text/javascript; charset=utf-8"),
        ["icon.svg"] = Load("icon.svg", "image/svg+xml"),
    };

    public static IResult? Find(string name) => _assets.TryGetValue(name, out var asset)
        ? Results.Bytes(asset.Bytes, asset.ContentType, entityTag: asset.Tag)
        : null;

    private static Asset Load(string name, string contentType)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Asset(bytes, contentType, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes)[..8])}\""));
    }

    private sealed record Asset(byte[] Bytes, string ContentType, EntityTagHeaderValue Tag);
}
