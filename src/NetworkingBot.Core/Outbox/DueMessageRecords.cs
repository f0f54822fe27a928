using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>What waits to be sent to a person.</summary>
public sealed class DueMessageRecords(DueStore due) : IPersonalRecords
{
    /// <summary>Nudges that are planned. What else waits may tell of a request that the person is not to know of yet.</summary>
    public IAsyncEnumerable<PersonalRecord> ExportAsync(Person person, Instant now, CancellationToken cancellation) =>
        due.ToAsync(person.Org, person.Id, Lane.Planned, cancellation)
            .Select(message => new PersonalRecord("planned message", message.Id, StoredJson.Write(message)));

    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        foreach (var lane in Enum.GetValues<Lane>())
        {
            foreach (var message in await due.ToAsync(person.Org, person.Id, lane, cancellation).ToListAsync(cancellation))
            {
                await due.RemoveAsync(message, cancellation);
            }
        }
    }
}
