namespace NetworkingBot.Web;

/// <summary>
/// Where a link may lead: the web over https, this machine over http, a mail program, Teams. Anything else, such as a script, is not drawn.
/// </summary>
internal static class LinkTarget
{
    public static bool IsAllowed(Uri target) => target.IsAbsoluteUri && target.Scheme switch
    {
        "https" or "mailto" or "msteams" => true,
        "http" => target.IsLoopback,
        _ => false,
    };

    /// <summary>Pictures come over https, or from this machine.</summary>
    public static bool IsPicture(Uri source) => IsAllowed(source) && IsWeb(source);

    /// <summary>Web pages open beside the conversation; programs take a link over by themselves.</summary>
    public static bool IsWeb(Uri target) => target.Scheme is "https" or "http";
}
