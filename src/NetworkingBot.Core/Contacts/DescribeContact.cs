using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Contacts;

/// <summary>
/// “Ana's phone is …”, “Ana works at Contoso”: one field of a contact's form, in words. <paramref name="Field"/> is its id.
/// </summary>
public sealed record DescribeContact(string Field, string Who, string Value) : Command
{
    private static readonly string[] _fields = ["email", "phone", "organisation", "role", "place", "links", "name"];

    public static IReadOnlyList<Sense> Senses =>
    [
        .. _fields.Select(one => new Sense($"{one} of somebody", (who, value) => Of(one, who, value))),
        .. _fields.Select(one => new Sense($"somebody's {one}", (owner, value) => OfOwner(one, owner, value))),
        new("moved", (who, value) => Of(IsPlace(value) ? "place" : "organisation", who, value)),
        new("how met", (who, value) => Of("how-met", who, value)),
        new("met through", (who, value) => Of("how-met", who, $"through {value}")),
        new("met at", (who, value) => Of("how-met", who, $"at {value}")),
        new("conocido a través de", (who, value) => Of("how-met", who, $"a través de {value}")),
        new("conocido en", (who, value) => Of("how-met", who, $"en {value}")),
    ];

    /// <summary>“She moved to Berlin” is where she lives, “she moved to Bosch” where she works.</summary>
    private static bool IsPlace(string value) => NamedList.Places.Called(value).Count > 0
        || PlainWords.Read(value).Any(word => word.Text is "office" or "oficina" || NamedList.Places.Called(word.Text).Count > 0);

    /// <summary>“Who works at Contoso?” is a question, and “I work with her” tells of nobody by name.</summary>
    private static DescribeContact? Of(string field, string who, string value) =>
        PlainWords.Read(who)
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
            : new DescribeContact(field, who, value);

    /// <summary>“Ana's phone is …”; without an owner it is about somebody else, as in “my name is …”.</summary>
    private static DescribeContact? OfOwner(string field, string owner, string value)
    {
        var whose = owner.TrimEnd('s', 'S');
        return whose.Length > 1 && whose[^1] is '\'' or '’' ? new DescribeContact(field, whose[..^1], value) : null;
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
            entry => FillInContactHandler.FillInAsync(book, entry, command.Field, command.Value, turn, cancellation),
            Newcomer.KeptWithIt
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
