using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage.Tests;

/// <summary>What every store holds to. Each engine inherits all of it.</summary>
public abstract partial class TableStoreContract : IDisposable
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract ITableStore Store { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => (Store as IDisposable)?.Dispose();

    private async Task<RowVersion> InsertedAsync(Row row)
    {
        var version = await Store.InsertAsync(Table.People, row, Cancellation);
        return Assert.NotNull(version);
    }

    private async Task<string?> TextOfAsync(string row) =>
        (string?)(await Store.GetAsync(Table.People, A.Key(row), Cancellation))?.Values["Text"];

    private async Task<List<string>> KeysInAsync(RowRange range) =>
        await Store.ReadAsync(Table.People, A.Partition, range, Cancellation).Select(row => row.Key.Row).ToListAsync(Cancellation);
}
