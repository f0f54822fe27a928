using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;
using NodaTime;

namespace NetworkingBot.Core.Search;

/// <summary>Where somebody is to be, in words: departments, places or both, “my office”; otherwise what they are to offer.</summary>
internal static class WhereWords
{
    private static readonly HashSet<string> _mine = ["my", "our", "mi", "mis", "nuestro", "nuestra"];
    private static readonly HashSet<string> _places = ["office", "city", "town", "place", "location", "oficina", "ciudad", "zona", "sede",
        "lugar"];
    private static readonly HashSet<string> _departments = ["department", "team", "area", "departamento", "equipo", "depto"];

    public static PeopleQuery Read(string words, Vocabulary organisation, LocalDate today)
    {
        string[] said = [.. PlainWords.Read(words).Select(word => word.Text)];
        var own = said.Any(_mine.Contains) ? said.Any(_departments.Contains) ? ConditionKind.Elsewhere : said.Any(_places.Contains)
            ? ConditionKind.Away : (ConditionKind?)null : null;
        if (own is { } mine)
        {
            return PeopleQuery.Of(new Condition(mine, "", Not: true));
        }

        var spans = EntitySpotter.Spot(words, PlainWords.Read(words), new SpottingContext(organisation, OwnContacts.None, today));
        Condition[] conditions =
        [
            .. spans.Where(span => span.Of(EntityKind.Department).Any())
                .Select(span => new Condition(ConditionKind.Department, span.In(words))),
            .. spans.Where(span => span.Kind == EntityKind.Place).Select(span => new Condition(ConditionKind.Place, span.In(words))),
        ];
        return conditions.Length > 0 ? PeopleQuery.Of(conditions)
            : organisation.DepartmentsMeant(words).Count > 0 ? PeopleQuery.Of(new Condition(ConditionKind.Department, words))
            : organisation.PlacesMeant(words).Count > 0 ? PeopleQuery.Of(new Condition(ConditionKind.Place, words))
            : PeopleQuery.Of(new Condition(ConditionKind.Offers, words));
    }
}
