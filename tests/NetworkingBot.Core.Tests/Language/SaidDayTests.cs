using NetworkingBot.Core.Language;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Tests.Language;

/// <summary>A day is understood whole, or known not to be: then one asks.</summary>
public sealed class SaidDayTests
{
    private static readonly LocalDate _sunday = new(2026, 11, 29);

    [Theory]
    [InlineData("call Luis on 24 Sept", "2027-09-24")]
    [InlineData("call Luis Sept. 24", "2027-09-24")]
    [InlineData("call Luis on 2026/12/05", "2026-12-05")]
    [InlineData("call Luis on 2026.12.05", "2026-12-05")]
    [InlineData("call Luis on 5.12.2026", "2026-12-05")]
    [InlineData("call Luis on 5-12-26", "2026-12-05")]
    [InlineData("call Luis on the first Monday of January", "2027-01-04")]
    [InlineData("call Luis on the 2nd Tuesday in March", "2027-03-09")]
    [InlineData("call Luis on the last Friday of next month", "2026-12-25")]
    [InlineData("call Luis on the last day of the month", "2026-11-30")]
    [InlineData("call Luis at the end of January", "2027-01-31")]
    [InlineData("call Luis at the beginning of next month", "2026-12-01")]
    [InlineData("call Luis mid February", "2027-02-14")]
    [InlineData("call Luis a week from today", "2026-12-06")]
    [InlineData("call Luis two weeks from tomorrow", "2026-12-14")]
    [InlineData("call Luis a week from Friday", "2026-12-11")]
    [InlineData("call Luis Friday week", "2026-12-11")]
    [InlineData("call Luis in a fortnight", "2026-12-13")]
    [InlineData("call Luis in a couple of weeks", "2026-12-13")]
    [InlineData("call Luis in 10 days' time", "2026-12-09")]
    [InlineData("call Luis the week after next", "2026-12-07")]
    [InlineData("call Luis on the 5th of next month", "2026-12-05")]
    [InlineData("call Luis on Friday the 4th of December", "2026-12-04")]
    [InlineData("call Luis this weekend", "2026-11-29")]
    [InlineData("call Luis next weekend", "2026-12-05")]
    [InlineData("call Luis on the fifth of May", "2027-05-05")]
    [InlineData("tomorrow morning call Luis", "2026-11-30")]
    [InlineData("call Luis on 29 February 2028", "2028-02-29")]
    [InlineData("llamar a Luis el 24 de sept.", "2027-09-24")]
    [InlineData("llamar a Luis el primer lunes de enero", "2027-01-04")]
    [InlineData("llamar a Luis el segundo martes de marzo", "2027-03-09")]
    [InlineData("llamar a Luis el último viernes del mes que viene", "2026-12-25")]
    [InlineData("llamar a Luis el viernes de la semana que viene", "2026-12-04")]
    [InlineData("llamar a Luis la semana que viene el viernes", "2026-12-04")]
    [InlineData("llamar a Luis de hoy en ocho", "2026-12-06")]
    [InlineData("llamar a Luis de hoy en quince días", "2026-12-13")]
    [InlineData("llamar a Luis dentro de un par de semanas", "2026-12-13")]
    [InlineData("llamar a Luis de aquí a un mes", "2026-12-29")]
    [InlineData("llamar a Luis a finales de enero", "2027-01-31")]
    [InlineData("llamar a Luis a principios de mes", "2026-11-01")]
    [InlineData("llamar a Luis a fin de mes", "2026-11-30")]
    [InlineData("llamar a Luis el 5 del mes que viene", "2026-12-05")]
    [InlineData("llamar a Luis el quince de enero", "2027-01-15")]
    [InlineData("llamar a Luis el finde", "2026-11-29")]
    [InlineData("llamar a Luis el viernes por la tarde", "2026-12-04")]
    [InlineData("llamar a Luis pasado mañana", "2026-12-01")]
    [InlineData("llamar a Domingo el lunes", "2026-11-30")]
    [InlineData("call Jan on the 31st", "2026-12-31")]
    [InlineData("call April tomorrow", "2026-11-30")]
    public void One_day_is_read_out_of_a_sentence(string words, string expected)
    {
        var day = Assert.Single(DateWords.In(words, _sunday, DateOrder.DayFirst));

        Assert.Equal(LocalDatePattern.Iso.Parse(expected).Value, day.First);
    }

    [Theory]
    [InlineData("call Luis on 31 April")]
    [InlineData("call Luis on the 30th of February")]
    [InlineData("call Luis on 29 February")]
    [InlineData("call Luis on Friday 5 December")]
    [InlineData("call Luis on 2026/13/40")]
    [InlineData("call Luis on 31.04.2027")]
    [InlineData("call Luis on the fifth Monday of February")]
    [InlineData("call Luis on Friday of the second week of May")]
    [InlineData("llamar a Luis el 31 de abril")]
    [InlineData("llamar a Luis el 29 de febrero")]
    [InlineData("llamar a Luis el viernes 5 de diciembre")]
    [InlineData("llamar a Luis el 30/02")]
    [InlineData("llamar a Luis el quinto lunes de febrero")]
    public void What_makes_no_day_is_known_to_make_none(string words)
    {
        var day = Assert.Single(DateWords.In(words, _sunday, DateOrder.DayFirst));

        Assert.Null(day.First);
        Assert.StartsWith(words.StartsWith("call", StringComparison.Ordinal) ? "call Luis" : "llamar a Luis", words[..day.Start].Trim());
    }

    [Theory]
    [InlineData("2027-12-01", "on 29 February", "2028-02-29")]
    [InlineData("2026-11-24", "Friday next week", "2026-12-04")]
    [InlineData("2026-11-24", "on Friday of next week", "2026-12-04")]
    [InlineData("2026-11-24", "next week on Friday", "2026-12-04")]
    [InlineData("2026-11-24", "el viernes de la semana que viene", "2026-12-04")]
    [InlineData("2026-11-24", "el viernes de la próxima semana", "2026-12-04")]
    [InlineData("2026-11-24", "el viernes", "2026-11-27")]
    [InlineData("2026-11-24", "el próximo viernes", "2026-11-27")]
    [InlineData("2026-11-24", "Friday this week", "2026-11-27")]
    [InlineData("2026-12-31", "the 31st", "2026-12-31")]
    [InlineData("2026-12-31", "in a month", "2027-01-31")]
    [InlineData("2027-01-31", "in a month", "2027-02-28")]
    public void The_day_it_is_said_on_counts(string today, string words, string expected) =>
        Assert.Equal(
            LocalDatePattern.Iso.Parse(expected).Value,
            Assert.Single(DateWords.In(words, LocalDatePattern.Iso.Parse(today).Value, DateOrder.DayFirst)).First
        );

    [Theory]
    [InlineData("hablé con Domingo")]
    [InlineData("met Sun Li")]
    [InlineData("I offer Java 8 and SQL")]
    [InlineData("they have 9 people")]
    [InlineData("the two weeks of training")]
    [InlineData("a short talk about the plan for May")]
    [InlineData("está en el equipo de mayo")]
    public void What_speaks_of_no_day_is_none(string words) => Assert.Empty(DateWords.In(words, _sunday, DateOrder.DayFirst));

    [Theory]
    [InlineData("every Monday", 7, "2026-11-30")]
    [InlineData("each Friday", 7, "2026-12-04")]
    [InlineData("every other Tuesday", 14, "2026-12-01")]
    [InlineData("on Mondays", 7, "2026-11-30")]
    [InlineData("every two weeks", 14, "2026-12-13")]
    [InlineData("weekly", 7, "2026-12-06")]
    [InlineData("todos los lunes", 7, "2026-11-30")]
    [InlineData("cada viernes", 7, "2026-12-04")]
    [InlineData("los martes", 7, "2026-12-01")]
    [InlineData("cada dos semanas", 14, "2026-12-13")]
    [InlineData("cada mes", 30, "2026-12-29")]
    public void A_rhythm_says_that_it_is_one(string words, int days, string first)
    {
        var day = Assert.Single(DateWords.In($"call Luis {words}", _sunday, DateOrder.DayFirst));

        Assert.Equal(LocalDatePattern.Iso.Parse(first).Value, day.First);
        Assert.Equal(days, day.Rhythm!.Days + (day.Rhythm.Weeks * 7) + (day.Rhythm.Months * 30));
    }

    [Theory]
    [InlineData("a couple of days ago", "2026-11-27")]
    [InlineData("three weeks ago", "2026-11-08")]
    [InlineData("the day before yesterday", "2026-11-27")]
    [InlineData("Friday last week", "2026-11-20")]
    [InlineData("last Tuesday", "2026-11-24")]
    [InlineData("hace quince días", "2026-11-14")]
    [InlineData("hace un par de días", "2026-11-27")]
    [InlineData("hace una semana", "2026-11-22")]
    [InlineData("el viernes de la semana pasada", "2026-11-20")]
    [InlineData("anteayer por la tarde", "2026-11-27")]
    [InlineData("el martes pasado", "2026-11-24")]
    public void Days_gone_by_are_whole_too(string words, string expected) =>
        Assert.Equal(LocalDatePattern.Iso.Parse(expected).Value, DateWords.Past(words, _sunday));
}
