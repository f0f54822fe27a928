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

/// <summary>One attempt at one message, in a straight line: claim, write, reserve a turn, begin, send, done.</summary>
internal sealed class DeliveryAttempt(AttemptTools tools, DueStore.Entry entry, Instant now, CancellationToken cancellation)
{
    /// <summary>
    /// A message is stored before the state that it tells of. While that state is missing, the message waits this long for it; after that
    /// it is dropped as obsolete, or moved to the time that the state names.
    /// </summary>
    private static readonly Duration _patience = Duration.FromMinutes(1);

    private static readonly Duration _firstRetry = Duration.FromMinutes(1);
    private static readonly Duration _maxRetry = Duration.FromHours(1);

    private Claimed.ByMe? _claim;
    private Instant? _doubt;

    public async Task<AttemptResult> RunAsync()
    {
        switch (await tools.Markers.ClaimAsync(entry.Message, cancellation))
        {
            case Claimed.ByMe mine:
                (_claim, _doubt) = (mine, mine.MaybeSentAt);
                return await WriteAsync();
            case Claimed.ByOther(var until):
                tools.Due.LookAgain(entry, until);
                return AttemptResult.Later;
            default:
                await tools.Due.RemoveAsync(entry, cancellation);
                return AttemptResult.Dropped;
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
        var message = ready.Message with { Id = SendMarkers.IdOf(entry.Message), MaybeSentAt = _doubt };
        var delivery = await PostAsync(to, ready.With, message);
        if (delivery is Delivery.UnknownOutcome)
        {
            delivery = ready.OnceAtMost ? new Delivery.Sent() : await PostAsync(to, ready.With, message with { MaybeSentAt = null });
        }

        if (delivery is { MaybeSent: false })
        {
            // What an earlier attempt did is as unknown as before.
            _claim = _claim! with { MaybeSentAt = _doubt };
        }

        switch (delivery)
        {
            case null:
                return AttemptResult.Later;
            case Delivery.Sent:
                await writer.SentAsync(entry.Message, to, ready, now, cancellation);
                await tools.Markers.CompleteAsync(_claim!, cancellation);
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

    /// <summary>Null: somebody else took the message over meanwhile and sends it.</summary>
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

        return await BeginAsync() ? await tools.Sender.SendAsync(route, message, cancellation) : null;
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

    private async Task<bool> BeginAsync()
    {
        var begun = await tools.Markers.BeginAsync(_claim!, cancellation);
        _claim = begun ?? _claim;
        return begun is not null;
    }

    private Task<AttemptResult> AwaitStateAsync()
    {
        tools.Due.LookAgain(entry, now);
        return LeaveAsync(AttemptResult.Later);
    }

    /// <summary>Kept first: whoever is killed in between gives it up once more.</summary>
    private async Task<AttemptResult> GiveUpAsync(DeadLetter letter)
    {
        await tools.DeadLetters.AddAsync(letter, cancellation);
        await tools.Due.RemoveAsync(entry, cancellation);
        return await LeaveAsync(AttemptResult.GivenUp);
    }

    private async Task<AttemptResult> DropAsync()
    {
        await tools.Due.RemoveAsync(entry, cancellation);
        return await LeaveAsync(AttemptResult.Dropped);
    }

    private Task<AttemptResult> MoveAsync(Instant at) => MoveAsync(entry.Message with { DueAt = at });

    private async Task<AttemptResult> MoveAsync(DueMessage later)
    {
        await tools.Due.MoveAsync(entry, later, cancellation);
        return await LeaveAsync(AttemptResult.Later);
    }

    private async Task<AttemptResult> LeaveAsync(AttemptResult end)
    {
        if (_claim is { } mine)
        {
            await tools.Markers.ReleaseAsync(mine, cancellation);
        }

        return end;
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
