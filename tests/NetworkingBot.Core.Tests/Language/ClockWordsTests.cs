using System.Globalization;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Tests.Language;

public class ClockWordsTests
{
    [Theory]
    [InlineData("at 8:30 on weekdays", "08:30")]
    [InlineData("9am", "09:00")]
    [InlineData("at 9 pm", "21:00")]
    [InlineData("12 am", "00:00")]
    [InlineData("18:00–08:00", "18:00 08:00")]
    [InlineData("from 18:00 to 8:00", "18:00 08:00")]
    [InlineData("a las 8 y media de lunes a jueves", "08:30")]
    [InlineData("a las 9 y cuarto", "09:15")]
    [InlineData("a las 7 de la tarde", "19:00")]
    [InlineData("20h", "20:00")]
    [InlineData("8.15", "08:15")]
    [InlineData("at noon", "12:00")]
    [InlineData("a mediodía", "12:00")]
    [InlineData("25:00", "")]
    [InlineData("9:75", "")]
    [InlineData("2026", "")]
    [InlineData("sometimes", "")]
    public void Times_of_day_in_both_languages(string text, string times) =>
        Assert.Equal(times, string.Join(' ', ClockWords.In(text).Select(time => time.ToString("HH:mm", CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("on weekdays", "12345")]
    [InlineData("every day", "1234567")]
    [InlineData("on Mondays and Thursdays", "14")]
    [InlineData("Monday to Thursday", "1234")]
    [InlineData("Saturday to Tuesday", "1267")]
    [InlineData("lunes y jueves", "14")]
    [InlineData("de lunes a viernes", "12345")]
    [InlineData("entre semana", "12345")]
    [InlineData("los fines de semana", "67")]
    [InlineData("sometimes", "")]
    public void Days_of_the_week_in_both_languages(string text, string days) =>
        Assert.Equal(days, string.Concat(WeekdayWords.In(text).Select(day => (int)day)));
}
