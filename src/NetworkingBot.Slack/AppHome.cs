using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Slack;

/// <summary>The personal page: what the person would ask for first, answered before they ask.</summary>
internal sealed class AppHome(Installations installations, ConversationCore core, Roster roster, Outbound outbound)
{
    /// <summary>From top to bottom.</summary>
    private static readonly IReadOnlyList<Command> _forMembers = [new SuggestPeople(), new ShowProfile(), new ShowHelp()];

    private static readonly IReadOnlyList<Command> _forOthers = [new Greet()];

    public async Task PublishAsync(SlackInstallation installation, string user, CancellationToken cancellation)
    {
        if (await roster.CallerAsync(installation, user, conversation: null, cancellation) is not { } caller)
        {
            return;
        }

        var person = await roster.PersonAsync(caller, cancellation);
        var lang = person?.Lang ?? caller.Lang ?? Lang.English;
        var cards = new List<Card>();
        foreach (var section in person?.Membership == Membership.Joined ? _forMembers : _forOthers)
        {
            var reply = await core.TakeAsync(new Turn(caller, new Clicked(core.Codec.Encode(section, lang))), cancellation);
            cards.AddRange(reply.Cards);
        }

        await installations.ClientOf(installation).Views.Publish(user, outbound.Home(cards, lang), cancellationToken: cancellation);
    }
}
