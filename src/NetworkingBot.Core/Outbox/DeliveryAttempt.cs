using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>What attempts are made with.</summary>
internal sealed record AttemptTools(
    DueStore Due,
    SendMarkers Markers,
    DeadLetterStore DeadLetters,
    Recipients Recipients,
    MessageSender Sender,
    IReadOnlyList<IMessageWriter> Writers
);

/// <summary>One attempt at one message, in a straight line: look, write, reserve a turn, begin, send, done.</summary>
/// <param name="stopping">What has not begun by then does not begin any more.</param>
internal sealed class DeliveryAttempt(
    AttemptTools tools,
    DueStore.Entry entry,
    Instant now,
    CancellationToken stopping,
    CancellationToken cancellation
)
{
    /// <summary>
    /// A message is stored before the state that it tells of. While that state is missing, the message waits this long for it; after that
    /// it is dropped as obsolete, or moved to the time that the state names.
    /// </summary>
    private static readonly Duration _patience = Duration.FromMinutes(1);

    private static readonly Duration _firstRetry = Duration.FromMinutes(1);
    private static readonly Duration _maxRetry = Duration.FromHours(1);

    private Marked.Sendable? _marked;

    /// <summary>Null also when it is certain that what was begun did not send.</summary>
    private Begun? _begun;

    public async Task<AttemptResult> RunAsync()
    {
        switch (await tools.Markers.LookAsync(entry.Message, cancellation))
        {
            case Marked.Sendable sendable:
                _marked = sendable;
                return await WriteAsync();
            case Marked.Elsewhere(var wait):
                tools.Due.LookAgain(entry, now + wait);
                return AttemptResult.Later;
            default:
                await tools.Due.RemoveAsync(entry, cancellation);
                return AttemptResult.Dropped;
        }
    }

    /// <summary>To be called at the end, whatever came of it.</summary>
    public void LetGo()
    {
        if (_marked is not null)
        {
            tools.Markers.LetGo(entry.Message);
        }
    }

    /// <summary>Ever more rarely, and not for ever.</summary>
    /// <param name="answer">See <see cref="DeadLetter.Answer"/>.</param>
    public async Task<AttemptResult> RetryAsync(DeadLetterCause cause, string answer)
    {
        var failed = entry.Message with { Failures = entry.Message.Failures + 1 };
        var wait = Duration.Min(_firstRetry * Math.Pow(2, Math.Min(failed.Failures - 1, 10)), _maxRetry);
        return failed.Failures >= Dispatcher.MaxFailures
            ? await GiveUpAsync(new DeadLetter(failed, now, cause, CleanText.Shortened(CleanText.OneLine(answer), DeadLetter.MaxAnswer)))
            : await MoveAsync(failed with { DueAt = now + wait });
    }

    /// <summary>A row that the message needs is there and cannot be read: it waits, however long that takes.</summary>
    public Task<AttemptResult> AwaitMendingAsync() => MoveAsync(now + _maxRetry);

    private async Task<AttemptResult> WriteAsync()
    {
        var message = entry.Message;
        if (tools.Writers.FirstOrDefault(writer => writer.Kind == message.Kind) is not { } writer
            || await tools.Recipients.FindAsync(message.Org, message.To, now, cancellation) is not { } to
            || (to.Membership != Membership.Joined && !writer.ReachesAnybody))
        {
            return await DropAsync();
        }

        if (MayBeWrittenAt(to) is var open && open > now)
        {
            return await MoveAsync(open);
        }

        if (message.Lane == Lane.Planned && tools.Sender.BacklogFor(to) is { } backlog)
        {
            return await MoveAsync(now + backlog);
        }

        return await writer.WriteAsync(message, to, now, cancellation) switch
        {
            Writing.Ready ready => await SendAsync(writer, to, ready),
            Writing.Obsolete { ForGood: false } or Writing.NotBefore when now < message.DueAt + _patience => await AwaitStateAsync(),
            Writing.NotBefore(var at) when at > now => await MoveAsync(at),
            _ => await DropAsync(),
        };
    }

    /// <summary>Not while they are paused or away, nor in their quiet hours.</summary>
    private Instant MayBeWrittenAt(Person to)
    {
        var at = to.BackOn(now.InZone(to.Zone).Date) is { } back ? back.AtStartOfDayInZone(to.Zone).ToInstant() : now;
        return to.Times?.Quiet?.EndAfter(at, to.Zone) ?? at;
    }

    private async Task<AttemptResult> SendAsync(IMessageWriter writer, Person to, Writing.Ready ready)
    {
        var message = ready.Message with { Id = SendMarkers.IdOf(entry.Message), MaybeSentAt = _marked!.MaybeSentAt };
        var delivery = await PostAsync(to, ready.With, message);
        if (delivery is Delivery.UnknownOutcome)
        {
            delivery = ready.OnceAtMost ? new Delivery.Sent() : await PostAsync(to, ready.With, message with { MaybeSentAt = null });
        }

        if (delivery is { MaybeSent: false } and not Delivery.Sent)
        {
            await TakeBackAsync();
        }

        switch (delivery)
        {
            case null:
                return AttemptResult.Later;
            case Delivery.Sent:
                await writer.SentAsync(entry.Message, to, ready, now, cancellation);
                await tools.Markers.CompleteAsync(_marked, cancellation);
                await tools.Due.RemoveAsync(entry, cancellation);
                return AttemptResult.Sent;
            case Delivery.Throttled(var wait):
                return await MoveAsync(now + wait);
            case Delivery.Failed(var answer):
                return await RetryAsync(DeadLetterCause.Platform, answer);
            default:
                return await DropAsync();
        }
    }

    /// <summary>Null: it was not sent here, because somebody else began, or this process stood still, or begins nothing more.</summary>
    private async Task<Delivery?> PostAsync(Person to, IReadOnlyList<PersonId> with, Message message)
    {
        if (with.Count > 0)
        {
            return await GroupRouteAsync(to, with) is { } route
                ? await PostAsync(route, message)
                : new Delivery.Unreachable("no channel that all of them use opens groups");
        }

        Delivery? delivery = new Delivery.Unreachable("no address");
        await foreach (var route in tools.Sender.RoutesAsync(to, cancellation))
        {
            delivery = await PostAsync(route, message);
            if (delivery is not Delivery.Unreachable)
            {
                break;
            }
        }

        return delivery;
    }

    private async Task<Delivery?> PostAsync(Route route, Message message)
    {
        if (await tools.Sender.ReserveAsync(route, cancellation) is { } wait)
        {
            return new Delivery.Throttled(wait);
        }

        if (stopping.IsCancellationRequested || !await BeginAsync())
        {
            return null;
        }

        await tools.Sender.AwaitTurnAsync(route, cancellation);
        if (!tools.Markers.MayCall(_begun!))
        {
            await TakeBackAsync();
            tools.Due.LookAgain(entry, now);
            return null;
        }

        return await tools.Sender.SendAsync(route, message, cancellation);
    }

    private async Task<Route?> GroupRouteAsync(Person to, IReadOnlyList<PersonId> with)
    {
        List<Person> all = [to];
        foreach (var id in with)
        {
            if (await tools.Recipients.FindAsync(to.Org, id, now, cancellation) is { Membership: Membership.Joined } other)
            {
                all.Add(other);
            }
        }

        return all.Count == with.Count + 1 ? await tools.Sender.GroupRouteAsync(all, cancellation) : null;
    }

    /// <summary>Once more for each way that is tried.</summary>
    private async Task<bool> BeginAsync()
    {
        if (await tools.Markers.BeginAsync(_marked!, cancellation) is not { } begun)
        {
            return false;
        }

        (_begun, _marked) = (begun, _marked! with { Version = begun.Version });
        return true;
    }

    /// <summary>What an earlier attempt did is as unknown as before.</summary>
    private async Task TakeBackAsync()
    {
        if (_begun is { } begun)
        {
            _begun = null;
            await tools.Markers.TakeBackAsync(_marked!, begun, cancellation);
        }
    }

    private Task<AttemptResult> AwaitStateAsync()
    {
        tools.Due.LookAgain(entry, now);
        return Task.FromResult(AttemptResult.Later);
    }

    /// <summary>Kept first: whoever is killed in between gives it up once more.</summary>
    private async Task<AttemptResult> GiveUpAsync(DeadLetter letter)
    {
        await tools.DeadLetters.AddAsync(letter, cancellation);
        await tools.Due.RemoveAsync(entry, cancellation);
        return AttemptResult.GivenUp;
    }

    private async Task<AttemptResult> DropAsync()
    {
        await tools.Due.RemoveAsync(entry, cancellation);
        return AttemptResult.Dropped;
    }

    private Task<AttemptResult> MoveAsync(Instant at) => MoveAsync(entry.Message with { DueAt = at });

    private async Task<AttemptResult> MoveAsync(DueMessage later)
    {
        await tools.Due.MoveAsync(entry, later, cancellation);
        return AttemptResult.Later;
    }
}

internal enum AttemptResult
{
    Sent,
    Dropped,

    /// <summary>It failed to the end, and is kept as a dead letter.</summary>
    GivenUp,
    Later,
}
