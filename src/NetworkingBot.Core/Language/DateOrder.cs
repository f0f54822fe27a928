using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace NetworkingBot.Core.Language;

/// <summary>What comes first in a date of digits, such as 5/11.</summary>
public enum DateOrder
{
    DayFirst,
    MonthFirst,
}

public static class DateOrders
{
    private static readonly FrozenSet<string> _american =
        [.. (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).Where(place => place.CountryCode == "US").Select(place => place.ZoneId)];

    /// <summary>English in the United States has the month first; everybody else the day.</summary>
    public static DateOrder Of(Lang lang, DateTimeZone zone) =>
        lang == Lang.English && TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone.Id, out var id) && _american.Contains(id)
            ? DateOrder.MonthFirst
            : DateOrder.DayFirst;
}
