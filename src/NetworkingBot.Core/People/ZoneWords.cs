using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>Time zones as people name them: by id, or by a city that has one, in English or Spanish.</summary>
internal static class ZoneWords
{
    /// <summary>Spanish names of cities that the zone database has in English.</summary>
    private static readonly Dictionary<string, string> _spanish = new()
    {
        ["atenas"] = "Europe/Athens",
        ["berlin"] = "Europe/Berlin",
        ["bruselas"] = "Europe/Brussels",
        ["ciudad de mexico"] = "America/Mexico_City",
        ["copenhague"] = "Europe/Copenhagen",
        ["la habana"] = "America/Havana",
        ["lisboa"] = "Europe/Lisbon",
        ["londres"] = "Europe/London",
        ["nueva york"] = "America/New_York",
        ["roma"] = "Europe/Rome",
        ["singapur"] = "Asia/Singapore",
        ["sidney"] = "Australia/Sydney",
        ["tokio"] = "Asia/Tokyo",
        ["varsovia"] = "Europe/Warsaw",
    };

    private static readonly Dictionary<string, string> _known = Known();

    /// <summary>The id of the zone, such as <c>Europe/Madrid</c>; null when no zone is called so.</summary>
    public static string? IdOf(string words) => _known.GetValueOrDefault(Plain(words));

    private static Dictionary<string, string> Known()
    {
        var ids = DateTimeZoneProviders.Tzdb.Ids;
        var cities = ids.Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
            .GroupBy(id => Plain(id.Split('/')[^1]))
            .Where(same => same.Count() == 1)
            .Select(same => KeyValuePair.Create(same.Key, same.Single()));
        var known = new Dictionary<string, string>(ids.Select(id => KeyValuePair.Create(Plain(id), id)));
        foreach (var (city, id) in cities.Concat(_spanish))
        {
            known.TryAdd(city, id);
        }

        return known;
    }

    private static string Plain(string words) => PlainWords.Fold(words).Replace('_', ' ').Trim(' ', '.', '!', '?');
}
