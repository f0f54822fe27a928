using System.Collections.Concurrent;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// Sends what is due. A message is claimed, written as of now, sent, marked as sent and only then removed: a crash at any point loses nothing, and any number
/// of sweeps may run at once, in any number of replicas. A channel has to answer within <see cref="ReceiptStore.Lease"/>: after that another sweep may claim.
/// </summary>
public sealed class Dispatcher(DueStore due, ReceiptStore receipts, PersonStore people, Postbox postbox, IReadOnlyList<IMessageWriter> writers)
{
    /// <summary>How often a message is tried that fails for no reason a platform names: over about a day and a half.</summary>
    public const int MaxFailures = 40;

    private const string Claimant = "outbox";

    /// <summary>
    /// A message is written before the state that it tells of. One that nothing speaks for yet waits this long for its state, and only then is it moot.
    /// </summary>
    private static readonly Duration _patience = Duration.FromMinutes(1);

    private static readonly Duration _firstRetry = Duration.FromMinutes(1);
    private static readonly Duration _longestRetry = Duration.FromHours(1);

    /// <summary>Whether an organisation stands still: what is due there waits.</summary>
    public StandsStill StandsStill { get; init; } = (_, _, _) => Task.FromResult(false);

    /// <summary>One pass over all that is due. Call it every few seconds, and right after a turn.</summary>
    /// <param name="now">What is due by then is sent.</param>
    /// <param name="stopping">Ends the pass after the messages in hand, so that none is left claimed.</param>
    public async Task<Sweep> SweepAsync(Instant now, CancellationToken stopping)
    {
        var ends = new ConcurrentBag<(DueMessage Message, End End)>();
        var faults = new ConcurrentBag<SweepFault>();
        await Parallel.ForAsync(0, Keys.DueShards, CancellationToken.None, async (shard, cancellation) =>
        {
            await foreach (var entry in due.DueAsync(shard, now, cancellation))
            {
                if (stopping.IsCancellationRequested)
                {
                    break;
                }

                try
                {
                    ends.Add((entry.Message, await TakeAsync(entry, now, cancellation)));
                }
                catch (Exception fault) when (fault is not (OperationCanceledException or StoreUnavailableException))
                {
                    ends.Add((entry.Message, await RetryAsync(entry, now, cancellation)));
                    faults.Add(new SweepFault(entry.Message, fault));
                }
            }
        });
        return new Sweep(
            [.. ends.Where(one => one.End == End.Sent).Select(one => one.Message)], ends.Count(one => one.End == End.Dropped), ends.Count(one => one.End == End.Later), [.. faults]);
    }

    private async Task<End> TakeAsync(DueStore.Entry entry, Instant now, CancellationToken cancellation)
    {
        if (await StandsStill(entry.Message.Org, now, cancellation))
        {
            return End.Later;
        }

        var (workspace, id) = MarkerOf(entry.Message);
        switch (await receipts.ClaimAsync(Claimant, workspace, id, cancellation))
        {
            case Claim.Underway:
                return End.Later;
            case Claim.Done:
                await due.RemoveAsync(entry, cancellation);
                return End.Dropped;
            default:
                return await WriteAsync(entry, now, cancellation);
        }
    }

    private async Task<End> WriteAsync(DueStore.Entry entry, Instant now, CancellationToken cancellation)
    {
        var message = entry.Message;
        if (writers.FirstOrDefault(writer => writer.Kind == message.Kind) is not { } writer
            || await people.GetAsync(message.Org, message.To, cancellation) is not { Membership: Membership.Joined } to)
        {
            return await DropAsync(entry, cancellation);
        }

        if (MayBeWrittenAt(to, now) is var open && open > now)
        {
            return await MoveAsync(entry, open, cancellation);
        }

        return await writer.WriteAsync(message, to, now, cancellation) switch
        {
            Writing.Ready ready => await SentAsync(entry, await postbox.SendAsync(to, ready.Message, cancellation), now, cancellation, ready.Afterwards),
            Writing.ForGroup(var with, var said) => await SentAsync(entry, await SendToGroupAsync(to, with, said, cancellation), now, cancellation),
            Writing.NotBefore(var at) when at > now => await MoveAsync(entry, at, cancellation),
            Writing.Moot { ForGood: false } when now < message.DueAt + _patience => await AwaitStateAsync(entry, cancellation),
            _ => await DropAsync(entry, cancellation),
        };
    }

    /// <summary>Not while they are paused or away, nor in their quiet hours.</summary>
    private static Instant MayBeWrittenAt(Person to, Instant now)
    {
        var at = to.BackOn(now.InZone(to.Zone).Date) is { } back ? back.AtStartOfDayInZone(to.Zone).ToInstant() : now;
        return to.Times?.Quiet?.EndAfter(at, to.Zone) ?? at;
    }

    private async Task<Delivery> SendToGroupAsync(Person to, IReadOnlyList<PersonId> with, Message message, CancellationToken cancellation)
    {
        List<Person> all = [to];
        foreach (var id in with)
        {
            if (await people.GetAsync(to.Org, id, cancellation) is { Membership: Membership.Joined } other)
            {
                all.Add(other);
            }
        }

        return all.Count == with.Count + 1 ? await postbox.SendToGroupAsync(all, message, cancellation) : new Delivery.Unreachable("somebody left");
    }

    private async Task<End> SentAsync(DueStore.Entry entry, Delivery delivery, Instant now, CancellationToken cancellation, Func<CancellationToken, Task>? afterwards = null) => delivery switch
    {
        Delivery.Sent => await MarkSentAsync(entry, afterwards, cancellation),
        Delivery.Throttled(var wait) => await MoveAsync(entry, now + wait, cancellation),
        Delivery.Failed => await RetryAsync(entry, now, cancellation),
        _ => await DropAsync(entry, cancellation),
    };

    /// <summary>The marker comes before the removal: a message that was sent is known to be.</summary>
    private async Task<End> MarkSentAsync(DueStore.Entry entry, Func<CancellationToken, Task>? afterwards, CancellationToken cancellation)
    {
        var (workspace, id) = MarkerOf(entry.Message);
        await receipts.CompleteAsync(Claimant, workspace, id, cancellation);
        if (afterwards is not null)
        {
            await afterwards(cancellation);
        }

        await due.RemoveAsync(entry, cancellation);
        return End.Sent;
    }

    private async Task<End> DropAsync(DueStore.Entry entry, CancellationToken cancellation)
    {
        await due.RemoveAsync(entry, cancellation);
        _ = await LeaveAsync(entry, cancellation);
        return End.Dropped;
    }

    private Task<End> AwaitStateAsync(DueStore.Entry entry, CancellationToken cancellation)
    {
        due.LookAgainAt(entry);
        return LeaveAsync(entry, cancellation);
    }

    private async Task<End> LeaveAsync(DueStore.Entry entry, CancellationToken cancellation)
    {
        var (workspace, id) = MarkerOf(entry.Message);
        await receipts.ReleaseAsync(Claimant, workspace, id, cancellation);
        return End.Later;
    }

    private async Task<End> RetryAsync(DueStore.Entry entry, Instant now, CancellationToken cancellation)
    {
        var failures = entry.Message.Failures + 1;
        var wait = Duration.Min(_firstRetry * Math.Pow(2, Math.Min(failures - 1, 10)), _longestRetry);
        return failures >= MaxFailures
            ? await DropAsync(entry, cancellation)
            : await MoveAsync(entry, entry.Message with { Failures = failures, DueAt = now + wait }, cancellation);
    }

    private Task<End> MoveAsync(DueStore.Entry entry, Instant at, CancellationToken cancellation) =>
        MoveAsync(entry, entry.Message with { DueAt = at }, cancellation);

    private async Task<End> MoveAsync(DueStore.Entry entry, DueMessage later, CancellationToken cancellation)
    {
        await due.MoveAsync(entry, later, cancellation);
        return await LeaveAsync(entry, cancellation);
    }

    private static (string Workspace, string Id) MarkerOf(DueMessage message) => (message.Org.Value, $"{message.To}|{message.Id}");

    private enum End
    {
        Sent,
        Dropped,
        Later,
    }
}

/// <summary>What a pass did. <paramref name="Later"/>: throttled, failed, paused, or in another sweep's hands.</summary>
public sealed record Sweep(IReadOnlyList<DueMessage> Sent, int Dropped, int Later, IReadOnlyList<SweepFault> Faults);

/// <summary>A message that could not be written or sent because of a fault in the bot; it is tried again like one that a platform failed on.</summary>
public sealed record SweepFault(DueMessage Message, Exception Exception);

/// <summary>True while everything of an organisation is stopped.</summary>
public delegate Task<bool> StandsStill(OrgId org, Instant now, CancellationToken cancellation);
