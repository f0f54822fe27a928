using System.Globalization;

namespace NetworkingBot.Web;

/// <summary>Finds colleagues by parts of words, whatever their case and accents.</summary>
internal static class PeopleSearch
{
    private static readonly CompareInfo _compare = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>Those for whom every word that was typed is part of the name or the detail, by name.</summary>
    public static IReadOnlyList<LocalPerson> Find(IEnumerable<LocalPerson> people, string typed)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. people
            .Where(person => words.All(word => Contains(person.Name, word) || Contains(person.Detail, word)))
            .OrderBy(person => person.Name, StringComparer.InvariantCultureIgnoreCase)
            .ThenBy(person => person.Id.Value, StringComparer.Ordinal)];
    }

    private static bool Contains(string text, string word) =>
        _compare.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
