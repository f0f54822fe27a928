using System.Collections.Concurrent;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Skills;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Organisations;

/// <summary>
/// Each organisation as suggestions see it: the index and the people by id, in memory, loaded when first asked for and then kept in step by
/// the change log, also with what other replicas write.
/// </summary>
public sealed class OrganisationCache(
    PersonStore people,
    TieStore ties,
    StandstillStore standstills,
    LearningStore learning,
    ChangeLog changes,
    RowFaults faults
) : IStandstills, IPersonLookup
{
    /// <summary>
    /// How far apart the clocks of two replicas may be, and how long writing down a change may take: changes are read again from this much
    /// before the last one seen.
    /// </summary>
    private static readonly Duration _clockSkew = Duration.FromSeconds(30);

    /// <summary>So many changes that would be read again cost more than a look at whether there is a newer one.</summary>
    private const int Many = 20;

    /// <summary>
    /// How often changes are read although nothing tells of any: a version before this one, while both run, wrote down no more than the
    /// changes.
    /// </summary>
    private static readonly Duration _readAnyway = Duration.FromSeconds(30);

    /// <summary>A day before changes are forgotten: no clock is wrong by that.</summary>
    private static readonly Duration _followedWithin = ChangeLog.Kept - Duration.FromDays(1);

    private readonly ConcurrentDictionary<OrgId, Lazy<Task<LoadedOrganisation>>> _views = new();
    private readonly ConcurrentDictionary<OrgId, Lazy<Task>> _renewals = new();

    /// <summary>
    /// The organisation with everything that was recorded before <paramref name="now"/>, and everything that this process recorded. A turn
    /// has one
    /// <paramref name="now"/>: however often it asks, it reads the log once. Where very much changed at once, the organisation answers as
    /// it was until it is loaded anew: nobody waits for that.
    /// </summary>
    public async Task<LoadedOrganisation> GetAsync(OrgId org, Instant now, CancellationToken cancellation)
    {
        var view = await LoadedAsync(org, now);
        var moment = new LoadedOrganisation.Moment(now, changes.Recorded);
        if (view.AsOf != moment)
        {
            await FollowAsync(view, now, cancellation);
            view.BeginDay(now);
            view.AsOf = moment;
        }

        return view;
    }

    /// <summary>
    /// Somebody as of now: from memory where the organisation is there already, otherwise from the store. Null: there is nobody of that id.
    /// </summary>
    public async Task<Person?> FindAsync(OrgId org, PersonId id, Instant now, CancellationToken cancellation) =>
        _views.TryGetValue(org, out var loading) && loading is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }
        && (await GetAsync(org, now, cancellation)).Find(id) is { } person
            ? person
            : await people.GetAsync(org, id, cancellation);

    async Task<Standstill?> IStandstills.FindAsync(OrgId org, Instant now, CancellationToken cancellation) =>
        (await GetAsync(org, now, cancellation)).Standstill;

    /// <summary>
    /// One load for all who wait for it; a load that failed is tried again by the next who asks. What nobody asked for so long that changes
    /// are forgotten meanwhile is loaded anew.
    /// </summary>
    private async Task<LoadedOrganisation> LoadedAsync(OrgId org, Instant now)
    {
        while (true)
        {
            var loading = _views.GetOrAdd(org, id => new Lazy<Task<LoadedOrganisation>>(() => LoadAsync(id, now)));
            try
            {
                if (await loading.Value is var view && now - view.Followed.At < _followedWithin)
                {
                    return view;
                }

                _views.TryRemove(new KeyValuePair<OrgId, Lazy<Task<LoadedOrganisation>>>(org, loading));
            }
            catch
            {
                _views.TryRemove(new KeyValuePair<OrgId, Lazy<Task<LoadedOrganisation>>>(org, loading));
                throw;
            }
        }
    }

    /// <summary>Ties are read while people are entered.</summary>
    private async Task<LoadedOrganisation> LoadAsync(OrgId org, Instant now)
    {
        var asOf = new LoadedOrganisation.Moment(now, changes.Recorded);
        var before = await changes.SinceAsync(org, now - _clockSkew, CancellationToken.None).ToListAsync();
        var everybody = await people.ReadableAsync(org, CancellationToken.None);
        var index = OrganisationIndex.Of(everybody, SkillVocabulary.Product);
        var told = ToldAsync(org, index);
        index.Fill();
        index.Fill(await told);
        var view = new LoadedOrganisation(org, everybody, index, now)
        {
            Standstill = await standstills.FindAsync(org, now, CancellationToken.None),
            Learned = await learning.GetAsync(org, CancellationToken.None),
            Followed = new(before.Count, Last: null, now),
            AsOf = asOf,
        };
        before.ForEach(view.Saw);
        view.BeginDay(now);
        return view;
    }

    /// <summary>All ties, the shards side by side.</summary>
    private async Task<TieLoader> ToldAsync(OrgId org, OrganisationIndex index)
    {
        var told = index.NewTieLoader();
        await Parallel.ForAsync(0, Keys.PeopleShards, async (shard, stop) =>
        {
            var some = index.NewTieLoader();
            await foreach (var own in ties.OfShardAsync(org, shard, stop))
                some.Take(own);
            told.Take(some);
        });
        return told;
    }

    private async Task FollowAsync(LoadedOrganisation view, Instant now, CancellationToken cancellation)
    {
        var before = view.Followed;
        var last = before.Read >= Many && now < before.At + _readAnyway ? await changes.LastAsync(view.Org, cancellation) : null;
        if (last is not null && last == before.Last)
        {
            return;
        }

        var read = 0;
        await foreach (var change in changes.SinceAsync(view.Org, view.SeenUntil - _clockSkew, cancellation))
        {
            read++;
            if (view.IsNew(change))
            {
                await TakeOverAsync(view, change, now, cancellation);
            }
        }

        view.Followed = new(read, last, now);
    }

    /// <summary>One change at a time, so that nothing is laid over what was read after it.</summary>
    private async Task TakeOverAsync(LoadedOrganisation view, Change change, Instant now, CancellationToken cancellation)
    {
        await view.TakingOver.WaitAsync(cancellation);
        try
        {
            if (!view.IsNew(change))
            {
                return;
            }

            if (change.Id == ChangeLog.Everything)
            {
                _ = _renewals.GetOrAdd(view.Org, org => new Lazy<Task>(() => Task.Run(() => RenewAsync(org, now)))).Value;
            }
            else
            {
                await ApplyAsync(view, change, now, cancellation);
            }

            view.Saw(change);
        }
        finally
        {
            view.TakingOver.Release();
        }
    }

    /// <summary>
    /// Where that fails, what is there is out of date for good: the next who asks loads anew, and is told what stands in the way, if it
    /// still does.
    /// </summary>
    private async Task RenewAsync(OrgId org, Instant now)
    {
        try
        {
            var view = await LoadAsync(org, now);
            _views[org] = new Lazy<Task<LoadedOrganisation>>(Task.FromResult(view));
        }
        catch
        {
            _views.TryRemove(org, out _);
        }
        finally
        {
            _renewals.TryRemove(org, out _);
        }
    }

    /// <summary>What cannot be read is noted and left out, as when all is loaded: nobody but whom it concerns hears of it.</summary>
    private async Task ApplyAsync(LoadedOrganisation view, Change change, Instant now, CancellationToken cancellation)
    {
        try
        {
            await ReadAsync(view, change, now, cancellation);
        }
        catch (UnreadableRowException fault)
        {
            faults.Note(fault);
            view.LeaveOut(fault.Table, new PersonId(change.Id));
        }
    }

    private async Task ReadAsync(LoadedOrganisation view, Change change, Instant now, CancellationToken cancellation)
    {
        var id = new PersonId(change.Id);
        switch (change.Kind)
        {
            case PersonStore.ChangeKind:
                view.Apply(id, await people.GetAsync(view.Org, id, cancellation));
                break;
            case TieStore.ChangeKind:
                view.Apply(id, await ties.OfAsync(view.Org, id, cancellation));
                break;
            case StandstillStore.ChangeKind:
                view.Standstill = await standstills.FindAsync(view.Org, now, cancellation);
                break;
            case LearningStore.ChangeKind:
                view.Learned = await learning.GetAsync(view.Org, cancellation);
                break;
        }
    }
}
