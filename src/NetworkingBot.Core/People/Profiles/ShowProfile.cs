using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.People.Profiles;

public sealed record ShowProfile : Command;

public sealed class ShowProfileHandler : IHandler<ShowProfile>
{
    public Task<Reply> HandleAsync(ShowProfile command, TurnContext turn, CancellationToken cancellation) =>
        Task.FromResult(Reply.Of(turn.Lang, ProfileCard.Own(turn.Me, turn.Lang)));
}
