using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.People.Profiles;

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

/// <summary>A person's contacts as they may see them: a colleague who has not joined, or left, only under a name that the owner gave.</summary>
public sealed class ContactBook(ContactStore store, IdentityStore identities, OrganisationCache organisations)
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

        return [.. entries.OrderBy(entry => PlainWords.Fold(entry.Name), StringComparer.Ordinal).ThenBy(entry => entry.Contact.Id, StringComparer.Ordinal)];
    }

    public Task<IReadOnlyList<BookEntry>> AllAsync(TurnContext turn, CancellationToken cancellation) => AllAsync(turn.Org, turn.Me.Id, turn.Now, cancellation);

    /// <summary>A contact by id, or the colleague of that id as a contact that is not kept yet. Null when there is neither.</summary>
    public async Task<BookEntry?> GetAsync(string id, TurnContext turn, CancellationToken cancellation)
    {
        if (id.Length is 0 or > 64)
        {
            return null;
        }

        var colleagues = await organisations.GetAsync(turn.Org, turn.Now, cancellation);
        return await store.GetAsync(turn.Org, turn.Me.Id, id, cancellation) is { } kept ? EntryOf(kept, colleagues)
            : colleagues.Find(new PersonId(id)) is { Membership: Membership.Joined } colleague && colleague.Id != turn.Me.Id ? NewEntryOf(colleague, turn)
            : null;
    }

    /// <summary>Whom typed words mean: somebody mentioned, else contacts, else colleagues; a contact whose name is only nearly so comes after a colleague who is called so.</summary>
    public async Task<IReadOnlyList<BookEntry>> FindAsync(string words, TurnContext turn, CancellationToken cancellation)
    {
        if (turn.MeantBy(words) is { } id)
        {
            return await GetAsync(id, turn, cancellation) is { } meant ? [meant] : [];
        }

        if (await identities.FindMentionedAsync(words, turn, cancellation) is { } person)
        {
            return await GetAsync(person.Value, turn, cancellation) is { } mentioned ? [mentioned] : [];
        }

        var kept = (await AllAsync(turn, cancellation)).Where(entry => entry.Colleague is null || MentionedPeople.CanBe(entry.Colleague, words, turn));
        return Find(words, [.. kept], (await organisations.GetAsync(turn.Org, turn.Now, cancellation)).People.Where(person => MentionedPeople.CanBe(person, words, turn)), turn);
    }

    /// <summary>Splits “Ana García likes climbing” into whom it is about and the rest: as many words as make a name.</summary>
    public async Task<(IReadOnlyList<BookEntry> Who, string Name, string Remainder)> FindFirstAsync(string words, TurnContext turn, CancellationToken cancellation)
    {
        var mention = turn.Mentions.Keys.Concat(turn.Meant.Keys).Where(key => words.StartsWith(key, StringComparison.OrdinalIgnoreCase)).MaxBy(key => key.Length);
        if (mention is not null)
        {
            return (await FindAsync(mention, turn, cancellation), mention, RestOf(words, mention.Length));
        }

        var read = PlainWords.Read(words);
        var kept = await AllAsync(turn, cancellation);
        var colleagues = (await organisations.GetAsync(turn.Org, turn.Now, cancellation)).People;
        for (var count = Math.Min(MaxNameWords, read.Count); count > 0; count--)
        {
            var name = words[read[0].Start..read[count - 1].End];
            if (Find(name, kept, colleagues, turn) is { Count: > 0 } found)
            {
                return (found, name, RestOf(words, read[count - 1].End));
            }
        }

        return ([], read.Count > 0 ? words[read[0].Start..read[0].End] : words, "");
    }

    /// <summary>Whom a sentence speaks of, wherever the name stands in it: somebody mentioned, else the first name that fits. The name is null when nothing looks like one.</summary>
    public async Task<(IReadOnlyList<BookEntry> Who, string? Name)> FindWithinAsync(string sentence, TurnContext turn, CancellationToken cancellation)
    {
        if (turn.Mentions.Keys.Concat(turn.Meant.Keys).Where(key => sentence.Contains(key, StringComparison.OrdinalIgnoreCase)).MinBy(key => sentence.IndexOf(key, StringComparison.OrdinalIgnoreCase)) is { } mention)
        {
            return (await FindAsync(mention, turn, cancellation), mention);
        }

        // Looked through once: what follows compares only those who share a word with the sentence.
        string[] said = [.. PlainWords.Read(NamesWithin.Bare(sentence)).Select(word => word.Text)];
        bool IsHeard(string name) => PlainWords.Read(name).Any(word => said.Any(one => Typos.Between(one, word.Text) is not null));
        List<BookEntry> kept = [.. (await AllAsync(turn, cancellation)).Where(entry => IsHeard(entry.Name))];
        List<Person> colleagues = [.. (await organisations.GetAsync(turn.Org, turn.Now, cancellation)).People.Where(person => IsHeard(person.Name))];
        foreach (var name in NamesWithin.Candidates(sentence, MaxNameWords))
        {
            if (Find(name, kept, colleagues, turn) is { Count: > 0 } found)
            {
                return (found, name);
            }
        }

        return ([], NamesWithin.Guess(sentence));
    }

    /// <summary>The sentence with the names of those who are mentioned in it, in place of what stands for them on the channel.</summary>
    public async Task<string> NameMentionsAsync(string sentence, TurnContext turn, CancellationToken cancellation)
    {
        foreach (var key in turn.Mentions.Keys.Where(key => sentence.Contains(key, StringComparison.OrdinalIgnoreCase)).OrderByDescending(key => key.Length))
        {
            sentence = await FindAsync(key, turn, cancellation) is [var mentioned] ? sentence.Replace(key, mentioned.Name, StringComparison.OrdinalIgnoreCase) : sentence;
        }

        return sentence;
    }

    private static IReadOnlyList<BookEntry> Find(string words, IReadOnlyList<BookEntry> kept, IEnumerable<Person> colleagues, TurnContext turn)
    {
        var contacts = NameWords.Best(words, kept, entry => entry.Name);
        if (contacts.Count > 0 && NameWords.AreOf(words, contacts[0].Name))
        {
            return contacts;
        }

        var others = NameWords.Best(words, colleagues.Where(person => person.Membership == Membership.Joined && person.Id != turn.Me.Id), person => person.Name);
        return contacts.Count > 0 && !others.Any(person => NameWords.AreOf(words, person.Name))
            ? contacts
            : [.. others.OrderBy(person => person.Name, StringComparer.Ordinal).Select(person => NewEntryOf(person, turn))];
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
