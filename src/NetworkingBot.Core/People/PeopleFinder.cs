using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.People;

/// <summary>Whom a typed name means: the whole name, or some of its words in any order; without accents, and forgiving small typos.</summary>
public static class PeopleFinder
{
    /// <summary>Everybody whom the words fit best, by name; several when they fit several equally well.</summary>
    public static IReadOnlyList<Person> Find(string words, IEnumerable<Person> people)
    {
        string[] said = [.. PlainWords.Read(words).Select(word => word.Text)];
        if (said.Length == 0)
        {
            return [];
        }

        var fitting = people.Select(person => (Person: person, Slips: Slips(said, [.. PlainWords.Read(person.Name).Select(word => word.Text)]))).Where(one => one.Slips is not null).ToList();
        return [.. fitting.Where(one => one.Slips == fitting.Min(other => other.Slips)).Select(one => one.Person).OrderBy(person => person.Name, StringComparer.Ordinal)];
    }

    /// <summary>Null when they do not fit. A name that is left half unsaid fits a little less than one said in full.</summary>
    private static double? Slips(string[] said, string[] name)
    {
        var rest = name.ToList();
        var slips = 0;
        foreach (var word in said)
        {
            var best = rest.Select(part => (part, Slips: Typos.Between(word, part))).Where(pair => pair.Slips is not null).OrderBy(pair => pair.Slips).FirstOrDefault();
            if (best.part is null)
            {
                return null;
            }

            slips += best.Slips!.Value;
            rest.Remove(best.part);
        }

        return slips + (rest.Count == 0 ? 0 : 0.5);
    }
}
