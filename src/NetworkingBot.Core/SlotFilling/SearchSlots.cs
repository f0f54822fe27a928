using System.Globalization;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Search;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>Every wish for people by what they are, do or like, as one query.</summary>
internal static class SearchSlots
{
    private const int MostAsked = 10;

    private static readonly HashSet<string> _intents =
    [
        "people", "find", "suggest-from", "suggest-speakers", "suggest-by-interest", "suggest-elsewhere", "newcomers", "alike", "who-seeks",
        "title-search",
        "unsupported:who-seeks", "unsupported:title-search",
    ];

    public static bool Serves(string intent) => _intents.Contains(intent);

    /// <summary>Null, with nothing to search for, or nobody to be like.</summary>
    public static IEnumerable<Command>? Fill(string intent, ReadSentence said, Speaker speaker) =>
        intent == "alike" ? Alike(said, speaker) is { } alike ? [alike] : null
        : Query(intent, said) is { IsEmpty: false } query ? [SearchPeople.For(query)]
        : intent is "newcomers" ? [SearchPeople.For(new Condition(ConditionKind.New, ""))]
        : intent is "suggest-elsewhere" ? [SearchPeople.For(new Condition(ConditionKind.Elsewhere, ""))]
        : null;

    /// <summary>
    /// All conditions that a sentence states. Of what was said to somebody's list, “and in Madrid?”, they are those that are new.
    /// </summary>
    public static PeopleQuery Query(string intent, ReadSentence said)
    {
        var conditions = new List<Condition>(Own(intent, said));
        conditions.AddRange(Of(said, said.Either(SlotNames.Department, EntityKind.Department)
            .Where(one => IsWhere(one, said, intent)), ConditionKind.Department));
        conditions.AddRange(Of(said, said.Either(SlotNames.Where, EntityKind.Place), ConditionKind.Place));
        conditions.AddRange(Of(said, said.Either(SlotNames.Language, EntityKind.SpokenLanguage)
            .Where(one => !IsPractised(one, said) || intent == "suggest-speakers"), ConditionKind.Speaks));
        var titles = Titles(said, intent).Select(title => WithoutLittleWords(said, title)).OfType<Named>();
        conditions.AddRange(Of(said, titles, ConditionKind.Title));
        conditions.AddRange(What(intent, said, conditions));
        conditions.AddRange(conditions.Count == 0 ? Of(said, said.Of(EntityKind.Title), ConditionKind.Title) : []);
        if (intent == "newcomers")
        {
            conditions.Add(new Condition(ConditionKind.New, ""));
        }

        if (intent == "suggest-elsewhere" && !conditions.Exists(one => one.Kind is ConditionKind.Elsewhere or ConditionKind.Away))
        {
            conditions.Add(new Condition(ConditionKind.Elsewhere, ""));
        }

        var (query, count) = (PeopleQuery.Of(conditions.Distinct()), Count(said));
        return query with { Count = count };
    }

    /// <summary>How many are wanted; null: not said.</summary>
    public static int? Count(ReadSentence said) =>
        said.Either(SlotNames.Count, EntityKind.Number)
            .Select(one => one.Readings is [{ Id: var id }, ..] && int.TryParse(id, CultureInfo.InvariantCulture, out var known)
                ? known
                : Number(one.Text))
            .FirstOrDefault(count => count is > 0 and <= MostAsked);

    /// <summary>Of what kind words that name nothing known are: what is offered, looked for or liked.</summary>
    private static IEnumerable<Condition> What(string intent, ReadSentence said, List<Condition> before)
    {
        var isNeeded = intent is "find" or "suggest-by-interest" or "who-seeks" or "unsupported:who-seeks" or "people"
            || said.Tagged(SlotNames.What).Any();
        var seeksMine = OthersSeek(intent, said);
        if (!isNeeded || (intent == "suggest-speakers" && before.Count > 0))
        {
            return [];
        }

        var what = FreeWords.What(said)
            .Where(one => one.Readings is not [{ Kind: EntityKind.Pronoun }])
            .Where(one =>
                !before.Exists(condition =>
                    condition.Value.Length > 0
                    && one.Text.Contains(condition.Value, StringComparison.OrdinalIgnoreCase)
                    && condition.Kind != ConditionKind.Title
                )
            )
            .ToList();
        return what.Count == 0 && seeksMine
            ? [new Condition(ConditionKind.SeeksMine, "")]
            : what.Where(one => !before.Exists(condition => condition.Kind == ConditionKind.Title
                && condition.Value.Contains(one.Text, StringComparison.OrdinalIgnoreCase)))
                .Select(one => new Condition(KindOf(intent, said, one), one.Text, said.IsExcluded(one)));
    }

    private static ConditionKind KindOf(string intent, ReadSentence said, Named one) =>
        OthersSeek(intent, said) ? ConditionKind.Seeks
        : !IsHelp(said, one) && (intent == "suggest-by-interest" || IsInterest(said, one)) ? ConditionKind.Likes
        : ConditionKind.Offers;

    /// <summary>“Who looks for English lessons?”; «busco clases de inglés» is what the speaker looks for, and others may offer.</summary>
    private static bool OthersSeek(string intent, ReadSentence said) =>
        intent is "who-seeks" or "unsupported:who-seeks" && !said.Words.Any(word => WordLists.Has("own wish", word.Text));

    private static bool IsInterest(ReadSentence said, Named one) =>
        said.Words.Where(word => word.End <= one.Start).TakeLast(3)
            .Any(word => WordLists.Has("interest", word.Text) && word.Text is not ("like" or "likes" or "love"));

    /// <summary>“Help me with product management”: nobody is helped with what they like.</summary>
    private static bool IsHelp(ReadSentence said, Named one) =>
        said.Words.Where(word => word.End <= one.Start).Any(word => word.Text is "help" or "helps" or "ayuda" or "ayude" or "ayudar");

    private static IEnumerable<Condition> Of(ReadSentence said, IEnumerable<Named> all, ConditionKind kind) =>
        all.Where(one => !IsOwnOrOther(one.Text)).Select(one => new Condition(kind, Spelt(kind, one), said.IsExcluded(one)));

    /// <summary>“Logsitica” is looked for as what was meant.</summary>
    private static string Spelt(ConditionKind kind, Named one) =>
        kind is ConditionKind.Department or ConditionKind.Place
            && one.Readings is [{ Kind: EntityKind.Department or EntityKind.Place, Name: var name }]
            && Typos.Between(PlainWords.Fold(one.Text), PlainWords.Fold(name)) is 1 ? name : one.Text;

    /// <summary>“From marketing” says where; “knows marketing” says what.</summary>
    private static bool IsWhere(Named one, ReadSentence said, string intent) =>
        intent is "suggest-from" or "suggest-elsewhere" or "newcomers" or "title-search" or "unsupported:title-search"
            || said.Tagged(SlotNames.Department).Any(slot => slot.Start == one.Start)
        || Cues.Within(said.Before(one.Start)) || said.Before(one.Start) is "the" or "la" or "el"
            || WordLists.Has("department", said.After(one.End)) || WordLists.Has("not", said.Before(one.Start));

    /// <summary>“Practise German”, “help with my English” are skills to find somebody for.</summary>
    private static bool IsPractised(Named one, ReadSentence said) =>
        said.Words.Where(word => word.End <= one.Start).TakeLast(4)
            .Any(word =>
                word.Text is "teach" or "teaches" or "learn" or "improve" or "ensene" or "aprender" or "mejorar" or "ensenar" or "clases"
            );

    /// <summary>
    /// «Un product manager y» was learnt to be a title: words of asking at its ends are none of it. Null: nothing is left, or what is left
    /// is a skill, as in «quién lleva Kubernetes en Madrid».
    /// </summary>
    private static Named? WithoutLittleWords(ReadSentence said, Named title)
    {
        bool IsLittle(PlainWord word) => (WordLists.IsScaffold(word.Text) || WordLists.Has("described", word.Text)
            || WordLists.Has("joint", word.Text)) && !said.IsWithin(EntityKind.Title, word.Start, word.End);
        var words = said.Words.Where(word => word.Start >= title.Start && word.End <= title.End)
            .SkipWhile(IsLittle).Reverse().SkipWhile(IsLittle).Reverse().ToList();
        return words.Count == 0 || said.IsWithin(EntityKind.Skill, words[0].Start, words[^1].End)
            ? null
            : title with { Text = said.Text[words[0].Start..words[^1].End], Start = words[0].Start, End = words[^1].End };
    }

    private static IEnumerable<Named> Titles(ReadSentence said, string intent) =>
        said.Either(SlotNames.Title, EntityKind.Title)
            .Where(one =>
                intent is not "find"
                || one.Readings.Any(reading => NamedList.Titles.Find(reading.Id) is { IsRank: true })
                || !said.Tagged(SlotNames.What).Any(what => what.Start < one.End && one.Start < what.End)
            )
            .Where(one => intent is not ("find" or "people")
                || one.Readings.Any(reading => NamedList.Titles.Find(reading.Id) is { IsRank: true })
                || said.Tagged(SlotNames.Title).Any(slot => slot.Start == one.Start));

    /// <summary>“Not my department”, “from another team”, “in my office”, «de otro país».</summary>
    private static IEnumerable<Condition> Own(string intent, ReadSentence said)
    {
        for (var at = 1; at < said.Words.Count; at++)
        {
            var (noun, word) = (said.Words[at].Text, said.Words[at - 1].Text);
            var isDepartment = WordLists.Has("department", noun);
            if (!isDepartment && !WordLists.Has("place", noun))
            {
                continue;
            }

            var elsewhere = isDepartment ? ConditionKind.Elsewhere : ConditionKind.Away;
            if (WordLists.Has("other", word))
            {
                yield return new Condition(elsewhere, "");
            }
            else if (WordLists.Has("own", word))
            {
                // Whoever wants people from elsewhere names their own team to leave it out, however they put it.
                var isLeftOut = intent == "suggest-elsewhere" || said.IsExcluded(said.Words[at - 1].Start);
                yield return new Condition(elsewhere, "", Not: !isLeftOut);
            }
        }
    }

    private static bool IsOwnOrOther(string text) =>
        PlainWords.Read(text).Any(word => WordLists.Has("own", word.Text) || WordLists.Has("other", word.Text));

    private static SearchPeople? Alike(ReadSentence said, Speaker speaker) =>
        Whom.First(said) is { Person: { } model } ? SearchPeople.For(new Condition(ConditionKind.Like, model.Value))
        : Whom.First(said) is null && said.Words.Any(word => word.Text is "me" or "myself" or "mi" or "yo")
            ? SearchPeople.For(new Condition(ConditionKind.Like, speaker.Id.Value))
        : null;

    private static int? Number(string text) =>
        PlainWords.Read(text).Select(word => NumberWords.Find(word.Text)
            ?? (int.TryParse(word.Text, CultureInfo.InvariantCulture, out var digits) ? digits : word.Text is "un" or "uno" or "a"
                ? 1
                : (int?)null))
            .FirstOrDefault(number => number is not null);
}
