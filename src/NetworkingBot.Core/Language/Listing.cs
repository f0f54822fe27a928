namespace NetworkingBot.Core.Language;

/// <summary>Several words as one phrase: “A, B and C”, “A, B y C”; Spanish says “e” before a sound of i.</summary>
public static class Listing
{
    public static string And(Lang lang, IReadOnlyList<string> items) => Joined(items, lang switch
    {
        Lang.English => "and",
        Lang.Spanish => items.Count > 0 && BeginsWithI(items[^1]) ? "e" : "y",
    });

    public static string Or(Lang lang, IReadOnlyList<string> items) => Joined(items, lang switch
    {
        Lang.English => "or",
        Lang.Spanish => items.Count > 0 && BeginsWithO(items[^1]) ? "u" : "o",
    });

    private static string Joined(IReadOnlyList<string> items, string last) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}",
    };

    private static bool BeginsWithI(string word) =>
        (StartsWith(word, "i", "í", "hi", "hí") && !StartsWith(word, "hie", "hia", "hio", "io", "ia", "ie"))
        || (
            word is ['y' or 'Y', var second, ..]
            && char.IsLetter(second)
            && !"aeiouáéíóú".Contains(char.ToLowerInvariant(second), StringComparison.Ordinal)
        );

    private static bool BeginsWithO(string word) => StartsWith(word, "o", "ó", "ho", "hó");

    private static bool StartsWith(string word, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
