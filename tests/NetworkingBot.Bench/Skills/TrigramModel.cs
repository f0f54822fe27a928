using System.Globalization;
using System.Text;

namespace NetworkingBot.Bench.Skills;

/// <summary>The baseline of spelling: character trigrams without accents, TF-IDF, cosine.</summary>
internal sealed class TrigramModel
{
    private readonly Dictionary<string, (int Id, float Idf)> _trigrams;

    public TrigramModel(IReadOnlyList<string> texts)
    {
        _trigrams = texts.SelectMany(text => Trigrams(text).Distinct()).CountBy(trigram => trigram)
            .Select((pair, id) => (pair.Key, id, MathF.Log((1f + texts.Count) / (1 + pair.Value)) + 1))
            .ToDictionary(entry => entry.Key, entry => (entry.id, entry.Item3));
    }

    public Features Of(string text)
    {
        var weights = Trigrams(text).CountBy(trigram => trigram)
            .Where(pair => _trigrams.ContainsKey(pair.Key))
            .Select(pair => (_trigrams[pair.Key].Id, Weight: pair.Value * _trigrams[pair.Key].Idf))
            .ToArray();
        var length = MathF.Sqrt(weights.Sum(entry => entry.Weight * entry.Weight));
        return new Features([.. weights.Select(entry => entry.Id)], [.. weights.Select(entry => entry.Weight / length)]);
    }

    private static IEnumerable<string> Trigrams(string text)
    {
        var letters = text.ToLowerInvariant()
            .Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark);
        var padded = $" {string.Concat(letters)} ";
        return Enumerable.Range(0, padded.Length - 2).Select(i => padded.Substring(i, 3));
    }
}
