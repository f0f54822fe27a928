using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Core.Search;

/// <summary>Commands for one condition each, which buttons of older messages carry: they are answered as the query that they are.</summary>
public sealed class FindPeopleHandler(PeopleFound found) : IHandler<FindPeople>
{
    public Task<Reply> HandleAsync(FindPeople command, TurnContext turn, CancellationToken cancellation) =>
        found.AnswerAsync(PeopleQuery.Of(new Condition(ConditionKind.Offers, command.What)), page: 1, turn, cancellation);
}

public sealed class SuggestFromHandler(Slates slates, PeopleFound found) : IHandler<SuggestFrom>
{
    public async Task<Reply> HandleAsync(SuggestFrom command, TurnContext turn, CancellationToken cancellation)
    {
        var view = await slates.OpenAsync(turn, cancellation);
        return await found.AnswerAsync(WhereWords.Read(command.Where, view.Organisation.Vocabulary, turn.Today), page: 1, turn,
            cancellation);
    }
}

public sealed class SuggestElsewhereHandler(PeopleFound found) : IHandler<SuggestElsewhere>
{
    public Task<Reply> HandleAsync(SuggestElsewhere command, TurnContext turn, CancellationToken cancellation) =>
        found.AnswerAsync(PeopleQuery.Of(new Condition(ConditionKind.Elsewhere, "")), page: 1, turn, cancellation);
}

public sealed class SuggestByInterestHandler(PeopleFound found) : IHandler<SuggestByInterest>
{
    public Task<Reply> HandleAsync(SuggestByInterest command, TurnContext turn, CancellationToken cancellation) =>
        found.AnswerAsync(PeopleQuery.Of(new Condition(ConditionKind.Likes, command.What)), page: 1, turn, cancellation);
}

public sealed class SuggestSpeakersHandler(PeopleFound found) : IHandler<SuggestSpeakers>
{
    public Task<Reply> HandleAsync(SuggestSpeakers command, TurnContext turn, CancellationToken cancellation) =>
        found.AnswerAsync(PeopleQuery.Of(new Condition(ConditionKind.Speaks, command.Language)), page: 1, turn, cancellation);
}

public sealed class SuggestNewcomersHandler(PeopleFound found) : IHandler<SuggestNewcomers>
{
    public Task<Reply> HandleAsync(SuggestNewcomers command, TurnContext turn, CancellationToken cancellation) =>
        found.AnswerAsync(PeopleQuery.Of(new Condition(ConditionKind.New, "")), page: 1, turn, cancellation);
}

public sealed class SuggestAlikeHandler(Slates slates, PeopleFound found) : IHandler<SuggestAlike>
{
    public async Task<Reply> HandleAsync(SuggestAlike command, TurnContext turn, CancellationToken cancellation)
    {
        if (command.Who is { } who && SuggestAlike.IsOneself(who))
        {
            return await AnswerAsync(turn.Me.Id, turn, cancellation);
        }

        var view = await slates.OpenAsync(turn, cancellation);
        var slate = view.History.Of(Slates.WeekOf(turn));
        var shown = Pointing.Find(slate, command.Person, command.Who, view.Organisation)?.Person;
        IReadOnlyList<Person> fitting = Pointing.Among(view, command.Person ?? shown, command.Who, turn);
        return fitting is [var only] ? await AnswerAsync(only.Id, turn, cancellation)
            : fitting.Count > 0 ? WhichOne.Of(fitting, id => new SuggestAlike(id, Who: null), turn.Lang)
            : Unclear.Nobody(slate, command.Who, turn);
    }

    private Task<Reply> AnswerAsync(PersonId model, TurnContext turn, CancellationToken cancellation) =>
        found.AnswerAsync(PeopleQuery.Of(new Condition(ConditionKind.Like, model.Value)), page: 1, turn, cancellation);
}
