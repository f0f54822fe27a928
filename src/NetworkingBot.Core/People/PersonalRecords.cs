using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>Everything that is kept of a person, wherever it lies.</summary>
/// <param name="stores">All that there are. The people themselves come last, so that an erasure that stops midway can be asked for
/// again.</param>
public sealed class PersonalRecords(IReadOnlyList<IPersonalRecords> stores)
{
    public IReadOnlyList<IPersonalRecords> Stores => stores;

    public IAsyncEnumerable<PersonalRecord> ExportAsync(Person person, Instant now, CancellationToken cancellation) =>
        stores.ToAsyncEnumerable().SelectMany(store => store.ExportAsync(person, now, cancellation));

    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        foreach (var store in stores)
        {
            await store.EraseAsync(person, now, cancellation);
        }
    }
}
