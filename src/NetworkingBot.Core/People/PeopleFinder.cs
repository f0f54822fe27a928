using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.People;

/// <summary>Whom a typed name means: the whole name, or some of its words in any order; without accents, and forgiving small typos.</summary>
public static class PeopleFinder
{
    /// <summary>Everybody whom the words fit best, by name; several when they fit several equally well.</summary>
    public static IReadOnlyList<Person> Find(string words, IEnumerable<Person> people) =>
        [.. NameWords.Best(words, people, person => person.Name).OrderBy(person => person.Name, StringComparer.Ordinal)];
}
