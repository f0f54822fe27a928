using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Introductions;

/// <summary>Sends a request before its time.</summary>
public sealed record SendNow(string Introduction) : Command;

public sealed class SendNowHandler(OwnRequestFlow mine) : IHandler<SendNow>
{
    public Task<Reply> HandleAsync(SendNow command, TurnContext turn, CancellationToken cancellation) =>
        mine.StepAsync(command.Introduction, introduction => introduction.SendNow(turn.Me.Id, turn.Now), turn, cancellation);
}

/// <summary>Takes a request back.</summary>
public sealed record Withdraw(string Introduction) : Command;

public sealed class WithdrawHandler(OwnRequestFlow mine) : IHandler<Withdraw>
{
    public Task<Reply> HandleAsync(Withdraw command, TurnContext turn, CancellationToken cancellation) =>
        mine.StepAsync(command.Introduction, introduction => introduction.Withdraw(turn.Me.Id, turn.Now), turn, cancellation);
}

/// <summary>Opens the words of a request that has not gone out yet.</summary>
public sealed record ChangeRequest(string Introduction) : Command;

public sealed class ChangeRequestHandler(OwnRequestFlow mine) : IHandler<ChangeRequest>
{
    public Task<Reply> HandleAsync(ChangeRequest command, TurnContext turn, CancellationToken cancellation) =>
        mine.OpenAsync(command.Introduction, turn, cancellation);
}

/// <summary>Other words for a request that has not gone out yet.</summary>
public sealed record SaveRequest(string Introduction) : FormCommand;

public sealed class SaveRequestHandler(OwnRequestFlow mine) : IHandler<SaveRequest>
{
    public Task<Reply> HandleAsync(SaveRequest command, TurnContext turn, CancellationToken cancellation) =>
        mine.ChangeAsync(command.Introduction, RequestForm.Read(command.Values), turn, cancellation);
}

/// <summary>What the proposer does with a request of their own.</summary>
public sealed class OwnRequestFlow(IntroductionRequests desk, PersonStore people, Colleagues colleagues)
{
    private readonly IntroductionViews _scenes = new(people, colleagues);

    public async Task<Reply> StepAsync(string id, Func<Introduction, Transition> step, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = IntroductionPhrases.In(turn.Lang);
        return (await desk.StepAsync(id, step, turn, cancellation) switch
        {
            Transition.Refused(var why) => Reply.Say(turn.Lang, phrases.Why(why)),
            Transition.Next({ WithdrawnAt: not null }) => Reply.Say(turn.Lang, phrases.Withdrawn),
            Transition.Next(var next) when await _scenes.OpenAsync(next, turn.Me.Id, turn.Now, cancellation) is { } scene => Reply.Of(
                turn.Lang,
                IntroductionCards.Proposed(scene, turn.Lang)
            ),
            _ => Reply.Say(turn.Lang, phrases.NotThere),
        }) with
        { ReplacesCard = true };
    }

    public async Task<Reply> OpenAsync(string id, TurnContext turn, CancellationToken cancellation) =>
        await desk.FindAsync(id, turn, cancellation) is { } introduction && introduction.ProposedBy == turn.Me.Id
            && await _scenes.OpenAsync(introduction, turn.Me.Id, turn.Now, cancellation) is { } scene
            ? introduction.Change(turn.Me.Id, introduction.LooksFor, introduction.Offers, introduction.Message, turn.Now)
                is Transition.Refused(var why)
                ? Reply.Say(turn.Lang, IntroductionPhrases.In(turn.Lang).Why(why))
                : Reply.Ask(
                    turn.Lang,
                    Form(scene, new RequestForm.Words(introduction.LooksFor, introduction.Offers, introduction.Message), turn.Lang)
                ) with
                { ReplacesCard = true }
            : Reply.Say(turn.Lang, IntroductionPhrases.In(turn.Lang).Why(Refusal.NotYours));

    internal async Task<Reply> ChangeAsync(string id, RequestForm.Words words, TurnContext turn, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, turn, cancellation) is not { } introduction || introduction.ProposedBy != turn.Me.Id
            || await _scenes.OpenAsync(introduction, turn.Me.Id, turn.Now, cancellation) is not { } scene)
        {
            return Reply.Say(turn.Lang, IntroductionPhrases.In(turn.Lang).Why(Refusal.NotYours)) with { ReplacesCard = true };
        }

        var errors = RequestForm.Errors(words, introduction.Kind == IntroductionKind.OfContacts, turn.Lang);
        return errors.Count > 0
            ? Reply.Ask(turn.Lang, Form(scene, words, turn.Lang, errors))
            : await StepAsync(id, now => now.Change(turn.Me.Id, words.LooksFor, words.Offers, words.Message, turn.Now), turn, cancellation);
    }

    private static Cards.Form Form(
        IntroductionView scene,
        RequestForm.Words words,
        Lang lang,
        IReadOnlyDictionary<string, string>? errors = null
    ) =>
        RequestForm.For(
            scene.Introduction.Kind == IntroductionKind.OfContacts ? [scene.One.Name, scene.Other.Name] : [scene.Other.Name],
            words,
            new SaveRequest(scene.Introduction.Id),
            lang,
            errors
        );
}
