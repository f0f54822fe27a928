using NetworkingBot.Core.Language;
using NetworkingBot.Core.Skills;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Search;

/// <summary>What a title says in either language: a rank (“head of”), trades (“nurse”), and the field that is left (“payroll”).</summary>
internal sealed record TitleMeaning(bool HasRank, IReadOnlySet<string> Trades, string Field)
{
    private const float SameField = 0.5f;
    private const int LongestName = 4;

    private static readonly HashSet<string> _highest = ["CEO", "CFO", "CTO", "COO", "CMO", "CIO"];

    public static TitleMeaning Of(string title)
    {
        string[] words = [.. PlainWords.Read(title).Select(word => word.Text)];
        var (trades, field, hasRank) = (new HashSet<string>(StringComparer.Ordinal), new List<string>(), false);
        for (var at = 0; at < words.Length;)
        {
            var (length, things) = Longest(words, at);
            hasRank |= things.Any(thing => thing.IsRank || _highest.Contains(thing.Id));
            trades.UnionWith(things.Where(thing => !thing.IsRank).Select(thing => thing.Id));
            if (length == 0 && !StopWords.English.Contains(words[at]) && !StopWords.Spanish.Contains(words[at]))
            {
                field.Add(words[at]);
            }

            at += Math.Max(length, 1);
        }

        return new TitleMeaning(hasRank, trades, string.Join(' ', field));
    }

    /// <summary>Whether somebody with a title, in a department, is who is meant.</summary>
    /// <param name="departments">Those of the organisation that the field names.</param>
    public bool Means(TitleMeaning other, string? department, IReadOnlySet<string> departments) =>
        (Trades.Count == 0 || Trades.Overlaps(other.Trades))
        && (!HasRank || other.HasRank)
        && (Field.Length == 0 ? HasRank || Trades.Count > 0 : IsOf(other.Field)
            || (department is not null && departments.Contains(department)));

    private bool IsOf(string field) =>
        Field.Split(' ').All(field.Split(' ').Contains)
            || SkillVocabulary.Product.Read(Field).Similarity(SkillVocabulary.Product.Read(field)) >= SameField;

    private static (int Length, IReadOnlyList<NamedThing> Things) Longest(string[] words, int at)
    {
        for (var length = Math.Min(LongestName, words.Length - at); length > 0; length--)
        {
            if (NamedList.Titles.Called(string.Join(' ', words.AsSpan(at, length).ToArray())) is { Count: > 0 } things)
            {
                return (length, things);
            }
        }

        return (0, []);
    }
}
