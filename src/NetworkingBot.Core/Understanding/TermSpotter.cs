using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>
/// Departments, places, trades, languages, skills and closed words: what the shipped lists and the organisation hold, where the words
/// around allow it.
/// </summary>
internal static class TermSpotter
{
    private const int ShortName = 3;
    private const int LongestField = 3;

    public static IEnumerable<SpottedAt> All(SaidWords said, Vocabulary organisation)
    {
        for (var start = 0; start < said.Count; start++)
        {
            foreach (var (length, values) in ShippedTerms.All.At(said, start).Concat(organisation.TermsAt(said, start)))
            {
                foreach (var one in Spotted(said, start, length, values))
                {
                    yield return one;
                }
            }
        }
    }

    private static IEnumerable<SpottedAt> Spotted(SaidWords said, int start, int length, IReadOnlyList<EntityValue> values) =>
        from kind in values.Select(value => value.Kind).Distinct()
        let readings = values.Where(value => value.Kind == kind).DistinctBy(value => value.Id).ToList()
        let weight = Weight(said, start, length, kind, readings)
        where weight > 0
        let whole = kind == EntityKind.Title && IsRank(readings) ? Field(said, start + length) : 0
        where whole > 0 || length > 1 || kind != EntityKind.Title || !IsRank(readings)
        select new SpottedAt(start, length + whole, weight, kind, whole > 0
            ? [new EntityValue(kind, readings[0].Id, said.Typed(start, length + whole))] : readings);

    /// <summary>0: not meant so here.</summary>
    private static int Weight(SaidWords said, int start, int length, EntityKind kind, IReadOnlyList<EntityValue> readings) => kind switch
    {
        EntityKind.Department => OfDepartment(said, start, length),
        EntityKind.Place => OfPlace(said, start, length),
        EntityKind.SpokenLanguage =>
            IsCommon(NamedList.Languages, said.Key(start, length)) && !said.IsCapital(start) && !Cues.Language(said.Before(start)) ? 0 : 45,
        EntityKind.Title => OfTitle(said, start, length),
        EntityKind.Skill => length == 1 && (IsGrammar(said, start) || (Cues.CommonSkill(said[start].Text) && !said.IsCapital(start))) ? 0
            : 40,
        EntityKind.Ordinal => OfOrdinal(said, start, length),
        EntityKind.Pronoun => OfPronoun(said, start, length, readings[0].Id),
        EntityKind.Answer => OfAnswer(said, start, length),
        _ => 30,
    };

    private static int OfDepartment(SaidWords said, int start, int length)
    {
        var name = said.Key(start, length);
        if (Cues.Department(said, start, length) && name is not "it")
        {
            return 70;
        }

        var isWritten = said.IsAllCapitals(start) || (said.IsCapital(start) && !said.BeginsSentence(start));
        return isWritten ? 50
            : name is "it" ? (said.Before(start) is "de" or "en" ? 50 : 0)
            : IsCommon(NamedList.Departments, name) || IsGrammar(said, start) || name.Length < ShortName ? 0
            : Cues.Within(said.Before(start)) ? 45
            : 30;
    }

    /// <summary>“PM” needs its capitals; a “German speaker” speaks German.</summary>
    private static int OfTitle(SaidWords said, int start, int length) =>
        (length == 1 && said[start].Text.Length < ShortName && !said.IsAllCapitals(start))
            || (said[start].Text is "speaker" && NamedList.Languages.Called(said.Before(start)).Count > 0) ? 0 : 35;

    private static int OfPlace(SaidWords said, int start, int length)
    {
        var name = said.Key(start, length);
        var isLed = Cues.Place(said.Before(start));
        return name.Length <= ShortName
            ? (said.IsAllCapitals(start) ? 50 : isLed && !IsGrammar(said, start) && name is not ("la" or "ba") ? 45 : 0)
            : IsCommon(NamedList.Places, name) ? (said.IsCapital(start) || isLed ? (isLed ? 55 : 30) : 0)
            : isLed || said.IsCapital(start) ? 55
            : 40;
    }

    /// <summary>“The second one”, “second”, but not “the second week”.</summary>
    private static int OfOrdinal(SaidWords said, int start, int length)
    {
        var (before, after) = (said.Before(start), said.After(start + length - 1));
        var isLed = before is "the" or "el" or "la" or "al" or "del" or "number" or "numero" or "los" or "las" or "a" or "with" or "con"
            or "y" or "and" || length > 1;
        var isOver = after is "" or "one" or "ones" or "person" or "please" or "persona" or "por" or "is" or "and" or "y" or "es" or "who"
            or "que" or "porque" or "because" or "from" or "de" or "too" or "instead" or "on" || IsStop(after);
        return (start == 0 && length == said.Count) || (isLed && isOver) ? 40 : 0;
    }

    /// <summary>“This” alone stands for something; “this week” does not.</summary>
    private static int OfPronoun(SaidWords said, int start, int length, string id) =>
        id is "that" or "this" && length == 1 && said.After(start) is not "" and var after && !IsStop(after) ? 0
        : length == 1 && IsOtherWord(said, start) ? 0
        : said[start].Text is "it" && (said.After(start).Length > 0 || said.IsAllCapitals(start)) ? 0
        : 30;

    /// <summary>“el” is an article where “él” is a person, “esté” a verb, and «he» one in Spanish.</summary>
    private static bool IsOtherWord(SaidWords said, int at) => said[at].Text switch
    {
        "el" => !said.IsAccented(at)
            && !(
                said.Before(at) is "con" or "a" or "de" or "para" or "sobre" or "por"
                && (said.After(at).Length == 0 || IsStop(said.After(at)))
            ),
        "este" or "esta" => said.IsAccented(at),
        "he" => said.Lang == Lang.Spanish,
        _ => false,
    };

    private static int OfAnswer(SaidWords said, int start, int length) =>
        start == 0 && (length == said.Count
            || (
                start + length < said.Count
                && said.Text.AsSpan()[said[length - 1].End..Math.Max(said[length].Start, said[length - 1].End)].IndexOfAny(',', '.', '!')
                    >= 0
            )
        )
            ? 20
            : 0;

    private static bool IsRank(IReadOnlyList<EntityValue> readings) =>
        readings.All(reading => NamedList.Titles.Find(reading.Id) is { IsRank: true });

    /// <summary>How many words behind a rank say of what: “of payroll”, «de la planta». 0: none do.</summary>
    private static int Field(SaidWords said, int at)
    {
        if (at >= said.Count || (said[at].Text is not ("of" or "de" or "del" or "for" or "en") && said.Before(at) is not "of"))
        {
            return 0;
        }

        var start = said.Before(at) is "of" ? at : at + 1;
        var end = start;
        while (end < said.Count && end - start < LongestField && (end == start || said.JoinsNext(end - 1))
            && (!IsStop(said[end].Text) || (end == start && said[end].Text is "the" or "la" or "el" or "los" or "las")))
        {
            end++;
        }

        return end - start > 0 && !IsStop(said[end - 1].Text) ? end - at : 0;
    }

    private static bool IsCommon(NamedList list, string name) => list.Called(name).Any(thing => thing.Common.Contains(name));

    private static bool IsGrammar(SaidWords said, int at) => IsStop(said[at].Text) && !said.IsAllCapitals(at);

    private static bool IsStop(string word) => StopWords.English.Contains(word) || StopWords.Spanish.Contains(word);
}
