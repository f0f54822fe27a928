using NetworkingBot.Core.Nudges;
using NodaTime;

namespace NetworkingBot.Core.Tests.Nudges;

public class NudgeStateTests
{
    private static readonly LocalDate _monday = new(2026, 11, 23);

    private static readonly NudgeItem _item = new(NudgeKind.GoneQuiet, "c1", "why");

    [Fact]
    public void Ignored_three_times_it_comes_weekly_and_ignored_three_times_more_it_ends()
    {
        var sent = Play(weeks: 12, answers: _ => false);

        Assert.Equal(["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21 farewell"], sent);
    }

    [Fact]
    public void Answered_it_keeps_its_rhythm()
    {
        Assert.Equal(60, Play(weeks: 12, answers: _ => true).Count);
        Assert.Equal(
            60,
            Play(weeks: 12, answers: day => day.DayOfWeek == IsoDayOfWeek.Wednesday || day.DayOfWeek == IsoDayOfWeek.Friday).Count
        );
    }

    [Fact]
    public void Slowed_down_and_then_answered_it_stays_weekly()
    {
        var sent = Play(weeks: 12, answers: day => day >= new LocalDate(2026, 11, 30));

        Assert.Equal(3 + 11, sent.Count);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(23, true)]
    public void Whoever_crosses_the_date_line_gets_no_two_within_hours(int hours, bool allowed)
    {
        var now = Instant.FromUtc(2026, 11, 23, 19, 0);
        var state = new NudgeState().Sent(_monday, now, [_item]);

        Assert.Equal(allowed, state.AllowsOn(_monday.PlusDays(1), now + Duration.FromHours(hours)));
        Assert.False(state.AllowsOn(_monday, now + Duration.FromHours(hours)));
    }

    [Fact]
    public void What_was_shown_rests()
    {
        var state = new NudgeState().Sent(_monday, Instant.FromUtc(2026, 11, 23, 9, 0), [_item]);

        Assert.True(state.Rests(_item.Key, _monday.PlusDays(6)));
        Assert.False(state.Rests(_item.Key, _monday.PlusDays(7)));
    }

    private static List<string> Play(int weeks, Func<LocalDate, bool> answers)
    {
        var state = new NudgeState();
        var sent = new List<string>();
        for (var day = _monday; day < _monday.PlusWeeks(weeks); day = day.PlusDays(day.DayOfWeek == IsoDayOfWeek.Friday ? 3 : 1))
        {
            var now = day.At(new LocalTime(9, 0)).InUtc().ToInstant();
            state = state.Settled();
            if (state.AllowsOn(day, now))
            {
                sent.Add($"{day:uuuu-MM-dd}{(state.Pace == NudgePace.Ending ? " farewell" : "")}");
                state = state.Sent(day, now, []);
                state = answers(day) ? state.Answered() : state;
            }
        }

        return sent;
    }
}
