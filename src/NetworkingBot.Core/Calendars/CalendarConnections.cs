using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Calendars;

/// <summary>What came of connecting a calendar, or of looking at the one that is connected.</summary>
internal abstract record CalendarLook
{
    /// <param name="Host">Where it lies.</param>
    /// <param name="Busy">How many spans are taken in the time that was looked at.</param>
    public sealed record Read(string Host, int Busy) : CalendarLook;

    /// <param name="Host">Null: its address cannot be told any more.</param>
    public sealed record NotRead(string? Host, FeedRefusal Why) : CalendarLook;

    public sealed record None : CalendarLook;
}

/// <summary>People's calendars: connected by themselves, read when a time is to be found, and let go with one word.</summary>
/// <param name="store">Which calendars there are.</param>
/// <param name="access">Null: this process reads none.</param>
public sealed class CalendarConnections(CalendarStore store, CalendarAccess? access)
{
    /// <summary>How far ahead a time is looked for.</summary>
    public static readonly Duration Ahead = Duration.FromDays(16);

    internal bool AreRead => access is not null;

    /// <summary>Keeps the address of a calendar that can be read, in place of the one before.</summary>
    internal async Task<CalendarLook> ConnectAsync(Person me, Uri address, Instant now, CancellationToken cancellation)
    {
        var look = await LookAsync(me, address, now, cancellation);
        if (look is CalendarLook.Read)
        {
            var connection = new CalendarConnection(access!.Secrets.Protect(address.OriginalString), now);
            await store.SaveAsync(me.Org, me.Id, connection, cancellation);
        }

        return look;
    }

    /// <summary>Whether the calendar that is connected can be read now.</summary>
    internal async Task<CalendarLook> LookAsync(Person me, Instant now, CancellationToken cancellation) =>
        await store.GetAsync(me.Org, me.Id, cancellation) is not { } connection ? new CalendarLook.None()
        : AddressOf(connection) is { } address ? await LookAsync(me, address, now, cancellation)
        : new CalendarLook.NotRead(Host: null, FeedRefusal.NotReached);

    internal async Task<bool> HasAsync(Person me, CancellationToken cancellation) =>
        await store.GetAsync(me.Org, me.Id, cancellation) is not null;

    internal Task DisconnectAsync(Person me, CancellationToken cancellation) => store.DeleteAsync(me.Org, me.Id, cancellation);

    /// <summary>When somebody is busy; nothing where no calendar is connected, or where it cannot be read just now.</summary>
    public async Task<IReadOnlyList<BusySpan>> BusyAsync(Person person, Instant from, CancellationToken cancellation) =>
        access is not null
        && await store.GetAsync(person.Org, person.Id, cancellation) is { } connection
        && AddressOf(connection) is { } address
        && await ReadAsync(person, address, from, cancellation) is FeedReading.Read(var busy)
            ? busy
            : [];

    private async Task<CalendarLook> LookAsync(Person me, Uri address, Instant now, CancellationToken cancellation) =>
        await ReadAsync(me, address, now, cancellation) switch
        {
            FeedReading.Read(var busy) => new CalendarLook.Read(address.Host, busy.Count),
            FeedReading.Refused(var why) => new CalendarLook.NotRead(address.Host, why),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };

    private Task<FeedReading> ReadAsync(Person person, Uri address, Instant from, CancellationToken cancellation) =>
        access!.Feeds.ReadAsync(address, new Interval(from, from + Ahead), person.Zone, cancellation);

    private Uri? AddressOf(CalendarConnection connection) =>
        access?.Secrets.Unprotect(connection.ProtectedAddress) is { } text && Uri.TryCreate(text, UriKind.Absolute, out var address)
            ? address
            : null;
}
