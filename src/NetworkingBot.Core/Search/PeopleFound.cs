using System.Collections.Immutable;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Core.Search;

/// <summary>
/// Answers a query for people: the first line says how it was read; whoever fits follows, or what nobody fits and how to come nearer.
/// </summary>
public sealed class PeopleFound(Slates slates, SuggestionSettings settings)
{
    private const int Usual = 5;
    private const int MostRelaxed = 2;

    public async Task<Reply> AnswerAsync(PeopleQuery query, int page, TurnContext turn, CancellationToken cancellation)
    {
        var view = await slates.OpenAsync(turn, cancellation);
        var asked = new Asked(query, view, new QueryText(query, view.Organisation, turn.Me, turn.Lang), turn);
        var all = All(asked, query);
        var size = query.Count ?? Usual;
        var shown = Ranked(asked, all).Skip((Math.Max(1, page) - 1) * size).Take(size).ToList();
        return shown.Count == 0
            ? Nobody(asked)
            : Reply.Of(turn.Lang, [Head(asked), .. shown.Select(one => Card(asked, one)), .. More(asked, all.Count, page, size)]) with
            {
                More = query.Count is null && all.Count > page * size ? new SearchPeople(query.ToString(), page + 1) : null,
            };
    }

    private sealed record Asked(PeopleQuery Query, Slates.Opened View, QueryText Text, TurnContext Turn)
    {
        public SearchPhrases Phrases => SearchPhrases.In(Turn.Lang);
    }

    private sealed record Ranking(Person Person, Matched Matched, ImmutableArray<Reason> Reasons);

    /// <summary>Everybody who is there, may be shown and meets every condition.</summary>
    private List<Matched> All(Asked asked, PeopleQuery query)
    {
        var (organisation, turn) = (asked.View.Organisation, asked.Turn);
        var requirements = new Requirements(organisation, turn.Me, settings, turn.Now).Of(query);
        var told = requirements.OfType<Requirement.Telling>().Where(one => !one.Of[0].Not).MinBy(one => one.Who.Count);
        var people = told is null ? organisation.People : told.Who.Keys.Select(organisation.Find).OfType<Person>();
        return
        [
            .. people.Where(person => person.Id != turn.Me.Id && person.IsVisibleAt(turn.Now)
                && !asked.View.History.Never.Contains(person.Id) && requirements.All(one => one.Fits(person)))
                .Select(person => new Matched(person.Id, [.. requirements.Select(one => one.MeetingOf(person)).OfType<Meeting>()])),
        ];
    }

    /// <summary>
    /// By how near their words are to what was asked, then whom the asker could help in return, then the fewest contacts. Where no skill,
    /// wish or title was asked for: those worth meeting first, with reasons, then the others.
    /// </summary>
    private IEnumerable<Ranking> Ranked(Asked asked, List<Matched> all)
    {
        var (organisation, turn) = (asked.View.Organisation, asked.Turn);
        if (all.Exists(one => one.Meetings
            .Any(meeting => meeting.Kind is ConditionKind.Offers or ConditionKind.Seeks or ConditionKind.Title))
            && !asked.Query.Of(ConditionKind.Like).Any())
        {
            var order = PeopleSearch.CountingSort(organisation.Index, turn.Me.Id, [.. all.Select(one => (one.Person, one.Similarity))]);
            var matched = all.ToDictionary(one => one.Person);
            return order.Select(id => new Ranking(organisation.Find(id)!, matched[id], []));
        }

        var outcome = slates.Among([.. all.Select(one => one.Person)], asked.View, turn,
            Math.Min(10, Math.Max(Usual, asked.Query.Count ?? 0)));
        var worth = outcome is Slate slate ? slate.Suggestions : [];
        var met = all.ToDictionary(one => one.Person);
        var first = worth.Select(one => new Ranking(organisation.Find(one.Person)!, met[one.Person], one.Reasons));
        var named = worth.Select(one => one.Person).ToHashSet();
        return [.. first, .. all.Where(one => !named.Contains(one.Person))
            .Select(one => new Ranking(organisation.Find(one.Person)!, one, [])).OrderBy(one => one.Person.Name, StringComparer.Ordinal)];
    }

    private static Card Head(Asked asked) => new(new Heading(asked.Text.Title));

    private static Card Card(Asked asked, Ranking one)
    {
        var lang = asked.Turn.Lang;
        var phrases = SuggestionPhrases.In(lang);
        List<Element> elements = [ProfileCard.Line(one.Person)];
        var facts = Facts(one, phrases);
        if (facts.Count > 0)
        {
            elements.Add(new Facts(facts));
        }

        if (!one.Reasons.IsDefaultOrEmpty)
        {
            elements.Add(new Bullets(ReasonText.Main(one.Reasons, asked.View.Organisation, lang)));
        }

        var never = new CommandButton(phrases.Never, new NeverSuggest(one.Person.Id, Words: null),
            Confirm: phrases.ConfirmNever(one.Person.Name));
        elements.Add(new Buttons(one.Reasons.IsDefaultOrEmpty ? [AskButton.For(one.Person, lang)]
            : [AskButton.For(one.Person, lang), never]));
        return new Card(elements);
    }

    /// <summary>What meets the question, in their words, and beside an offer what they look for.</summary>
    private static List<Fact> Facts(Ranking one, SuggestionPhrases phrases)
    {
        var facts = one
            .Matched.Meetings.Where(meeting => meeting.Kind is ConditionKind.Offers or ConditionKind.Seeks or ConditionKind.Likes)
            .GroupBy(meeting => meeting.Kind)
            .Select(group => new Fact(LabelOf(group.Key, phrases),
                string.Join("; ", group.Select(meeting => meeting.Words).Distinct()))).ToList();
        if (one.Matched.Meetings.Any(meeting => meeting.Kind == ConditionKind.Offers)
            && one.Matched.Meetings.All(meeting => meeting.Kind != ConditionKind.Seeks) && !one.Person.Profile.LooksFor.IsEmpty)
        {
            facts.Add(new Fact(phrases.LooksFor, string.Join("; ", one.Person.Profile.LooksFor)));
        }

        return facts;
    }

    private static string LabelOf(ConditionKind kind, SuggestionPhrases phrases) => kind switch
    {
        ConditionKind.Seeks => phrases.LooksFor,
        ConditionKind.Likes => phrases.Likes,
        _ => phrases.Offers,
    };

    private static IEnumerable<Card> More(Asked asked, int all, int page, int size) =>
        asked.Query.Count is null && all > page * size
            ?
            [
                new Card(
                    new Buttons([
                        new CommandButton(asked.Phrases.More(all - (page * size)), new SearchPeople(asked.Query.ToString(), page + 1)),
                    ])
                ),
            ]
            : [];

    /// <summary>
    /// Says which condition nobody meets, and offers the question without it, or else without the one that keeps the fewest away.
    /// </summary>
    private Reply Nobody(Asked asked)
    {
        var (query, lang) = (asked.Query, asked.Turn.Lang);
        var unmet = query.Conditions.Where(condition => !condition.Not && All(asked, PeopleQuery.Of(condition)).Count == 0).ToList();
        var text = unmet.Count > 0 ? string.Join(' ', unmet.Select(asked.Text.NobodyFor)) : asked.Phrases.NobodyFitsAll(asked.Text.Title);
        return Reply.Say(
            lang,
            text,
            [
                .. Relaxed(asked, unmet).Select(near => Button(asked, near)),
                .. InMind(query, unmet, lang),
                .. query.Conditions.Length < 2 && InMind(query, unmet, lang).Length == 0 ? new[] { Meet(lang) } : [],
            ]
        ) with
        {
            Asks = InMind(query, unmet, lang) is [CommandButton { Does: var keep }] ? new OpenQuestion(keep) : null,
        };
    }

    private IEnumerable<PeopleQuery> Relaxed(Asked asked, List<Condition> unmet)
    {
        var query = asked.Query;
        var nearer = unmet.Count > 0
            ? unmet.Select(condition => Instead(asked, condition)).OfType<Condition>()
                .Select(near => PeopleQuery.Of(near)).Append(unmet.Aggregate(query, (rest, condition) => rest.Without(condition)))
            : query.Conditions.Select(query.Without);
        return nearer.Where(one => !one.IsEmpty).Select(one => (Query: one, Found: All(asked, one).Count)).Where(one => one.Found > 0)
            .OrderBy(one => one.Found).Take(MostRelaxed).Select(one => one.Query);
    }

    /// <summary>What somebody does offer that comes nearest to what nobody does.</summary>
    private static Condition? Instead(Asked asked, Condition unmet) =>
        unmet.Kind == ConditionKind.Offers && NearestTo(asked, unmet.Value) is { } near ? unmet with { Value = near } : null;

    private static string? NearestTo(Asked asked, string word) =>
        PeopleSearch.NearestTo(asked.View.Organisation.Index, word, WordKind.Offers, asked.Turn.Me.Id, asked.Turn.Now);

    private static CommandButton Button(Asked asked, PeopleQuery near) =>
        new(new QueryText(near, asked.View.Organisation, asked.Turn.Me, asked.Turn.Lang).Title, SearchPeople.For(near),
            ButtonStyle.Primary);

    private static CommandButton[] InMind(PeopleQuery query, List<Condition> unmet, Lang lang) =>
        unmet is [{ Kind: ConditionKind.Offers, Value: { Length: > 0 and <= ProfileForm.MaxItem } what }] && query.Conditions.Length == 1
            ? [new CommandButton(SuggestionPhrases.In(lang).KeepInMind, new AddToProfile(ProfileList.LooksFor, what))]
            : [];

    private static CommandButton Meet(Lang lang) => new(PeoplePhrases.In(lang).WhoShouldIMeet, new SuggestPeople(), ButtonStyle.Primary);
}
