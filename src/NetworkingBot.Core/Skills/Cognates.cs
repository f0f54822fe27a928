using System.Text;

namespace NetworkingBot.Core.Skills;

/// <summary>
/// Folds the spelling of a word's root so that words of one origin meet: “fotografía” and “photography”, “estructura” and “structure”.
/// </summary>
internal static class Cognates
{
    public static string Key(string root)
    {
        var key = new StringBuilder(root.Length);
        for (var i = 0; i < root.Length; i++)
            Append(key, root, ref i);

        return key.Length > 3 && key[0] == 'e' && key[1] == 's' && !IsVowel(key[2]) ? key.ToString(1, key.Length - 1) : key.ToString();
    }

    private static void Append(StringBuilder key, string word, ref int i)
    {
        var next = i + 1 < word.Length ? word[i + 1] : ' ';
        var folded = (word[i], next) switch
        {
            ('p', 'h') => 'f',
            ('t', 'h') => 't',
            ('r', 'h') => 'r',
            ('c', 'h' or 'k' or 'q') => 'c',
            ('q', 'u') => 'c',
            _ => '\0',
        };
        i += folded == '\0' ? 0 : 1;
        folded = folded != '\0' ? folded : word[i] switch
        {
            'k' or 'q' => 'c',
            'z' => 's',
            'y' => 'i',
            'n' when next is 'm' => 'm',
            'h' when i == 0 => '\0',
            var letter => letter,
        };
        if (folded == 'c' && next == 'u' && i + 2 < word.Length && IsVowel(word[i + 2]))
            i++;
        if (folded != '\0' && (key.Length == 0 || key[^1] != folded))
            key.Append(folded);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
