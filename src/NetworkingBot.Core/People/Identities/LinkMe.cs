using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.People.Identities;

/// <summary>“Yes, that's me”: whoever wrote from here says to be the person whom the bot knows by the same e-mail address.</summary>
public sealed record LinkMe : Command;

/// <summary>“No”: they are two people.</summary>
public sealed record NotMe : Command;

/// <summary>
/// Asks somebody new whether they are who has the same e-mail address already. It comes before they can join, so there is nothing to lose
/// by a yes; and the yes of the other account is asked for next.
/// </summary>
internal static class LinkQuestion
{
    /// <summary>What a bare yes or no to it does; null: the other account is asked already.</summary>
    public static OpenQuestion? OpenTo(Person me) => me.LinkAskedAt is null ? new OpenQuestion(new LinkMe(), new NotMe()) : null;

    public static Card For(Person me, Lang lang)
    {
        var phrases = LinkPhrases.In(lang);
        return me.LinkAskedAt is null
            ? new Card(
                new Paragraph(phrases.IsItYou, Tone.Strong),
                new Paragraph(phrases.WhatAYesDoes),
                new Buttons([
                    new CommandButton(phrases.ThatIsMe, new LinkMe(), ButtonStyle.Primary),
                    new CommandButton(phrases.No, new NotMe()),
                ])
            )
            : new Card(new Paragraph(phrases.Asked), new Buttons([new CommandButton(phrases.GoOnApart, new NotMe())]));
    }
}
