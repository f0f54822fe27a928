using NodaTime;

namespace NetworkingBot.Core.Calendars;

/// <summary>The days on which a whole country does not work. What only a region keeps is not told.</summary>
public interface IPublicHolidays
{
    /// <param name="country">Two capital letters, as in ISO 3166-1.</param>
    /// <param name="day">In that country.</param>
    /// <returns>False as well for a country of which nothing is known.</returns>
    bool Holds(string country, LocalDate day);
}

/// <summary>Where the host knows none.</summary>
internal sealed class NoPublicHolidays : IPublicHolidays
{
    public bool Holds(string country, LocalDate day) => false;
}
