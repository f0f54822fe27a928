using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>What it takes to send a message.</summary>
internal sealed record Desk(DueStore Due, SendMarkers Markers, PersonStore People, MessageSender MessageSender, IReadOnlyList<IMessageWriter> Writers);

/// <summary>One attempt at one message, from the claim to what became of it.</summary>
internal sealed class DeliveryAttempt(Desk desk, DueStore.Entry entry, Instant now, CancellationToken cancellation)
{
    /// <summary>
    /// A message is written before the state that it tells of. One that nothing speaks for yet waits this long for its state, and only then is it moot, or moved
    /// to when the state says.
    /// </summary>
    private static readonly Duration _patience = Duration.FromMinutes(1);

    private static readonly Duration _firstRetry = Duration.FromMinutes(1);
    private static readonly Duration _maxRetry = Duration.FromHours(1);

    private Claimed.ByMe? _claim;
    private Instant? _doubt;

    public async Task<AttemptResult> RunAsync()
    {
        switch (await desk.Markers.ClaimAsync(entry.Message, cancellation))
        {
            case Claimed.ByMe mine:
                (_claim, _doubt) = (mine, mine.MaybeSentAt);
                return await WriteAsync();
            case Claimed.ByOther(var until):
                desk.Due.LookAgain(entry, until);
                return AttemptResult.Later;
            default:
                await desk.Due.RemoveAsync(entry, cancellation);
                return AttemptResult.Dropped;
        }
    }

    /// <summary>Ever more rarely, and not for ever.</summary>
    public async Task<AttemptResult> RetryAsync()
    {
        var failures = entry.Message.Failures + 1;
        var wait = Duration.Min(_firstRetry * Math.Pow(2, Math.Min(failures - 1, 10)), _maxRetry);
        return failures >= Dispatcher.MaxFailures ? await DropAsync() : await MoveAsync(entry.Message with { Failures = failures, DueAt = now + wait });
    }

    /// <summary>A row that the message needs is there and cannot be read: it waits, however long that takes.</summary>
    public Task<AttemptResult> AwaitMendingAsync() => MoveAsync(now + _maxRetry);

    private async Task<AttemptResult> WriteAsync()
    {
        var message = entry.Message;
        if (desk.Writers.FirstOrDefault(writer => writer.Kind == message.Kind) is not { } writer
            || await desk.People.GetAsync(message.Org, message.To, cancellation) is not { } to
            || to.Membership != Membership.Joined && !writer.ReachesAnybody)
        {
            return await DropAsync();
        }

        if (MayBeWrittenAt(to) is var open && open > now)
        {
            return await MoveAsync(open);
        }

        if (message.Lane == Lane.Planned && desk.MessageSender.BacklogFor(to) is { } backlog)
        {
            return await MoveAsync(now + backlog);
        }

        return await writer.WriteAsync(message, to, now, cancellation) switch
        {
            Writing.Ready ready => await SendAsync(to, ready),
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

    private async Task<AttemptResult> SendAsync(Person to, Writing.Ready ready)
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
                await ready.Afterwards(cancellation);
                await desk.Markers.CompleteAsync(_claim!, cancellation);
                await desk.Due.RemoveAsync(entry, cancellation);
                return AttemptResult.Sent;
            case Delivery.Throttled(var wait):
                return await MoveAsync(now + wait);
            case Delivery.Failed:
                return await RetryAsync();
            default:
                return await DropAsync();
        }
    }

    private async Task<Delivery?> PostAsync(Person to, IReadOnlyList<PersonId> with, Message message)
    {
        if (with.Count == 0)
        {
            return await desk.MessageSender.SendAsync(to, message, BeginAsync, cancellation);
        }

        List<Person> all = [to];
        foreach (var id in with)
        {
            if (await desk.People.GetAsync(to.Org, id, cancellation) is { Membership: Membership.Joined } other)
            {
                all.Add(other);
            }
        }

        return all.Count == with.Count + 1 ? await desk.MessageSender.SendToGroupAsync(all, message, BeginAsync, cancellation) : new Delivery.Unreachable("somebody left");
    }

    private async Task<bool> BeginAsync()
    {
        var begun = await desk.Markers.BeginAsync(_claim!, cancellation);
        _claim = begun ?? _claim;
        return begun is not null;
    }

    private Task<AttemptResult> AwaitStateAsync()
    {
        desk.Due.LookAgain(entry, now);
        return LeaveAsync(AttemptResult.Later);
    }

    private async Task<AttemptResult> DropAsync()
    {
        await desk.Due.RemoveAsync(entry, cancellation);
        return await LeaveAsync(AttemptResult.Dropped);
    }

    private Task<AttemptResult> MoveAsync(Instant at) => MoveAsync(entry.Message with { DueAt = at });

    private async Task<AttemptResult> MoveAsync(DueMessage later)
    {
        await desk.Due.MoveAsync(entry, later, cancellation);
        return await LeaveAsync(AttemptResult.Later);
    }

    private async Task<AttemptResult> LeaveAsync(AttemptResult end)
    {
        if (_claim is { } mine)
        {
            await desk.Markers.ReleaseAsync(mine, cancellation);
        }

        return end;
    }
}

internal enum AttemptResult
{
    Sent,
    Dropped,
    Later,
}
