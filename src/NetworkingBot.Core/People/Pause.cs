using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>Steps back until a day, in the person's words; null: asks until when.</summary>
public sealed record Pause(string? Until) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(pause|snooze|take a break|holiday|vacation|i am away|im away)", _ => new Pause(Until: null)),
        Wording.En(
            "(pause|snooze|take a break) [me|everything|it|nudges] [until|till|for] {until}",
            slots => new Pause(slots["until"])
        ),
        Wording.En(
            $"({NotWriting.En}|leave me alone|leave me in peace|not) (until|till|before) {{until}}",
            slots => IsDay(slots["until"]) ? new Pause(slots["until"]) : null
        ),
        Wording.En(
            $"({NotWriting.En}|leave me alone|leave me in peace) [any more|anymore] (today|for today)",
            _ => new Pause("tomorrow")
        ),
        Wording.En($"({NotWriting.En}|leave me alone|leave me in peace) this week", _ => new Pause("Monday")),
        Wording.En("[im|i am|ill be|i will be] on [sick|parental|maternity|paternity] leave", _ => new Pause(Until: null)),
        Wording.En(
            "[im|i am|ill be|i will be] on [sick|parental|maternity|paternity] leave (until|till) {until}",
            slots => new Pause(slots["until"])
        ),
        Wording.En(
            "(im|i am) [too|very|really|so|quite] (busy|stressed|overloaded) [right now|at the moment|this week|this month|these days]",
            _ => new Pause(Until: null)
        ),
        Wording.En(
            "i (have no|dont have|do not have) [any|much|the] time [for this|for that|for networking|right now|at the moment|this week]",
            _ => new Pause(Until: null)
        ),
        Wording.En("(ill be back|i will be back|back|im back|i am back) (on|in) {until}", slots => new Pause(slots["until"])),
        Wording.En("pause nudges", _ => new Pause(Until: null)),
        Wording.Es("(pausa|pausar|descanso|vacaciones|estoy fuera|estare fuera)", _ => new Pause(Until: null)),
        Wording.Es(
            "(pausa|pausar|haz una pausa|descanso) [los avisos|todo] [hasta|durante|por|de] {until}",
            slots => new Pause(slots["until"])
        ),
        Wording.Es(
            $"({NotWriting.Es}|dejame (en paz|tranquilo|tranquila)) (hasta|antes [de|del]) [el|la] {{until}}",
            slots => IsDay(slots["until"]) ? new Pause(slots["until"]) : null
        ),
        Wording.Es($"({NotWriting.Es}|dejame (en paz|tranquilo|tranquila)) [mas] [por] hoy", _ => new Pause("mañana")),
        Wording.Es($"({NotWriting.Es}|dejame (en paz|tranquilo|tranquila)) (esta semana|en toda la semana)", _ => new Pause("lunes")),
        Wording.Es("estoy de (baja|permiso|vacaciones)", _ => new Pause(Until: null)),
        Wording.Es("estoy de (baja|permiso) hasta [el] {until}", slots => new Pause(slots["until"])),
        Wording.Es(
            "estoy [muy|demasiado|bastante] (liado|liada|ocupado|ocupada|agobiado|agobiada|hasta arriba) [ahora|esta semana|este mes|estos "
                + "dias|de trabajo]",
            _ => new Pause(Until: null)
        ),
        Wording.Es("[ahora] no tengo [mucho] tiempo [para esto|para eso|ahora|esta semana|este mes]", _ => new Pause(Until: null)),
        Wording.Es("(vuelvo|volvere|regreso|estare de vuelta) [el|en] {until}", slots => new Pause(slots["until"])),
        Wording.Es("(pausa|pausar) los avisos", _ => new Pause(Until: null)),
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

public sealed record Resume : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(resume|unpause|continue|im back|i am back|start again|end pause|stop the pause) [from] [my] "
                + "[holiday|holidays|vacation|leave|maternity leave|parental leave]",
            _ => new Resume()
        ),
        Wording.Es(
            "(reanudar|volver|he vuelto|ya estoy aqui|ya he vuelto|continuar|terminar pausa|quitar la pausa|fin de la pausa) [de] [mis] "
                + "[vacaciones|la baja|baja|permiso]",
            _ => new Resume()
        ),
    ];
}

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
