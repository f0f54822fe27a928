using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Guide;

/// <summary>What is said when nothing can be done, with what can be done instead.</summary>
internal static class Apologies
{
    /// <param name="said">What was not understood, for what comes nearest to it.</param>
    public static Reply NotUnderstood(Lang lang, NextSteps next, string said = "")
    {
        var phrases = GuidePhrases.In(lang);
        Element[] instead = NearestHelp.To(said, phrases.Help) is { Count: > 0 } nearest
            ? [new Paragraph(phrases.Perhaps), new Facts([.. nearest.Select(line => new Fact(line.Say, line.Does))])]
            : [new Paragraph(phrases.YouCanSay, Tone.Quiet)];
        return Reply.Of(
            lang,
            new Card([
                new Paragraph(phrases.NotUnderstood),
                .. instead,
                new Buttons([.. next.For(lang), new CommandButton(phrases.ShowHelp, new ShowHelp())]),
            ])
        );
    }

    public static Reply TooLong(Lang lang, NextSteps next) => WithHelp(lang, GuidePhrases.In(lang).TooLong(Recogniser.MaxLength), next);

    public static Reply TooFast(Lang lang) => Reply.Say(lang, GuidePhrases.In(lang).TooFast);

    public static Reply OutdatedButton(Lang lang, NextSteps next) => WithHelp(lang, GuidePhrases.In(lang).OutdatedButton, next);

    public static Reply UnreadableButton(Lang lang, NextSteps next) => WithHelp(lang, GuidePhrases.In(lang).UnreadableButton, next);

    public static Reply UnknownWorkspace(Lang lang) => Reply.Say(lang, GuidePhrases.In(lang).UnknownWorkspace);

    public static Reply UnknownPerson(Lang lang) => Reply.Say(lang, GuidePhrases.In(lang).UnknownPerson);

    /// <summary>Something of theirs is there and cannot be read: nothing is made anew in its place.</summary>
    public static Reply TryLater(Lang lang) => Reply.Say(lang, GuidePhrases.In(lang).TryLater);

    public static Reply InPrivateOnly(Lang lang) => Reply.Say(lang, GuidePhrases.In(lang).InPrivateOnly);

    public static Reply OnlyLooking(Lang lang) => Reply.Say(lang, GuidePhrases.In(lang).OnlyLooking);

    public static Reply Standstill(Lang lang) => Reply.Say(lang, GuidePhrases.In(lang).Standstill);

    public static Reply MembersOnly(Lang lang)
    {
        var invitation = InvitationCard.For(lang);
        return Reply.Of(lang,
            new Card([
                invitation.Elements[0],
                new Paragraph(PeoplePhrases.In(lang).MembersOnly, Tone.Strong),
                .. invitation.Elements.Skip(1),
            ])
        ) with
        { Asks = InvitationCard.Open };
    }

    private static Reply WithHelp(Lang lang, string text, NextSteps next) =>
        Reply.Say(lang, text, [.. next.For(lang), new CommandButton(GuidePhrases.In(lang).ShowHelp, new ShowHelp())]);
}
