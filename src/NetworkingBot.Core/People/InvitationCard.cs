using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.People;

/// <summary>What joining means, what is shown to whom, and how to leave again.</summary>
public static class InvitationCard
{
    /// <summary>What a bare yes or no to it does.</summary>
    public static OpenQuestion Open { get; } = new(new Join(), new DeclineToJoin());

    public static Card For(Lang lang)
    {
        var phrases = PeoplePhrases.In(lang);
        return new Card(
            new Heading(phrases.InvitationTitle),
            new Paragraph(phrases.Invitation),
            new Bullets(phrases.WhatIsShown),
            new Paragraph(phrases.HowToLeave, Tone.Quiet),
            new Buttons([
                new CommandButton(phrases.YesJoin, new Join(), ButtonStyle.Primary),
                new CommandButton(phrases.NoThanks, new DeclineToJoin()),
            ])
        );
    }
}
