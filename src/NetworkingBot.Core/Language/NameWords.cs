namespace NetworkingBot.Core.Language;

/// <summary>How well a typed name fits a known one: some of its words in any order, without accents, small typos forgiven.</summary>
public static class NameWords
{
    /// <summary>Written as a name or a mention is, where any words could stand.</summary>
    public static bool LooksLikeOne(string words) => words is ['@' or (>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ'), _, ..] && PlainWords.Read(words) is not [{ Text: "my" or "me" or "everything" or "all" }, ..];

    /// <summary>Null when it does not fit. A name of which a part was left unsaid fits a little less than one said in full.</summary>
    public static double? Slips(IReadOnlyList<string> said, string name)
    {
        var rest = PlainWords.Read(name).Select(word => word.Text).ToList();
        var slips = 0;
        foreach (var word in said)
        {
            var nearest = rest.Select(part => (Part: part, Slips: Typos.Between(word, part))).Where(pair => pair.Slips is not null).OrderBy(pair => pair.Slips).FirstOrDefault();
            if (nearest.Slips is not { } distance)
            {
                return null;
            }

            slips += distance;
            rest.Remove(nearest.Part);
        }

        return said.Count == 0 ? null : slips + (rest.Count == 0 ? 0 : 0.5);
    }

    /// <summary>True when every word is one of the name's, letter for letter: “Luis” is no “Luisa”.</summary>
    public static bool AreOf(string words, string name) => Slips([.. PlainWords.Read(words).Select(word => word.Text)], name) < 1;

    /// <summary>Those whom the words fit best; several when several fit equally well.</summary>
    public static IReadOnlyList<T> Best<T>(string words, IEnumerable<T> all, Func<T, string> name)
    {
        string[] said = [.. PlainWords.Read(words).Select(word => word.Text)];
        var fitting = all.Select(one => (One: one, Slips: Slips(said, name(one)))).Where(pair => pair.Slips is not null).ToList();
        var best = fitting.Count == 0 ? null : fitting.Min(pair => pair.Slips);
        return [.. fitting.Where(pair => pair.Slips == best).Select(pair => pair.One)];
    }
}
