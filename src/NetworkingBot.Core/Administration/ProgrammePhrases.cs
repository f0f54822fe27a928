using System.Globalization;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using NodaTime;

namespace NetworkingBot.Core.Administration;

/// <summary>What those who run the programme read.</summary>
public abstract partial record ProgrammePhrases
{
    public static ProgrammePhrases In(Lang lang) => Phrases.Of<ProgrammePhrases>(lang, new English(), new Spanish());

    public abstract string Title { get; }

    public abstract string ByDepartment { get; }

    /// <summary>What the numbers are of; nothing of a period where a version before this one counted them.</summary>
    public string WhatIsCounted(ProgrammeCounts counts) => counts.Period is { } from
        ? $"{OfThePeriod(from, from.PlusWeeks(StepsTaken.Weeks).PlusDays(-1))} {OnlyGroups}"
        : OnlyGroups;

    protected abstract string OfThePeriod(LocalDate from, LocalDate to);

    protected abstract string OnlyGroups { get; }

    public abstract string OpenPage { get; }

    public abstract string LinkIsOld { get; }

    public abstract string ShowTheNumbers { get; }

    public abstract string Review { get; }

    public abstract string ReportCame { get; }

    public abstract string ReportsTitle { get; }

    public abstract string NoReports { get; }

    public abstract string ReportsIntro(int thatStop);

    public abstract string MoreReports(int count);

    public abstract string ReportLine(string id, string reason, bool isUpheld);

    public abstract string DeadLettersTitle { get; }

    public abstract string NoDeadLetters { get; }

    public abstract string DeadLettersIntro { get; }

    /// <summary>On a button.</summary>
    public abstract string SeeDeadLetters(int count);

    /// <param name="kind">Of a due message.</param>
    public abstract string DeadLetterFor(string name, string kind);

    public abstract string GivenUpOn { get; }

    public abstract string Why { get; }

    public abstract string WhyGivenUp(DeadLetterCause cause, int tries);

    public abstract string LastAnswer { get; }

    public abstract string SendAgain { get; }

    public abstract string LetGo { get; }

    public abstract string ConfirmLetGo(string name);

    public abstract string SentAgain(string name);

    public abstract string LetGoOf(string name);

    public abstract string DeadLetterGone { get; }

    public abstract string ReportAbout { get; }

    public abstract string ReportedOn { get; }

    public abstract string AskedFor { get; }

    public abstract string Offered { get; }

    public abstract string Wrote { get; }

    public abstract string SomebodyGone { get; }

    public abstract string RecordTitle { get; }

    public abstract string NothingOnRecord { get; }

    public abstract string WhoeverRunsMe { get; }

    /// <param name="whom">Null: it concerned everybody.</param>
    public abstract string Done(AuditAct act, string who, string? whom);

    public abstract string Because(string reason);

    public abstract string Uphold { get; }

    public abstract string Dismiss { get; }

    public abstract string Decided(Verdict verdict, string name, bool isStopped);

    public abstract string ReportGone { get; }

    public abstract string ResetLearning { get; }

    public abstract string ConfirmReset { get; }

    public abstract string LearningReset { get; }

    protected abstract string Suggestions { get; }

    protected abstract string AsShipped { get; }

    protected abstract string CountsMore { get; }

    protected abstract string CountsLess { get; }

    /// <param name="outcomes">To the nearest five: one contact more is the business of two people.</param>
    protected abstract string Refined(int outcomes);

    protected abstract string Name(TieSignal signal);

    protected abstract string Known { get; }

    protected abstract string Joined { get; }

    protected abstract string Paused { get; }

    protected abstract string Reports { get; }

    protected abstract string TooFew { get; }

    protected abstract string Others { get; }

    public abstract string Stop { get; }

    public abstract string ConfirmStop { get; }

    public abstract string Stopped { get; }

    public abstract string StoppedSince(string day);

    public abstract string Start { get; }

    public abstract string Started { get; }

    protected abstract string Asked { get; }

    protected abstract string Agreed { get; }

    protected abstract string Met { get; }

    public IReadOnlyList<Fact> Totals(ProgrammeCounts counts, int reports, LearnedTies? learned) =>
    [
        new(Known, Number(counts.Known)),
        new(Joined, Told(counts.Joined)),
        new(Paused, Told(counts.Paused)),
        new(Asked, Told(counts.Steps.Asked)),
        new(Agreed, Told(counts.Steps.Agreed)),
        new(Met, Told(counts.Steps.Met)),
        new(Reports, Number(reports)),
        Learned(learned),
    ];

    /// <summary>What stands above each number of <see cref="Groups"/>.</summary>
    public IReadOnlyList<string> Columns => [Joined, Asked, Agreed, Met];

    public IReadOnlyList<(string Department, IReadOnlyList<string> Numbers)> Groups(ProgrammeCounts counts) =>
    [
        .. counts.Groups.Select(group =>
            (
                group.Department ?? Others,
                (IReadOnlyList<string>)
                    [Number(group.Joined), Short(group.Steps.Asked), Short(group.Steps.Agreed), Short(group.Steps.Met)]
            )
        ),
    ];

    /// <summary>What suggestions have learned from.</summary>
    private Fact Learned(LearnedTies? learned) => new(Suggestions, learned is null ? AsShipped : string.Join("; ",
    [
        Refined(ToldCounts.Rounded(learned.Outcomes)),
        .. Moved(CountsMore, learned.Moved(up: true)),
        .. Moved(CountsLess, learned.Moved(up: false)),
    ]));

    private IEnumerable<string> Moved(string how, IReadOnlyList<TieSignal> signals) =>
        signals.Count == 0 ? [] : [$"{how}: {string.Join(", ", signals.Select(Name))}"];

    private string Told(int? count) => count is { } known ? Number(known) : TooFew;

    private static string Short(int? count) => count is { } known ? Number(known) : "–";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
