using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.Contacts.Encounters;

/// <summary>
/// “@Luis yesterday in person about Azure costs” read as whom somebody met, when, how and about what. The day comes before the name, after
/// it, or last.
/// </summary>
/// <param name="On">Today when no day is told. A day ahead is read as such.</param>
public sealed record EncounterWords(string Who, LocalDate On, EncounterKind Kind, string? About)
{
    private const int MaxDayWords = 8;

    /// <summary>Behind a comma, fewer words are another name, or how or when it was.</summary>
    private const int FewestToldWords = 3;

    private static readonly IReadOnlyList<(string[] Words, EncounterKind Kind)> _ways =
    [
        .. Ways(
            EncounterKind.InPerson,
            "in person",
            "face to face",
            "in the office",
            "for coffee",
            "over coffee",
            "for a coffee",
            "for lunch",
            "over lunch",
            "for breakfast",
            "for dinner",
            "for a walk",
            "en persona",
            "cara a cara",
            "en la oficina",
            "para comer",
            "para cenar",
            "para desayunar",
            "para tomar un cafe",
            "para tomar cafe",
            "a comer",
            "a cenar"
        ),
        .. Ways(
            EncounterKind.Online,
            "online",
            "on teams",
            "on slack",
            "on zoom",
            "by video",
            "on a video call",
            "by phone",
            "on the phone",
            "by mail",
            "by email",
            "in a chat",
            "por video",
            "por videollamada",
            "por telefono",
            "por teams",
            "por slack",
            "por zoom",
            "por correo",
            "por chat",
            "en linea",
            "a distancia"
        ),
    ];

    private static readonly IReadOnlyList<string[]> _abouts =
    [
        .. new[]
        {
            "and we talked about",
            "and we spoke about",
            "and talked about",
            "and spoke about",
            "and discussed",
            "and we discussed",
            "to talk about",
            "to discuss",
            "about",
            "regarding",
            "y hablamos de",
            "y hablamos sobre",
            "y comentamos",
            "y hemos hablado de",
            "para hablar de",
            "para hablar sobre",
            "acerca de",
            "por lo de",
            "sobre",
        }.Select(about => about.Split(' ')),
    ];

    /// <summary>Where or when something was: told as it stands.</summary>
    private static readonly HashSet<string> _circumstances = ["at", "during", "after", "en", "durante", "tras", "despues", "para"];

    /// <summary>A day is spoken of that is not understood whole: one has to ask which it was.</summary>
    public bool IsDayUnclear { get; private init; }

    /// <summary>Null when no name is left.</summary>
    public static EncounterWords? Read(string words, LocalDate today, DateOrder order = DateOrder.DayFirst)
    {
        var (before, about) = Split(CleanText.OneLine(words));
        var (who, kind) = WithoutWay(before);
        (who, var circumstance) = WithoutCircumstance(who);
        (who, var on) = WithoutDay(who, text => DateWords.Past(text, today, order) ?? DateWords.Future(text, today, order), first: true);
        (about, var later) = WithoutDay(about, text => DateWords.Past(text, today, order), first: false);
        (circumstance, var last) = WithoutDay(circumstance, text => DateWords.Past(text, today, order), first: false);
        var told = string.Join(", ", new[] { about, circumstance }.Where(part => part.Length > 0));
        return who.Length == 0
            ? null
            : new EncounterWords(
                who,
                on ?? later ?? last ?? today,
                kind,
                told.Length == 0 ? null : told[..Math.Min(told.Length, Encounter.MaxLength)]
            )
            {
                IsDayUnclear = DateWords.In(before, today, order, forward: false).Any(day => !day.IsWhole),
            };
    }

    private static (string Before, string About) Split(string line)
    {
        var words = PlainWords.Read(line);
        for (var at = 1; at < words.Count; at++)
        {
            if (_abouts.FirstOrDefault(phrase => StandsAt(words, at, phrase)) is { } about)
            {
                return (line[..words[at].Start].Trim(), line[words[at + about.Length - 1].End..].Trim());
            }
        }

        return
            line.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma
            && PlainWords.Read(line[comma..]).Count >= FewestToldWords
            && !DateWords.IsPast(line[(comma + 1)..])
            ? (line[..comma].Trim(), line[(comma + 1)..].Trim())
            : (line, "");
    }

    private static (string Left, EncounterKind Kind) WithoutWay(string text)
    {
        var words = PlainWords.Read(text);
        for (var at = 1; at < words.Count; at++)
        {
            if (_ways.FirstOrDefault(one => StandsAt(words, at, one.Words)) is ({ } way, var kind))
            {
                return (CleanText.OneLine(text[..words[at].Start] + text[words[at + way.Length - 1].End..]), kind);
            }
        }

        return (text, EncounterKind.Unsaid);
    }

    private static (string Left, string Circumstance) WithoutCircumstance(string text) =>
        PlainWords.Read(text).Skip(1).FirstOrDefault(word => _circumstances.Contains(word.Text)) is { Text: not null, Start: var start }
            ? (text[..start].TrimEnd(' ', ','), text[start..])
            : (text, "");

    private static bool StandsAt(IReadOnlyList<PlainWord> words, int at, string[] phrase) =>
        at + phrase.Length <= words.Count && !phrase.Where((word, i) => words[at + i].Text != word).Any();

    /// <summary>Takes the longest run of words at the end, or else at the beginning, that is a day.</summary>
    private static (string Left, LocalDate? On) WithoutDay(string text, Func<string, LocalDate?> day, bool first)
    {
        var words = PlainWords.Read(text);
        for (var count = Math.Min(MaxDayWords, words.Count - 1); count > 0; count--)
        {
            var start = words[^count].Start;
            var left = text[..start].TrimEnd(' ', ',');

            // «Ayer, Domingo»: a name may be a word for a day; what is left over is whom somebody met, and that is no day.
            if (day(text[start..]) is { } last && day(left) is null)
            {
                return (left, last);
            }

            if (first && day(text[..words[count - 1].End]) is { } leading)
            {
                return (text[words[count - 1].End..].TrimStart(' ', ','), leading);
            }
        }

        return (text, null);
    }

    private static IEnumerable<(string[] Words, EncounterKind Kind)> Ways(EncounterKind kind, params string[] phrases) =>
        phrases.Select(phrase => (phrase.Split(' '), kind));
}
