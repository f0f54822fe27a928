using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Search;

/// <summary>“Someone from Finance in Berlin who speaks Portuguese”: everybody who has all of that, the best first.</summary>
/// <param name="Query">See <see cref="PeopleQuery.ToString"/>.</param>
/// <param name="Page">Of a long answer, from 1; null: the first.</param>
public sealed record SearchPeople(string Query, int? Page = null) : Command
{
    public static SearchPeople For(PeopleQuery query) => new(query.ToString());

    public static SearchPeople For(params IEnumerable<Condition> conditions) => For(PeopleQuery.Of(conditions));
}

public sealed class SearchPeopleHandler(PeopleFound found) : IHandler<SearchPeople>
{
    public Task<Reply> HandleAsync(SearchPeople command, TurnContext turn, CancellationToken cancellation) =>
        found.AnswerAsync(PeopleQuery.Parse(command.Query), command.Page ?? 1, turn, cancellation);
}
