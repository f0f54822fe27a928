using NetworkingBot.Core.Language;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Tests.Language;

public class DateWordsTests
{
    private static readonly LocalDate _sunday = new(2026, 11, 22);

    [Theory]
    [InlineData("today", "2026-11-22")]
    [InlineData("tomorrow", "2026-11-23")]
    [InlineData("the day after tomorrow", "2026-11-24")]
    [InlineData("Friday", "2026-11-27")]
    [InlineData("next friday", "2026-11-27")]
    [InlineData("sunday", "2026-11-29")]
    [InlineData("two weeks", "2026-12-06")]
    [InlineData("in 3 days", "2026-11-25")]
    [InlineData("a month", "2026-12-22")]
    [InlineData("7 January", "2027-01-07")]
    [InlineData("January 7th", "2027-01-07")]
    [InlineData("24 Dec 2026", "2026-12-24")]
    [InlineData("2026-12-24", "2026-12-24")]
    [InlineData("24/12", "2026-12-24")]
    [InlineData("12/13", "2026-12-13")]
    [InlineData("Friday 4 December", "2026-12-04")]
    [InlineData("the 30th", "2026-11-30")]
    [InlineData("the 31st", "2026-12-31")]
    [InlineData("el día 5", "2026-12-05")]
    [InlineData("viernes 4 de diciembre", "2026-12-04")]
    [InlineData("hoy", "2026-11-22")]
    [InlineData("mañana", "2026-11-23")]
    [InlineData("pasado mañana", "2026-11-24")]
    [InlineData("el viernes", "2026-11-27")]
    [InlineData("el próximo miércoles", "2026-11-25")]
    [InlineData("dos semanas", "2026-12-06")]
    [InlineData("dentro de tres días", "2026-11-25")]
    [InlineData("la semana que viene", "2026-11-23")]
    [InlineData("el 7 de enero", "2027-01-07")]
    [InlineData("el 24 de diciembre de 2026", "2026-12-24")]
    public void Days_ahead(string words, string expected) =>
        Assert.Equal(LocalDatePattern.Iso.Parse(expected).Value, DateWords.Future(words, _sunday));

    [Theory]
    [InlineData("yesterday", "2026-11-21")]
    [InlineData("3 days ago", "2026-11-19")]
    [InlineData("last monday", "2026-11-16")]
    [InlineData("5 November", "2026-11-05")]
    [InlineData("24 December", "2025-12-24")]
    [InlineData("ayer", "2026-11-21")]
    [InlineData("hace dos semanas", "2026-11-08")]
    [InlineData("el martes pasado", "2026-11-17")]
    [InlineData("on the 5th", "2026-11-05")]
    [InlineData("el 31", "2026-10-31")]
    public void Days_gone_by(string words, string expected) =>
        Assert.Equal(LocalDatePattern.Iso.Parse(expected).Value, DateWords.Past(words, _sunday));

    [Theory]
    [InlineData("soon")]
    [InlineData("5")]
    [InlineData("the 32nd")]
    [InlineData("31 February")]
    [InlineData("99/99")]
    [InlineData("2020-01-01")]
    [InlineData("5000 years")]
    [InlineData("")]
    [InlineData("' OR 1=1 --")]
    public void What_is_no_day_ahead_is_refused(string words) => Assert.Null(DateWords.Future(words, _sunday));

    [Theory]
    [InlineData(Lang.English, "America/New_York", DateOrder.MonthFirst)]
    [InlineData(Lang.English, "US/Pacific", DateOrder.MonthFirst)]
    [InlineData(Lang.Spanish, "America/New_York", DateOrder.DayFirst)]
    [InlineData(Lang.English, "America/Mexico_City", DateOrder.DayFirst)]
    [InlineData(Lang.English, "Europe/London", DateOrder.DayFirst)]
    [InlineData(Lang.English, "UTC", DateOrder.DayFirst)]
    public void Where_one_is_tells_whether_the_month_comes_first(Lang lang, string zone, DateOrder expected)
    {
        var order = DateOrders.Of(lang, DateTimeZoneProviders.Tzdb[zone]);

        Assert.Equal(expected, order);
        Assert.Equal(
            expected == DateOrder.MonthFirst ? new LocalDate(2026, 12, 5) : new LocalDate(2027, 5, 12),
            DateWords.Future("12/5", _sunday, order)
        );
    }

    [Fact]
    public void A_leap_day_moves_to_the_end_of_February() =>
        Assert.Equal(new LocalDate(2029, 2, 28), DateWords.Future("29 February 2028", new LocalDate(2028, 2, 1))!.Value.PlusYears(1));
}
