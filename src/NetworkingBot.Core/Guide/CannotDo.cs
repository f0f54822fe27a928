using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Guide;

/// <summary>
/// What a wish outside the bot's reach comes to, and a feeling that asks for nothing: an honest line, and what comes nearest; where people
/// are what helps, they come at once.
/// <paramref name="About"/>: the name of the topic.
/// </summary>
public sealed record CannotDo(string About) : Command;

/// <param name="codec">Makes the commands that the list of topics names.</param>
public sealed class CannotDoHandler(CommandCodec codec) : IHandler<CannotDo>
{
    public Task<Reply> HandleAsync(CannotDo command, TurnContext turn, CancellationToken cancellation)
    {
        var topic = Topic.Called(command.About);
        var then = turn.Private && turn.Me.Membership == Membership.Joined ? topic.Then : null;
        return Task.FromResult(
            Reply.Say(
                turn.Lang,
                topic.In(turn.Lang),
                [.. topic.Offers.Where(offer => offer != then).Select((offer, place) => Button(offer, place, turn.Lang))]) with
            {
                Then = then is null ? null : codec.Named(then),
            });
    }

    private CommandButton Button(string offer, int place, Lang lang) =>
        new(Topic.LabelOf(offer, lang), codec.Named(offer), place == 0 ? ButtonStyle.Primary : ButtonStyle.Normal);
}
