using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>Agrees. Without an id: to the one request that waits.</summary>
public sealed record SayYes(string? Introduction) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(yes|yes please|yes id love to|accept|i accept|i agree|sure)", _ => new SayYes(Introduction: null)),
        Wording.Es("(si|claro|claro que si|por supuesto|acepto|de acuerdo|encantado|encantada)", _ => new SayYes(Introduction: null)),
    ];
}

public sealed class SayYesHandler(AnswerFlow answering) : IHandler<SayYes>
{
    public Task<Reply> HandleAsync(SayYes command, TurnContext turn, CancellationToken cancellation) =>
        answering.WithAsync(command.Introduction, turn, (introduction, stop) => answering.YesAsync(introduction, turn, stop), cancellation);
}

/// <summary>Asks until when to put off an answer.</summary>
public sealed record SayLater(string? Introduction) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(later|not now|ask me later|maybe later)", _ => new SayLater(Introduction: null)),
        Wording.Es("(mas adelante|mas tarde|luego|ahora no|quiza mas adelante)", _ => new SayLater(Introduction: null)),
    ];
}

public sealed class SayLaterHandler(AnswerFlow answering) : IHandler<SayLater>
{
    public Task<Reply> HandleAsync(SayLater command, TurnContext turn, CancellationToken cancellation) =>
        answering.WithAsync(command.Introduction, turn, (introduction, _) => Task.FromResult(When(introduction, turn)), cancellation);

    private static Reply When(Introduction introduction, TurnContext turn)
    {
        var monday = turn.Today.Next(IsoDayOfWeek.Monday);
        LocalDate[] days = [monday, monday.PlusWeeks(1), monday.PlusWeeks(4)];
        return Reply.Say(
            turn.Lang,
            IntroductionPhrases.In(turn.Lang).LaterWhen,
            [.. days.Select(day => new CommandButton(Dates.Long(turn.Lang, day), new PutOff(introduction.Id, day)))]) with
        { ReplacesCard = true };
    }
}

/// <summary>Puts off an answer until a day, at nine where the person is.</summary>
public sealed record PutOff(string Introduction, LocalDate Until) : Command;

public sealed class PutOffHandler(AnswerFlow answering) : IHandler<PutOff>
{
    public Task<Reply> HandleAsync(PutOff command, TurnContext turn, CancellationToken cancellation) =>
        answering.WithAsync(command.Introduction, turn, (introduction, stop) => answering.PutOffAsync(introduction, command.Until, turn, stop), cancellation);
}

/// <summary>Declines. Only the person knows.</summary>
public sealed record SayNo(string? Introduction) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(no|no thanks|no thank you|decline|i decline|id rather not)", _ => new SayNo(Introduction: null)),
        Wording.Es("(no|no gracias|prefiero que no|rechazar|mejor no)", _ => new SayNo(Introduction: null)),
    ];
}

public sealed class SayNoHandler(AnswerFlow answering) : IHandler<SayNo>
{
    public Task<Reply> HandleAsync(SayNo command, TurnContext turn, CancellationToken cancellation) =>
        answering.WithAsync(command.Introduction, turn, (introduction, stop) => answering.NoAsync(introduction, turn, stop), cancellation);
}

/// <summary>Declines, and keeps the two apart for good.</summary>
public sealed record SayNever(string Introduction) : Command;

public sealed class SayNeverHandler(AnswerFlow answering) : IHandler<SayNever>
{
    public Task<Reply> HandleAsync(SayNever command, TurnContext turn, CancellationToken cancellation) => answering.NeverAsync(command.Introduction, turn, cancellation);
}

/// <summary>Tells an administrator of a request that was out of place.</summary>
public sealed record ReportRequest(string Introduction, ReportReason Reason) : Command;

public sealed class ReportRequestHandler(AnswerFlow answering) : IHandler<ReportRequest>
{
    public Task<Reply> HandleAsync(ReportRequest command, TurnContext turn, CancellationToken cancellation) => answering.ReportAsync(command.Introduction, command.Reason, turn, cancellation);
}
