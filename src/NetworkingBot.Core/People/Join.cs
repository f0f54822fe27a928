using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.People;

/// <summary>Asks what joining means, before anything is decided.</summary>
public sealed record AskToJoin : Command;

public sealed class AskToJoinHandler(NextSteps next) : IHandler<AskToJoin>
{
    public Task<Reply> HandleAsync(AskToJoin command, TurnContext turn, CancellationToken cancellation) => Task.FromResult(
        turn.Me.Membership == Membership.Joined
            ? Reply.Say(turn.Lang, PeoplePhrases.In(turn.Lang).AlreadyJoined, next.For(turn.Lang))
            : Reply.Of(turn.Lang, InvitationCard.For(turn.Lang)) with { Asks = InvitationCard.Open });
}

/// <summary>The person's consent.</summary>
public sealed record Join : Command;

public sealed class JoinHandler(PersonStore people, NextSteps next) : IHandler<Join>
{
    public async Task<Reply> HandleAsync(Join command, TurnContext turn, CancellationToken cancellation)
    {
        if (turn.Me.MaybeSameAs is not null)
        {
            return Reply.Of(turn.Lang, LinkQuestion.For(turn.Me, turn.Lang)) with
            {
                ReplacesCard = true,
                Asks = LinkQuestion.OpenTo(turn.Me),
            };
        }

        var me = await people.UpdateAsync(turn.Org, turn.Me.Id, person => Joined(person, turn), turn.Now, cancellation) ?? turn.Me;
        var phrases = PeoplePhrases.In(turn.Lang);
        var card = new Card(
            new Heading(phrases.Welcome(Language.GivenName.Of(me.Name))),
            new Paragraph(phrases.CompleteProfile),
            new Buttons([new CommandButton(phrases.EditProfile, new EditProfile(), ButtonStyle.Primary), .. next.For(turn.Lang)]));
        return Reply.Of(turn.Lang, turn.Me.Naming == Naming.NotAsked
            ? new Card([.. card.Elements, .. NamingQuestion.For(turn.Lang).Elements])
            : card) with
        { ReplacesCard = true };
    }

    private static Person Joined(Person person, TurnContext turn) => person.Membership == Membership.Joined
        ? person
        : NamingQuestion.Asked(person) with
        {
            Membership = Membership.Joined,
            JoinedAt = turn.Now,
            ErasingSince = null,
            Lang = turn.Lang,
        };
}

/// <summary>The person's no. It is kept nowhere.</summary>
public sealed record DeclineToJoin : Command;

public sealed class DeclineToJoinHandler : IHandler<DeclineToJoin>
{
    public Task<Reply> HandleAsync(DeclineToJoin command, TurnContext turn, CancellationToken cancellation) => Task.FromResult(
        Reply.Say(turn.Lang, PeoplePhrases.In(turn.Lang).Declined) with { ReplacesCard = true });
}
