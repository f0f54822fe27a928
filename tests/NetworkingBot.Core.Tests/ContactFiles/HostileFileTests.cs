using System.IO.Compression;
using System.Text;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Tests.Conversations;

namespace NetworkingBot.Core.Tests.ContactFiles;

/// <summary>
/// Files that nobody means well with, or that are not what they seem: each has an answer, and nothing of it is taken in by halves.
/// </summary>
public sealed class HostileFileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Refused => new()
    {
        { "nothing", nameof(ContactFileFault.NotReceived) },
        { "17 MiB", nameof(ContactFileFault.TooLarge) },
        { "blank", nameof(ContactFileFault.Empty) },
        { "a workbook", nameof(ContactFileFault.Packed) },
        { "a bomb", nameof(ContactFileFault.Packed) },
        { "a PDF", nameof(ContactFileFault.NoContactFile) },
        { "a picture", nameof(ContactFileFault.NoContactFile) },
        { "a letter", nameof(ContactFileFault.NoContactFile) },
        { "a table of stock", nameof(ContactFileFault.NobodyFound) },
        { "100,000 cards", nameof(ContactFileFault.TooMany) },
        { "100,000 rows", nameof(ContactFileFault.TooMany) },
        { "a quote that never ends", nameof(ContactFileFault.LongField) },
        { "a note of a million letters", nameof(ContactFileFault.LongField) },
        { "a table of 5,000 columns", nameof(ContactFileFault.NobodyFound) },
        { "letters that were lost", nameof(ContactFileFault.LostLetters) },
        { "cards in cards", nameof(ContactFileFault.NobodyFound) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_read_is_said_and_nothing_is_kept(string what, string fault)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var file = Of(what);

        Assert.Equal(fault, Assert.IsType<ContactFileReading.Refused>(ContactFileReader.Read(file)).Fault.ToString());
        foreach (var who in new[] { "tom", "ana" })
        {
            var reply = await new ConversationCore(company.Services)
                .TakeAsync(new Turn(new Caller(new Address("local", "acme", who), who), new Received(file)), Cancellation);
            Assert.InRange(reply.Text.Length, 10, 400);
            Assert.Empty(await company.Services.ContactImports.AllAsync(
                (await company.Services.People.GetAsync(SmallCompany.Org, new PersonId(who), Cancellation))!, Cancellation));
        }
    }

    [Fact]
    public void A_picture_of_ten_megabytes_is_passed_over()
    {
        var line = " " + new string('A', 74) + "\r\n";
        var photo = string.Concat(Enumerable.Repeat(line, 10 * 1024 * 1024 / line.Length));

        var found = Assert.Single(
            CardReaderTests.Read(
            $"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nPHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\n{photo}TEL:1234567\r\nEND:VCARD\r\n"));

        Assert.Equal("1234567", Assert.Single(found.Phones));
    }

    [Theory]
    [InlineData("FN;ENCODING=QUOTED-PRINTABLE:=3D41=3D42", "=41=42")]
    [InlineData("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Jos=E9", "José")]
    [InlineData("FN;CHARSET=UTF-7;ENCODING=QUOTED-PRINTABLE:+ADw-script+AD4-", "+ADw-script+AD4-")]
    [InlineData("FN:Ana\u202eziuR", "AnaziuR")]
    [InlineData("FN:Ana\\nRuiz", "Ana Ruiz")]
    [InlineData("FN:<@U123> <script>", "<@U123> <script>")]
    public void What_is_written_to_mislead_is_text_and_nothing_else(string line, string name) =>
        Assert.Equal(name, Assert.Single(CardReaderTests.Read(CardReaderTests.Card($"VERSION:2.1|{line}|TEL:1234567"))).Name);

    [Fact]
    public void Whatever_is_cut_off_anywhere_or_damaged_is_read_or_refused()
    {
        var whole = CardReaderTests.Card(
            "VERSION:2.1|N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Nu=C3=B1ez;Jos=C3=A9|ORG:A\\;B;C|TEL;TYPE=\"a;b\":1234567|NOTE:x\\")
            + "Name,Email\n\"Ana\",ana@x.example\n";
        var bytes = Encoding.UTF8.GetBytes(whole);
        var random = new Random(20261129);
        for (var length = 0; length <= bytes.Length; length++)
        {
            Assert.NotNull(ContactFileReader.Read(new ReceivedFile("x", bytes[..length], length)));
            byte[] damaged = [.. bytes];
            damaged[random.Next(bytes.Length)] = (byte)random.Next(256);
            damaged[random.Next(bytes.Length)] = (byte)random.Next(256);
            Assert.NotNull(ContactFileReader.Read(new ReceivedFile("x", damaged, damaged.Length)));
        }
    }

    private static ReceivedFile Of(string what) => what switch
    {
        "nothing" => new ReceivedFile("x.vcf", Bytes: null, Size: 0),
        "17 MiB" => new ReceivedFile("x.vcf", Bytes: null, Size: 17 * 1024 * 1024),
        "blank" => CardReaderTests.File(" \r\n\t\r\n"),
        "a workbook" => Bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        "a bomb" => Bytes(Packed()),
        "a PDF" => CardReaderTests.File("%PDF-1.7\nname,email\nAna,ana@x.example"),
        "a picture" => Bytes([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]),
        "a letter" => CardReaderTests.File("Dear all\nplease find attached nothing at all\nYours"),
        "a table of stock" => CardReaderTests.File("sku,amount\n12,4\n13,5"),
        "100,000 cards" =>
            CardReaderTests.File(
            string.Concat(Enumerable.Range(0, 100_000).Select(number => $"BEGIN:VCARD\nFN:P {number}\nTEL:{number + 1000}\nEND:VCARD\n"))),
        "100,000 rows" =>
            CardReaderTests.File("name,email\n" + string.Concat(Enumerable.Range(0, 100_000)
            .Select(number => $"P{number},p{number}@x.example\n"))),
        "a quote that never ends" =>
            CardReaderTests.File("name,email\n\"Ana,ana@x.example\n" + string.Concat(Enumerable.Range(0, 3000)
            .Select(number => $"P{number},p{number}@x.example\n"))),
        "a note of a million letters" => CardReaderTests.File($"BEGIN:VCARD\nFN:Ana\nNOTE:{new string('a', 1_000_000)}\nEND:VCARD\n"),
        "a table of 5,000 columns" => CardReaderTests.File("name,email" + new string(',', 5000) + "\nAna,ana@x.example"),
        "letters that were lost" => CardReaderTests.File("name,email\nMar\ufffda,maria@x.example"),
        "cards in cards" => CardReaderTests.File(string.Concat(Enumerable.Repeat("AGENT:BEGIN:VCARD\nFN:A\nTEL:1234567\n", 50_000))),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No such file."),
    };

    private static ReceivedFile Bytes(byte[] bytes) => new("x", bytes, bytes.Length);

    private static byte[] Packed()
    {
        using var file = new MemoryStream();
        using (var zip = new GZipStream(file, CompressionLevel.SmallestSize))
        {
            zip.Write(new byte[1024 * 1024]);
        }

        return file.ToArray();
    }
}
