using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Tests.Conversations;
using NodaTime;

namespace NetworkingBot.Core.Tests.Privacy;

/// <summary>What somebody takes out is whole, can be read by other programs, and does them no harm there.</summary>
public sealed class TakeOutTests
{
    private static readonly PersonId _tom = new("tom");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_file_holds_ones_own_records_and_nobody_elses()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await KeepAsync(company, _tom, "c1", "Zoë Quagga", "ZEBRANOTE");
        await KeepAsync(company, new PersonId("grace"), "c9", "Somebody Else", "GRACENOTE");

        var files = await FilesAsync(company);

        using var json = JsonDocument.Parse(files["my-data.json"]);
        Assert.Equal(
            "Tom Baker",
            json.RootElement.GetProperty("records").GetProperty("person")[0].GetProperty("is").GetProperty("Name").GetString()
        );
        Assert.Contains("ZEBRANOTE", files["my-data.json"], StringComparison.Ordinal);
        Assert.DoesNotContain("GRACENOTE", string.Concat(files.Values), StringComparison.Ordinal);
        Assert.DoesNotContain("grace@acme.example", string.Concat(files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_book_reads_the_cards()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await KeepAsync(
            company,
            _tom,
            "c1",
            "Zoë; Quagga, \\ Jr.",
            "a first line\nand a second one that is longer than the seventy-five octets that a line may have – ñandú"
        );

        var card = (await FilesAsync(company))["contacts.vcf"];

        var lines = card.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var unfolded = card.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("FN:Zoë\\; Quagga\\, \\\\ Jr.\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("a first line\\nand a second one", unfolded, StringComparison.Ordinal);
        Assert.Equal(lines.Count(line => line == "BEGIN:VCARD"), lines.Count(line => line == "VERSION:4.0"));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("@SUM(1)")]
    [InlineData("-2+3")]
    public async Task A_spreadsheet_takes_nothing_for_a_formula(string name)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await KeepAsync(company, _tom, "c1", name, "note");

        var table = (await FilesAsync(company))["contacts.csv"];

        Assert.Contains($"\"'{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_works_for_ten_minutes_and_three_times_and_is_kept_as_a_hash()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var (links, now) = (company.Services.ExportLinks, company.Clock.GetCurrentInstant());
        var tom = (await company.Services.People.GetAsync(SmallCompany.Org, _tom, Cancellation))!;
        var token = await links.MakeAsync(tom, Exported.Contacts, now, Cancellation);
        var old = await links.MakeAsync(tom, Exported.Contacts, now - Duration.FromMinutes(10), Cancellation);

        Assert.DoesNotContain(token, await ErasingTests.EverythingAsync(company.Store), StringComparison.Ordinal);
        Assert.Null(await links.UseAsync(old, now, Cancellation));
        Assert.Null(await links.UseAsync("guessed", now, Cancellation));
        Assert.Null(await links.UseAsync(new string('a', 5000), now, Cancellation));
        for (var use = 0; use < ExportLinks.Uses; use++)
        {
            Assert.Equal((SmallCompany.Org, _tom, Exported.Contacts), await links.UseAsync(token, now, Cancellation));
        }

        Assert.Null(await links.UseAsync(token, now, Cancellation));
    }

    private static Task KeepAsync(SmallCompany company, PersonId owner, string id, string name, string note) =>
        company.Services.Contacts.UpdateAsync(
            SmallCompany.Org,
            owner,
            id,
            _ => new Contact(SmallCompany.Org, owner, id) { Name = name, Notes = [new ContactNote(new LocalDate(2026, 11, 20), note)] },
            Cancellation
        );

    private static async Task<Dictionary<string, string>> FilesAsync(SmallCompany company)
    {
        var tom = (await company.Services.People.GetAsync(SmallCompany.Org, _tom, Cancellation))!;
        using var zip = new ZipArchive(
            new MemoryStream(await company.Services.TakeOut.ZipAsync(tom, company.Clock.GetCurrentInstant(), Cancellation)));
        var files = new Dictionary<string, string>();
        foreach (var entry in zip.Entries)
        {
            using var text = new StreamReader(entry.Open(), Encoding.UTF8);
            files[entry.FullName] = await text.ReadToEndAsync(Cancellation);
        }

        return files;
    }
}
