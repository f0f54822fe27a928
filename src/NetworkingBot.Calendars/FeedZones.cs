using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace NetworkingBot.Calendars;

/// <summary>
/// The zones that a calendar names, as zones of the tz database: by their own name, by the name that Windows has for them, or by the rules
/// that the calendar brings along.
/// </summary>
internal sealed class FeedZones
{
    private readonly Dictionary<string, OwnZone> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
    private readonly int _year;

    /// <param name="zones">As <see cref="FeedText.Zones"/> has them.</param>
    /// <param name="year">The one whose rules matter.</param>
    public FeedZones(IEnumerable<IReadOnlyList<FeedProperty>> zones, int year)
    {
        _year = year;
        foreach (var zone in zones)
        {
            if (zone.FirstOrDefault(property => property.Name == "TZID")?.Value is { } id)
            {
                _own[id] = OwnZone.Read(zone);
            }
        }
    }

    /// <summary>An id of the tz database; null: nobody can tell, and the time is meant where its owner is.</summary>
    public string? Find(string name)
    {
        if (!_known.TryGetValue(name, out var found))
        {
            _known[name] = found = Named(name) ?? (_own.TryGetValue(name, out var own) ? OfOwn(own) : null);
        }

        return found;
    }

    /// <summary>An instance that is named is named in the zone of the entry that it is one of.</summary>
    /// <param name="property">Any of an entry.</param>
    /// <param name="start">When the entry begins that recurs; null: nothing is known of it.</param>
    public FeedProperty Aligned(FeedProperty property, FeedProperty? start)
    {
        if (property.Name is not ("RECURRENCE-ID" or "EXDATE") || start is null || Of(property) is not { } from || Of(start) is not { } to
            || from.Id == to.Id)
        {
            return property;
        }

        var values = property.Value.Split(',')
            .Select(value => FeedTime.Local(value) is { } local ? FeedTime.Written(local.InZoneLeniently(from).WithZone(to)) : value);
        return property with
        {
            Value = string.Join(',', values),
            Parameters = new Dictionary<string, string>(property.Parameters.Where(one => one.Key != "TZID")
                .Concat(to == DateTimeZone.Utc ? [] : [KeyValuePair.Create("TZID", to.Id)])),
        };
    }

    /// <summary>Null: a day, or a time that follows its owner.</summary>
    private DateTimeZone? Of(FeedProperty property) =>
        property.Value.EndsWith('Z') ? DateTimeZone.Utc
        : property.Parameters.TryGetValue("TZID", out var name) && Find(name) is { } id ? DateTimeZoneProviders.Tzdb[id]
        : null;

    private string? OfOwn(OwnZone own) => (own.Location is { } location ? Named(location) : null) ?? own.Alike(_year);

    private static string? Named(string name)
    {
        var parts = name.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(name, out var windows) ? windows
            // Some programs put their own name and a date before it: “/example.org/20250101_1/Europe/Madrid”.
            : Enumerable.Range(0, Math.Min(parts.Length, 6)).Select(skipped => string.Join('/', parts.Skip(skipped)))
                .FirstOrDefault(id => id.Length > 0 && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null);
    }
}

/// <summary>A zone by the rules that a calendar brings along.</summary>
/// <param name="Location">What the program that wrote it calls it in the tz database; null: nothing.</param>
internal sealed record OwnZone(string? Location, IReadOnlyList<OwnZone.Part> Parts)
{
    private static readonly string[] _candidates =
    [
        .. TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.Values.Order(StringComparer.Ordinal),
        .. DateTimeZoneProviders.Tzdb.Ids,
    ];

    public static OwnZone Read(IReadOnlyList<FeedProperty> zone)
    {
        var parts = new List<Part>();
        List<FeedProperty>? open = null;
        foreach (var property in zone.Append(new FeedProperty("BEGIN", new Dictionary<string, string>(), "")))
        {
            if (property.Name != "BEGIN")
            {
                open?.Add(property);
                continue;
            }

            if (open is not null && Part.Read(open) is { } part)
            {
                parts.Add(part);
            }

            open = [];
        }

        return new OwnZone(zone.FirstOrDefault(property => property.Name == "X-LIC-LOCATION")?.Value, parts);
    }

    /// <summary>The first zone of the tz database whose clocks show the same all year; null: there is none.</summary>
    public string? Alike(int year)
    {
        var onsets = Parts.SelectMany(part => part.Onsets(year)).OrderBy(onset => onset.At).ToList();
        if (onsets.Count == 0)
        {
            return null;
        }

        var hour = Duration.FromHours(1);
        var year0 = Instant.FromUtc(year, 1, 1, 0, 0);
        var samples = Enumerable.Range(0, 24).Select(half => year0 + Duration.FromDays(half * 15))
            .Concat(onsets.SelectMany(onset => new[] { onset.At - hour, onset.At, onset.At + hour }))
            .Where(sample => sample >= onsets[0].At && sample >= year0)
            .Select(sample => (sample, onsets.Last(onset => onset.At <= sample).Offset))
            .ToList();
        return samples.Count == 0
            ? null
            : _candidates.FirstOrDefault(id =>
                DateTimeZoneProviders.Tzdb[id] is var zone && samples.TrueForAll(one => zone.GetUtcOffset(one.sample) == one.Offset)
            );
    }

    /// <summary>Standard or summer time.</summary>
    /// <param name="Start">Of the first time it began.</param>
    /// <param name="Month">Of the rule by which it begins each year; null: it began once.</param>
    /// <param name="Week">1–5 from the beginning of the month, or below zero from its end.</param>
    public sealed record Part(LocalDateTime Start, Offset From, Offset To, int? Month, int Week, IsoDayOfWeek Day)
    {
        private static readonly string[] _days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

        /// <summary>Null: it cannot be read.</summary>
        public static Part? Read(IReadOnlyList<FeedProperty> part)
        {
            string? Value(string name) => part.FirstOrDefault(property => property.Name == name)?.Value;

            if (FeedTime.Local(Value("DTSTART")) is not { } start || Offset(Value("TZOFFSETTO")) is not { } to)
            {
                return null;
            }

            var from = Offset(Value("TZOFFSETFROM")) ?? to;
            var rule = FeedRule.Read(Value("RRULE") ?? "");
            return rule.Value("BYMONTH") is { } month && int.TryParse(month, CultureInfo.InvariantCulture, out var number)
                && number is >= 1 and <= 12
                && rule.Value("BYDAY") is { Length: >= 3 } day
                && int.TryParse(day[..^2], CultureInfo.InvariantCulture, out var week) && week is >= -5 and <= 5 and not 0
                && Array.IndexOf(_days, day[^2..].ToUpperInvariant()) is >= 0 and var weekday
                && rule.Value("UNTIL") is null
                ? new Part(start, from, to, number, week, (IsoDayOfWeek)(weekday + 1))
                : new Part(start, from, to, Month: null, 0, IsoDayOfWeek.None);
        }

        /// <summary>When it began, from the year before on.</summary>
        public IEnumerable<(Instant At, Offset Offset)> Onsets(int year) => Month is not { } month
            ? [(Start.WithOffset(From).ToInstant(), To)]
            : Enumerable.Range(year - 1, 2)
                .Where(one => one >= Start.Year)
                .Select(one => ((In(one, month) + Start.TimeOfDay).WithOffset(From).ToInstant(), To));

        private LocalDate In(int year, int month)
        {
            if (Week > 0)
            {
                var first = new LocalDate(year, month, 1);
                var day = first.DayOfWeek == Day ? first : first.Next(Day);
                return day.PlusWeeks(Week - 1);
            }

            var last = new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1);
            return (last.DayOfWeek == Day ? last : last.Previous(Day)).PlusWeeks(Week + 1);
        }

        private static Offset? Offset(string? text)
        {
            if (text is not (['+' or '-', ..] and { Length: 5 or 7 })
                || !int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            {
                return null;
            }

            digits = text.Length == 7 ? digits / 100 : digits;
            var minutes = (digits / 100 * 60) + (digits % 100);
            return minutes <= 18 * 60 ? NodaTime.Offset.FromSeconds((text[0] == '-' ? -60 : 60) * minutes) : null;
        }
    }
}
