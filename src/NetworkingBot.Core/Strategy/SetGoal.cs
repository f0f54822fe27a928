using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Core.Strategy;

/// <summary>“My goal is to find a mentor by June”: what suggestions are to help with.</summary>
public sealed record SetGoal(string Words) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", rest => new SetGoal(rest))];
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
public sealed record DropGoal : Command;

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
