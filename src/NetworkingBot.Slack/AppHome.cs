using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Slack;

/// <summary>The personal page: what the person would ask for first, answered before they ask.</summary>
internal sealed class AppHome(Installations installations, ConversationCore core, Roster roster, Outbound outbound)
{
    /// <summary>From top to bottom.</summary>
    private static readonly IReadOnlyList<Command> _forMembers = [new SuggestPeople(), new ShowRequests(), new ShowProfile(), new ShowHelp()];

    private static readonly IReadOnlyList<Command> _forOthers = [new Greet()];

    public async Task PublishAsync(SlackInstallation installation, string user, CancellationToken cancellation)
    {
        if (await roster.CallerAsync(installation, user, conversation: null, cancellation) is not { } caller)
        {
            return;
        }

        var lang = await roster.ChosenLangAsync(installation, user, cancellation);
        var person = await roster.PersonAsync(caller.Address, cancellation);
        var cards = new List<Card>();
        foreach (var section in person?.Membership == Membership.Joined ? _forMembers : _forOthers)
        {
            var reply = await core.TakeAsync(new Turn(caller, new Clicked(core.Codec.Encode(section, lang))), cancellation);
            cards.AddRange(reply.Cards);
        }

        await installations.ClientOf(installation).Views.Publish(user, outbound.Home(cards, lang), cancellationToken: cancellation);
    }
}
