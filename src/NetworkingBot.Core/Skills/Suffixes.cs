namespace NetworkingBot.Core.Skills;

/// <summary>Endings and what stands in their place, longest first: “ation>” cuts, “ction>c” replaces.</summary>
internal sealed class Suffixes
{
    private const int MinStem = 4;

    private readonly ILookup<char, (string Ending, string Replacement)> _byLastLetter;

    public Suffixes(string rules) => _byLastLetter = rules.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(rule => rule.Split('>'))
        .Select(parts => (Ending: parts[0], Replacement: parts[1]))
        .OrderByDescending(rule => rule.Ending.Length)
        .ToLookup(rule => rule.Ending[^1]);

    /// <summary>Cuts ending after ending, as long as enough of a word is left.</summary>
    public string StripAll(string word)
    {
        for (var shorter = Strip(word); shorter != word; shorter = Strip(word))
            word = shorter;
        return word;
    }

    public string Strip(string word)
    {
        if (word.Length < MinStem)
            return word;
        foreach (var (ending, replacement) in _byLastLetter[word[^1]])
        {
            var stem = word.Length - ending.Length;
            if (stem >= MinStem - 1 && stem + replacement.Length >= MinStem && word.EndsWith(ending, StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, stem), replacement);
        }

        return word;
    }
}
