using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>Whom a sentence is about.</summary>
internal static class Whom
{
    private const int LongestName = 5;

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

    private static bool StandsForSomebody(Named one) =>
        one.Readings.Count > 0 && one.Readings.All(reading => reading.Kind is EntityKind.Pronoun or EntityKind.Ordinal)
            || (one.Readings.Count == 0 && IsPronounWord(one.Text));

    private static bool IsPronounWord(string text) =>
        PlainWords.Read(text) is [var only] && (StopWords.English.Contains(only.Text) || StopWords.Spanish.Contains(only.Text))
        && !char.IsUpper(text[0]);

    /// <summary>An unknown who is the person who speaks, or no more than grammar, is nobody.</summary>
    private static bool IsName(Named one, ReadSentence said) =>
        IsKnown(one) || one.Readings.Any(reading => reading.Kind is EntityKind.Person or EntityKind.Email)
            || (PlainWords.Read(one.Text).Count is > 0 and <= LongestName + 2 && said.Text.Length > 0);
}
