namespace NetworkingBot.Core.Language;

/// <summary>What somebody is called in a greeting.</summary>
internal static class GivenName
{
    /// <summary>
    /// The first word of the name that is no title; of “Ruiz, Ana” that of the part after the comma. The whole name when none is left.
    /// </summary>
    public static string Of(string name)
    {
        var given = name.Split(',', 2)[^1];
        return given.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(word => !word.EndsWith('.')) ?? name;
    }
}
