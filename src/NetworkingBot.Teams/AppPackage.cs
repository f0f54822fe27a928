using System.IO.Compression;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NetworkingBot.Teams;

/// <summary>
/// The app package that an administrator uploads to Teams: the manifest with the settings of this installation, its Spanish texts and the
/// icons.
/// </summary>
public static class AppPackage
{
    private static readonly JsonSerializerOptions _readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="version">Three numbers; must grow for Teams to take an update.</param>
    /// <param name="assistants">Where Copilot asks; null: it is not told.</param>
    /// <exception cref="InvalidOperationException">Settings that the package needs are missing; the message names all of them.</exception>
    public static void Write(TeamsSettings settings, Version version, Stream zip, Uri? assistants = null)
    {
        string[] missing =
        [
            .. settings.HasIdentity ? (string[])[] : ["Teams:AppId"],
            .. settings.PublicUrl is null ? (string[])["Teams:PublicUrl"] : [],
        ];
        if (missing.Length > 0)
        {
            throw new InvalidOperationException($"The app package needs {string.Join(" and ", missing)}.");
        }

        using var package = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true);
        var manifest = Manifest(settings, settings.PublicUrl!, version);
        if (assistants is not null && settings.Copilot is { IsOn: true, AuthReference: { } reference })
        {
            manifest["agentConnectors"] = new JsonArray(ConnectorOf(settings, assistants, reference));
        }

        Add(package, "manifest.json", JsonSerializer.SerializeToUtf8Bytes(manifest, _readable));
        Add(package, "es.json", JsonSerializer.SerializeToUtf8Bytes(Spanish(settings), _readable));
        Add(package, "color.png", Read("color.png"));
        Add(package, "outline.png", Read("outline.png"));
    }

    internal static JsonObject Manifest(TeamsSettings settings, Uri site, Version version)
    {
        var manifest = JsonNode.Parse(Read("manifest.json"))!.AsObject();
        manifest["id"] = settings.AppId;
        manifest["version"] = version.ToString(3);
        manifest["name"]!["short"] = settings.Name;
        manifest["developer"] = new JsonObject
        {
            ["name"] = settings.Publisher,
            ["websiteUrl"] = site.AbsoluteUri,
            ["privacyUrl"] = new Uri(site, "privacy").AbsoluteUri,
            ["termsOfUseUrl"] = new Uri(site, "terms").AbsoluteUri,
        };
        manifest["bots"]![0]!["botId"] = settings.AppId;
        manifest["composeExtensions"]![0]!["botId"] = settings.AppId;
        manifest["validDomains"] = new JsonArray(site.Host);
        return manifest;
    }

    /// <summary>https://learn.microsoft.com/microsoftteams/platform/m365-apps/agent-connectors</summary>
    private static JsonObject ConnectorOf(TeamsSettings settings, Uri address, string reference) => new()
    {
        ["id"] = "networking",
        ["displayName"] = settings.Name,
        ["description"] = "Colleagues worth meeting, with reasons; people by what they offer or look for; one's own requests and "
            + "reminders. It shows and changes nothing.",
        ["toolSource"] = new JsonObject
        {
            ["remoteMcpServer"] = new JsonObject
            {
                ["mcpServerUrl"] = address.AbsoluteUri,
                ["authorization"] = new JsonObject { ["type"] = "OAuthPluginVault", ["referenceId"] = reference },
            },
        },
    };

    private static JsonObject Spanish(TeamsSettings settings)
    {
        var texts = JsonNode.Parse(Read("es.json"))!.AsObject();
        texts["name.short"] = settings.Name;
        return texts;
    }

    private static void Add(ZipArchive package, string name, byte[] content)
    {
        using var entry = package.CreateEntry(name, CompressionLevel.SmallestSize).Open();
        entry.Write(content);
    }

    private static byte[] Read(string name)
    {
        using var resource =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not built in.");
        using var content = new MemoryStream();
        resource.CopyTo(content);
        return content.ToArray();
    }
}
