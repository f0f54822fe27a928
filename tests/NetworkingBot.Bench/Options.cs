namespace NetworkingBot.Bench;

/// <summary>“--name value” and bare “--name”.</summary>
internal static class Options
{
    public static Dictionary<string, string> Of(string[] args)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < args.Length; at++)
        {
            var hasValue = at + 1 < args.Length && !args[at + 1].StartsWith("--", StringComparison.Ordinal);
            options[args[at].TrimStart('-')] = hasValue ? args[++at] : "";
        }

        return options;
    }
}
