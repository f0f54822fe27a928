namespace NetworkingBot.Core.Skills;

/// <summary>Endings and what stands in their place, longest first: “ation>” cuts, “ction>c” replaces.</summary>
internal sealed class Suffixes
{
    private const int MinStem = 4;

    private readonly (string Ending, string Replacement)[] _rules;

    public Suffixes(string rules) => _rules = [.. rules.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(rule => rule.Split('>'))
        .Select(parts => (parts[0], parts[1]))
        .OrderByDescending(rule => rule.Item1.Length)];

    /// <summary>Cuts ending after ending, as long as enough of a word is left.</summary>
    public string StripAll(string word)
    {
        for (var shorter = Strip(word); shorter != word; shorter = Strip(word))
            word = shorter;
        return word;
    }

    public string Strip(string word)
    {
        foreach (var (ending, replacement) in _rules)
        {
            if (word.Length - ending.Length + replacement.Length >= MinStem && word.Length - ending.Length >= MinStem - 1 && word.EndsWith(ending, StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), replacement);
        }

        return word;
    }
}
