using System.Buffers;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>Whom a sentence is about.</summary>
internal static class Whom
{
    private static readonly SearchValues<char> _joints = SearchValues.Create(",&+/");
    private static readonly SearchValues<char> _ends = SearchValues.Create(".;:!?\n");

    /// <summary>“Ask Ms Priya” is of Priya.</summary>
    private static readonly HashSet<string> _honorifics =
    [
        "mr", "mrs", "ms", "miss", "mx", "sir", "madam", "maam", "dr", "prof", "don", "dona", "sr", "sra", "srta", "senor", "senora",
        "senorita", "ing", "lic", "herr", "frau",
    ];

    private static readonly HashSet<string> _beforeName = ["to", "a", "al", "con", "with"];
    private static readonly string[] _clitics = ["le", "la", "lo", "les", "las", "los"];

    /// <summary>Everybody who is named, in order; not what only stands for somebody.</summary>
    public static IReadOnlyList<Named> All(ReadSentence said) => [.. said.Who.Where(one => !StandsForSomebody(one) && IsName(one, said))];

    public static Named? First(ReadSentence said) => All(said).FirstOrDefault();

    /// <summary>Those who may be kept as contacts: known, or written as names are.</summary>
    public static IReadOnlyList<Named> Plausible(ReadSentence said) =>
        [.. All(said).Where(one => IsKnown(one) || SaidName.IsLikely(one.Text))];

    /// <summary>
    /// The first of them and whoever stands in one list with them, “Jan, April and Sean”, «con Ana y con Luis»: of these the same is said.
    /// In “I met Jan because Luis asked me to”, Luis was not met.
    /// </summary>
    /// <param name="named">In order.</param>
    public static IReadOnlyList<Named> Together(ReadSentence said, IReadOnlyList<Named> named)
    {
        var together = named.Take(1).ToList();
        while (together is [.., var last] && NextInList(said, named, last.End) is { } next)
        {
            together.Add(next);
        }

        return together;
    }

    private static Named? NextInList(ReadSentence said, IReadOnlyList<Named> named, int end) =>
        named.FirstOrDefault(one => one.Start >= end) is { } next && IsJoint(said.Text[end..next.Start]) ? next : Unknown(said, end);

    /// <summary>A comma, “and”, “or with”: nothing else, and not nothing.</summary>
    private static bool IsJoint(string between)
    {
        var words = PlainWords.Read(between);
        return (between.AsSpan().IndexOfAny(_joints) >= 0 || words.Any(word => IsJointWord(word.Text)))
            && between.AsSpan().IndexOfAny(_ends) < 0
            && words.All(word => IsJointWord(word.Text) || _beforeName.Contains(word.Text));
    }

    private static bool IsJointWord(string word) => WordLists.Has("joint", word) || word is "ni" or "nor";

    /// <summary>
    /// “Ana, Luis and Peter Falk”, of whom nobody knows the last: two words with capitals, or one that is a given name. In “Ifeanyi Obi,
    /// Lagoon Cold Storage” a comma alone leads to where somebody works.
    /// </summary>
    private static Named? Unknown(ReadSentence said, int end)
    {
        var words = said.Words.Where(word => word.Start >= end)
            .SkipWhile(word => IsJointWord(word.Text) || _beforeName.Contains(word.Text))
            .TakeWhile((word, at) => IsPartOfName(said, word, at)).Take(SaidName.Longest).ToList();
        var isName = words.Count(word => char.IsUpper(said.Text[word.Start])) > 1
            || (words.Count == 1 && Nicknames.Shipped.IsGivenName(words[0].Text));
        return isName && IsJoint(said.Text[end..words[0].Start])
            && !(IsTaggedCompany(said, words) && PlainWords.Read(said.Text[end..words[0].Start]).Count == 0
                && Unknown(said, words[^1].End) is null)
            ? new Named(said.Text[words[0].Start..words[^1].End], words[0].Start, words[^1].End, [])
            : null;
    }

    private static bool IsTaggedCompany(ReadSentence said, List<PlainWord> words) => !Nicknames.Shipped.IsGivenName(words[0].Text)
        && said.Tagged(SlotNames.Company).Any(company => company.Start < words[^1].End && words[0].Start < company.End);

    private static bool IsPartOfName(ReadSentence said, PlainWord word, int at) =>
        (char.IsUpper(said.Text[word.Start]) || (at > 0 && NameWordTable.IsParticle(word.Text)))
        && (at == 0 || said.Text[..word.Start].TrimEnd()[^1] is not (',' or '.' or ';' or ':'))
        && !said.Spans.Any(span => span.Kind != EntityKind.Person && span.Start <= word.Start && word.End <= span.End);

    public static bool IsKnown(Named one) =>
        one.Readings.Any(reading => reading.Kind is EntityKind.Person or EntityKind.Contact && reading.Id.Length > 0);

    /// <summary>True when nothing in it is a name, not that of somebody unknown either.</summary>
    public static bool NamesNobody(ReadSentence said) =>
        said.Who.All(StandsForSomebody) && !said.Text.Contains('@', StringComparison.Ordinal);

    /// <summary>“She's”, “his”, «su», «preguntarle»: a word that stands for a third person.</summary>
    public static bool IsPointedAt(ReadSentence said) =>
        said.HasPronoun || said.Words.Any(word => WordLists.Has("third-person", word.Text) || EndsInClitic(word.Text));

    /// <summary>
    /// “And remind me in a month” goes on from the last sentence, “to ask how it went” is said to somebody: both are about the same one.
    /// </summary>
    public static bool GoesOn(ReadSentence said) => said.Words is [{ Text: "and" or "y" or "e" }, ..]
        || Enumerable.Range(0, said.Words.Count).Any(at => Enumerable.Range(1, 3).Any(count => at + count <= said.Words.Count
            && WordLists.Has("speaks-to", string.Join(' ', said.Words.Skip(at).Take(count).Select(word => word.Text)))));

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

    /// <summary>An unknown who is the person who speaks, no more than grammar, or “Ms” alone, is nobody.</summary>
    private static bool IsName(Named one, ReadSentence said)
    {
        var words = PlainWords.Read(one.Text);
        return IsKnown(one) || (!words.All(word => _honorifics.Contains(word.Text))
            && (one.Readings.Any(reading => reading.Kind is EntityKind.Person or EntityKind.Email)
                || (words.Count is > 0 and <= SaidName.Longest + 2 && said.Text.Length > 0)));
    }
}
