using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Introductions;

/// <summary>“I'd like to meet Marta”: asks her.</summary>
public sealed record AskForIntroduction(PersonId? Person, string? Who, string? Because) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("somebody", Of),
        new("her", () => new AskForIntroduction(Person: null, "ella", Because: null)),
    ];

    private static AskForIntroduction Of(string who, string? why = null) => new(Person: null, who, FirstMessage.Begun(why));
}

public sealed class AskForIntroductionHandler(Whom whom, RequestFlow asking) : IHandler<AskForIntroduction>
{
    public async Task<Reply> HandleAsync(AskForIntroduction command, TurnContext turn, CancellationToken cancellation) =>
        await whom.FindAsync(command.Person, command.Who, turn, cancellation) switch
        {
            Whom.Found.One(var person) => await asking.BeginAsync(
                new Draft(IntroductionKind.Direct, turn.Me.Id, person.Id, "", "", command.Because ?? ""), [person], turn, cancellation),
            var unclear => Whom.Ask(unclear, turn, id => new AskForIntroduction(id, Who: null, command.Because)),
        };
}

/// <summary>“Ask Luis to introduce me to Marta”: Luis agrees first.</summary>
public sealed record AskThrough(PersonId? Contact, string? ContactName, PersonId? Person, string? Who, string? Because) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", Of)];

    private static AskThrough Of(string contact, string who, string? why = null) =>
        new(Contact: null, FirstMessage.Begun(contact), Person: null, FirstMessage.Begun(who), FirstMessage.Begun(why));
}

public sealed class AskThroughHandler(Whom whom, RequestFlow asking, Curiosity curiosity) : IHandler<AskThrough>
{
    public async Task<Reply> HandleAsync(AskThrough command, TurnContext turn, CancellationToken cancellation)
    {
        var contact = await whom.FindAsync(command.Contact, command.ContactName, turn, cancellation);
        var person = await whom.FindAsync(command.Person, command.Who, turn, cancellation);
        var (contactId, personId) = (contact.Id, person.Id);
        return (contact, person) switch
        {
            (Whom.Found.One, Whom.Found.One) when contactId == personId => Reply.Say(
                turn.Lang,
                IntroductionPhrases.In(turn.Lang).TwoDifferent
            ),
            (Whom.Found.One, Whom.Found.One(var asked)) when !curiosity.Allows(turn.Org, turn.Me.Id, asked.Id, turn.Now) => Reply.Say(
                turn.Lang,
                IntroductionPhrases.In(turn.Lang).EnoughQuestions
            ),
            (Whom.Found.One, Whom.Found.One(var asked)) => await asking.BeginAsync(
                new Draft(IntroductionKind.ThroughContact, turn.Me.Id, asked.Id, "", "", command.Because ?? "") { Through = contactId },
                [asked],
                turn,
                cancellation
            ),
            (Whom.Found.One, _) => Whom.Ask(
                person,
                turn,
                id => command with { Contact = contactId, ContactName = null, Person = id, Who = null }
            ),
            _ => Whom.Ask(
                contact,
                turn,
                id => command with { Contact = id, ContactName = null, Person = personId, Who = personId is null ? command.Who : null }
            ),
        };
    }
}

/// <summary>“Introduce Ana to Luis because …”: both agree.</summary>
public sealed record IntroduceContacts(PersonId? One, string? OneName, PersonId? Other, string? OtherName, string? Because) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", Of)];

    /// <summary>“Introduce me to Ana” asks; so does “introduce Ana to me”.</summary>
    private static Command? Of(string one, string other, string? why = null) =>
        one is "me" or "Me" ? null
        : other is "me" or "mi" or "mí" ? new AskForIntroduction(Person: null, FirstMessage.Begun(one), FirstMessage.Begun(why))
        : new IntroduceContacts(One: null, FirstMessage.Begun(one), Other: null, FirstMessage.Begun(other), FirstMessage.Begun(why));
}

public sealed class IntroduceContactsHandler(Whom whom, RequestFlow asking) : IHandler<IntroduceContacts>
{
    public async Task<Reply> HandleAsync(IntroduceContacts command, TurnContext turn, CancellationToken cancellation)
    {
        var one = await whom.FindAsync(command.One, command.OneName, turn, cancellation);
        var other = await whom.FindAsync(command.Other, command.OtherName, turn, cancellation);
        var (oneId, otherId) = (one.Id, other.Id);
        return (one, other) switch
        {
            (Whom.Found.Oneself, _) or (_, Whom.Found.Oneself) => Reply.Say(turn.Lang, IntroductionPhrases.In(turn.Lang).TwoDifferent),
            (Whom.Found.One, Whom.Found.One) when oneId == otherId => Reply.Say(turn.Lang, IntroductionPhrases.In(turn.Lang).TwoDifferent),
            (Whom.Found.One(var first), Whom.Found.One(var second)) => await asking.BeginAsync(
                new Draft(IntroductionKind.OfContacts, first.Id, second.Id, "", "", command.Because ?? ""),
                [first, second],
                turn,
                cancellation
            ),
            (Whom.Found.One, _) => Whom.Ask(other, turn, id => command with { One = oneId, OneName = null, Other = id, OtherName = null }),
            _ => Whom.Ask(
                one,
                turn,
                id => command with { One = id, OneName = null, Other = otherId, OtherName = otherId is null ? command.OtherName : null }
            ),
        };
    }
}

/// <summary>“I know them”: whoever of the two is no contact yet becomes one, and then they are introduced.</summary>
public sealed record KnowBoth(PersonId One, PersonId Other, string? Because) : Command;

public sealed class KnowBothHandler(ContactBook book, IHandler<IntroduceContacts> introduce) : IHandler<KnowBoth>
{
    public async Task<Reply> HandleAsync(KnowBoth command, TurnContext turn, CancellationToken cancellation)
    {
        foreach (var id in new[] { command.One, command.Other })
        {
            if (await book.GetAsync(id.Value, turn, cancellation) is { IsKept: false } acquaintance)
            {
                await ContactChange.MakeAsync(book, acquaintance, contact => contact, turn, cancellation);
            }
        }

        return await introduce.HandleAsync(
            new IntroduceContacts(command.One, OneName: null, command.Other, OtherName: null, command.Because),
            turn,
            cancellation
        ) with
        { ReplacesCard = true };
    }
}

/// <summary>The short form as it was filled in.</summary>
public sealed record SendRequest(IntroductionKind Kind, PersonId One, PersonId Other, PersonId? Through) : FormCommand;

public sealed class SendRequestHandler(Whom whom, RequestFlow asking) : IHandler<SendRequest>
{
    public async Task<Reply> HandleAsync(SendRequest command, TurnContext turn, CancellationToken cancellation)
    {
        PersonId[] ids = command.Kind == IntroductionKind.OfContacts ? [command.One, command.Other] : [command.Other];
        var readers = new List<Person>();
        foreach (var id in ids)
        {
            if (await whom.FindAsync(id, words: null, turn, cancellation) is Whom.Found.One(var person))
            {
                readers.Add(person);
            }
        }

        var isWhole =
            readers.Count == ids.Length
            && command.One != command.Other
            && (command.Kind == IntroductionKind.OfContacts || command.One == turn.Me.Id)
            && command.Kind == IntroductionKind.ThroughContact == command.Through is not null
            && (command.Through is not { } through || !ids.Append(turn.Me.Id).Contains(through));
        return isWhole
            ? await asking.SubmitAsync(
                new Draft(command.Kind, command.One, command.Other, "", "", "") { Through = command.Through },
                readers,
                command.Values,
                turn,
                cancellation
            )
            : Reply.Say(turn.Lang, IntroductionPhrases.In(turn.Lang).NotThere) with { ReplacesCard = true };
    }
}
