using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;

namespace NetworkingBot.Core.Accounts;

/// <summary>Takes a newcomer's “yes, that's me”: nothing comes of it until the account that was there first says so too.</summary>
public sealed class LinkMeHandler(AccountLinks links, PersonStore people) : IHandler<LinkMe>
{
    public async Task<Reply> HandleAsync(LinkMe command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = LinkPhrases.In(turn.Lang);
        if (turn.Me.MaybeSameAs is not { } other || await people.GetAsync(turn.Org, other, cancellation) is null)
        {
            await links.RefuseAsync(turn.Me, turn.Now, cancellation);
            return Reply.Say(turn.Lang, phrases.Settled) with { ReplacesCard = true };
        }

        await links.AskAsync(turn.Me, turn.Now, cancellation);
        return Reply.Say(turn.Lang, phrases.Asked, new CommandButton(phrases.GoOnApart, new NotMe())) with { ReplacesCard = true };
    }
}

/// <summary>“No”: they are two people, and the question does not come again.</summary>
public sealed class NotMeHandler(AccountLinks links) : IHandler<NotMe>
{
    public async Task<Reply> HandleAsync(NotMe command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = LinkPhrases.In(turn.Lang);
        if (turn.Me.MaybeSameAs is null)
        {
            return Reply.Say(turn.Lang, phrases.Settled) with { ReplacesCard = true };
        }

        await links.RefuseAsync(turn.Me, turn.Now, cancellation);
        return Reply.Of(turn.Lang, new Card(new Paragraph(phrases.Apart)), InvitationCard.For(turn.Lang)) with { ReplacesCard = true };
    }
}
