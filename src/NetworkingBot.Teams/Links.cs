namespace NetworkingBot.Teams;

/// <summary>
/// Where a link of a card may lead: the web over https, this machine over http, a mail program, Teams. Anything else is not drawn.
/// </summary>
internal static class Links
{
    public static bool IsAllowed(Uri target) => target.IsAbsoluteUri && target.Scheme switch
    {
        "https" or "mailto" or "msteams" => true,
        "http" => target.IsLoopback,
        _ => false,
    };

    /// <summary>Teams fetches pictures over https only.</summary>
    public static bool IsPicture(Uri source) => source is { IsAbsoluteUri: true, Scheme: "https" };
}
