using System.Text;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>A form in which somebody takes their contacts along.</summary>
public enum ContactFileFormat
{
    /// <summary>vCard 4.0.</summary>
    Cards,

    /// <summary>vCard 3.0, for older address books.</summary>
    OlderCards,

    /// <summary>Comma-separated values.</summary>
    Table,
}

/// <summary>A file to be handed over, in UTF-8.</summary>
public sealed record ContactFile(string Name, string MediaType, byte[] Bytes);

/// <summary>Somebody's contacts as a file. What is written is read back by <see cref="ContactFileReader"/> as the same.</summary>
public sealed class ContactFileWriter(ContactBook book)
{
    public async Task<ContactFile> WriteAsync(Person person, ContactFileFormat format, Instant now, CancellationToken cancellation)
    {
        var entries = await book.AllAsync(person.Org, person.Id, now, cancellation);
        return format switch
        {
            ContactFileFormat.Cards =>
                new ContactFile("contacts.vcf", "text/vcard; charset=utf-8", Encoding.UTF8.GetBytes(CardWriter.Write(entries))),
            ContactFileFormat.OlderCards =>
                new ContactFile("contacts-3.0.vcf", "text/vcard; charset=utf-8",
                Encoding.UTF8.GetBytes(CardWriter.Write(entries, CardVersion.Three))),
            ContactFileFormat.Table =>
                new ContactFile("contacts.csv", "text/csv; charset=utf-8", Encoding.UTF8.GetBytes(TableWriter.Write(entries, person.Zone))),
        };
    }
}
