using System.Collections.Immutable;
using NetworkingBot.Core.Calendars;
using NetworkingBot.Core.People;
using NodaTime;
using NodaTime.TimeZones;

namespace NetworkingBot.Core.Introductions.Meetings;

/// <summary>
/// Finds when two people who agreed could meet: at work, free where they let their calendars be read, on no public holiday.
/// </summary>
public sealed class MeetingPlanner(CalendarConnections calendars, IPublicHolidays holidays)
{
    private static readonly ILookup<string, string> _countries = (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
        .ToLookup(place => place.ZoneId, place => place.CountryCode);

    /// <returns>Up to three instants, in order; none where nothing suits both.</returns>
    public async Task<ImmutableArray<Instant>> ProposeAsync(Person one, Person other, Instant from, CancellationToken cancellation)
    {
        var both = await Task.WhenAll(new[] { one, other }.Select(person => AvailabilityAsync(person, from, cancellation)));
        return [.. CommonHours.Find(both[0], both[1], from)];
    }

    private async Task<Availability> AvailabilityAsync(Person person, Instant from, CancellationToken cancellation) => new(person.Zone)
    {
        Busy = await calendars.BusyAsync(person, from, cancellation),
        Holidays = Holidays(person.Zone, from),
    };

    /// <summary>The country follows from the zone, which is kept to the place where the person is now.</summary>
    private HashSet<LocalDate> Holidays(DateTimeZone zone, Instant from)
    {
        var today = from.InZone(zone).Date;
        var days = Enumerable.Range(0, CalendarConnections.Ahead.Days + 1).Select(today.PlusDays);
        return CountryOf(zone) is { } country ? [.. days.Where(day => holidays.Holds(country, day))] : [];
    }

    private static string? CountryOf(DateTimeZone zone) =>
        _countries[zone.Id].FirstOrDefault()
        ?? (TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone.Id, out var usual) ? _countries[usual].FirstOrDefault() : null);
}
