using System.Text;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Testing;

namespace NetworkingBot.Core.Tests.ContactFiles;

/// <summary>vCards as phones, Outlook, Apple, Google and others write them, by what each says of one contact.</summary>
public sealed class CardReaderTests
{
    [Theory]
    // 2.1, as older phones and Outlook write it.
    [InlineData("VERSION:2.1|N:Doe;John|TEL;CELL;PREF:+1 905 555 1234", "John Doe", null, "+1 905 555 1234")]
    [InlineData("VERSION:2.1|N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Nu=C3=B1ez;Jos=C3=A9;;;|EMAIL;INTERNET:jose@x.example",
        "José Nuñez", "jose@x.example", null)]
    [InlineData("VERSION:2.1|FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Jos=E9 Nu=F1ez|EMAIL;PREF;INTERNET:Jose@X.example",
        "José Nuñez", "jose@x.example", null)]
    [InlineData("VERSION:2.1|FN;QUOTED-PRINTABLE;CHARSET=windows-1252:Siobhan O=92Connor|TEL;WORK;VOICE:(905) 555-1234",
        "Siobhan O’Connor", null, "(905) 555-1234")]
    [InlineData("VERSION:2.1|FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=81ngela de =|la Fuente|TEL;CELL:612345678",
        "Ángela de la Fuente", null, "612345678")]
    [InlineData("VERSION:2.1|FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mar=C3=|=ADa|TEL;CELL:612345678", "María", null, "612345678")]
    [InlineData("VERSION:2.1|FN:Ana|EMAIL;INTERNET;HOME:home@x.example|EMAIL;INTERNET;PREF;WORK:work@x.example", "Ana",
        "work@x.example", null)]
    [InlineData("VERSION:2.1|FN:Ana|PHOTO;TYPE=JPEG;ENCODING=BASE64:| /9j/4AAQSkZJRgABAQ| AAAA||TEL;CELL:612345678", "Ana", null,
        "612345678")]
    [InlineData("VERSION:2.1|FN:Ana|AGENT:|BEGIN:VCARD|FN:The Assistant|TEL:999999|END:VCARD|TEL;CELL:612345678", "Ana", null, "612345678")]
    [InlineData("VERSION:2.1|FN;CHARSET=KOI9-X;ENCODING=QUOTED-PRINTABLE:Mar=C3=ADa|TEL:612345678", "María", null, "612345678")]
    // 3.0, as Apple, Google and Outlook on the web write it.
    [InlineData("VERSION:3.0|FN:Ana Ruiz|N:Ruiz;Ana;;;|item1.EMAIL;type=INTERNET;type=pref:ana@x.example|item1.X-ABLabel:_$!<Other>!$_",
        "Ana Ruiz", "ana@x.example", null)]
    [InlineData("VERSION:3.0|N:Ruiz Gómez;Ana;María;Dra.;|TEL;type=CELL;type=VOICE;type=pref:612 34 56 78", "Ana María Ruiz Gómez", null,
        "612 34 56 78")]
    [InlineData("VERSION:3.0|FN:Ruiz\\, Ana|EMAIL;TYPE=\"INTERNET,WORK\":ana@x.example", "Ruiz, Ana", "ana@x.example", null)]
    [InlineData("VERSION:3.0|FN:A very long name th| at was folded|EMAIL:a@x.example", "A very long name that was folded",
        "a@x.example", null)]
    [InlineData("VERSION:3.0|FN:Tab|\tbed|EMAIL:a@x.example", "Tabbed", "a@x.example", null)]
    [InlineData("VERSION:3.0|FN:Ana|TEL;TYPE=WORK,FAX:1111111|TEL;TYPE=PAGER:2222222|TEL;TYPE=HOME:3333333", "Ana", null, "3333333")]
    [InlineData("VERSION:3.0|FN:|N:;;;;|ORG:IBM;|TEL:1234567", "IBM", null, "1234567")]
    [InlineData("VERSION:3.0|NICKNAME:Pepe|TEL:1234567", "Pepe", null, "1234567")]
    [InlineData("VERSION:3.0|EMAIL:nora.vidal@x.example", "Nora Vidal", "nora.vidal@x.example", null)]
    [InlineData("version:3.0|fn;charset=utf-8:Ana|email;type=internet:ana@x.example", "Ana", "ana@x.example", null)]
    // 4.0.
    [InlineData("VERSION:4.0|FN:Simon Perreault|TEL;VALUE=uri;TYPE=\"work,voice\";PREF=1:tel:+1-418-656-9254;ext=102", "Simon Perreault",
        null, "+1-418-656-9254 ext. 102")]
    [InlineData("VERSION:4.0|FN;PREF=2:Ana|EMAIL;PREF=50:b@x.example|EMAIL;PREF=1:a@x.example", "Ana", "a@x.example", null)]
    [InlineData("VERSION:4.0|KIND:individual|FN;LANGUAGE=es;ALTID=1:Ana Ruiz|EMAIL;PID=1.1;TYPE=work:ana@x.example", "Ana Ruiz",
        "ana@x.example", null)]
    [InlineData("VERSION:4.0|FN:Ana|PHOTO:data:image/jpeg;base64,MIICajCCAdOgAwIB| AgICBEUwDQYJKo|EMAIL:a@x.example", "Ana",
        "a@x.example", null)]
    [InlineData("VERSION:4.0|FN:=HYPERLINK(\"http://evil.example\")|EMAIL:a@x.example", "=HYPERLINK(\"http://evil.example\")",
        "a@x.example", null)]
    public void A_card_is_read_in_its_writers_dialect(string lines, string name, string? email, string? phone)
    {
        var found = Assert.Single(Read(Card(lines)));

        Assert.Equal((name, email, phone), (found.Name, found.Emails.FirstOrDefault(), found.Phones.FirstOrDefault()));
    }

    [Fact]
    public void What_a_card_says_beside_is_kept_within_the_limits_of_a_contact()
    {
        var found = Assert.Single(Read(Card(
            "VERSION:3.0|FN:Ana Ruiz|ORG:Contoso;Sales|TITLE:Buyer|ADR;TYPE=HOME:;;Calle 1;Toledo;;;|ADR;TYPE=WORK:;;Calle "
                + "2;Madrid;;28001;Spain|URL:http\\://www.linkedin.com/in/ana|"
            + "X-SOCIALPROFILE;type=twitter:https://x.com/ana|NOTE:likes climbing\\nhas two "
            + "dogs|BDAY:1980-03-22|CATEGORIES:myContacts,close|EMAIL:a@x.example|EMAIL:b@x.example")));

        Assert.Equal(("Contoso", "Buyer", "Madrid", "close"), (found.Organisation, found.Role, found.Place, found.Circle));
        Assert.Equal(["a@x.example", "b@x.example"], found.Emails);
        Assert.Equal(["https://www.linkedin.com/in/ana", "https://x.com/ana"], found.Links.Select(link => link.AbsoluteUri));
        Assert.Equal(["likes climbing", "has two dogs", "🎂 1980-03-22", "Sales"], found.Notes.Select(note => note.Text));
    }

    [Fact]
    public void Groups_and_cards_of_nobody_are_counted_and_one_that_never_ends_takes_no_other_with_it()
    {
        var file = Card("VERSION:3.0|X-ADDRESSBOOKSERVER-KIND:group|FN:Friends") + Card(
            "VERSION:3.0|NOTE:nobody") + "BEGIN:VCARD\r\nFN:Cut off\r\n" + Card("FN:Ana|TEL:1234567");

        var read = Assert.IsType<ContactFileReading.Read>(ContactFileReader.Read(File(file)));

        Assert.Equal(("Ana", 3), (Assert.Single(read.Contacts).Name, read.Nameless));
    }

    [Theory]
    [InlineData("John_Doe_MS_OUTLOOK.vcf", "Mr. John Richter James Doe Sr.", "john.doe@ibm.cm", 1)]
    [InlineData("John_Doe_IPHONE.vcf", "Mr. John Richter James Doe Sr.", "john.doe@ibm.com", 1)]
    [InlineData("John_Doe_GMAIL.vcf", "Mr. John Richter, James Doe Sr.", "john.doe@ibm.com", 1)]
    [InlineData("gmail-list.vcf", "Arnold Smith", "asmithk@gmail.com", 3)]
    [InlineData("rfc2426-example.vcf", "Frank Dawson", "frank_dawson@lotus.com", 2)]
    [InlineData("rfc6350-example.vcf", "Simon Perreault", "simon.perreault@viagenie.ca", 1)]
    [InlineData("John_Doe_ANDROID.vcf", "John Doe", "john.doe@company.com", null)]
    public void Samples_of_real_address_books_are_read(string name, string first, string email, int? count)
    {
        var path = Path.Combine(RepositoryRoot.Path, "..", "shared", "data", "contact_files", name);
        Assert.SkipUnless(System.IO.File.Exists(path),
            $"{path} is not here: a sample of ez-vcard's or of a standard, not part of this repository.");
        var bytes = System.IO.File.ReadAllBytes(path);

        var read = Assert.IsType<ContactFileReading.Read>(ContactFileReader.Read(new ReceivedFile(name, bytes, bytes.Length)));

        Assert.Equal((first, email), (read.Contacts[0].Name, read.Contacts[0].Emails[0]));
        Assert.Equal(count ?? read.Contacts.Count, read.Contacts.Count);
    }

    internal static ReceivedFile File(string text, Encoding? encoding = null)
    {
        var bytes = (encoding ?? Encoding.UTF8).GetBytes(text);
        return new ReceivedFile("contacts", bytes, bytes.Length);
    }

    internal static string Card(string lines) => $"BEGIN:VCARD\r\n{lines.Replace("|", "\r\n", StringComparison.Ordinal)}\r\nEND:VCARD\r\n";

    internal static IReadOnlyList<FoundContact> Read(string text) =>
        Assert.IsType<ContactFileReading.Read>(ContactFileReader.Read(File(text))).Contacts;
}
