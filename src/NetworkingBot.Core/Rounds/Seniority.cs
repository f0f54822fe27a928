using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Rounds;

/// <summary>How far up somebody stands, as far as the words of their title tell it, in either language.</summary>
internal enum Seniority
{
    /// <summary>No title.</summary>
    Unknown,
    Learning,
    Junior,
    Usual,
    Senior,
    Leading,
    Heading,
}

internal static class SeniorityWords
{
    /// <summary>The longest rank, “a cargo de” or “working student”, has so many words.</summary>
    private const int MostWords = 3;

    public static Seniority Of(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
            return Seniority.Unknown;
        var words = PlainWords.Read(title);
        var level = Seniority.Unknown;
        for (var from = 0; from < words.Count; from++)
        {
            for (var length = 1; length <= MostWords && from + length <= words.Count; length++)
            {
                var phrase = string.Join(' ', words.Skip(from).Take(length).Select(word => word.Text));
                foreach (var thing in NamedList.Titles.Called(phrase))
                    level = (Seniority)Math.Max((int)level, (int)Of(thing));
            }
        }

        return level == Seniority.Unknown ? Seniority.Usual : level;
    }

    private static Seniority Of(NamedThing thing) => thing.Id switch
    {
        "head" or "CEO" or "CFO" or "CTO" or "COO" or "CMO" or "CIO" => Seniority.Heading,
        "manager" or "lead" => Seniority.Leading,
        "senior" => Seniority.Senior,
        "junior" or "assistant" => Seniority.Junior,
        "intern" => Seniority.Learning,
        _ => Seniority.Unknown,
    };
}
