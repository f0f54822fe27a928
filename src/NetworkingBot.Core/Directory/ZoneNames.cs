using System.Collections.Frozen;
using NodaTime.TimeZones;

namespace NetworkingBot.Core.Directory;

/// <summary>Time zones by the names people give them: IANA ids, Windows ids, and the city whose zone it is.</summary>
internal static class ZoneNames
{
    // Cities of the IANA database whose name is at least as well known for a place with another clock.
    private static readonly string[] _ambiguous = ["cordoba", "merida", "santiago", "knox", "center", "eastern", "western", "central", "pacific", "north", "south", "west", "east"];

    private static readonly (string Name, string Id)[] _spoken =
    [
        ("Barcelona", "Europe/Madrid"), ("Sevilla", "Europe/Madrid"), ("Bilbao", "Europe/Madrid"), ("Málaga", "Europe/Madrid"),
        ("Ciudad de México", "America/Mexico_City"), ("CDMX", "America/Mexico_City"), ("Londres", "Europe/London"), ("Nueva York", "America/New_York"),
        ("París", "Europe/Paris"), ("Roma", "Europe/Rome"), ("Lisboa", "Europe/Lisbon"), ("Múnich", "Europe/Berlin"), ("Munich", "Europe/Berlin"),
        ("San Francisco", "America/Los_Angeles"), ("Seattle", "America/Los_Angeles"), ("Boston", "America/New_York"), ("Medellín", "America/Bogota"),
        ("Monterrey", "America/Monterrey"), ("CEST", "Europe/Berlin"),
    ];

    private static readonly FrozenDictionary<string, string> _ids =
        TzdbDateTimeZoneSource.Default.GetIds().ToFrozenDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> _names = Named(TzdbDateTimeZoneSource.Default)
        .DistinctBy(named => named.Name)
        .ToFrozenDictionary(named => named.Name, named => named.Id, StringComparer.Ordinal);

    /// <summary>An IANA id, or null. Case, accents, spaces and underscores do not matter.</summary>
    public static string? Find(string name)
    {
        if (_ids.TryGetValue(name, out var id) || _names.TryGetValue(ColumnNames.Plain(name), out id))
        {
            return id;
        }

        return name.StartsWith("(UTC", StringComparison.OrdinalIgnoreCase) && name.IndexOf(')', StringComparison.Ordinal) is var end and > 0
            ? name[(end + 1)..].Split(',').Select(city => _names.GetValueOrDefault(ColumnNames.Plain(city))).FirstOrDefault(found => found is not null)
            : null;
    }

    private static IEnumerable<(string Name, string Id)> Named(TzdbDateTimeZoneSource source) =>
    [
        .. _spoken.Select(spoken => (ColumnNames.Plain(spoken.Name), spoken.Id)),
        .. IdsOfPlaces(source).Select(id => (ColumnNames.Plain(id), id)),
        .. source.WindowsMapping.PrimaryMapping.Select(mapped => (ColumnNames.Plain(mapped.Key), mapped.Value)),
        .. Cities(source),
    ];

    private static IEnumerable<string> IdsOfPlaces(TzdbDateTimeZoneSource source) =>
        source.GetIds().Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal));

    private static IEnumerable<(string Name, string Id)> Cities(TzdbDateTimeZoneSource source) =>
        from id in IdsOfPlaces(source)
        group id by ColumnNames.Plain(id[(id.LastIndexOf('/') + 1)..]) into named
        where !_ambiguous.Contains(named.Key) && named.Select(id => source.CanonicalIdMap[id]).Distinct().Count() == 1
        select (named.Key, named.OrderBy(id => id.Length).First());
}
