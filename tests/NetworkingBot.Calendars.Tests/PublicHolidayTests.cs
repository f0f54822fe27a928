using NodaTime;

namespace NetworkingBot.Calendars.Tests;

public class PublicHolidayTests
{
    private readonly PublicHolidays _holidays = new();

    [Theory]
    [InlineData("ES", 2026, 12, 25, true)]
    [InlineData("ES", 2026, 12, 8, true)]
    [InlineData("ES", 2026, 12, 9, false)]
    [InlineData("ES", 2026, 1, 6, true)]
    [InlineData("GB", 2026, 12, 25, true)]
    [InlineData("GB", 2026, 12, 28, true)]
    [InlineData("GB", 2026, 12, 8, false)]
    [InlineData("DE", 2026, 12, 26, true)]
    [InlineData("DE", 2026, 10, 3, true)]
    [InlineData("DE", 2026, 1, 6, false)]
    [InlineData("US", 2026, 11, 26, true)]
    [InlineData("MX", 2026, 9, 16, true)]
    [InlineData("FR", 2026, 7, 14, true)]
    [InlineData("CH", 2026, 8, 1, true)]
    [InlineData("XX", 2026, 12, 25, false)]
    public void A_country_keeps_its_days(string country, int year, int month, int day, bool keeps) =>
        Assert.Equal(keeps, _holidays.Holds(country, new LocalDate(year, month, day)));
}
