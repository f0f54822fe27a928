using System.Globalization;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Nudges;

/// <summary>“Twice a week”, “three nudges a week”, «dos veces por semana», «con dos avisos a la semana basta».</summary>
internal static class TimesAWeek
{
    private static readonly HashSet<string> _a = ["a", "per", "each", "every", "por", "cada"];

    /// <summary>1 to 7; null: none is said.</summary>
    public static int? In(string text)
    {
        var words = PlainWords.Read(text);
        for (var week = 2; week < words.Count; week++)
        {
            var before = words[week].Text switch
            {
                "week" or "semana" when _a.Contains(words[week - 1].Text) => week - 2,
                "semana" when week > 2 && words[week - 1].Text == "la" && words[week - 2].Text == "a" => week - 3,
                _ => -1,
            };
            // “Twice” counts by itself; “three nudges”, «dos veces» have what is counted behind the number.
            if (before >= 0 && (Count(words[before].Text) ?? (before > 0 ? Count(words[before - 1].Text) : null)) is { } times)
            {
                return times;
            }
        }

        return null;
    }

    private static int? Count(string word) => word switch
    {
        "once" => 1,
        "twice" => 2,
        "thrice" => 3,
        _ when NumberWords.Find(word) is { } named and >= 1 and <= 7 => named,
        _ when int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 7 => number,
        _ => null,
    };
}
