using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Core.Strategy;

/// <summary>“My goal is to find a mentor by June”: what suggestions are to help with.</summary>
public sealed record SetGoal(string Words) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(my goal is|my goal|my aim is|my objective is|set my goal|set a goal|new goal|goal) [to] {rest}",
            slots => new SetGoal(slots["rest"])
        ),
        Wording.Es(
            "(mi objetivo es|mi meta es|mi objetivo|mi meta|nuevo objetivo|nueva meta|objetivo|meta) {rest}",
            slots => new SetGoal(slots["rest"])
        ),
    ];
}

public sealed class SetGoalHandler(PersonStore people) : IHandler<SetGoal>
{
    public async Task<Reply> HandleAsync(SetGoal command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = StrategyPhrases.In(turn.Lang);
        if (GoalWords.Read(command.Words, turn.Today) is not { } goal)
        {
            return Reply.Say(turn.Lang, phrases.GoalTooLong(Goal.MaxLength));
        }

        var (_, changed) = await OwnChange.MakeAsync(people, person => person with { Goal = goal }, turn, cancellation);
        return Reply.Say(
            turn.Lang,
            phrases.GoalSet(goal),
            new CommandButton(SuggestionPhrases.In(turn.Lang).WhoOffersIt, new FindPeople(goal.What)),
            new CommandButton(phrases.MyStrategy, new ShowStrategy())) with
        { Changed = changed };
    }
}

/// <summary>Reached, or given up: the goal is forgotten.</summary>
public sealed record DropGoal : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(drop|delete|remove|forget|clear) (my|the) goal", _ => new DropGoal()),
        Wording.En("(i reached|i have reached|ive reached|i achieved) my goal", _ => new DropGoal()),
        Wording.Es("(quita|quitar|borra|olvida|elimina) (mi|el|la) (objetivo|meta)", _ => new DropGoal()),
        Wording.Es("(he logrado|he conseguido|he alcanzado|logre|consegui) mi (objetivo|meta)", _ => new DropGoal()),
    ];
}

public sealed class DropGoalHandler(PersonStore people, NextSteps next) : IHandler<DropGoal>
{
    public async Task<Reply> HandleAsync(DropGoal command, TurnContext turn, CancellationToken cancellation)
    {
        var (_, changed) = await OwnChange.MakeAsync(people, person => person with { Goal = null }, turn, cancellation);
        return Reply.Say(turn.Lang, StrategyPhrases.In(turn.Lang).GoalDropped, next.For(turn.Lang)) with
        {
            ReplacesCard = true,
            Changed = changed,
        };
    }
}
