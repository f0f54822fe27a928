using System.Globalization;
using NetworkingBot.Core.Language;
using NodaTime.Text;

namespace NetworkingBot.Core.Understanding;

/// <summary>
/// Finds in a sentence what it names: people, contacts, departments, places, trades, skills, languages, days, rhythms, hours, ordinals,
/// pronouns, answers. The longest run of words wins; what may be several things stays so.
/// </summary>
public static class EntitySpotter
{
    private const int Clock = 62;
    private const int MostWords = 400;

    /// <param name="words">The words of the text; offsets count in the text.</param>
    /// <returns>In order, not overlapping.</returns>
    public static IReadOnlyList<Span> Spot(string text, IReadOnlyList<PlainWord> words, SpottingContext context)
    {
        var exact = AddressSpotter.All(text, context).ToList();
        var free = words.Where(word => !exact.Any(span => word.Start < span.End && span.Start < word.End)).Take(MostWords).ToList();
        var said = new SaidWords(text, free);
        var names = new NameSpotter(said, context);
        SpottedAt[] found =
        [
            .. names.All(),
            .. DateSpotter.All(said, context.Today, context.Order),
            .. RhythmSpotter.All(said),
            .. Hours(said),
            .. TermSpotter.All(said, context.Organisation),
        ];
        var settled = names.WithoutNamesakes(Settle(said, found));
        settled.AddRange(MisspeltTerms.All(said, settled, context.Organisation).ToList());
        settled.AddRange(names.Unknown(settled));
        settled.Sort((one, other) => one.Start.CompareTo(other.Start));
        settled = [.. Affiliation.Read(said, settled, context)];
        return [.. exact.Concat(settled.Select(one => SpanOf(said, one))).OrderBy(span => span.Start)];
    }

    /// <summary>The longest first; of those of one place and length the heaviest, with the readings of the others behind its own.</summary>
    private static List<SpottedAt> Settle(SaidWords said, IEnumerable<SpottedAt> found)
    {
        var settled = new List<SpottedAt>();
        foreach (var one in found.Select(one => one with { Weight = WeightIn(said, one) })
            .Where(one => one.Weight > 0).OrderByDescending(one => one.Length).ThenByDescending(one => one.Weight).ThenBy(one => one.Start))
        {
            var same = settled.FindIndex(other => other.Start == one.Start && other.Length == one.Length);
            if (same >= 0)
            {
                settled[same] = settled[same].With(one);
            }
            else if (!settled.Exists(one.Overlaps))
            {
                settled.Add(one);
            }
        }

        return settled;
    }

    /// <summary>“In May” is a month, “with May” a person; “el domingo” is a day, “con Domingo” a person; “from Lima” is a place.</summary>
    private static int WeightIn(SaidWords said, SpottedAt one) => one switch
    {
        { Kind: EntityKind.Person or EntityKind.Contact, Length: 1 } when !said.IsCapital(one.Start) && Cues.Date(said.Before(one.Start))
            && IsDay(said[one.Start].Text) =>
            0,
        { Kind: EntityKind.Person or EntityKind.Contact, Length: 1 } when Cues.Date(said.Before(one.Start))
            && IsDay(said[one.Start].Text) =>
            10,
        { Kind: EntityKind.Date, Length: 1 } when Nicknames.Shipped.IsCommonWord(said[one.Start].Text)
            && !Cues.Date(said.Before(one.Start)) =>
            IsGrammarMonth(said, one.Start) ? 0 : 20,
        _ => one.Weight,
    };

    /// <summary>“May I …”, “this may help”.</summary>
    private static bool IsGrammarMonth(SaidWords said, int at) =>
        said[at].Text is "may" && (said.Count > 1 && (at == 0 || !said.IsCapital(at)));

    private static bool IsDay(string word) => DateWords.Weekday(word) is not null || DateWords.Month(word) is not null;

    private static IEnumerable<SpottedAt> Hours(SaidWords said)
    {
        foreach (var (start, end, time) in ClockWords.Places(said.Text))
        {
            int[] covered = [.. Enumerable.Range(0, said.Count).Where(at => said[at].Start < end && start < said[at].End)];
            if (covered.Length > 0 && IsHour(said, covered))
            {
                var written = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time);
                yield return new SpottedAt(covered[0], covered.Length, Clock, EntityKind.Time,
                    [new EntityValue(EntityKind.Time, written, said.Typed(covered[0], covered.Length))]);
            }
        }
    }

    /// <summary>A bare number is an hour only after “at”, “a las”, or between two.</summary>
    private static bool IsHour(SaidWords said, int[] covered) =>
        !int.TryParse(said.Typed(covered[0], covered.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _)
        || said.Before(covered[0]) is "at" or "las" or "la" or "until" or "after" or "before" or "till" or "from";

    private static Span SpanOf(SaidWords said, SpottedAt one) =>
        new(said[one.Start].Start, Math.Max(said[one.End - 1].End, said[one.Start].Start), one.Kind, one.Readings);
}
