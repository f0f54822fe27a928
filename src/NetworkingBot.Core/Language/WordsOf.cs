using System.Collections.Frozen;

namespace NetworkingBot.Core.Language;

/// <summary>The lists beside this file, as they ship: a line begins with its language, “#” is a remark.</summary>
internal static class WordsOf
{
    /// <param name="list">The file's name without its ending.</param>
    /// <param name="lang">“en” or “es”.</param>
    public static FrozenSet<string> Language(string list, string lang)
    {
        using var text = typeof(WordsOf).Assembly.GetManifestResourceStream($"NetworkingBot.Core.Language.Lists.{list}.txt")
            ?? throw new InvalidDataException($"{list}.txt is not embedded.");
        using var reader = new StreamReader(text);
        return reader.ReadToEnd().Split('\n').Where(line => line.StartsWith($"{lang} ", StringComparison.Ordinal))
            .SelectMany(line => line[3..].Split(' ')).ToFrozenSet(StringComparer.Ordinal);
    }
}
