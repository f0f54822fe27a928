using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts.Duplicates;

/// <summary>“merge Ana and Ana García”: shows what would become one, before it does.</summary>
public sealed record AskToMerge(string One, string Other) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", (one, other) => new AskToMerge(one, other))];
}

public sealed class AskToMergeHandler(ContactBook book) : IHandler<AskToMerge>
{
    public async Task<Reply> HandleAsync(AskToMerge command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        List<BookEntry> ones = [.. (await book.FindAsync(command.One, turn, cancellation)).Where(entry => entry.IsKept)];
        List<BookEntry> others = [.. (await book.FindAsync(command.Other, turn, cancellation)).Where(entry => entry.IsKept)];
        List<(BookEntry One, BookEntry Other)> pairs =
        [
            .. from one in ones
            from other in others
            where one.Contact.Id != other.Contact.Id && (one.Contact.Colleague is null || other.Contact.Colleague is null)
            select (one, other),
        ];
        return pairs.Count == 0
            ? Reply.Say(turn.Lang, phrases.NothingToMerge)
            : Reply.Of(
                turn.Lang,
                [
                    .. pairs
                        .DistinctBy(pair =>
                            string.Join('|', new[] { pair.One.Contact.Id, pair.Other.Contact.Id }.Order(StringComparer.Ordinal))
                        )
                        .Take(3)
                        .Select(pair => MergeCard.For(pair.One, pair.Other, phrases)),
                ]
            );
    }
}

/// <summary>“duplicates”: contacts that look like the same person.</summary>
public sealed record ShowDuplicates : Command;

public sealed class ShowDuplicatesHandler(ContactBook book) : IHandler<ShowDuplicates>
{
    private const int Max = 5;

    public async Task<Reply> HandleAsync(ShowDuplicates command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        var pairs = Twins.In(await book.AllAsync(turn, cancellation)).Take(Max).ToList();
        return pairs.Count == 0
            ? Reply.Say(turn.Lang, phrases.NoDuplicates)
            : Reply.Of(turn.Lang, [.. pairs.Select(pair => MergeCard.For(pair.One, pair.Other, phrases))]);
    }
}

/// <summary>Two who may be one.</summary>
internal static class MergeCard
{
    public static Card For(BookEntry one, BookEntry other, ContactPhrases phrases) => new(
        ContactCard.Line(one),
        ContactCard.Line(other),
        new Paragraph(phrases.ConfirmMerge(one.Name, other.Name)),
        new Buttons(
        [
            new CommandButton(phrases.Merge, new MergeContacts(one.Contact.Id, other.Contact.Id), ButtonStyle.Primary),
            new CommandButton(phrases.NotTheSame, new KeepContactsApart(one.Contact.Id, other.Contact.Id)),
        ]));
}

/// <summary>Makes two contacts one; a colleague keeps the place, otherwise the one with the fuller name, or else the first.</summary>
public sealed record MergeContacts(string One, string Other) : Command;

public sealed class MergeContactsHandler(ContactBook book) : IHandler<MergeContacts>
{
    public async Task<Reply> HandleAsync(MergeContacts command, TurnContext turn, CancellationToken cancellation)
    {
        if (command.One == command.Other
            || await book.GetAsync(command.One, turn, cancellation) is not { IsKept: true } one
            || await book.GetAsync(command.Other, turn, cancellation) is not { IsKept: true } other)
        {
            return WhichContact.Gone(turn);
        }

        var phrases = ContactPhrases.In(turn.Lang);
        if (one.Contact.Colleague is not null && other.Contact.Colleague is not null)
        {
            return Reply.Say(turn.Lang, phrases.NothingToMerge);
        }

        var (kept, gone) =
            other.Contact.Colleague is not null || (one.Contact.Colleague is null && other.Name.Length > one.Name.Length)
                ? (other, one)
                : (one, other);
        if (!Contact.Fit(Twins.Merged(kept.Contact, gone.Contact, turn.Today).Notes))
        {
            return Reply.Say(turn.Lang, phrases.NotesFull);
        }

        var (merged, _) = await ContactChange.MakeAsync(
            book,
            kept,
            contact => Twins.Merged(contact, gone.Contact, turn.Today),
            turn,
            cancellation
        );
        await book.Store.DeleteAsync(gone.Contact, cancellation);
        return await OpenContactHandler.OpenAsync(book, merged, turn, cancellation, phrases.Merged) with { ReplacesCard = true };
    }
}

/// <summary>Two contacts that look alike and are not the same: never proposed again.</summary>
public sealed record KeepContactsApart(string One, string Other) : Command;

public sealed class KeepContactsApartHandler(ContactBook book) : IHandler<KeepContactsApart>
{
    public async Task<Reply> HandleAsync(KeepContactsApart command, TurnContext turn, CancellationToken cancellation)
    {
        if (await book.GetAsync(command.One, turn, cancellation) is not { IsKept: true } one || command.Other.Length is 0 or > 64)
        {
            return WhichContact.Gone(turn);
        }

        var (apart, changed) = await ContactChange.MakeAsync(
            book,
            one,
            contact => contact.NotTheSame.Contains(command.Other)
                ? contact
                : contact with { NotTheSame = [.. contact.NotTheSame.TakeLast(Contact.MaxNotTheSame - 1), command.Other] },
            turn,
            cancellation
        );
        return await OpenContactHandler.OpenAsync(book, apart, turn, cancellation, ContactPhrases.In(turn.Lang).KeptApart) with
        {
            ReplacesCard = true,
            Changed = changed,
        };
    }
}
