using System.Text;

namespace NetworkingBot.Bench.Understanding;

/// <summary>
/// The same sentence as others might have typed it: a slip of the finger, a word left out, a greeting before it or thanks behind it. The
/// model learns from these as well, so that none of it throws it off. The same guises each time.
/// </summary>
internal static class Guises
{
    private static readonly string[] _before =
    [
        "hey ", "hi ", "hello, ", "hi bot ", "ok so ", "quick question: ", "sorry to bother you, ", "good morning! ", "so ", "well ",
        "please ", "hey there, ", "just wondering ",
        "hola ", "hola, ", "buenas ", "oye ", "disculpa, ", "una pregunta ", "buenos días, ", "buenas tardes, ", "che ", "ey ", "bueno ",
        "mira ", "a ver ", "perdona, ", "hola bot ", "qué tal, ",
    ];

    private static readonly string[] _behind =
    [
        " please", " thanks", " thank you!", " pls", " if possible", " asap", " 🙏", " :)", " thx", " cheers", " ok?", " now",
        " por favor", " gracias", " porfa", " si puedes", " muchas gracias", " xfa", " jaja", " ya", " 🙏", " saludos",
    ];

    private const string Keyboard = "qwertyuiop asdfghjkl zxcvbnm";
    private const int ShortestSlip = 4;

    /// <param name="turn">Which guise, from 0 on.</param>
    public static string Of(string text, int turn)
    {
        var dice = new Dice(Dice.Seed(text, turn + 1));
        var words = text.Split(' ').ToList();
        if (words.Count > 3 && dice.Once(3))
        {
            words.RemoveAt(dice.Below(words.Count));
        }

        for (var slips = dice.Below(Math.Min(3, 1 + (words.Count / 4))); slips >= 0; slips--)
        {
            var at = dice.Below(words.Count);
            words[at] =
                words[at].Length >= ShortestSlip && words[at].All(char.IsLetter) && !dice.Once(3) ? Slip(words[at], dice) : words[at];
        }

        var said = string.Join(' ', words);
        said = dice.Once(3) && words.Count > 1 ? dice.Of(_before) + said : said;
        return dice.Once(4) && words.Count > 1 ? said.TrimEnd('.', '!', '?') + dice.Of(_behind) : said;
    }

    private static string Slip(string word, Dice dice)
    {
        var at = 1 + dice.Below(word.Length - 1);
        var slipped = new StringBuilder(word);
        switch (dice.Below(4))
        {
            case 0:
                slipped.Remove(at, 1);
                break;
            case 1:
                slipped.Insert(at, word[at]);
                break;
            case 2:
                (slipped[at], slipped[at - 1]) = (slipped[at - 1], slipped[at]);
                break;
            default:
                var key = Keyboard.IndexOf(char.ToLowerInvariant(word[at]), StringComparison.Ordinal);
                slipped[at] = key >= 0 && key + 1 < Keyboard.Length && Keyboard[key + 1] != ' ' ? Keyboard[key + 1] : word[at];
                break;
        }

        return slipped.ToString();
    }
}
