using NetworkingBot.Core.Contacts.Duplicates;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>“contact Ana”, “what do I know about Ana?”: the card of a contact.</summary>
public sealed record ShowContact(string Words) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[show|open|see] [me] [my] contact {who}", slots => new ShowContact(slots["who"])),
        Wording.En(
            "(do i know|what do i know about|what did i note about|what did i note on|what did i write about|what have i noted about|what "
                + "did i say about|when did i last see|when did i last meet|when did i last talk to|when did i last speak to|when did i "
                + "last call|how do i know|how did i meet|where did i meet|when did i meet) {who}",
            slots => new ShowContact(slots["who"])
        ),
        Wording.En(
            "(whats|what is|do you have|do you know|give me) (the|a) (email|mail|email address|phone|phone "
                + "number|number|address|role|job|job title|title|birthday|linkedin) of {who}",
            slots => new ShowContact(slots["who"])
        ),
        Wording.En(
            "(whats|what is|when is|do you have|do you know|give me) {who} (email|mail|email address|phone|phone "
                + "number|number|address|role|job|job title|title|birthday|linkedin)",
            slots => OfOwner(slots["who"])
        ),
        Wording.En(
            "(where|in which (office|city|team|department)) (is|does|do) {who} (sit|work|live|based|located|from)",
            slots => new ShowContact(slots["who"])
        ),
        Wording.En("(send|write) (a message|a mail|an email|a note) to {who}", slots => new ShowContact(slots["who"])),
        Wording.En("remind me who {who} is", slots => new ShowContact(slots["who"])),
        Wording.Es(
            "(cual es|dame|tienes|sabes) (el|la) (correo|email|mail|telefono|numero|numero de "
                + "telefono|movil|direccion|cargo|puesto|linkedin) de {who}",
            slots => new ShowContact(slots["who"])
        ),
        Wording.Es("cuando es el cumpleanos de {who}", slots => new ShowContact(slots["who"])),
        Wording.Es(
            "(donde|en que (oficina|ciudad|departamento|equipo)) (esta|trabaja|vive|se sienta) {who}",
            slots => new ShowContact(slots["who"])
        ),
        Wording.Es(
            "(manda|mandale|envia|enviale|escribe|escribele) (un mensaje|un correo|una nota) a {who}",
            slots => new ShowContact(slots["who"])
        ),
        Wording.Es("recuerdame quien es {who}", slots => new ShowContact(slots["who"])),
        Wording.Es("[ver|muestra|abre] [mi|el|al] contacto [de] {who}", slots => new ShowContact(slots["who"])),
        Wording.Es(
            "(conozco a|que se de|que he apuntado de|que he apuntado sobre|que apunte de|que apunte sobre|que anote de|que anote sobre|de "
                + "que conozco a|como conoci a|donde conoci a|cuando conoci a|cuando vi a|cuando hable con|cuando hable por ultima vez "
                + "con|cuando vi por ultima vez a|cuando fue la ultima vez que vi a|cuando fue la ultima vez que hable con) {who} [por "
                + "ultima vez]",
            slots => new ShowContact(slots["who"])
        ),
    ];

    /// <summary>“Ana's”, “Luis'”.</summary>
    private static ShowContact? OfOwner(string who) =>
        who is [.. var owner, '\'' or '’', 's'] ? new ShowContact(owner)
        : PlainWords.Read(who) is [.., { Text: "my" or "your" or "the" or "our" }] ? null
        : new ShowContact(who);
}

public sealed class ShowContactHandler(ContactBook book) : IHandler<ShowContact>
{
    public async Task<Reply> HandleAsync(ShowContact command, TurnContext turn, CancellationToken cancellation) =>
        await WhichContact.ThenAsync(
            await book.FindAsync(command.Words, turn, cancellation), command.Words, turn,
            entry => new OpenContact(entry.Contact.Id),
            entry => OpenContactHandler.OpenAsync(book, entry, turn, cancellation));
}

/// <summary>The card of a contact, by id.</summary>
public sealed record OpenContact(string Id) : Command;

public sealed class OpenContactHandler(ContactBook book) : IHandler<OpenContact>
{
    public async Task<Reply> HandleAsync(OpenContact command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? await OpenAsync(book, entry, turn, cancellation)
            : WhichContact.Gone(turn);

    /// <param name="note">What has just been done, above the card.</param>
    internal static async Task<Reply> OpenAsync(
        ContactBook book,
        BookEntry entry,
        TurnContext turn,
        CancellationToken cancellation,
        string? note = null
    )
    {
        var settings = await book.Store.SettingsAsync(turn.Org, turn.Me.Id, cancellation);
        var twin = entry.IsKept ? Twins.Of(entry, await book.AllAsync(turn, cancellation)) : null;
        var card = ContactCard.For(entry, settings, twin, turn);
        return Reply.Of(turn.Lang, note is null ? card : new Cards.Card([new Cards.Paragraph(note, Cards.Tone.Strong), .. card.Elements]));
    }
}
