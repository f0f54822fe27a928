using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>Agrees. Without an id – a bare yes, and nothing was asked – it is asked which request is meant, and nothing is done.</summary>
public sealed record SayYes(string? Introduction) : Command;

public sealed class SayYesHandler(AnswerFlow answering) : IHandler<SayYes>
{
    public Task<Reply> HandleAsync(SayYes command, TurnContext turn, CancellationToken cancellation) =>
        command.Introduction is { } id
            ? answering.WithAsync(id, turn, (introduction, stop) => answering.YesAsync(introduction, turn, stop), cancellation)
            : answering.AskWhichAsync(each => new SayYes(each), (phrases, name) => phrases.MeanYesTo(name), turn, cancellation);
}

/// <summary>Asks until when to put off an answer.</summary>
public sealed record SayLater(string? Introduction) : Command;

public sealed class SayLaterHandler(AnswerFlow answering) : IHandler<SayLater>
{
    public Task<Reply> HandleAsync(SayLater command, TurnContext turn, CancellationToken cancellation) =>
        command.Introduction is { } id
            ? answering.WithAsync(id, turn, (introduction, _) => Task.FromResult(When(introduction, turn)), cancellation)
            : answering.AskWhichAsync(each => new SayLater(each), (phrases, name) => phrases.MeanLaterTo(name), turn, cancellation);

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
        answering.WithAsync(
            command.Introduction,
            turn,
            (introduction, stop) => answering.PutOffAsync(introduction, command.Until, turn, stop),
            cancellation
        );
}

/// <summary>Declines; only the person knows. Without an id: as <see cref="SayYes"/>.</summary>
public sealed record SayNo(string? Introduction) : Command;

public sealed class SayNoHandler(AnswerFlow answering) : IHandler<SayNo>
{
    public Task<Reply> HandleAsync(SayNo command, TurnContext turn, CancellationToken cancellation) =>
        command.Introduction is { } id
            ? answering.WithAsync(id, turn, (introduction, stop) => answering.NoAsync(introduction, turn, stop), cancellation)
            : answering.AskWhichAsync(each => new SayNo(each), (phrases, name) => phrases.MeanNoTo(name), turn, cancellation);
}

/// <summary>Declines, and keeps the two apart for good.</summary>
public sealed record SayNever(string Introduction) : Command;

public sealed class SayNeverHandler(AnswerFlow answering) : IHandler<SayNever>
{
    public Task<Reply> HandleAsync(SayNever command, TurnContext turn, CancellationToken cancellation) =>
        answering.NeverAsync(command.Introduction, turn, cancellation);
}

/// <summary>Tells an administrator of a request that was out of place.</summary>
public sealed record ReportRequest(string Introduction, ReportReason Reason) : Command;

public sealed class ReportRequestHandler(AnswerFlow answering) : IHandler<ReportRequest>
{
    public Task<Reply> HandleAsync(ReportRequest command, TurnContext turn, CancellationToken cancellation) =>
        answering.ReportAsync(command.Introduction, command.Reason, turn, cancellation);
}
