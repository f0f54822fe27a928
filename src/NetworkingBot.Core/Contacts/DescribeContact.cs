using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>
/// “Ana's phone is …”, “Ana works at Contoso”: one field of a contact's form, in words. <paramref name="Field"/> is its id.
/// </summary>
public sealed record DescribeContact(string Field, string Who, string Value) : Command
{
    private static readonly (string Field, string English, string Spanish)[] _fields =
    [
        ("email", "email|mail|email address|mail address", "correo|email|correo electronico|mail"),
        ("phone", "phone|phone number|number|mobile|telephone", "telefono|numero|movil|numero de telefono"),
        ("organisation", "company|organisation|organization|employer|firm", "empresa|organizacion|compania"),
        ("role", "role|job|job title|position|title", "cargo|puesto|rol|trabajo"),
        ("place", "place|city|town|address", "ciudad|lugar|direccion"),
        ("links", "linkedin|link|website|page|profile|xing|blog", "linkedin|enlace|web|pagina|perfil|xing|blog"),
        ("name", "name|full name", "nombre|nombre completo"),
    ];

    public static IEnumerable<Wording> Wordings =>
    [
        .. _fields.SelectMany(one => InEnglish(one.Field, one.English)),
        Wording.En("{who} (works|is working) (at|for|with) {value} [now]", slots => Of("organisation", slots)),
        Wording.En("{who} (lives|is based|is living) in {value} [now]", slots => Of("place", slots)),
        Wording.En("{who} moved to {value}", slots => Of("place", slots)),
        Wording.En("i know {who} (from|through|via|since) {value}", slots => Of("how-met", slots)),
        Wording.En("i (met|know) {who} (through|via|thanks to) {value}", slots => Of("how-met", slots, "through ")),
        Wording.En("i first met {who} (at|in) {value}", slots => Of("how-met", slots, "at ")),
        .. _fields.SelectMany(one => InSpanish(one.Field, one.Spanish)),
        Wording.Es("{who} [ahora] trabaja [ahora] (en|para) {value} [ahora]", slots => Of("organisation", slots)),
        Wording.Es("{who} trabaja de {value}", slots => Of("role", slots)),
        Wording.Es("{who} (vive|reside) en {value}", slots => Of("place", slots)),
        Wording.Es("conozco a {who} (de|desde) {value}", slots => Of("how-met", slots)),
        Wording.Es("(conozco|conoci) a {who} (a traves de|por medio de|gracias a) {value}", slots => Of("how-met", slots, "a través de ")),
        Wording.Es("conoci a {who} en {value}", slots => Of("how-met", slots, "en ")),
    ];

    private static IEnumerable<Wording> InEnglish(string field, string names) =>
    [
        Wording.En($"{{who}} ({names}) is [now] {{value}}", slots => OfOwner(field, slots)),
        Wording.En($"(change|set|update) {{who}} ({names}) to {{value}}", slots => OfOwner(field, slots)),
        Wording.En($"[the] ({names}) of {{who}} is [now] {{value}}", slots => Of(field, slots)),
    ];

    private static IEnumerable<Wording> InSpanish(string field, string names) =>
    [
        Wording.Es($"[el|la] ({names}) de {{who}} [ahora] es {{value}}", slots => Of(field, slots)),
        Wording.Es($"(cambia|pon|actualiza) [el|la] ({names}) de {{who}} (a|por) {{value}}", slots => Of(field, slots)),
    ];

    /// <summary>“Who works at Contoso?” is a question, and “I work with her” tells of nobody by name.</summary>
    private static DescribeContact? Of(string field, Slots slots, string before = "") =>
        PlainWords.Read(slots["who"])
            is [
            {
                Text: "who"
                        or "whom"
                        or "i"
                        or "we"
                        or "you"
                        or "he"
                        or "she"
                        or "yo"
                        or "ahora"
                        or "ya"
                        or "ella"
                        or "somebody"
                        or "someone"
                        or "anybody"
                        or "anyone"
                        or "quien"
                        or "quienes"
                        or "alguien"
            },
                ..,
            ]
            ? null
            : new DescribeContact(field, slots["who"], before + slots["value"]);

    /// <summary>“Ana's phone is …”; without an owner it is about somebody else, as in “my name is …”.</summary>
    private static DescribeContact? OfOwner(string field, Slots slots)
    {
        var owner = slots["who"].TrimEnd('s', 'S');
        return owner.Length > 1 && owner[^1] is '\'' or '’' ? new DescribeContact(field, owner[..^1], slots["value"]) : null;
    }
}

public sealed class DescribeContactHandler(ContactBook book) : IHandler<DescribeContact>
{
    public async Task<Reply> HandleAsync(DescribeContact command, TurnContext turn, CancellationToken cancellation) =>
        await WhichContact.ThenAsync(
            await book.FindAsync(command.Who, turn, cancellation),
            command.Who,
            turn,
            entry => new FillInContact(
                entry.Contact.Id,
                command.Field,
                command.Value[..Math.Min(command.Value.Length, ContactNote.MaxLength)]
            ),
            entry => FillInContactHandler.FillInAsync(book, entry, command.Field, command.Value, turn, cancellation)
        );
}

/// <summary>One field of a contact, by id.</summary>
public sealed record FillInContact(string Id, string Field, string Value) : Command;

public sealed class FillInContactHandler(ContactBook book) : IHandler<FillInContact>
{
    public async Task<Reply> HandleAsync(FillInContact command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? await FillInAsync(book, entry, command.Field, command.Value, turn, cancellation) with { ReplacesCard = true }
            : WhichContact.Gone(turn);

    internal static async Task<Reply> FillInAsync(
        ContactBook book,
        BookEntry entry,
        string field,
        string value,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var phrases = ContactPhrases.In(turn.Lang);
        if (ContactForm.FilledIn(entry, field, value, turn) is not { } form)
        {
            return Reply.Say(turn.Lang, phrases.TheirOwn(entry.Name));
        }

        if (form.ErrorsFor(entry.Contact) is { Count: > 0 } errors)
        {
            return Reply.Say(turn.Lang, errors.First().Value, new Cards.CommandButton(phrases.Edit, new EditContact(entry.Contact.Id)));
        }

        var (kept, changed) = await ContactChange.MakeAsync(book, entry, form.Entered, turn, cancellation);
        return await OpenContactHandler.OpenAsync(book, kept, turn, cancellation, phrases.Saved) with { Changed = changed };
    }
}
