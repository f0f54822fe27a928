using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>Finds items of one kind that are true now, the best first.</summary>
public interface INudgeSource
{
    Task<IReadOnlyList<NudgeItem>> FindAsync(NudgeContext view, CancellationToken cancellation);
}

/// <summary>For whom a nudge is written, and what all sources look at.</summary>
/// <param name="From">Where the person is most likely to read it.</param>
public sealed record NudgeContext(Person Me, Lang Lang, Instant Now, Address From)
{
    /// <summary>Without those whom either side never wants to be brought together with.</summary>
    public required IReadOnlyList<BookEntry> Contacts { get; init; }

    public required ContactSettings ContactSettings { get; init; }

    /// <summary>All that the person is part of, the oldest first.</summary>
    public required IReadOnlyList<Introduction> Introductions { get; init; }

    /// <summary>What the place offers where the person is most likely to read it; null: it is no chat platform.</summary>
    public IPlatform? Platform { get; init; }

    public LocalDate Today => Now.InZone(Me.Zone).Date;

    internal NudgePhrases Phrases => NudgePhrases.In(Lang);

    /// <summary>The contacts who are colleagues and may be shown now.</summary>
    public IEnumerable<BookEntry> Colleagues => Contacts.Where(entry => entry.Colleague?.IsVisibleAt(Now) == true);

    /// <summary>An item about writing to a contact.</summary>
    internal NudgeItem ToWrite(NudgeKind kind, BookEntry entry, string why, string opener) => new(kind, entry.Contact.Id, why)
    {
        Person = new Cards.PersonLine(new PersonId(entry.Contact.Id), entry.Name, entry.Detail),
        Opener = opener,
        Write = WriteLink.To(entry, opener, From, Platform),
    };
}
