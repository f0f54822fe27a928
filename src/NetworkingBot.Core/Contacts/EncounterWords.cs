using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.Contacts;

/// <summary>“@Luis yesterday in person about Azure costs” read as whom somebody met, when, how and about what. The day comes before the name, after it, or last.</summary>
public sealed record EncounterWords(string Who, LocalDate On, EncounterKind Kind, string? About)
{
    private const int LongestDay = 6;

    private static readonly IReadOnlyList<(string[] Words, EncounterKind Kind)> _ways =
    [
        .. Ways(EncounterKind.InPerson, "in person", "face to face", "in the office", "for coffee", "for lunch", "en persona", "cara a cara", "en la oficina"),
        .. Ways(EncounterKind.Online, "online", "on teams", "on slack", "on zoom", "by video", "by phone", "on the phone", "by mail", "por video", "por videollamada", "por telefono", "por teams", "por slack", "por correo", "en linea", "a distancia"),
    ];

    /// <summary>Null when no name is left.</summary>
    public static EncounterWords? Read(string words, LocalDate today)
    {
        var line = CleanText.OneLine(words);
        var read = PlainWords.Read(line);
        var split = Enumerable.Range(1, Math.Max(read.Count - 1, 0)).FirstOrDefault(at => read[at].Text is "about" or "regarding" or "sobre");
        var before = split > 0 ? line[..read[split].Start].Trim() : line;
        var about = split > 0 ? line[read[split].End..].Trim() : "";

        var (who, kind) = WithoutWay(before);
        (who, var on) = WithoutDay(who, today, first: true);
        (about, var later) = WithoutDay(about, today, first: false);
        return who.Length == 0 ? null : new EncounterWords(who, on ?? later ?? today, kind, about.Length == 0 ? null : about[..Math.Min(about.Length, Encounter.MaxLength)]);
    }

    private static (string Left, EncounterKind Kind) WithoutWay(string text)
    {
        var words = PlainWords.Read(text);
        foreach (var (way, kind) in _ways)
        {
            for (var at = 1; at + way.Length <= words.Count; at++)
            {
                if (words.Skip(at).Take(way.Length).Select(word => word.Text).SequenceEqual(way))
                {
                    return ((text[..words[at].Start] + text[words[at + way.Length - 1].End..]).Trim(), kind);
                }
            }
        }

        return (text, EncounterKind.Unsaid);
    }

    /// <summary>Takes the longest run of words at the end, or else at the beginning, that is a day gone by.</summary>
    private static (string Left, LocalDate? On) WithoutDay(string text, LocalDate today, bool first)
    {
        var words = PlainWords.Read(text);
        for (var count = Math.Min(LongestDay, words.Count - 1); count > 0; count--)
        {
            var start = words[^count].Start;
            if (DateWords.Past(text[start..], today) is { } last)
            {
                return (text[..start].TrimEnd(' ', ','), last);
            }

            if (first && DateWords.Past(text[..words[count - 1].End], today) is { } leading)
            {
                return (text[words[count - 1].End..].TrimStart(' ', ','), leading);
            }
        }

        return (text, null);
    }

    private static IEnumerable<(string[] Words, EncounterKind Kind)> Ways(EncounterKind kind, params string[] phrases) => phrases.Select(phrase => (phrase.Split(' '), kind));
}
