using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>The one way in which typed words find a name, in sentences, fields and pages: see <see cref="NameIndex"/>.</summary>
public static class NameSearch
{
    /// <summary>
    /// Those whom the words fit best; several when several fit equally well. For a few: the people of an organisation stand in its
    /// <see cref="Vocabulary"/>.
    /// </summary>
    public static IReadOnlyList<T> Best<T>(string words, IEnumerable<T> all, Func<T, string> name)
    {
        var (few, index) = Indexed(all, name);
        return [.. index.Best(words).Select(match => few[match.Id])];
    }

    /// <summary>
    /// For a field that offers names while somebody types: those of whose names each word begins a part; where there are none, those whom
    /// the words fit best.
    /// </summary>
    public static IReadOnlyList<T> Offered<T>(string typed, IEnumerable<T> all, Func<T, string> name)
    {
        string[] said = [.. PlainWords.Read(typed).Select(word => word.Text)];
        T[] those = [.. all];
        T[] begun = [.. those.Where(one => NameParts.Of(name(one)).Begin(said)).OrderBy(name, StringComparer.InvariantCultureIgnoreCase)];
        return begun.Length > 0 ? begun : Best(typed, those, name);
    }

    /// <summary>True when every word is one of the name's, letter for letter: “Luis” is no “Luisa”.</summary>
    public static bool AreOf(string words, string name)
    {
        var index = new NameIndex();
        index.Put("", name);
        return index.Best(words, slips: false) is [{ Slips: < 1 }];
    }

    private static (Dictionary<string, T> Few, NameIndex Index) Indexed<T>(IEnumerable<T> all, Func<T, string> name)
    {
        var (few, index) = (new Dictionary<string, T>(StringComparer.Ordinal), new NameIndex());
        foreach (var one in all)
        {
            var id = few.Count.ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
            few[id] = one;
            index.Put(id, name(one));
        }

        return (few, index);
    }
}
