using System.Runtime.CompilerServices;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Calendars;

/// <summary>Where somebody's calendar is read.</summary>
/// <param name="ProtectedAddress">The address under <see cref="ISecrets"/>: whoever has it reads the calendar.</param>
internal sealed record CalendarConnection(string ProtectedAddress, Instant ConnectedAt);

/// <summary>Which calendar each person lets the bot read. What stands in it is kept nowhere.</summary>
/// <param name="store">The rows.</param>
/// <param name="secrets">Null: this process reads no calendars, and cannot tell the addresses.</param>
public sealed class CalendarStore(ITableStore store, ISecrets? secrets) : IPersonalRecords
{
    internal async Task<CalendarConnection?> GetAsync(OrgId org, PersonId person, CancellationToken cancellation) =>
        await store.GetAsync(Table.Calendars, Keys.Calendar(org, person), cancellation) is { } row
            ? StoredJson.Read<CalendarConnection>(row)
            : null;

    internal Task SaveAsync(OrgId org, PersonId person, CalendarConnection connection, CancellationToken cancellation) =>
        store.UpsertAsync(Table.Calendars, StoredJson.Row(Keys.Calendar(org, person), connection), cancellation);

    internal Task DeleteAsync(OrgId org, PersonId person, CancellationToken cancellation) =>
        store.DeleteAsync(Table.Calendars, Keys.Calendar(org, person), expected: null, cancellation);

    /// <summary>The address as the person gave it; none where this process has no key for it.</summary>
    public async IAsyncEnumerable<PersonalRecord> ExportAsync(
        Person person,
        Instant now,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        if (await GetAsync(person.Org, person.Id, cancellation) is { } connection)
        {
            var told = new Extract(secrets?.Unprotect(connection.ProtectedAddress), connection.ConnectedAt);
            yield return new PersonalRecord("calendar", "", StoredJson.Write(told));
        }
    }

    public Task EraseAsync(Person person, Instant now, CancellationToken cancellation) =>
        DeleteAsync(person.Org, person.Id, cancellation);

    private sealed record Extract(string? Address, Instant ConnectedAt);
}
