using System.Numerics;

namespace NetworkingBot.Core.Language;

/// <summary>How far a typed word is from a known one.</summary>
public static class Typos
{
    /// <summary>
    /// 0 for the same word, else the number of slips (a letter missing, added, wrong, or two swapped) when these are few enough to be a
    /// slip of the finger: one in words of four to seven letters, two in longer ones. Null: another word; “not” is no slip of “note”, nor
    /// any other word that carries grammar.
    /// </summary>
    public static int? Between(string typed, string known)
    {
        if (typed == known)
        {
            return 0;
        }

        var allowed = known.Length switch
        {
            < 4 => 0,
            < 8 => 1,
            _ => 2,
        };
        if (
            allowed == 0
            || typed.Length < 3
            || Math.Abs(typed.Length - known.Length) > allowed
            || DifferentLetters(typed, known) > 2 * allowed
        )
        {
            return null;
        }

        var slips = Distance(typed, known);
        return slips <= allowed && !StopWords.English.Contains(typed) && !StopWords.Spanish.Contains(typed) ? slips : null;
    }

    /// <summary>Each slip changes at most two letters of the set: a cheap look before the careful one.</summary>
    private static int DifferentLetters(string a, string b) => BitOperations.PopCount(Letters(a) ^ Letters(b));

    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter % 32);
        }

        return letters;
    }

    /// <summary>Optimal string alignment distance.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
