using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>Whom a sentence is about.</summary>
internal static class Whom
{
    private const int LongestName = 5;

    private static readonly string[] _clitics = ["le", "la", "lo", "les", "las", "los"];

    /// <summary>Everybody who is named, in order; not what only stands for somebody.</summary>
    public static IReadOnlyList<Named> All(ReadSentence said) => [.. said.Who.Where(one => !StandsForSomebody(one) && IsName(one, said))];

    public static Named? First(ReadSentence said) => All(said).FirstOrDefault();

    /// <summary>Those who may be kept as contacts: known, or written as names are.</summary>
    public static IReadOnlyList<Named> Plausible(ReadSentence said) => [.. All(said).Where(one => IsKnown(one) || LooksLikeName(one.Text))];

    public static bool IsKnown(Named one) =>
        one.Readings.Any(reading => reading.Kind is EntityKind.Person or EntityKind.Contact && reading.Id.Length > 0);

    /// <summary>“Ana García”, “ana”, “J. de la Torre”; not “too many managers” nor “of”.</summary>
    public static bool LooksLikeName(string text)
    {
        var words = PlainWords.Read(text);
        return words.Count is > 0 and <= LongestName
            && words.Any(word => word.Text.Length > 1)
            && words.All(word => char.IsUpper(text[word.Start]) || NameWordTable.IsParticle(word.Text)
                || Nicknames.Shipped.IsGivenName(word.Text) || !char.IsAsciiLetter(text[word.Start]))
            && !words.All(word => StopWords.English.Contains(word.Text) || StopWords.Spanish.Contains(word.Text));
    }

    /// <summary>True when nothing in it is a name, not that of somebody unknown either.</summary>
    public static bool NamesNobody(ReadSentence said) =>
        said.Who.All(StandsForSomebody) && !said.Text.Contains('@', StringComparison.Ordinal);

    /// <summary>“She's”, “his”, «su», «preguntarle»: a word that stands for a third person.</summary>
    public static bool IsPointedAt(ReadSentence said) =>
        said.HasPronoun || said.Words.Any(word => WordLists.Has("third-person", word.Text) || EndsInClitic(word.Text));

    /// <summary>“And remind me in a month”: a sentence that goes on from the last is about the same one.</summary>
    public static bool GoesOn(ReadSentence said) => said.Words is [{ Text: "and" or "y" or "e" }, ..];

    /// <summary>«Preguntarle», «llamándola», «cuéntaselo» – a verb with somebody behind it.</summary>
    private static bool EndsInClitic(string word) =>
        word.Length > 5 && _clitics.FirstOrDefault(clitic => word.EndsWith(clitic, StringComparison.Ordinal)) is { } end
        && (word[..^end.Length] is [.., 'a' or 'e' or 'i', 'r'] || word[..^end.Length].EndsWith("ndo", StringComparison.Ordinal));

    private static bool StandsForSomebody(Named one) =>
        one.Readings.Count > 0 && one.Readings.All(reading => reading.Kind is EntityKind.Pronoun or EntityKind.Ordinal)
            || (one.Readings.Count == 0 && IsPronounWord(one.Text));

    /// <summary>“She's”, “then”, «al menos»: little words that nobody wrote as a name.</summary>
    private static bool IsPronounWord(string text) =>
        PlainWords.Read(text) is { Count: > 0 } words
        && words.All(word => WordLists.IsScaffold(word.Text) && !char.IsUpper(text[word.Start]));

    /// <summary>An unknown who is the person who speaks, or no more than grammar, is nobody.</summary>
    private static bool IsName(Named one, ReadSentence said) =>
        IsKnown(one) || one.Readings.Any(reading => reading.Kind is EntityKind.Person or EntityKind.Email)
            || (PlainWords.Read(one.Text).Count is > 0 and <= LongestName + 2 && said.Text.Length > 0);
}
