using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.People.Identities;

/// <summary>Asks somebody new whether they are who has the same e-mail address on another channel. It comes before they can join, so there is nothing to lose by a yes.</summary>
internal static class LinkQuestion
{
    public static Card For(Lang lang)
    {
        var phrases = LinkPhrases.In(lang);
        return new Card(
            new Paragraph(phrases.IsItYou, Tone.Strong),
            new Paragraph(phrases.WhatAYesDoes),
            new Buttons([new CommandButton(phrases.ThatIsMe, new LinkMe(), ButtonStyle.Primary), new CommandButton(phrases.No, new NotMe())]));
    }
}

/// <summary>“Yes, that's me”: whoever wrote from here is the person known from the other channel.</summary>
public sealed record LinkMe : Command;

public sealed class LinkMeHandler(PersonStore people, IdentityStore identities, NextSteps next) : IHandler<LinkMe>
{
    public async Task<Reply> HandleAsync(LinkMe command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = LinkPhrases.In(turn.Lang);
        if (turn.Me.MaybeSameAs is not { } other || await people.UpdateAsync(turn.Org, other, known => United(known, turn.Me), turn.Now, cancellation) is not { } me)
        {
            await people.UpdateAsync(turn.Org, turn.Me.Id, person => person with { MaybeSameAs = null }, turn.Now, cancellation);
            return Reply.Say(turn.Lang, phrases.Settled) with { ReplacesCard = true };
        }

        foreach (var address in turn.Me.Addresses)
        {
            var identity = await identities.FindAsync(address, cancellation) ?? new Identity(turn.Org, me.Id);
            await identities.SaveAsync(address, identity with { Person = me.Id }, cancellation);
        }

        await people.DeleteAsync(turn.Org, turn.Me.Id, cancellation);
        var united = Reply.Say(turn.Lang, phrases.United(me.Name), me.Membership == Membership.Joined ? next.For(turn.Lang) : []);
        return me.Membership == Membership.Joined
            ? united with { ReplacesCard = true }
            : Reply.Of(turn.Lang, [.. united.Cards, InvitationCard.For(turn.Lang)]) with { ReplacesCard = true };
    }

    /// <summary>What is known already stands; what only the new side tells is added.</summary>
    private static Person United(Person known, Person fresh) => known with
    {
        Addresses = [.. fresh.Addresses, .. known.Addresses.Except(fresh.Addresses)],
        Lang = fresh.Lang ?? known.Lang,
        ZoneId = known.ZoneId ?? fresh.ZoneId,
        Profile = known.Profile with { Title = known.Profile.Title ?? fresh.Profile.Title },
    };
}

/// <summary>“No”: they are two people, and the question does not come again.</summary>
public sealed record NotMe : Command;

public sealed class NotMeHandler(PersonStore people) : IHandler<NotMe>
{
    public async Task<Reply> HandleAsync(NotMe command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = LinkPhrases.In(turn.Lang);
        if (turn.Me.MaybeSameAs is null)
        {
            return Reply.Say(turn.Lang, phrases.Settled) with { ReplacesCard = true };
        }

        await people.UpdateAsync(turn.Org, turn.Me.Id, person => person with { MaybeSameAs = null }, turn.Now, cancellation);
        return Reply.Of(turn.Lang, new Card(new Paragraph(phrases.Apart)), InvitationCard.For(turn.Lang)) with { ReplacesCard = true };
    }
}
