using System.Globalization;
using System.Text;

namespace NetworkingBot.Core.Skills;

/// <summary>Reads phrases: each word, without case and accents, is a concept.</summary>
public sealed class SkillVocabulary
{
    private readonly int _concepts = int.MaxValue;

    public static SkillVocabulary Product { get; } = new();

    public SkillVector Read(string phrase)
    {
        var weights = new Dictionary<int, float>();
        foreach (var word in Words(phrase))
            weights[(int)(Hash(word) % (uint)_concepts)] = 1;
        return new SkillVector(weights);
    }

    private static string[] Words(string phrase)
    {
        var plain = new StringBuilder();
        foreach (var rune in phrase.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
                continue;
            plain.Append(Rune.IsLetterOrDigit(rune) || rune.Value is '#' or '+' ? Rune.ToLowerInvariant(rune).ToString() : " ");
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static uint Hash(string word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
            hash = (hash ^ letter) * 16777619u;
        return hash;
    }
}
