using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Dialogues;

/// <summary>Where a message may hold two wishes: “add Ana to my contacts and remind me to write to her on Friday”.</summary>
internal static class Wishes
{
    private const int ShortestWish = 2;

    private static readonly HashSet<string> _joints = ["and", "then", "also", "plus", "y", "e", "luego", "despues", "tambien", "ademas"];

    private static readonly HashSet<string> _subjects =
        ["i", "im", "ive", "id", "me", "yo", "ofrezco", "busco", "necesito", "quiero", "hablo", "soy", "dont", "no", "remind", "introduce",
            "add", "recuerdame", "presentame", "agrega", "anade"];

    /// <summary>
    /// Whether a part of a message begins a sentence of its own: “I like hiking”, «me gusta el senderismo», “remind me …”.
    /// </summary>
    public static bool SpeaksAnew(string part) => PlainWords.Read(part) is [var first, _, ..] && _subjects.Contains(first.Text);

    /// <summary>
    /// Every way to cut a message in two at the end of a sentence. Whether both parts are wishes, whoever understands them says.
    /// </summary>
    public static IEnumerable<(string First, string Second)> BetweenSentences(string text)
    {
        var words = PlainWords.Read(text);
        for (var at = ShortestWish; at + ShortestWish <= words.Count; at++)
        {
            var gap = text[words[at - 1].End..words[at].Start];
            if (IsEnd(gap))
            {
                yield return (text[..words[at].Start].Trim(), text[words[at].Start..].Trim());
            }
        }
    }

    /// <summary>Not the dot of “joan.puig@contoso.com”, “v2.1” or “acme.io”.</summary>
    private static bool IsEnd(string gap) =>
        gap.IndexOfAny([';', '!', '?', '\n']) >= 0 || (gap.Contains('.', StringComparison.Ordinal) && gap.Any(char.IsWhiteSpace));

    /// <summary>Every way to cut a message in two at an “and” before any “because”, after which reasons are listed.</summary>
    public static IEnumerable<(string First, string Second)> AtJoints(string text)
    {
        var words = PlainWords.Read(text);
        for (var at = ShortestWish; at + ShortestWish < words.Count && FollowUpWords.Length("antecedent within", words, at) == 0; at++)
        {
            if (_joints.Contains(words[at].Text))
            {
                var next = at;
                while (next < words.Count - ShortestWish && _joints.Contains(words[next].Text))
                {
                    next++;
                }

                yield return (text[..words[at].Start].TrimEnd(' ', ','), text[words[next].Start..].Trim());
            }
        }
    }
}
