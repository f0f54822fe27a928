using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Administration;

/// <summary>“unsent messages”: what did not go out after all tries, for administrators. To everybody else the words mean nothing.</summary>
public sealed record ShowDeadLetters : Command;

public sealed class ShowDeadLettersHandler(ProgrammeAccess access, DeadLetterDesk desk, NextSteps next) : IHandler<ShowDeadLetters>
{
    public async Task<Reply> HandleAsync(ShowDeadLetters command, TurnContext turn, CancellationToken cancellation) =>
        access.Admits(turn.Me)
            ? Reply.Of(turn.Lang, await desk.ReadAsync(turn, cancellation))
            : Apologies.NotUnderstood(turn.Lang, next);
}

/// <summary>Tries one of them again, from the beginning.</summary>
public sealed record SendLetterAgain(string Letter) : Command;

public sealed class SendLetterAgainHandler(ProgrammeAccess access, DeadLetterDesk desk, NextSteps next) : IHandler<SendLetterAgain>
{
    public async Task<Reply> HandleAsync(SendLetterAgain command, TurnContext turn, CancellationToken cancellation) =>
        access.Admits(turn.Me)
            ? await desk.UnderAsync(await desk.SendAgainAsync(command.Letter, turn, cancellation), turn, cancellation)
            : Apologies.NotUnderstood(turn.Lang, next);
}

/// <summary>Forgets one of them.</summary>
public sealed record LetGoOfLetter(string Letter) : Command;

public sealed class LetGoOfLetterHandler(ProgrammeAccess access, DeadLetterDesk desk, NextSteps next) : IHandler<LetGoOfLetter>
{
    public async Task<Reply> HandleAsync(LetGoOfLetter command, TurnContext turn, CancellationToken cancellation) =>
        access.Admits(turn.Me)
            ? await desk.UnderAsync(await desk.LetGoAsync(command.Letter, turn, cancellation), turn, cancellation)
            : Apologies.NotUnderstood(turn.Lang, next);
}
