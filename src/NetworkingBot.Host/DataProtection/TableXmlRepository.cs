using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Host.DataProtection;

/// <summary>
/// Keeps the keys of Data Protection in the store, so that all replicas share them. They are read once a day and written once in a key's
/// lifetime: the framework's interface waits for them, which is harmless at that rate. What one of them protects that cannot be read is
/// lost until it is mended; what the others protect is not.
/// </summary>
internal sealed partial class TableXmlRepository(ITableStore store, ILogger<TableXmlRepository> logger) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => ReadAsync().GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) => WriteAsync(element, friendlyName).GetAwaiter().GetResult();

    private async Task<IReadOnlyCollection<XElement>> ReadAsync()
    {
        var elements = new List<XElement>();
        await foreach (
            var row in store
                .ReadAsync(Table.ProtectionKeys, Keys.ProtectionKeys, RowRange.All, CancellationToken.None)
                .ConfigureAwait(false)
        )
        {
            try
            {
                elements.Add(XElement.Parse(StoredJson.Read<StoredKey>(row).Xml));
            }
            catch (Exception fault) when (fault is UnreadableRowException or XmlException)
            {
                Unread(row.Key.Row, fault);
            }
        }

        return elements;
    }

    private Task<RowVersion> WriteAsync(XElement element, string friendlyName)
    {
        var id = friendlyName.Length > 0 ? friendlyName : Guid.CreateVersion7().ToString("N");
        return store.UpsertAsync(
            Table.ProtectionKeys,
            StoredJson.Row(Keys.ProtectionKey(id), new StoredKey(element.ToString(SaveOptions.DisableFormatting))),
            CancellationToken.None
        );
    }

    /// <summary>Told by the log alone: keys are read before there is anything that takes note.</summary>
    [LoggerMessage(
        EventId = 1,
        Level = LogLevel.Error,
        Message = "The key {Key} of Data Protection cannot be read and is left out. See doctor.")]
    private partial void Unread(string key, Exception fault);

    private sealed record StoredKey(string Xml);
}
