using NetworkingBot.Core.Language;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Search;

/// <summary>A query as it was read, in words: “People from Finance in Berlin who speak Portuguese”.</summary>
internal sealed class QueryText(PeopleQuery query, LoadedOrganisation organisation, Person me, Lang lang)
{
    private const int MostNames = 2;

    private readonly SearchPhrases _phrases = SearchPhrases.In(lang);

    /// <summary>The whole of it.</summary>
    public string Title =>
        Parts.Where(part => part.Length > 0).Aggregate((before, part) => part[0] == ',' ? before + part : $"{before} {part}");

    private IEnumerable<string> Parts =>
    [
        query.Of(ConditionKind.New).Any() ? _phrases.NewPeople : _phrases.People,
        Joined(ConditionKind.Title, not: false, _phrases.WithTitle, Listing.Or),
        Joined(ConditionKind.Named, not: false, _phrases.Named, Listing.Or),
        Joined(ConditionKind.Department, not: false, _phrases.From, Listing.Or),
        Joined(ConditionKind.Place, not: false, _phrases.In, Listing.Or),
        .. query.Of(ConditionKind.Like)
            .Select(one => _phrases.Like(one.Value == me.Id.Value ? null : organisation.Find(new PersonId(one.Value))?.Name)),
        .. query.Of(ConditionKind.Elsewhere)
            .Select(one =>
                !one.Not ? _phrases.OutsideMyDepartment
                : me.Profile.Department is { } department ? _phrases.From(department)
                : ""
            ),
        .. query.Of(ConditionKind.Away)
            .Select(one => !one.Not ? _phrases.OutsideMyPlace : me.Profile.Place is { } place ? _phrases.In(place) : ""),
        .. Clauses(),
        Joined(ConditionKind.Department, not: true, _phrases.NotFrom, Listing.Or),
        Joined(ConditionKind.Place, not: true, _phrases.NotIn, Listing.Or),
        Joined(ConditionKind.Title, not: true, _phrases.WithoutTitle, Listing.Or),
        query.Count == 1 ? _phrases.JustOne : "",
    ];

    /// <summary>That nobody meets one condition.</summary>
    public string NobodyFor(Condition condition) => condition.Kind switch
    {
        ConditionKind.Offers =>
            query.Conditions.Length == 1 && condition.Value.Length <= ProfileForm.MaxItem ? _phrases.NobodyOffersKeepIt(Shown(condition))
            : _phrases.NobodyOffers(Shown(condition)),
        ConditionKind.Seeks => _phrases.NobodySeeks(Shown(condition)),
        ConditionKind.SeeksMine => _phrases.NobodySeeksMine,
        ConditionKind.Likes => _phrases.NobodyLikes(Shown(condition)),
        ConditionKind.Department => _phrases.NobodyFrom(Shown(condition)),
        ConditionKind.Place => _phrases.NobodyIn(Shown(condition)),
        ConditionKind.Speaks => _phrases.NobodySpeaks(Shown(condition)),
        ConditionKind.Title => _phrases.NobodyTitled(Shown(condition)),
        ConditionKind.Named => _phrases.NobodyNamed(Shown(condition)),
        ConditionKind.New => _phrases.NobodyNew,
        ConditionKind.Elsewhere or ConditionKind.Away => _phrases.NobodyElsewhere,
        ConditionKind.Like =>
            _phrases.NobodyLike(condition.Value == me.Id.Value ? null : organisation.Find(new PersonId(condition.Value))?.Name),
    };

    private IEnumerable<string> Clauses()
    {
        string[] clauses =
        [
            .. Clause(ConditionKind.Offers, not: false, _phrases.WhoKnow),
            .. Clause(ConditionKind.Seeks, not: false, _phrases.WhoSeek),
            .. query.Of(ConditionKind.SeeksMine).Select(_ => _phrases.WhoSeekMine),
            .. Clause(ConditionKind.Likes, not: false, _phrases.WhoLike),
            .. Clause(ConditionKind.Speaks, not: false, _phrases.WhoSpeak),
            .. Clause(ConditionKind.Offers, not: true, _phrases.WhoKnowNot),
            .. Clause(ConditionKind.Speaks, not: true, _phrases.WhoSpeakNot),
        ];
        return clauses.Length == 0 ? [] : [_phrases.Who(Listing.And(lang, clauses))];
    }

    private IEnumerable<string> Clause(ConditionKind kind, bool not, Func<string, string> say) =>
        Of(kind, not) is { Count: > 0 } values ? [say(Listing.And(lang, values))] : [];

    private string Joined(ConditionKind kind, bool not, Func<string, string> say, Func<Lang, IReadOnlyList<string>, string> join) =>
        Of(kind, not) is { Count: > 0 } values ? say(join(lang, values)) : "";

    private List<string> Of(ConditionKind kind, bool not) =>
        [.. query.Of(kind).Where(one => one.Not == not).Select(Shown).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>
    /// As the organisation calls it where it has one name for it, as it is called in the asker's language where the name is known, else as
    /// it was said.
    /// </summary>
    private string Shown(Condition condition)
    {
        var said = CleanText.Shortened(CleanText.OneLine(condition.Value), ProfileForm.MaxItem);
        return condition.Kind switch
        {
            ConditionKind.Department => Names(organisation.Vocabulary.DepartmentsMeant(said)) ?? said,
            ConditionKind.Place =>
                NamedList.Places.Called(said) is [{ Members.Count: > 0 } whole, ..] ? whole.In(lang)
                : Names(organisation.Vocabulary.PlacesMeant(said)) ?? said,
            ConditionKind.Speaks => NamedList.Languages.Called(said) is [var language, ..] ? _phrases.Language(language.In(lang)) : said,
            ConditionKind.Offers or ConditionKind.Seeks or ConditionKind.Likes => _phrases.Quoted(WithoutArticle(said)),
            _ => said,
        };
    }

    private static string WithoutArticle(string said) =>
        said.Split(' ', 2) is [var first, { Length: > 0 }]
            && PlainWords.Fold(first) is "the" or "a" or "an" or "el" or "la" or "los" or "las" or "un" or "una" ? said.Split(' ', 2)[1]
            : said;

    private string? Names(IReadOnlyList<string> names) => names.Count is > 0 and <= MostNames ? Listing.Or(lang, names) : null;
}
