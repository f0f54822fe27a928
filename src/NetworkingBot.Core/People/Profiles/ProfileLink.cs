namespace NetworkingBot.Core.People.Profiles;

/// <summary>An address that a person shows of themselves: https, with a real host.</summary>
public static class ProfileLink
{
    /// <summary>Longest address taken, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>Reads “https://www.linkedin.com/in/ana” and “linkedin.com/in/ana” alike; null when it is no address to show.</summary>
    public static Uri? Parse(string text)
    {
        var written = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        return written.Length <= MaxLength
            && Uri.TryCreate(written, UriKind.Absolute, out var link)
            && link.Scheme == Uri.UriSchemeHttps
            && link.HostNameType == UriHostNameType.Dns
            && link.Host.Contains('.', StringComparison.Ordinal)
            && link.UserInfo.Length == 0
            && link.IsDefaultPort
                ? link
                : null;
    }

    /// <summary>The address without what everybody knows.</summary>
    public static string Shown(Uri link)
    {
        var host = link.Host.StartsWith("www.", StringComparison.Ordinal) ? link.Host[4..] : link.Host;
        return host + (link.PathAndQuery == "/" ? "" : link.PathAndQuery);
    }
}
