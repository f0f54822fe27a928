using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Skills;
using NetworkingBot.Core.Understanding;
using NodaTime;

namespace NetworkingBot.Core.Search;

/// <summary>Reads the conditions of a query against an organisation.</summary>
internal sealed class Requirements(LoadedOrganisation organisation, Person me, SuggestionSettings settings, Instant now)
{
    /// <summary>“alemán” is “German”.</summary>
    private const float SameMeaning = 0.75f;

    /// <summary>A title that names what is asked says a little less than an offer.</summary>
    private const float OfTitle = 0.6f;

    /// <summary>Departments, places and titles together, since nobody has two; everything else apart.</summary>
    public IReadOnlyList<Requirement> Of(PeopleQuery query)
    {
        var alternatives = query.Conditions
            .Where(condition => !condition.Not && condition.Kind is ConditionKind.Department or ConditionKind.Place or ConditionKind.Title
            && !condition.Not).ToList();
        return
        [
            .. alternatives.GroupBy(condition => condition.Kind).Select(group => Of([.. group])),
            .. query.Conditions.Except(alternatives).Select(condition => Of([condition])),
        ];
    }

    private Requirement Of(IReadOnlyList<Condition> conditions) => conditions[0].Kind switch
    {
        ConditionKind.Department => new Requirement.InDepartment(conditions, Names(conditions, organisation.Vocabulary.DepartmentsMeant)),
        ConditionKind.Place => new Requirement.InPlace(conditions, Names(conditions, organisation.Vocabulary.PlacesMeant)),
        ConditionKind.Elsewhere => new Requirement.Elsewhere(conditions, me.Profile.Department, IsPlace: false),
        ConditionKind.Away => new Requirement.Elsewhere(conditions, me.Profile.Place, IsPlace: true),
        ConditionKind.Speaks => new Requirement.Speaking(conditions, Language(conditions[0].Value)),
        ConditionKind.Title => new Requirement.Titled(conditions, [.. conditions.Select(TitleOf)]),
        ConditionKind.New => new Requirement.JoinedAfter(conditions, now - Duration.FromDays(settings.NewcomerDays)),
        ConditionKind.Offers => new Requirement.Telling(conditions, Offering(conditions[0].Value)),
        ConditionKind.Seeks => new Requirement.Telling(conditions, Told(conditions[0].Value, WordKind.LooksFor, ConditionKind.Seeks)),
        ConditionKind.Likes => new Requirement.Telling(conditions, Told(conditions[0].Value, WordKind.Interests, ConditionKind.Likes)),
        ConditionKind.SeeksMine =>
            new Requirement.Telling(conditions, me.Profile.Offers
            .SelectMany(offer => Told(offer, WordKind.LooksFor, ConditionKind.Seeks)).DistinctBy(pair => pair.Key).ToDictionary()),
        ConditionKind.Named =>
            new Requirement.Called(conditions, organisation.Vocabulary.Called(conditions[0].Value)
            .Select(id => new PersonId(id)).ToHashSet()),
        ConditionKind.Like => new Requirement.Telling(conditions, Alike(new PersonId(conditions[0].Value))),
    };

    private static HashSet<string> Names(IReadOnlyList<Condition> conditions, Func<string, IReadOnlyList<string>> meant) =>
        conditions.SelectMany(condition => meant(condition.Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private (TitleMeaning Meaning, IReadOnlySet<string> Departments) TitleOf(Condition condition)
    {
        var meaning = TitleMeaning.Of(condition.Value);
        return (meaning, meaning.Field.Length == 0 ? new HashSet<string>()
            : organisation.Vocabulary.DepartmentsMeant(meaning.Field).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    private static Predicate<string> Language(string said)
    {
        var things = NamedList.Languages.Called(said);
        var meaning = SkillVocabulary.Product.Read(said);
        return language => language.Equals(said, StringComparison.OrdinalIgnoreCase)
            || NamedList.Languages.Called(language).Intersect(things).Any()
            || (things.Count == 0 && SkillVocabulary.Product.Read(language).Similarity(meaning) >= SameMeaning);
    }

    private Dictionary<PersonId, Meeting> Told(string what, WordKind words, ConditionKind kind) =>
        PeopleSearch.WhoSays(organisation.Index, what, words).ToDictionary(said => said.Person,
            said => new Meeting(kind, said.Words, said.Similarity));

    /// <summary>Who offers it; then those whose title is it: “a designer”.</summary>
    private Dictionary<PersonId, Meeting> Offering(string what)
    {
        var offering = Told(what, WordKind.Offers, ConditionKind.Offers);
        var meaning = TitleMeaning.Of(what);
        var titled = meaning.Trades.Count > 0 || meaning.Field.Length > 0
            ? new Requirement.Titled([new Condition(ConditionKind.Title, what)], [(meaning, new HashSet<string>())]) : null;
        foreach (var person in titled is null ? [] : organisation.People.Where(titled.Fits))
        {
            offering.TryAdd(person.Id, new Meeting(ConditionKind.Title, person.Profile.Title!, OfTitle));
        }

        return offering;
    }

    private Dictionary<PersonId, Meeting> Alike(PersonId model) => PeopleSearch.WhoIsLike(organisation.Index, model, me.Id)
        .Where(alike => alike.Key != model)
        .ToDictionary(alike => alike.Key,
            alike => new Meeting(alike.Value.Kind == WordKind.Interests ? ConditionKind.Likes
            : ConditionKind.Offers, alike.Value.Words, OfTitle));
}
