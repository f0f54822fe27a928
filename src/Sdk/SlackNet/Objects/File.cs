namespace SlackNet;

/// <summary>A file that was shared. https://docs.slack.dev/reference/objects/file-object</summary>
public class File
{
    public string Id { get; set; }

    public string Name { get; set; }

    public string Mimetype { get; set; }

    /// <summary>In bytes.</summary>
    public int Size { get; set; }

    /// <summary>Opened by a token with <c>files:read</c>.</summary>
    public string UrlPrivate { get; set; }

    /// <summary>The same, as a download.</summary>
    public string UrlPrivateDownload { get; set; }
}
