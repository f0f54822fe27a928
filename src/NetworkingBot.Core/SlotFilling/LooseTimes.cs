using System.Globalization;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>Times that name no day: “for a while”, “30 min”, «por las mañanas», “half an hour”.</summary>
internal static class LooseTimes
{
    private const int LongestLead = 4;

    /// <summary>The first of them, as it was typed; null: none is said.</summary>
    public static string? In(ReadSentence said)
    {
        for (var at = 1; at < said.Words.Count; at++)
        {
            if (WordLists.Has("unit", said.Words[at].Text) && Begin(said, at) is var from && from < at)
            {
                return said.Text[said.Words[from].Start..said.Words[at].End];
            }
        }

        return null;
    }

    private static int Begin(ReadSentence said, int at)
    {
        var from = at;
        while (from > 0 && at - from < LongestLead && IsLead(said.Words[from - 1].Text))
        {
            from--;
        }

        return from;
    }

    private static bool IsLead(string word) =>
        WordLists.Has("unit-lead", word) || NumberWords.Find(word) is not null
            || int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
