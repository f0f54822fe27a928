using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Introductions;

/// <summary>“Cancel my request to Marta”: takes back the open request to somebody. Nobody named: the only one that is open.</summary>
public sealed record WithdrawFrom(PersonId? Person, string? Who) : Command;

public sealed class WithdrawFromHandler(
    Whom whom,
    IntroductionRequests desk,
    OwnRequestFlow mine,
    PersonStore people,
    Colleagues colleagues
) : IHandler<WithdrawFrom>
{
    private readonly ShowRequestsHandler _requests = new(desk, people, colleagues);

    public async Task<Reply> HandleAsync(WithdrawFrom command, TurnContext turn, CancellationToken cancellation)
    {
        var open = (await desk.OfAsync(turn.Org, turn.Me.Id, cancellation))
            .Where(introduction => introduction.ProposedBy == turn.Me.Id && introduction.SeenAt(turn.Now) == IntroductionState.Open)
            .ToList();
        if (command is { Person: null, Who: null })
        {
            return open is [var only]
                ? await WithdrawAsync(only, turn, cancellation)
                : await _requests.HandleAsync(new ShowRequests(), turn, cancellation);
        }

        return await whom.FindAsync(command.Person, command.Who, turn, cancellation) switch
        {
            Whom.Found.One(var person) when open.FindAll(introduction => introduction.IsPartner(person.Id)) is [var meant] =>
                await WithdrawAsync(meant, turn, cancellation),
            Whom.Found.One(var person) when !open.Exists(introduction => introduction.IsPartner(person.Id)) => NothingOpenTo(
                person,
                turn.Lang
            ),
            Whom.Found.One => await _requests.HandleAsync(new ShowRequests(), turn, cancellation),
            var unclear => Whom.Ask(unclear, turn, id => new WithdrawFrom(id, Who: null)),
        };
    }

    private async Task<Reply> WithdrawAsync(Introduction introduction, TurnContext turn, CancellationToken cancellation) =>
        await mine.StepAsync(introduction.Id, one => one.Withdraw(turn.Me.Id, turn.Now), turn, cancellation) with { ReplacesCard = false };

    private static Reply NothingOpenTo(Person person, Lang lang)
    {
        var phrases = IntroductionPhrases.In(lang);
        return Reply.Say(lang, phrases.NothingOpenTo(person.Name), new CommandButton(phrases.MyRequests, new ShowRequests()));
    }
}
