using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Introductions;

/// <summary>“I'd like to meet Marta”: asks her.</summary>
public sealed record AskForIntroduction(PersonId? Person, string? Who, string? Because) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        .. Either(
            "(intro|intro me|introduction|introduce me|ask for an introduction|ask for an intro|request an introduction|connect me|put me "
                + "in touch|set me up) [to|with] {who}",
            "(because|because of|since|as|for|about)",
            Wording.En
        ),
        .. Either(
            "(i want to|i would like to|id like to|i d like to|id love to|i would love to|help me|help me to|i need to) (meet|get to know) "
                + "{who}",
            "(because|because of|since|as)",
            Wording.En
        ),
        .. Either(
            "(schedule|book|plan|set up|arrange|i want to have|id like to have) [a|an] (coffee|lunch|chat|call|meeting|appointment) with "
                + "{who}",
            "(because|because of|since|as)",
            Wording.En
        ),
        .. Either(
            "(schedule|book|plan|set up|arrange) [a|an] (coffee|lunch|chat|call|meeting|appointment) with {who} (today|tomorrow|this "
                + "week|next week|on|at|for|in the) [at] {when}",
            "(because|because of|since|as)",
            Wording.En
        ),
        .. Either(
            "ask {who} (to meet me|for a coffee|for a meeting|for a chat|for a call|to have a coffee with me|to have lunch with me)",
            "(because|because of|since|as)",
            Wording.En
        ),
        .. Either("(presentame|ponme en contacto|conectame) (a|al|con) {who}", "(porque|ya que|para|por|a causa de)", Wording.Es),
        Wording.Es(
            "(presentamela|presentamelo|presentame a esa persona)",
            _ => new AskForIntroduction(Person: null, "ella", Because: null)
        ),
        .. Either(
            "(organiza|agenda|programa|concierta|prepara) (un cafe|una comida|un almuerzo|una reunion|una charla|una llamada|una cita) con "
                + "{who} (hoy|manana|esta semana|la semana que viene|el|a las|para) [a] [las] {when}",
            "(porque|ya que)",
            Wording.Es
        ),
        .. Either("(pide|solicita|quiero|pedir) una presentacion (a|con) {who}", "(porque|ya que|para|por|a causa de)", Wording.Es),
        .. Either("(quiero|quisiera|me gustaria) (tomar un cafe|quedar|comer) con {who}", "(porque|ya que)", Wording.Es),
        .. Either("(quiero|quisiera|me gustaria|me encantaria|necesito) conocer (a|al) {who}", "(porque|ya que)", Wording.Es),
        .. Either(
            "(organiza|agenda|programa|concierta|prepara) (un cafe|una comida|un almuerzo|una reunion|una charla|una llamada|una cita) con "
                + "{who}",
            "(porque|ya que|para)",
            Wording.Es
        ),
    ];

    private static IEnumerable<Wording> Either(string pattern, string because, Func<string, Func<Slots, Command?>, Wording> wording) =>
        [wording(pattern, Make), wording($"{pattern} {because} {{why}}", Make)];

    private static AskForIntroduction Make(Slots slots) => new(Person: null, slots["who"], FirstMessage.Begun(slots.Find("why")));
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
    public static IEnumerable<Wording> Wordings =>
    [
        .. Both("(ask|have|get) {contact} [to] introduce me to {who}", "(because|because of)", Wording.En),
        .. Both("(introduce me to|intro) {who} (through|via) {contact}", "(because|because of)", Wording.En),
        .. Both("(pidele|pide|dile) a {contact} que me presente a {who}", "porque", Wording.Es),
        .. Both("(presentame|quiero conocer) a {who} (a traves de|por medio de|mediante) {contact}", "porque", Wording.Es),
    ];

    private static IEnumerable<Wording> Both(string pattern, string because, Func<string, Func<Slots, Command?>, Wording> wording) =>
        [wording(pattern, Make), wording($"{pattern} {because} {{why}}", Make)];

    private static AskThrough Make(Slots slots) =>
        new(
            Contact: null,
            FirstMessage.Begun(slots["contact"]),
            Person: null,
            FirstMessage.Begun(slots["who"]),
            FirstMessage.Begun(slots.Find("why"))
        );
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
    public static IEnumerable<Wording> Wordings =>
    [
        .. Both("(introduce|connect|put in touch) {one} (to|and|with) {other}", "(because|because of|since|as)", Wording.En),
        .. Both("(presenta|conecta|pon en contacto) a {one} (a|con|y a) {other}", "(porque|ya que)", Wording.Es),
        .. Both("(presenta|conecta|pon en contacto) a {one} (y|e) {other}", "(porque|ya que)", Wording.Es),
    ];

    private static IEnumerable<Wording> Both(string pattern, string because, Func<string, Func<Slots, Command?>, Wording> wording) =>
        [wording(pattern, Make), wording($"{pattern} {because} {{why}}", Make)];

    /// <summary>“Introduce me to Ana” asks; so does “introduce Ana to me”.</summary>
    private static Command? Make(Slots slots)
    {
        var (one, other, because) = (
            FirstMessage.Begun(slots["one"]),
            FirstMessage.Begun(slots["other"]),
            FirstMessage.Begun(slots.Find("why"))
        );
        return one is "me" or "Me" ? null
            : other is "me" or "mi" or "mí" ? new AskForIntroduction(Person: null, one, because)
            : new IntroduceContacts(One: null, one, Other: null, other, because);
    }
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
