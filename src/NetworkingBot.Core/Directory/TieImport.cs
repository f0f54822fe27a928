using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Directory;

/// <summary>
/// Brings dated ties into an organisation as the known contacts of both sides, and notes who was written to together. Only what is later
/// than the last exchange of the two counts, so that a file brought twice changes nothing, a longer export adds what is new, and an import
/// that stopped midway is completed by doing it again. What people write themselves is not touched, and nothing is brought in for somebody
/// who left.
/// </summary>
public sealed class TieImport(PersonStore people, ContactStore contacts, TieStore known)
{
    /// <summary>Progress counts people whose contacts were told, of how many.</summary>
    public async Task<TieSummary> ApplyAsync(
        OrgId org,
        IReadOnlyList<DatedTie> ties,
        IProgress<(int Done, int Of)>? progress,
        CancellationToken cancellation
    )
    {
        // Nobody is made anew: whose row cannot be read is unknown here, and stays as they are.
        var everybody = await people.ReadableAsync(org, cancellation);
        var grouped = new TieGroups(ByName(everybody), Gone(everybody));
        foreach (var tie in ties)
        {
            grouped.Add(tie);
        }

        var told = grouped.Told();
        int written, together;
        try
        {
            written = await contacts.TellAsync(org, told, progress is null ? null : new Of(progress, told.Count), cancellation);
            together = await known.AddRoundsAsync(org, [.. grouped.Rounds(ties)], cancellation);
        }
        finally
        {
            // Also when the import is broken off: the next one would not know any more who was here.
            await TakeBackAsync(org, Here(everybody).Except(Here(await people.ReadableAsync(org, CancellationToken.None))),
                CancellationToken.None);
        }

        return new TieSummary(
            ties.Count,
            told.Count,
            written,
            together,
            grouped.WithThemselves,
            grouped.LeftOut,
            grouped.WithLeavers,
            grouped.Unknown
        );
    }

    /// <summary>Who left while the import ran may have been told of exchanges after everything of theirs was erased.</summary>
    private async Task TakeBackAsync(OrgId org, IEnumerable<PersonId> gone, CancellationToken cancellation)
    {
        foreach (var person in gone)
        {
            if (!await IsGoneAsync(org, person, cancellation))
            {
                continue;
            }

            await contacts.DeleteUnwrittenAsync(org, person, cancellation);
            if (!await contacts.AllAsync(org, person, cancellation).AnyAsync(cancellation))
            {
                await known.ForgetAsync(org, person, cancellation);
            }
        }
    }

    /// <summary>A row that has become unreadable meanwhile is nobody's leaving.</summary>
    private async Task<bool> IsGoneAsync(OrgId org, PersonId person, CancellationToken cancellation)
    {
        try
        {
            return await people.GetAsync(org, person, cancellation) is null or { Membership: Membership.Left };
        }
        catch (UnreadableRowException)
        {
            return false;
        }
    }

    private static HashSet<PersonId> Here(IEnumerable<Person> people) =>
        [.. people.Where(person => person.Membership != Membership.Left).Select(person => person.Id)];

    private static HashSet<PersonId> Gone(IEnumerable<Person> people) =>
        [.. people.Where(person => person.Membership == Membership.Left).Select(person => person.Id)];

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

    private sealed class Of(IProgress<(int Done, int Of)> progress, int all) : IProgress<int>
    {
        public void Report(int value) => progress.Report((value, all));
    }

    private sealed class TieGroups(Dictionary<string, PersonId> known, HashSet<PersonId> gone)
    {
        private readonly Dictionary<string, int> _unknown = new(StringComparer.Ordinal);
        private readonly Dictionary<PersonId, Dictionary<PersonId, List<Exchanged>>> _byOwner = [];

        public int WithThemselves { get; private set; }

        public int WithLeavers { get; private set; }

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

                if (gone.Contains(sender) || gone.Contains(receiver))
                {
                    WithLeavers++;
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

        /// <summary>By owner and colleague.</summary>
        public IReadOnlyDictionary<PersonId, IReadOnlyDictionary<PersonId, IReadOnlyList<Exchanged>>> Told() =>
            _byOwner.ToDictionary(
                own => own.Key,
                own =>
                    (IReadOnlyDictionary<PersonId, IReadOnlyList<Exchanged>>)
                        own.Value.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<Exchanged>)pair.Value)
            );

        /// <summary>Who was written to together: rows of one sender and one moment are one message.</summary>
        public IEnumerable<SharedRound> Rounds(IEnumerable<DatedTie> ties) =>
            from message in ties.Where(tie => !tie.IsDayOnly).GroupBy(tie => (tie.At, From: tie.From.ToLowerInvariant()))
            let to = message.Select(tie => tie.To.ToLowerInvariant()).Where(name => name != message.Key.From).Distinct().ToList()
            where to.Count is >= 2 and <= Familiarity.MaxRoundSize
            let readers = to.Select(known.GetValueOrDefault)
                .Where(reader => reader.Value is not null && !gone.Contains(reader))
                .Distinct()
                .ToList()
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
            var others = _byOwner.TryGetValue(owner, out var known) ? known : _byOwner[owner] = [];
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
/// <param name="WithLeavers">Messages from or to somebody who left, left out.</param>
/// <param name="Unknown">Ids or addresses that nobody in the organisation has, with how many messages name them.</param>
public sealed record TieSummary(
    int Messages,
    int People,
    int ContactsWritten,
    int Together,
    int WithThemselves,
    int LeftOut,
    int WithLeavers,
    IReadOnlyDictionary<string, int> Unknown
);
