using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>“nudges at 8:30 on weekdays”, “nudges off”, “nudges weekly”: when nudges come.</summary>
public sealed record SetNudges(string Words) : Command
{
    private const int MaxDaysWords = 8;

    public static IReadOnlyList<Sense> Senses =>
    [
        new("when", rest => NudgeWish.Read(rest) is null ? null : new SetNudges(rest)),
        new("on", () => new SetNudges("on")),
        new("except on", days => OfDays($"except {days}", days)),
        new("only on", days => OfDays($"on {days}", days)),
        new("weekly", () => new SetNudges("weekly")),
        new("daily", () => new SetNudges("daily")),
    ];

    /// <summary>Days of the week, and perhaps an hour on them: a longer story is told of something else.</summary>
    private static SetNudges? OfDays(string words, string days) =>
        WeekdayWords.In(days).Count > 0 && PlainWords.Read(days).Count <= MaxDaysWords ? new SetNudges(words) : null;
}

public sealed class SetNudgesHandler(WritingTimesChange change) : IHandler<SetNudges>
{
    public Task<Reply> HandleAsync(SetNudges command, TurnContext turn, CancellationToken cancellation) =>
        NudgeWish.Read(command.Words) is { } wish
            ? change.MakeAsync(wish.Apply, wish.ApplyTo, turn, cancellation)
            : Task.FromResult(
                Reply.Say(
                    turn.Lang,
                    NudgePhrases.In(turn.Lang).WhenUnclear,
                    new CommandButton(NudgePhrases.In(turn.Lang).Settings, new EditNudgeSettings())
                )
            );
}

/// <summary>What somebody said of when and how often; what is null was not said.</summary>
internal sealed record NudgeWish(bool? On, LocalTime? At, Weekdays? Days, NudgePace? Pace)
{
    private static readonly HashSet<string> _except = ["except", "without", "but", "not", "no", "excepto", "salvo", "menos", "sin"];
    private static readonly HashSet<string> _off =
    [
        "off",
        "never",
        "no",
        "stop",
        "desactivados",
        "desactivar",
        "fuera",
        "nunca",
        "apagados",
        "apagar",
    ];
    private static readonly HashSet<string> _on = ["on", "again", "please", "activados", "activar", "si", "otra", "encendidos"];
    private static readonly HashSet<string> _weekly = ["weekly", "week", "semanales", "semanal", "semana"];
    private static readonly HashSet<string> _daily = ["daily", "diarios", "diario"];

    /// <summary>“Every day except Fridays”: days that are taken off those there are.</summary>
    public Weekdays Without { get; private init; }

    /// <summary>Null when the words say nothing of it.</summary>
    public static NudgeWish? Read(string words) =>
        Excepted(words) is var (start, without)
            ? (Said(words[..start]) ?? new NudgeWish(On: true, At: null, Days: null, NudgePace.Daily)) with { Without = without }
            : Said(words);

    /// <summary>Where “except Fridays” begins, and the days it names.</summary>
    private static (int Start, Weekdays Days)? Excepted(string words)
    {
        var said = PlainWords.Read(words);
        for (var at = 0; at < said.Count - 1; at++)
        {
            var next = said[at + 1].Text is "on" or "the" or "el" or "los" && at + 2 < said.Count ? said[at + 2].Text : said[at + 1].Text;
            if (
                _except.Contains(said[at].Text)
                && (DateWords.Weekday(next) is not null || next is "weekends" or "weekend" or "fines" or "fin")
            )
            {
                return (said[at].Start, Named(words[said[at].End..]));
            }
        }

        return null;
    }

    private static Weekdays Named(string words) => WeekdayWords.In(words).Aggregate(Weekdays.None, (all, day) => all | day.ToWeekdays());

    private static NudgeWish? Said(string words)
    {
        var said = PlainWords.Read(words).Select(word => word.Text).ToHashSet();
        if (said.Count <= 2 && said.Overlaps(_off))
        {
            return new NudgeWish(On: false, At: null, Days: null, Pace: null);
        }

        var at = ClockWords.In(words).Select(time => (LocalTime?)time).FirstOrDefault();
        var days = Named(words) is var named && named == Weekdays.None ? DaysOf(TimesAWeek.In(words)) : named;
        NudgePace? pace =
            days == Weekdays.None && said.Overlaps(_weekly) ? NudgePace.Weekly
            : said.Overlaps(_daily) || days != Weekdays.None ? NudgePace.Daily
            : null;
        return at is null && days == Weekdays.None && pace is null && !said.Overlaps(_on)
            ? null
            : new NudgeWish(On: true, at, days == Weekdays.None ? null : days, pace);
    }

    /// <summary>So many days of the working week, as far apart as they can be; once a week and every day are paces of their own.</summary>
    private static Weekdays DaysOf(int? times) => times switch
    {
        2 => Weekdays.Tuesday | Weekdays.Thursday,
        3 => Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday,
        4 => Weekdays.Monday | Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Friday,
        _ => Weekdays.None,
    };

    /// <summary>When no day is left, no nudge is wanted.</summary>
    public WritingTimes Apply(WritingTimes times)
    {
        var days = Days ?? times.NudgeDays;
        var left = (days ?? WritingTimes.UsualDays) & ~Without;
        return times with
        {
            NudgesOff = On == false || left == Weekdays.None,
            NudgeAt = At ?? times.NudgeAt,
            NudgeDays = Without == Weekdays.None || left == Weekdays.None ? days : left,
        };
    }

    /// <summary>Whoever sets nudges starts anew.</summary>
    public NudgeState ApplyTo(NudgeState state) =>
        state.Answered() with { Pace = Pace ?? (state.Pace is NudgePace.Ending or NudgePace.Ended ? NudgePace.Daily : state.Pace) };
}

/// <summary>“Fewer of these”: once a week.</summary>
public sealed record FewerNudges : Command;

public sealed class FewerNudgesHandler(WritingTimesChange change) : IHandler<FewerNudges>
{
    public async Task<Reply> HandleAsync(FewerNudges command, TurnContext turn, CancellationToken cancellation) =>
        await change.MakeAsync(times => times, state => state.Answered() with { Pace = NudgePace.Weekly }, turn, cancellation) with
        {
            ReplacesCard = true,
        };
}

/// <summary>Nudges again, daily.</summary>
public sealed record ResumeNudges : Command;

public sealed class ResumeNudgesHandler(WritingTimesChange change) : IHandler<ResumeNudges>
{
    public async Task<Reply> HandleAsync(ResumeNudges command, TurnContext turn, CancellationToken cancellation) =>
        await change.MakeAsync(
            times => times with { NudgesOff = false },
            state => state.Answered() with { Pace = NudgePace.Daily },
            turn,
            cancellation
        ) with
        { ReplacesCard = true };
}
