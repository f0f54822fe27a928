using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.People;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Privacy;

/// <summary>
/// Everything that is kept of a person, in one file that they can keep: JSON, and their contacts for an address book and for a table.
/// </summary>
public sealed class TakeOut(PersonalRecords records, ContactBook contacts)
{
    public const string FileName = "networkingbot-my-data.zip";

    public const string MediaType = "application/zip";

    private static readonly JsonSerializerOptions _readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <returns>A zip file of <c>my-data.json</c>, <c>contacts.vcf</c> (vCard 4.0) and <c>contacts.csv</c>, all in UTF-8.</returns>
    public async Task<byte[]> ZipAsync(Person person, Instant now, CancellationToken cancellation)
    {
        var book = await contacts.AllAsync(person.Org, person.Id, now, cancellation);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "my-data.json", (await JsonAsync(person, book, now, cancellation)).ToJsonString(_readable), now);
            Add(zip, "contacts.vcf", CardWriter.Write(book), now);
            Add(zip, "contacts.csv", TableWriter.Write(book, person.Zone), now);
        }

        return file.ToArray();
    }

    private async Task<JsonObject> JsonAsync(Person person, IReadOnlyList<BookEntry> book, Instant now, CancellationToken cancellation)
    {
        var kinds = new JsonObject();
        await foreach (var record in records.ExportAsync(person, now, cancellation))
        {
            if (kinds[record.Kind] is not JsonArray all)
            {
                kinds[record.Kind] = all = [];
            }

            all.Add(new JsonObject { ["id"] = record.Id, ["is"] = JsonNode.Parse(record.Json) });
        }

        var names = new JsonObject();
        foreach (var entry in book)
        {
            names[entry.Contact.Id] = entry.Name;
        }

        return new JsonObject
        {
            ["madeAt"] = InstantPattern.General.Format(now),
            ["person"] = person.Id.Value,
            ["records"] = kinds,
            ["namesOfMyContacts"] = names,
        };
    }

    private static void Add(ZipArchive zip, string name, string text, Instant now)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = now.ToDateTimeOffset();
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
