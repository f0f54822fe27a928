using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.People;

/// <summary>Whether I may be named to two people who both know me.</summary>
public sealed record AllowNaming(bool Allowed) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("allowed", () => new AllowNaming(true)),
        new("forbidden", () => new AllowNaming(false)),
    ];
}

public sealed class AllowNamingHandler(PersonStore people, NextSteps next) : IHandler<AllowNaming>
{
    public async Task<Reply> HandleAsync(AllowNaming command, TurnContext turn, CancellationToken cancellation)
    {
        var naming = command.Allowed ? Naming.Allowed : Naming.Refused;
        await people.UpdateAsync(turn.Org, turn.Me.Id, person => person with { Naming = naming }, turn.Now, cancellation);
        var phrases = NamingPhrases.In(turn.Lang);
        return Reply.Say(turn.Lang, command.Allowed
            ? phrases.MayNameYou
            : phrases.WontNameYou,
                [new CommandButton(PeoplePhrases.In(turn.Lang).EditProfile, new EditProfile()),
                .. next.For(turn.Lang)]) with
        { ReplacesCard = true };
    }
}

/// <summary>Asked once, when somebody joins or, of those who joined before it was asked, when they next ask whom to meet.</summary>
public static class NamingQuestion
{
    public static Card For(Lang lang)
    {
        var phrases = NamingPhrases.In(lang);
        return new Card(
            new Paragraph(phrases.MayINameYou),
            new Buttons([new CommandButton(phrases.Yes, new AllowNaming(true)), new CommandButton(phrases.No, new AllowNaming(false))]));
    }

    public static Person Asked(Person person) => person.Naming == Naming.NotAsked ? person with { Naming = Naming.Unanswered } : person;
}
