using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.TimeZones;

namespace NetworkingBot.Core.Directory;

/// <summary>Time zones by the names people give them: IANA ids, Windows ids, and the city whose zone it is.</summary>
internal static partial class ZoneNames
{
    // Cities of the IANA database whose name is at least as well known for a place with another clock.
    private static readonly string[] _ambiguous =
    [
        "cordoba",
        "merida",
        "santiago",
        "knox",
        "center",
        "eastern",
        "western",
        "central",
        "pacific",
        "north",
        "south",
        "west",
        "east",
    ];

    private static readonly (string Name, string Id)[] _spoken =
    [
        ("Barcelona", "Europe/Madrid"), ("Sevilla", "Europe/Madrid"), ("Bilbao", "Europe/Madrid"), ("Málaga", "Europe/Madrid"),
        ("Ciudad de México", "America/Mexico_City"), ("CDMX", "America/Mexico_City"), ("Londres", "Europe/London"),
        ("Nueva York", "America/New_York"),
        ("París", "Europe/Paris"), ("Roma", "Europe/Rome"), ("Lisboa", "Europe/Lisbon"), ("Múnich", "Europe/Berlin"),
        ("Munich", "Europe/Berlin"),
        ("San Francisco", "America/Los_Angeles"), ("Seattle", "America/Los_Angeles"), ("Boston", "America/New_York"),
        ("Medellín", "America/Bogota"),
        ("Monterrey", "America/Monterrey"), ("CEST", "Europe/Berlin"),
        ("PST", "America/Los_Angeles"), ("PDT", "America/Los_Angeles"), ("PT", "America/Los_Angeles"), ("Pacific", "America/Los_Angeles"),
        ("Pacific US Canada", "America/Los_Angeles"), ("Hora del Pacífico", "America/Los_Angeles"),
        ("MST", "America/Denver"), ("MDT", "America/Denver"), ("MT", "America/Denver"), ("Mountain", "America/Denver"),
        ("Mountain US Canada", "America/Denver"), ("Hora de la montaña", "America/Denver"),
        ("CST", "America/Chicago"), ("CDT", "America/Chicago"), ("CT", "America/Chicago"), ("Central", "America/Chicago"),
        ("Central US Canada", "America/Chicago"), ("Hora central", "America/Chicago"),
        ("EST", "America/New_York"), ("EDT", "America/New_York"), ("ET", "America/New_York"), ("Eastern", "America/New_York"),
        ("Eastern US Canada", "America/New_York"), ("Hora del este", "America/New_York"),
        ("BST", "Europe/London"), ("GMT", "Etc/GMT"), ("UTC", "Etc/UTC"), ("Z", "Etc/UTC"), ("WEST", "Europe/Lisbon"),
        ("MEZ", "Europe/Berlin"), ("MESZ", "Europe/Berlin"), ("EEST", "Europe/Athens"), ("IST", "Asia/Kolkata"),
        ("JST", "Asia/Tokyo"), ("SGT", "Asia/Singapore"), ("HKT", "Asia/Hong_Kong"), ("AEST", "Australia/Sydney"),
        ("AEDT", "Australia/Sydney"), ("AWST", "Australia/Perth"), ("NZST", "Pacific/Auckland"), ("NZDT", "Pacific/Auckland"),
        ("ART", "America/Argentina/Buenos_Aires"), ("BRT", "America/Sao_Paulo"), ("COT", "America/Bogota"), ("PET", "America/Lima"),
        ("CLT", "America/Santiago"), ("CLST", "America/Santiago"), ("VET", "America/Caracas"),
        ("Central European", "Europe/Berlin"), ("Western European", "Europe/Lisbon"), ("Eastern European", "Europe/Athens"),
        ("India", "Asia/Kolkata"), ("Argentina", "America/Argentina/Buenos_Aires"),
        ("España", "Europe/Madrid"), ("Spain", "Europe/Madrid"), ("Colombia", "America/Bogota"), ("Perú", "America/Lima"),
        ("Uruguay", "America/Montevideo"), ("Venezuela", "America/Caracas"), ("Costa Rica", "America/Costa_Rica"),
        ("Germany", "Europe/Berlin"), ("Alemania", "Europe/Berlin"), ("France", "Europe/Paris"), ("Francia", "Europe/Paris"),
        ("Italy", "Europe/Rome"), ("Italia", "Europe/Rome"), ("UK", "Europe/London"),
        ("Mumbai", "Asia/Kolkata"), ("Bangalore", "Asia/Kolkata"), ("Delhi", "Asia/Kolkata"), ("New Delhi", "Asia/Kolkata"),
        ("Miami", "America/New_York"), ("Washington", "America/New_York"), ("Montréal", "America/Toronto"),
        ("Guadalajara", "America/Mexico_City"), ("Cali", "America/Bogota"), ("Rosario", "America/Argentina/Cordoba"),
        ("Valencia", "Europe/Madrid"), ("Hamburg", "Europe/Berlin"), ("Frankfurt", "Europe/Berlin"), ("Milán", "Europe/Rome"),
    ];

    // Whole hours have an IANA zone of their own; these are where the clock shows a part of an hour.
    private static readonly FrozenDictionary<int, string> _partsOfHours = new Dictionary<int, string>
    {
        [-570] = "Pacific/Marquesas",
        [-210] = "America/St_Johns",
        [210] = "Asia/Tehran",
        [270] = "Asia/Kabul",
        [330] = "Asia/Kolkata",
        [345] = "Asia/Kathmandu",
        [390] = "Asia/Yangon",
        [570] = "Australia/Darwin",
        [630] = "Australia/Lord_Howe",
        [765] = "Pacific/Chatham",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> _ids =
        TzdbDateTimeZoneSource.Default.GetIds().ToFrozenDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> _names = Named(TzdbDateTimeZoneSource.Default)
        .DistinctBy(named => named.Name)
        .ToFrozenDictionary(named => named.Name, named => named.Id, StringComparer.Ordinal);

    /// <summary>An IANA id, or null. Case, accents, spaces and underscores do not matter.</summary>
    public static string? Find(string name)
    {
        var text = name.Trim();
        if (
            _ids.TryGetValue(text, out var id)
            && (text.Contains('/', StringComparison.Ordinal) || !_names.ContainsKey(ColumnNames.Plain(text)))
        )
        {
            return id;
        }

        if (
            _names.TryGetValue(ColumnNames.Plain(text), out id)
            || (text.Length > 0 && _names.TryGetValue(ColumnNames.Plain(Clock().Replace(text, " ")), out id))
        )
        {
            return id;
        }

        // “(GMT-05:00) Eastern Time (US & Canada)”: the place knows about summer, the offset does not.
        return Prefix().Match(text) is { Success: true } offset
            ? Place(text[offset.Length..]) ?? FromOffset(offset)
            : Place(text);
    }

    private static string? Place(string places) =>
        _names.GetValueOrDefault(ColumnNames.Plain(Clock().Replace(places, " ")))
        ?? places
            .Split([',', '-', '–', '/', '(', ')'])
            .Select(city => _names.GetValueOrDefault(ColumnNames.Plain(Clock().Replace(city, " "))))
            .FirstOrDefault(found => found is not null);

    private static string? FromOffset(Match offset)
    {
        var hours = offset.Groups["hours"] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;
        var minutes = offset.Groups["minutes"] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : 0;
        var isBehind = offset.Groups["sign"].Value is "-" or "−" or "–";
        return (hours, minutes) switch
        {
            (0, 0) => "Etc/UTC",
            ( <= 14, 0) when !isBehind => $"Etc/GMT-{hours}",
            ( <= 12, 0) => $"Etc/GMT+{hours}",
            _ => _partsOfHours.GetValueOrDefault((isBehind ? -1 : 1) * ((hours * 60) + minutes)),
        };
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

    [GeneratedRegex(@"\b((standard|daylight|summer|local)? ?time|hora( estándar| de verano| local| oficial)?( de(l| la)?)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^\(?\s*(UTC|GMT)?\s*((?<sign>[+\-−–])\s*(?<hours>\d{1,2})(:?(?<minutes>\d{2}))?)?\s*\)?(?=$|\s|[A-Z])(?<=[\d)TC])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Prefix();
}
