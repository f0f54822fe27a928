using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>
/// What is said to the bot behind what is to be kept: “…, put that down somewhere”, “… write that down please”, «…, apúntalo». It is no
/// part of a note, a skill or what was spoken about.
/// </summary>
internal static class Aside
{
    /// <summary>Where it begins in the text; the length of the text where there is none.</summary>
    public static int Start(string text, IReadOnlyList<PlainWord> words)
    {
        var from = words.Count;
        while (from > 0 && (WordLists.Has("aside", words[from - 1].Text) || IsVerb(words[from - 1])))
        {
            from--;
        }

        // «Y también …» goes on; the aside begins with its verb, and what leads to it.
        var verb = Enumerable.Range(from, words.Count - from).FirstOrDefault(at => IsVerb(words[at]), -1);
        if (verb <= 0 || (words.Count - verb == 1 && !WordLists.Has("aside-whole", words[verb].Text)))
        {
            return text.Length;
        }

        while (verb > from && WordLists.Has("aside-lead", words[verb - 1].Text))
        {
            verb--;
        }

        return verb == 0 ? text.Length : words[verb].Start;
    }

    /// <summary>“Write” and what says all by itself, «apúntalo».</summary>
    private static bool IsVerb(PlainWord word) => WordLists.Has("aside-verb", word.Text) || WordLists.Has("aside-whole", word.Text);

    /// <summary>The text without it.</summary>
    public static string Without(string text) => text[..Start(text, PlainWords.Read(text))].TrimEnd(' ', ',', '.', ';', '-', '–', '—');
}
