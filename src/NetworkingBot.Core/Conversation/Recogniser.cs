using NetworkingBot.Core.Conversation.Patterns;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Conversation;

/// <summary>What typed words turned out to mean.</summary>
public abstract record Recognition
{
    public sealed record Understood(Command Command, Lang Lang) : Recognition
    {
        /// <summary>True when no word was left to a slot: the phrasing says all that was said.</summary>
        public bool IsExact { get; init; } = true;
    }

    /// <summary>Nothing the bot knows. <paramref name="Lang"/> is the language it seems to be in, when the words tell.</summary>
    public sealed record Unknown(Lang? Lang) : Recognition;

    public sealed record TooLong : Recognition;
}

/// <summary>
/// Finds the command that an utterance means, by the phrasings of the catalogue: the one that matches with the fewest slips and says the
/// most.
/// </summary>
public sealed class Recogniser
{
    /// <summary>Longer utterances are not read, in UTF-16 units.</summary>
    public const int MaxLength = 4000;

    private readonly PatternIndex _patterns;

    /// <exception cref="InvalidDataException">Something in a file with phrasings cannot be understood.</exception>
    public Recogniser(Catalogue catalogue) => _patterns = new PatternIndex(PhrasingFiles.Of(catalogue));

    /// <param name="usual">The language that words of both, such as “no”, are taken for.</param>
    public Recognition Recognise(string utterance, Lang usual = Lang.English)
    {
        if (utterance.Length > MaxLength)
        {
            return new Recognition.TooLong();
        }

        var words = PlainWords.Read(utterance);
        (PatternMatch Match, Lang Lang)? best = null;
        Recognition understood = new Recognition.Unknown(LanguageGuess.Of(words));
        foreach (var peeled in Politeness.Peel(new SpokenWords(words)))
        {
            foreach (var phrasing in _patterns.For(peeled))
            {
                if (
                    phrasing.Pattern.Match(peeled) is { } match
                    && (peeled.IsWhole || match.Taken == 0)
                    && IsBetter(match, phrasing.Lang)
                    && Command(utterance, peeled, phrasing.Sense, match) is { } command
                )
                {
                    best = (match, phrasing.Lang);
                    understood = new Recognition.Understood(command, phrasing.Lang) { IsExact = match is { Taken: 0, Skipped: 0 } };
                }
            }
        }

        return understood;

        bool IsBetter(PatternMatch match, Lang lang) =>
            best is not var (other, its) || match.IsBetterThan(other) || (lang == usual && its != usual && !other.IsBetterThan(match));
    }

    private static Command? Command(string utterance, SpokenWords words, Sense sense, PatternMatch match) => sense.Make(
        match.Slots.ToDictionary(
            slot => slot.Key,
            slot => slot.Value.Known ?? Text(utterance, words, slot.Value.From, slot.Value.Before)));

    /// <summary>
    /// What was typed between the first and the last word of a slot; a slot at the end takes closing brackets and the like
    /// along, and an address all that it ends with.
    /// </summary>
    private static string Text(string utterance, SpokenWords words, int from, int before)
    {
        var start = words[from].Start;
        while (start > 0 && utterance[start - 1] is ('@' or '#' or '+' or '(' or '"' or '“'))
        {
            start--;
        }

        var end = WebAddresses.EndOf(utterance, words[before - 1].End);
        while (end < utterance.Length && utterance[end] is (')' or '"' or '”' or '+' or '#'))
        {
            end++;
        }

        return utterance[start..end];
    }
}
