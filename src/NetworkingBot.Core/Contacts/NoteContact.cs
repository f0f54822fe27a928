using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>“note @Ana likes climbing”.</summary>
public sealed record NoteContact(string Words) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("note", rest => new NoteContact(rest)),
        new("birthday", OfOwner),
        new("cumpleaños", (who, day) => new NoteContact($"{who} cumpleaños: {day}")),
    ];

    /// <summary>“Ana's birthday is 5 May” is a note, “remind me that Ana's birthday is …” is not.</summary>
    private static NoteContact? OfOwner(string who, string day) =>
        who is [.. var owner, '\'' or '’', 's'] && PlainWords.Read(owner) is not [{ Text: "remind" }, ..]
            ? new NoteContact($"{owner} birthday: {day}")
            : null;
}

public sealed class NoteContactHandler(ContactBook book) : IHandler<NoteContact>
{
    public async Task<Reply> HandleAsync(NoteContact command, TurnContext turn, CancellationToken cancellation)
    {
        var (found, name, rest) = await book.FindFirstAsync(command.Words, turn, cancellation);
        var phrases = ContactPhrases.In(turn.Lang);
        return rest.Length == 0 && found.Count > 0 ? Reply.Say(turn.Lang, phrases.WhatToNote(name))
            : rest.Length > ContactNote.MaxLength ? Reply.Say(turn.Lang, phrases.NoteTooLong(ContactNote.MaxLength))
            : await WhichContact.ThenAsync(
                found,
                name,
                turn,
                entry => new KeepNote(entry.Contact.Id, rest),
                entry => KeepNoteHandler.KeepAsync(book, entry, rest, turn, cancellation),
                rest.Length > 0 ? Newcomer.KeptWithIt : Newcomer.Added
            );
    }
}

/// <summary>A note on somebody, by id.</summary>
public sealed record KeepNote(string Id, string Text) : Command;

public sealed class KeepNoteHandler(ContactBook book) : IHandler<KeepNote>
{
    public async Task<Reply> HandleAsync(KeepNote command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? await KeepAsync(book, entry, CleanText.OneLine(command.Text), turn, cancellation) with { ReplacesCard = true }
            : WhichContact.Gone(turn);

    internal static async Task<Reply> KeepAsync(
        ContactBook book,
        BookEntry entry,
        string text,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var phrases = ContactPhrases.In(turn.Lang);
        var note = new ContactNote(turn.Today, text[..Math.Min(text.Length, ContactNote.MaxLength)]);
        if (!Contact.Fit(entry.Contact.Notes.Add(note)))
        {
            return Reply.Say(turn.Lang, phrases.NotesFull, new Cards.CommandButton(phrases.Edit, new EditContact(entry.Contact.Id)));
        }

        var (kept, changed) = await ContactChange.MakeAsync(
            book,
            entry,
            contact => contact.Notes.Contains(note) ? contact : contact with { Notes = contact.Notes.Insert(0, note) },
            turn,
            cancellation
        );
        return await OpenContactHandler.OpenAsync(book, kept, turn, cancellation, phrases.Noted) with { Changed = changed };
    }
}
