using System.Collections.Concurrent;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// Sends what is due. A message is written as of now, marked as begun, sent, marked as done and only then removed: a crash at any point
/// loses nothing. One process of the cluster sends; should two, for a moment, each message is begun by one of them. When a process ends
/// between “begun” and “done”, the mark tells the next attempt that the message may have arrived.
/// docs/decisions/0005-messages-once.md
/// </summary>
public sealed class Dispatcher(
    DueStore due,
    SendMarkers markers,
    DeadLetterStore deadLetters,
    Recipients recipients,
    MessageSender sender,
    IReadOnlyList<IMessageWriter> writers
)
{
    /// <summary>How often a message is tried that fails for no reason a platform names: over about a day and a half.</summary>
    public const int MaxFailures = 40;

    private readonly AttemptTools _tools = new(due, markers, deadLetters, recipients, sender, writers);

    /// <summary>
    /// One pass over all that is due. Call it every few seconds for each lane, side by side, and for <see cref="Lane.Waited"/> right after
    /// a turn, in one place of the cluster.
    /// </summary>
    /// <param name="now">What is due by then is sent.</param>
    /// <param name="stopping">Nothing is begun after that; what has begun is finished.</param>
    /// <param name="only">Null: both lanes.</param>
    public async Task<Sweep> SweepAsync(Instant now, CancellationToken stopping, Lane? only = null)
    {
        var ends = new ConcurrentBag<(DueMessage Message, AttemptResult Result)>();
        var faults = new ConcurrentBag<SweepFault>();
        // Most of the time is spent waiting, for the store and for turns: the number of processors has no say in it.
        await Parallel.ForAsync(
            only == Lane.Planned ? Keys.PeopleShards : 0,
            only == Lane.Waited ? Keys.PeopleShards : Keys.DueShards,
            new ParallelOptions { MaxDegreeOfParallelism = Keys.DueShards },
            async (shard, cancellation) =>
        {
            await foreach (var entry in due.DueAsync(shard, now, cancellation))
            {
                if (stopping.IsCancellationRequested)
                {
                    break;
                }

                var attempt = new DeliveryAttempt(_tools, entry, now, stopping, cancellation);
                try
                {
                    ends.Add(
                        (
                            entry.Message,
                            await recipients.AllWaitAsync(entry.Message.Org, now, cancellation)
                                ? AttemptResult.Later
                                : await attempt.RunAsync()
                        )
                    );
                }
                catch (UnreadableRowException fault)
                {
                    ends.Add((entry.Message, await attempt.AwaitMendingAsync()));
                    faults.Add(new SweepFault(entry.Message, fault));
                }
                catch (Exception fault) when (fault is not (OperationCanceledException or StoreUnavailableException))
                {
                    ends.Add((entry.Message, await attempt.RetryAsync(DeadLetterCause.Bot, fault.GetType().Name)));
                    faults.Add(new SweepFault(entry.Message, fault));
                }
                finally
                {
                    attempt.LetGo();
                }
            }
        });
        return new Sweep(
            [.. ends.Where(one => one.Result == AttemptResult.Sent).Select(one => one.Message)],
            ends.Count(one => one.Result == AttemptResult.Dropped),
            ends.Count(one => one.Result == AttemptResult.Later),
            [.. faults]
        )
        {
            GivenUp = [.. ends.Where(one => one.Result == AttemptResult.GivenUp).Select(one => one.Message)],
        };
    }
}

/// <summary>What a pass did. <paramref name="Later"/>: throttled, failed, paused, or in another sweep's hands.</summary>
public sealed record Sweep(IReadOnlyList<DueMessage> Sent, int Dropped, int Later, IReadOnlyList<SweepFault> Faults)
{
    /// <summary>Those that failed to the end: each is kept as a <see cref="DeadLetter"/>.</summary>
    public IReadOnlyList<DueMessage> GivenUp { get; init; } = [];
}

/// <summary>
/// A message that could not be written or sent because of a fault in the bot; it is tried again like one that a platform failed on.
/// </summary>
public sealed record SweepFault(DueMessage Message, Exception Exception);
