using System.Collections.Concurrent;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Directory;

/// <summary>
/// Brings dated ties into an organisation as the known contacts of both sides, and notes who was written to together. Only what is later than the
/// last exchange of the two counts, so that a file brought twice changes nothing, a longer export adds what is new, and an import that stopped
/// midway is completed by doing it again.
/// </summary>
public sealed class TieImport(PersonStore people, ContactStore contacts, TieStore known)
{
    private const int AtOnce = 8;

    /// <summary>Progress counts contacts written, of how many.</summary>
    public async Task<TieSummary> ApplyAsync(OrgId org, IReadOnlyList<DatedTie> ties, IProgress<(int Done, int Of)>? progress, CancellationToken cancellation)
    {
        var grouped = new TieGroups(ByName(await people.AllAsync(org, cancellation)));
        foreach (var tie in ties)
        {
            grouped.Add(tie);
        }

        var changed = new ConcurrentBag<Contact>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(grouped.ByOwner, options, async (owner, stop) =>
        {
            foreach (var contact in await ChangedAsync(org, owner.Key, owner.Value, stop))
            {
                changed.Add(contact);
            }
        });
        await contacts.SaveAllAsync(org, changed, progress is null ? null : new Of(progress, changed.Count), cancellation);
        var together = await known.AddRoundsAsync(org, [.. grouped.Rounds(ties)], cancellation);
        return new TieSummary(ties.Count, grouped.ByOwner.Count, changed.Count, together, grouped.WithThemselves, grouped.LeftOut, grouped.Unknown);
    }

    private async Task<IReadOnlyList<Contact>> ChangedAsync(OrgId org, PersonId owner, Dictionary<PersonId, List<Exchanged>> exchanges, CancellationToken cancellation)
    {
        var stored = new Dictionary<string, Contact>(StringComparer.Ordinal);
        await foreach (var contact in contacts.AllAsync(org, owner, cancellation))
        {
            stored[contact.Id] = contact;
        }

        return
        [
            .. from pair in exchanges
               let before = stored.GetValueOrDefault(pair.Key.Value)
               let familiarity = Told(before?.Familiarity, pair.Value)
               where familiarity != before?.Familiarity
               select (before ?? Contact.OfColleague(org, owner, pair.Key)) with { Familiarity = familiarity },
        ];
    }

    private static Familiarity? Told(Familiarity? before, List<Exchanged> exchanges)
    {
        var familiarity = before;
        foreach (var (at, exchange) in exchanges.Where(exchanged => before is null || exchanged.At > before.LastAt))
        {
            familiarity = familiarity?.Add(at, exchange) ?? Familiarity.Of(at, exchange);
        }

        var first = exchanges.Min(exchanged => exchanged.At);
        return familiarity is not null && first < familiarity.FirstAt ? familiarity with { FirstAt = first } : familiarity;
    }

    /// <summary>People by the id that their directory gave them and by e-mail address, lower case.</summary>
    private static Dictionary<string, PersonId> ByName(IEnumerable<Person> people)
    {
        var known = new Dictionary<string, PersonId>(StringComparer.Ordinal);
        foreach (var person in people)
        {
            foreach (var name in new[] { ListedFields.Read(person, Column.Id), person.Email ?? "" }.Where(name => name.Length > 0))
            {
                known.TryAdd(name.ToLowerInvariant(), person.Id);
            }
        }

        return known;
    }

    private sealed record Exchanged(Instant At, Exchange Exchange);

    private sealed class Of(IProgress<(int Done, int Of)> progress, int all) : IProgress<int>
    {
        public void Report(int value) => progress.Report((value, all));
    }

    private sealed class TieGroups(Dictionary<string, PersonId> known)
    {
        private readonly Dictionary<string, int> _unknown = new(StringComparer.Ordinal);

        public Dictionary<PersonId, Dictionary<PersonId, List<Exchanged>>> ByOwner { get; } = [];

        public int WithThemselves { get; private set; }

        public int LeftOut { get; private set; }

        public IReadOnlyDictionary<string, int> Unknown => _unknown;

        public void Add(DatedTie tie)
        {
            var from = Find(tie.From);
            var to = Find(tie.To);
            if (from is { } sender && to is { } receiver)
            {
                if (sender == receiver)
                {
                    WithThemselves++;
                    return;
                }

                Note(sender, receiver, new Exchanged(tie.At, Exchange.Sent));
                Note(receiver, sender, new Exchanged(tie.At, Exchange.Received));
            }
            else
            {
                LeftOut++;
            }
        }

        /// <summary>Who was written to together: rows of one sender and one moment are one message.</summary>
        public IEnumerable<SharedRound> Rounds(IEnumerable<DatedTie> ties) =>
            from message in ties.Where(tie => !tie.IsDayOnly).GroupBy(tie => (tie.At, From: tie.From.ToLowerInvariant()))
            let to = message.Select(tie => tie.To.ToLowerInvariant()).Where(name => name != message.Key.From).Distinct().ToList()
            where to.Count is >= 2 and <= Familiarity.MaxRoundSize
            let readers = to.Select(known.GetValueOrDefault).Where(reader => reader.Value is not null).Distinct().ToList()
            from one in readers.Index()
            from other in readers.Skip(one.Index + 1)
            select new SharedRound(one.Item, other, Instant.FromUnixTimeSeconds(message.Key.At.ToUnixTimeSeconds()), to.Count);

        private PersonId? Find(string name)
        {
            if (known.TryGetValue(name.ToLowerInvariant(), out var person))
            {
                return person;
            }

            _unknown[name] = _unknown.GetValueOrDefault(name) + 1;
            return null;
        }

        private void Note(PersonId owner, PersonId other, Exchanged exchanged)
        {
            var others = ByOwner.TryGetValue(owner, out var known) ? known : ByOwner[owner] = [];
            if (!others.TryGetValue(other, out var exchanges))
            {
                others[other] = exchanges = [];
            }

            exchanges.Add(exchanged);
        }
    }
}

/// <summary>What an import of ties did.</summary>
/// <param name="People">People who have at least one contact in the file.</param>
/// <param name="ContactsWritten">Contacts that are new or have later exchanges; each of two people has their own.</param>
/// <param name="Together">Pairs of people who were written to together since what was known.</param>
/// <param name="WithThemselves">Messages from somebody to themselves, left out.</param>
/// <param name="LeftOut">Messages that name somebody unknown.</param>
/// <param name="Unknown">Ids or addresses that nobody in the organisation has, with how many messages name them.</param>
public sealed record TieSummary(int Messages, int People, int ContactsWritten, int Together, int WithThemselves, int LeftOut, IReadOnlyDictionary<string, int> Unknown);
