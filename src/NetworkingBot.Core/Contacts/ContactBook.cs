using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Contacts;

/// <summary>Somebody one can speak of: a contact, or a colleague who joined and can become one by being spoken of.</summary>
/// <param name="Colleague">Null for people outside, and for colleagues who have not joined or left.</param>
public sealed record BookEntry(Contact Contact, string Name, Person? Colleague, bool IsKept)
{
    /// <summary>One line under the name: role and organisation.</summary>
    public string Detail => Colleague is not null
        ? ProfileCard.Detail(Colleague)
        : string.Join(" · ", new[] { Contact.Role, Contact.Organisation, Contact.Place }.Where(part => !string.IsNullOrEmpty(part)));
}

/// <summary>
/// A person's contacts as they may see them: a colleague who has not joined, or left, only under a name that the owner gave.
/// </summary>
public sealed class ContactBook(ContactStore store, IdentityStore identities, OrganisationCache organisations, IdSource newId)
{
    private const int MaxNameWords = 5;

    public ContactStore Store => store;

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<BookEntry>> AllAsync(OrgId org, PersonId owner, NodaTime.Instant now, CancellationToken cancellation)
    {
        var colleagues = await organisations.GetAsync(org, now, cancellation);
        var entries = new List<BookEntry>();
        await foreach (var contact in store.AllAsync(org, owner, cancellation))
        {
            if (EntryOf(contact, colleagues) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return
        [
            .. entries
                .OrderBy(entry => PlainWords.Fold(entry.Name), StringComparer.Ordinal)
                .ThenBy(entry => entry.Contact.Id, StringComparer.Ordinal),
        ];
    }

    public Task<IReadOnlyList<BookEntry>> AllAsync(TurnContext turn, CancellationToken cancellation) =>
        AllAsync(turn.Org, turn.Me.Id, turn.Now, cancellation);

    /// <summary>
    /// A contact by id, or the colleague of that id, or whom <see cref="Newcomers"/> names, as a contact that is not kept yet. Null when
    /// there is none.
    /// </summary>
    public async Task<BookEntry?> GetAsync(string id, TurnContext turn, CancellationToken cancellation)
    {
        if (id.Length is 0 or > 64)
        {
            return null;
        }

        if (Newcomers.WordsIn(id) is { } words)
        {
            // A second click on the same button is of the one whom the first has kept.
            return await FindAsync(words, turn, cancellation) switch
            {
                [] => Newcomers.EntryOf(newId(), words, turn),
                [var only] => only,
                _ => null,
            };
        }

        var colleagues = await organisations.GetAsync(turn.Org, turn.Now, cancellation);
        return await store.GetAsync(turn.Org, turn.Me.Id, id, cancellation) is { } kept ? EntryOf(kept, colleagues)
            : colleagues.Find(new PersonId(id)) is { Membership: Membership.Joined } colleague && colleague.Id != turn.Me.Id
                ? NewEntryOf(colleague, turn)
            : null;
    }

    /// <summary>
    /// Whom typed words mean: somebody mentioned, else contacts, else colleagues; a contact whose name is only nearly so comes after a
    /// colleague who is called so.
    /// </summary>
    public async Task<IReadOnlyList<BookEntry>> FindAsync(string words, TurnContext turn, CancellationToken cancellation)
    {
        if (turn.MeantBy(words) is { } id)
        {
            return await GetAsync(id, turn, cancellation) is { } meant ? [meant] : [];
        }

        return await identities.FindMentionedAsync(words, turn, cancellation) is { } person
            ? await GetAsync(person.Value, turn, cancellation) is { } mentioned ? [mentioned] : []
            : [.. (await KnownAsync(turn, cancellation)).Called(words)
                .Where(entry => entry.Colleague is null || MentionedPeople.CanBe(entry.Colleague, words, turn))];
    }

    /// <summary>Splits “Ana García likes climbing” into whom it is about and the rest: as many words as make a name.</summary>
    public async Task<(IReadOnlyList<BookEntry> Who, string Name, string Remainder)> FindFirstAsync(
        string words,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var mention = turn.Mentions.Keys.Where(key => words.StartsWith(key, StringComparison.OrdinalIgnoreCase)).MaxBy(key => key.Length);
        if (mention is not null)
        {
            return (await FindAsync(mention, turn, cancellation), mention, RestOf(words, mention.Length));
        }

        var read = PlainWords.Read(words);
        var known = await KnownAsync(turn, cancellation);
        for (var count = Math.Min(MaxNameWords, read.Count); count > 0; count--)
        {
            var name = words[read[0].Start..read[count - 1].End];
            if (known.Named(name) is { Count: > 0 } found)
            {
                return (found, name, RestOf(words, read[count - 1].End));
            }
        }

        if (read.Count == 0)
        {
            return ([], words, "");
        }

        var named = Math.Max(1, read.Take(MaxNameWords).TakeWhile(word => char.IsUpper(words[word.Start])).Count());
        return ([], words[read[0].Start..read[named - 1].End], RestOf(words, read[named - 1].End));
    }

    /// <summary>
    /// Whom a sentence speaks of, wherever the name stands in it: somebody mentioned, else the first name that fits. The name is null when
    /// nothing looks like one.
    /// </summary>
    public async Task<(IReadOnlyList<BookEntry> Who, string? Name)> FindWithinAsync(
        string sentence,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        if (turn.Mentions.Keys.Where(key => sentence.Contains(key, StringComparison.OrdinalIgnoreCase))
            .MinBy(key => sentence.IndexOf(key, StringComparison.OrdinalIgnoreCase)) is { } mention)
        {
            return (await FindAsync(mention, turn, cancellation), mention);
        }

        var known = await KnownAsync(turn, cancellation);
        foreach (var name in NamesWithin.Candidates(sentence, MaxNameWords))
        {
            if (known.Named(name) is { Count: > 0 } found)
            {
                return (found, name);
            }
        }

        return ([], NamesWithin.Guess(sentence));
    }

    /// <summary>A person's contacts by name, as entities are read against them.</summary>
    public static OwnContacts Names(IReadOnlyList<BookEntry> entries) =>
        new(entries.Select(entry => new OwnContact(entry.Contact.Id, entry.Name,
            entry.Colleague is null ? entry.Contact.Organisation : null, entry.Contact.Email)));

    /// <summary>The sentence with the names of those who are mentioned in it, in place of what stands for them on the channel.</summary>
    public async Task<string> NameMentionsAsync(string sentence, TurnContext turn, CancellationToken cancellation)
    {
        foreach (
            var key in turn
                .Mentions.Keys.Where(key => sentence.Contains(key, StringComparison.OrdinalIgnoreCase))
                .OrderByDescending(key => key.Length)
        )
        {
            sentence = await FindAsync(key, turn, cancellation) is [var mentioned]
                ? sentence.Replace(key, mentioned.Name, StringComparison.OrdinalIgnoreCase)
                : sentence;
        }

        return sentence;
    }

    private async Task<KnownNames> KnownAsync(TurnContext turn, CancellationToken cancellation)
    {
        var kept = await AllAsync(turn, cancellation);
        return new KnownNames(kept, Names(kept), await organisations.GetAsync(turn.Org, turn.Now, cancellation), turn);
    }

    /// <summary>Everybody whom somebody may speak of.</summary>
    private sealed record KnownNames(IReadOnlyList<BookEntry> Kept, OwnContacts Contacts, LoadedOrganisation Colleagues, TurnContext Turn)
    {
        /// <summary>By name, address, or name and where its owner works.</summary>
        public IReadOnlyList<BookEntry> Called(string words) =>
            Contacts.Names.WithEmail(words.Trim()) is { } addressed ? [Entry(addressed.Id)]
            : Named(words) is { Count: > 0 } named ? named
            : OfCompany(words) is { Count: > 0 } outside ? outside
            : [.. Colleagues.Called(words).Where(IsThere).Select(person => NewEntryOf(person, Turn))];

        /// <summary>By name alone.</summary>
        public IReadOnlyList<BookEntry> Named(string words)
        {
            var contacts = Contacts.Names.Best(words.TrimStart('@'));
            var colleagues = Colleagues.Vocabulary.People.Best(words.TrimStart('@'))
                .Where(match => IsThere(Colleagues.Find(new PersonId(match.Id)))).ToList();
            var isExact = contacts is [{ Slips: < 1 }, ..];
            return contacts.Count > 0 && (isExact || colleagues.All(match => match.Slips >= 1))
                ? [.. contacts.Select(match => Entry(match.Id))]
                : [.. colleagues.Select(match => Kept.FirstOrDefault(entry => entry.Contact.Id == match.Id)
                    ?? NewEntryOf(Colleagues.Find(new PersonId(match.Id))!, Turn))];
        }

        /// <summary>“Ana from Contoso”.</summary>
        private IReadOnlyList<BookEntry> OfCompany(string words) => AddedWords.Read(words) is { Organisation: { } company, Name: var name }
            ? [.. Contacts.Names.Best(name).Where(match => Contacts.Find(match.Id)?.Company is { } theirs
                && PlainWords.Fold(theirs) == PlainWords.Fold(company)).Select(match => Entry(match.Id))]
            : [];

        private bool IsThere(Person? person) => person is { Membership: Membership.Joined } && person.Id != Turn.Me.Id;

        private BookEntry Entry(string id) => Kept.First(entry => entry.Contact.Id == id);
    }

    private static string RestOf(string words, int from) => CleanText.OneLine(words[from..].TrimStart(' ', ':', ',', ';', '-', '–'));

    private static BookEntry? EntryOf(Contact contact, LoadedOrganisation colleagues)
    {
        var colleague = contact.Colleague is { } id && colleagues.Find(id) is { Membership: Membership.Joined } joined ? joined : null;
        return (contact.Name ?? colleague?.Name) is { } name ? new BookEntry(contact, name, colleague, IsKept: true) : null;
    }

    private static BookEntry NewEntryOf(Person colleague, TurnContext turn) =>
        new(Contact.OfColleague(turn.Org, turn.Me.Id, colleague.Id), colleague.Name, colleague, IsKept: false);
}
