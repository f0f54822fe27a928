using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>Steps back until a day, in the person's words; null: asks until when.</summary>
public sealed record Pause(string? Until) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("ask until when", () => new Pause(Until: null)),
        new("until", until => new Pause(until)),
        new("until a day", until => IsDay(until) ? new Pause(until) : null),
        new("today", () => new Pause("tomorrow")),
        new("this week", () => new Pause("Monday")),
    ];

    private static bool IsDay(string words) =>
        new LocalDate(2000, 1, 1) is var any && (DateWords.Future(words, any) ?? DateWords.StartOfMonth(words, any)) is not null;
}

public sealed class PauseHandler(PersonStore people) : IHandler<Pause>
{
    public async Task<Reply> HandleAsync(Pause command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PeoplePhrases.In(turn.Lang);
        if (
            command.Until is null
            || (DateWords.Future(command.Until, turn.Today, turn.DateOrder) ?? DateWords.StartOfMonth(command.Until, turn.Today))
                is not { } until
            || until == turn.Today
        )
        {
            return Reply.Say(
                turn.Lang,
                phrases.PauseWhen,
                [.. Suggested(turn).Select(day => new CommandButton(Dates.Long(turn.Lang, day), new PauseUntil(day)))]
            ) with
            { Asks = OpenQuestion.WhichOne };
        }

        return await PauseUntilHandler.PauseAsync(people, until, turn, cancellation);
    }

    private static IEnumerable<LocalDate> Suggested(TurnContext turn) =>
        [turn.Today.Next(IsoDayOfWeek.Monday), turn.Today.PlusWeeks(2), turn.Today.PlusMonths(1)];
}

/// <summary>Steps back until a day, which is the first one back.</summary>
public sealed record PauseUntil(LocalDate Day) : Command;

public sealed class PauseUntilHandler(PersonStore people) : IHandler<PauseUntil>
{
    public async Task<Reply> HandleAsync(PauseUntil command, TurnContext turn, CancellationToken cancellation) =>
        await PauseAsync(people, command.Day, turn, cancellation) with { ReplacesCard = true };

    internal static async Task<Reply> PauseAsync(PersonStore people, LocalDate until, TurnContext turn, CancellationToken cancellation)
    {
        var (_, changed) = await OwnChange.MakeAsync(people, person => person with { PausedUntil = until }, turn, cancellation);
        var phrases = PeoplePhrases.In(turn.Lang);
        return Reply.Say(turn.Lang, phrases.PausedUntil(Dates.Long(turn.Lang, until)), new CommandButton(phrases.Resume, new Resume())) with
        {
            Changed = changed,
        };
    }
}

public sealed record Resume : Command;

public sealed class ResumeHandler(PersonStore people, NextSteps next) : IHandler<Resume>
{
    public async Task<Reply> HandleAsync(Resume command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PeoplePhrases.In(turn.Lang);
        if (!turn.Me.IsPausedAt(turn.Now))
        {
            return Reply.Say(turn.Lang, phrases.NotPaused, next.For(turn.Lang)) with { ReplacesCard = true };
        }

        var (_, changed) = await OwnChange.MakeAsync(people, person => Returned(person, turn.Today), turn, cancellation);
        return Reply.Say(turn.Lang, phrases.Resumed, next.For(turn.Lang)) with { ReplacesCard = true, Changed = changed };
    }

    /// <summary>Whoever is back is neither paused nor away; an absence that is still to come stays.</summary>
    private static Person Returned(Person person, LocalDate today) => person with
    {
        PausedUntil = null,
        Times = person.Times is { Away: { } away } times && away.Hold(today) ? times with { Away = null } : person.Times,
    };
}
