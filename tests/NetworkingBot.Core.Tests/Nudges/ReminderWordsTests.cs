using NetworkingBot.Core.Language;
using NetworkingBot.Core.Nudges;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Tests.Nudges;

public sealed class ReminderWordsTests
{
    private static readonly LocalDate _sunday = new(2026, 11, 29);

    [Theory]
    [InlineData("to call Luis on 24 Sept about the budget", "2027-09-24", "to call Luis about the budget")]
    [InlineData("on the first Monday of January to call Luis", "2027-01-04", "to call Luis")]
    [InlineData("de llamar a Luis el viernes de la semana que viene", "2026-12-04", "de llamar a Luis")]
    [InlineData("to call Luis on 31 April", null, "to call Luis")]
    [InlineData("de llamar a Luis el 31 de abril", null, "de llamar a Luis")]
    [InlineData("to ask Luis for two weeks off on Friday", "2026-12-04", "to ask Luis for two weeks off")]
    [InlineData("to call Luis", null, "to call Luis")]
    public void The_day_is_taken_out_whole(string words, string? expected, string told)
    {
        var read = ReminderWords.Read(words, _sunday, DateOrder.DayFirst);

        Assert.Equal(expected is null ? (LocalDate?)null : LocalDatePattern.Iso.Parse(expected).Value, read.On);
        Assert.Equal(told, read.Told);
    }

    [Theory]
    [InlineData("to call Luis every Monday", 7, false)]
    [InlineData("de llamar a Luis todos los lunes", 7, false)]
    [InlineData("to call Luis at 3pm tomorrow", 0, true)]
    [InlineData("to call Luis in 2 hours", 0, true)]
    [InlineData("de llamar a Luis mañana a las 15:00", 0, true)]
    [InlineData("de llamar a Luis dentro de media hora", 0, true)]
    [InlineData("to call Luis about the 9 open posts tomorrow", 0, false)]
    public void What_a_reminder_cannot_do_is_known(string words, int everyDays, bool hasHour) =>
        Assert.Equal(new ReminderLimits(everyDays, hasHour), ReminderWords.Read(words, _sunday, DateOrder.DayFirst).Limits);
}
