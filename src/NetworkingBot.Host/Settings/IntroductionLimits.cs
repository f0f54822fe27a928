using NetworkingBot.Core.Introductions;
using NodaTime;

namespace NetworkingBot.Host.Settings;

/// <summary>Section <c>Introductions</c>: how much one may ask of others.</summary>
internal sealed record IntroductionLimits
{
    public const string Section = "Introductions";

    /// <summary>Minutes that a request waits before it goes out, so that it can be changed: 0–60.</summary>
    public int SecondThoughtsMinutes { get; init; } = 10;

    /// <summary>Days that somebody has for an answer: 2–60.</summary>
    public int AnswerWithinDays { get; init; } = 14;

    /// <summary>Days after which somebody is reminded, once: 1 or more, fewer than AnswerWithinDays.</summary>
    public int RemindAfterDays { get; init; } = 5;

    /// <summary>Requests of one person that may be open at a time: 1–20.</summary>
    public int MostOpen { get; init; } = 3;

    /// <summary>Requests that reach one person within seven days: 1–20.</summary>
    public int MostReceivedInAWeek { get; init; } = 3;

    /// <summary>Days that two people are not brought together again after an introduction that was not agreed: 0–730.</summary>
    public int CoolDownDays { get; init; } = 90;

    /// <summary>How often somebody may put off an answer: 0–5.</summary>
    public int MostPutOffs { get; init; } = 2;

    /// <summary>How many days ahead an answer may be put off: 1–180.</summary>
    public int LongestPutOffDays { get; init; } = 90;

    /// <summary>Reports, by different people, after which somebody asks nobody any more until an administrator has looked: 1–10.</summary>
    public int ReportsThatStop { get; init; } = 2;

    public IEnumerable<SettingsFault> Faults() =>
    [
        .. Outside(nameof(SecondThoughtsMinutes), SecondThoughtsMinutes, 0, 60),
        .. Outside(nameof(AnswerWithinDays), AnswerWithinDays, 2, 60),
        .. Outside(nameof(RemindAfterDays), RemindAfterDays, 1, Math.Max(1, AnswerWithinDays - 1)),
        .. Outside(nameof(MostOpen), MostOpen, 1, 20),
        .. Outside(nameof(MostReceivedInAWeek), MostReceivedInAWeek, 1, 20),
        .. Outside(nameof(CoolDownDays), CoolDownDays, 0, 730),
        .. Outside(nameof(MostPutOffs), MostPutOffs, 0, 5),
        .. Outside(nameof(LongestPutOffDays), LongestPutOffDays, 1, 180),
        .. Outside(nameof(ReportsThatStop), ReportsThatStop, 1, 10),
    ];

    /// <param name="calendarAddress">Where calendar files are served to everybody; null: nowhere.</param>
    /// <param name="calendarAddressHere">Where to the local page; null: nowhere.</param>
    public IntroductionSettings ToSettings(Uri? calendarAddress, Uri? calendarAddressHere) => new IntroductionSettings
    {
        SecondThoughts = Duration.FromMinutes(SecondThoughtsMinutes),
        AnswerWithin = Duration.FromDays(AnswerWithinDays),
        RemindAfter = Duration.FromDays(RemindAfterDays),
        MostOpen = MostOpen,
        MostReceivedInAWeek = MostReceivedInAWeek,
        CoolDown = Duration.FromDays(CoolDownDays),
        MostPutOffs = MostPutOffs,
        LongestPutOff = Duration.FromDays(LongestPutOffDays),
        ReportsThatStop = ReportsThatStop,
        CalendarAddress = calendarAddress,
        CalendarAddressHere = calendarAddressHere,
    }.Validated();

    private static IEnumerable<SettingsFault> Outside(string name, int value, int from, int to) =>
        value >= from && value <= to ? [] : [new($"{Section}:{name}", $"is {value}.", $"Set {from} to {to}.")];
}
