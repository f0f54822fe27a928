using System.Diagnostics;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Core.Tests.Privacy;
using NodaTime;

namespace NetworkingBot.Core.Tests.ContactFiles;

/// <summary>What bringing a file in does to somebody's contacts, and what it never does.</summary>
public sealed class ImportTests
{
    private const string Table =
        "name,company,role,email,phone,notes\nAda Byron,Analytics,Engineer,ada@x.example,+44 20 7946 0018,likes engines\nMarta "
            + "Gil,Acme,Engineer,marta@acme.example,,\n,Contoso,,,,\n";

    private static readonly PersonId _tom = new("tom");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Twice_changes_nothing_and_undo_takes_all_of_it_back()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var before = await BookAsync(company);

        var done = await TakeInAsync(company, Table, ImportChoice.MineFirst);
        var after = await BookAsync(company);
        var again = await SendAsync(company, Table);

        Assert.Equal(["Ada Byron", "Marta Gil"], after.Except(before).Select(line => line.Split('|')[0]).Order());
        Assert.DoesNotContain(Buttons(again), button => button.Does is CarryOutImport);
        Assert.Contains("nothing to do", again.Text, StringComparison.Ordinal);
        await ClickAsync(company, done.Changed!.TakeBack);
        Assert.Equal(before, await BookAsync(company));
    }

    [Fact]
    public async Task A_colleague_is_known_by_the_address_and_linked_and_one_who_has_not_joined_is_not_given_away()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);

        await TakeInAsync(company, "name,email,phone\nMrs M. Gil,marta@acme.example,612345678\nBen Carter,ben@acme.example,\n",
            ImportChoice.MineFirst);

        var marta = (await company.Services.Contacts.GetAsync(SmallCompany.Org, _tom, "marta", Cancellation))!;
        Assert.Equal(("612345678", null), (marta.Phone, marta.Name));
        Assert.Null(await company.Services.Contacts.GetAsync(SmallCompany.Org, _tom, "ben", Cancellation));
        Assert.Contains(await EntriesAsync(company), entry => entry is { Name: "Ben Carter", Colleague: null });
    }

    [Theory]
    [InlineData(ImportChoice.OnlyNew, "Engineer", "")]
    [InlineData(ImportChoice.MineFirst, "Engineer", "Director|likes engines")]
    [InlineData(ImportChoice.FileFirst, "Director", "Engineer|likes engines")]
    public async Task Where_both_say_something_else_the_choice_decides_and_nothing_is_lost(ImportChoice choice, string role, string notes)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await KeepAsync(company,
            new Contact(SmallCompany.Org, _tom, "ada") { Name = "Ada Byron", Role = "Engineer", Email = "ada@x.example" });

        await TakeInAsync(company, "name,role,email,notes\nAda Byron,Director,ada@x.example,likes engines\nNew One,,new@x.example,\n",
            choice);

        var ada = (await company.Services.Contacts.GetAsync(SmallCompany.Org, _tom, "ada", Cancellation))!;
        Assert.Equal((role, notes), (ada.Role, string.Join('|', ada.Notes.Select(note => note.Text).Order(StringComparer.Ordinal))));
        Assert.Contains(await EntriesAsync(company), entry => entry.Name == "New One");
    }

    [Theory]
    [InlineData("name,email,phone\nAna Sanz,sales@x.example,912345678\nLuis Mora,sales@x.example,912345678\n", 2)]
    [InlineData("name,email,phone\nAna Sanz,ana@x.example,\nAna Sanz Gil,ana@x.example,612345678\n", 1)]
    [InlineData("name,url\nAna Sanz,https://www.linkedin.com/in/ana/\nAna S.,http://linkedin.com/in/ana\n", 1)]
    [InlineData("name,company\nAna Sanz,Contoso\nAna Sanz,Fabrikam\n", 2)]
    [InlineData("name,email,phone\nAna Sanz,a@x.example,\nAna Sanz,b@y.example,\n", 1)]
    [InlineData("name,email,phone\nMe Myself,tom@acme.example,\nAna Sanz,a@x.example,\n", 1)]
    public async Task Two_of_a_file_are_one_contact_only_where_they_can_be_one_person(string table, int contacts)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var before = (await EntriesAsync(company)).Count;

        await TakeInAsync(company, table, ImportChoice.MineFirst);

        Assert.Equal(before + contacts, (await EntriesAsync(company)).Count);
        Assert.DoesNotContain(Buttons(await SendAsync(company, table)), button => button.Does is CarryOutImport);
    }

    [Fact]
    public async Task What_was_done_with_a_contact_since_outlives_the_undo()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var done = await TakeInAsync(company, Table, ImportChoice.MineFirst);
        await SayAsync(company, new Said("note Ada Byron met at the fair"));

        var undone = await ClickAsync(company, done.Changed!.TakeBack);

        Assert.Contains("One contact stays", undone.Text, StringComparison.Ordinal);
        Assert.Contains(await EntriesAsync(company), entry => entry.Name == "Ada Byron");
        Assert.DoesNotContain(await EntriesAsync(company), entry => entry.Contact is { Id: "marta", AddedOn: not null });
    }

    [Fact]
    public async Task A_change_that_is_left_out_is_not_made_and_a_second_click_does_nothing()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await KeepAsync(company, new Contact(SmallCompany.Org, _tom, "ada") { Name = "Ada Byron", Email = "ada@x.example" });
        var preview = await SendAsync(company, Table);
        var changes = await ClickAsync(company, Buttons(preview).Single(button => button.Does is ShowImport).Does);
        var without = await ClickAsync(company, Buttons(changes).Single(button => button.Does is LeaveOutOfImport).Does);
        var back = await ClickAsync(company, Buttons(without).First(button => button.Does is ShowImport { Page: null }).Does);
        var carryOut = Buttons(back).First(button => button.Does is CarryOutImport).Does;

        await ClickAsync(company, carryOut);
        var ada = (await company.Services.Contacts.GetAsync(SmallCompany.Org, _tom, "ada", Cancellation))!;
        var again = await ClickAsync(company, carryOut);

        Assert.Equal((null, null), (ada.Role, ada.Phone));
        Assert.Contains("taken in already", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_is_its_owners_alone_goes_after_a_day_and_with_an_erasure()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var preview = await SendAsync(company, Table);
        var carryOut = Buttons(preview).First(button => button.Does is CarryOutImport).Does;

        Assert.Contains("don't have that file",
            (await new ConversationCore(company.Services).TakeAsync(Turn("grace", new Clicked(Payload(carryOut))), Cancellation)).Text,
            StringComparison.Ordinal);
        Assert.Contains("import of contacts", await RecordsAsync(company), StringComparison.Ordinal);
        company.Clock.Advance(Duration.FromHours(25));
        await company.Services.Retention.RunAsync(company.Clock.GetCurrentInstant(), Cancellation);
        Assert.DoesNotContain("import of contacts", await RecordsAsync(company), StringComparison.Ordinal);
        Assert.Contains("don't have that file", (await ClickAsync(company, carryOut)).Text, StringComparison.Ordinal);

        await TakeInAsync(company, "name,email\nZebra Quagga,zebra@x.example\n", ImportChoice.MineFirst);
        await company.Services.PersonalRecords.EraseAsync(await TomAsync(company), company.Clock.GetCurrentInstant(), Cancellation);
        Assert.DoesNotContain("zebra@x.example", await ErasingTests.EverythingAsync(company.Store), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Begun_again_after_it_broke_off_it_does_what_is_left_and_undo_takes_back_both_halves()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var before = await BookAsync(company);
        var carryOut = Buttons(await SendAsync(company, Table)).First(button => button.Does is CarryOutImport).Does;
        var tom = await TomAsync(company);
        var import = Assert.Single(await company.Services.ContactImports.AllAsync(tom, Cancellation));
        var turn = new TurnContext(tom, Lang.English, company.Clock.GetCurrentInstant(), new Address("local", "acme", "tom"),
            Private: true);
        var plan = await company.Services.ImportDesk.PlanAsync(import, ImportChoice.MineFirst, turn, Cancellation);
        var half = plan.First(item => item.IsNew);
        await company.Services.ContactImports.BeginAsync(tom, import,
            [new ImportStep(half.After.Id, Difference: null, StableHash.Of(StoredJson.Write(half.After)))], turn.Now, Cancellation);
        await company.Services.Contacts.AddAllAsync(SmallCompany.Org, [half.After], Cancellation);

        var done = await ClickAsync(company, carryOut);

        Assert.Equal(["Ada Byron", "Marta Gil"], (await BookAsync(company)).Except(before).Select(line => line.Split('|')[0]).Order());
        await ClickAsync(company, done.Changed!.TakeBack);
        Assert.Equal(before, await BookAsync(company));
    }

    [Theory]
    [InlineData(ContactFileFormat.Cards)]
    [InlineData(ContactFileFormat.OlderCards)]
    [InlineData(ContactFileFormat.Table)]
    public async Task What_was_taken_out_is_known_again_here_and_whole_elsewhere(ContactFileFormat format)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        foreach (var contact in Everything())
        {
            await KeepAsync(company, contact);
        }

        var now = company.Clock.GetCurrentInstant();
        var file = await company.Services.ContactFileWriter.WriteAsync(await TomAsync(company), format, now, Cancellation);
        var here = await SayAsync(company, new Received(new ReceivedFile(file.Name, file.Bytes, file.Bytes.Length)));

        Assert.Contains("nothing to do", here.Text, StringComparison.Ordinal);
        var there = await new ConversationCore(company.Services)
            .TakeAsync(Turn("omar", new Received(new ReceivedFile(file.Name, file.Bytes, file.Bytes.Length))), Cancellation);
        await new ConversationCore(company.Services)
            .TakeAsync(Turn("omar", new Clicked(Payload(Buttons(there).First(button => button.Does is CarryOutImport).Does))),
            Cancellation);
        var moved = (await company.Services.ContactBook.AllAsync(SmallCompany.Org, new PersonId("omar"), now, Cancellation))
            .Where(entry => entry.Colleague is null).Select(Told);
        Assert.Equal((await EntriesAsync(company)).Where(entry => entry.Colleague is null).Select(Told), moved);
    }

    [Fact]
    public async Task Five_thousand_contacts_are_brought_in_and_taken_back()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var before = await BookAsync(company);
        var table = "name,company,role,email,phone,notes\n" + string.Concat(Enumerable.Range(0, 5000)
            .Select(number =>
            $"Person {number:d4} Name{number % 700},Firm {number % 90},Role {number % 40},p{number}@x.example,+34 6{number:d8},note "
                + $"{number}\n"));
        var watch = Stopwatch.StartNew();

        var preview = await SendAsync(company, table);
        var shown = watch.Elapsed;
        var done = await ClickAsync(company, Buttons(preview).First(button => button.Does is CarryOutImport).Does);
        var carriedOut = watch.Elapsed - shown;
        var again = await SendAsync(company, table);
        var known = watch.Elapsed - shown - carriedOut;

        Assert.Equal(before.Count + 5000, (await BookAsync(company)).Count);
        Assert.Contains("nothing to do", again.Text, StringComparison.Ordinal);
        var rows = await RowSizesAsync(company);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"preview {shown.TotalMilliseconds:f0} ms, carried out {carriedOut.TotalMilliseconds:f0} ms, again "
                + $"{known.TotalMilliseconds:f0} ms, largest row {rows.Max()} characters");
        Assert.InRange(rows.Max(), 1, 30_000);
        await ClickAsync(company, done.Changed!.TakeBack);
        Assert.Equal(before, await BookAsync(company));
    }

    private static IEnumerable<Contact> Everything()
    {
        var day = new LocalDate(2026, 11, 20);
        Contact Of(string id, string name) => new(SmallCompany.Org, _tom, id) { Name = name, AddedOn = day };
        yield return Of("c1",
            "Zoë; Quagga, \\ Jr.") with
        {
            Organisation = "A; B, C",
            Role = "=cmd|' /C calc'!A0",
            Place = "Sevilla",
            Email = "zoe@x.example",
            Phone = "+34 612 34 56 78",
            HowMet = "at PyCon, through Nina",
            Circle = "climbers"
        };
        yield return Of("c2",
            "-2+3") with
        {
            Notes = [new ContactNote(day, "likes: climbing; \"quotes\", commas\\ and a very long line that must be "
                + "folded somewhere – ñandú 🎈🎈🎈"), new ContactNote(day.PlusDays(-3), "=1+1")]
        };
        yield return Of("c3",
            "@Ana") with
        {
            Links = [new Uri("https://www.linkedin.com/in/ana"), new Uri("https://example.com/a?b=c;d")],
            Circle = Circle.Trusted
        };
        yield return Of("c4", "李小龍") with { Organisation = "O'Neil \"Bros\"", Place = "Łódź" };
    }

    private static string Told(BookEntry entry) =>
        string.Join('|', entry.Name, entry.Contact.Organisation, entry.Contact.Role, entry.Contact.Place, entry.Contact.Email,
        entry.Contact.Phone, entry.Contact.HowMet, entry.Contact.Circle,
        string.Join(' ', entry.Contact.Links), string.Join(' ', entry.Contact.Notes.Select(note => $"{note.On:uuuu-MM-dd} {note.Text}")));

    private static async Task<Reply> TakeInAsync(SmallCompany company, string table, ImportChoice choice)
    {
        var preview = await SendAsync(company, table);
        var id = ((CarryOutImport)Buttons(preview).First(button => button.Does is CarryOutImport).Does).Id;
        return await ClickAsync(company, new CarryOutImport(id, choice));
    }

    private static Task<Reply> SendAsync(SmallCompany company, string text) => SayAsync(company, new Received(CardReaderTests.File(text)));

    private static Task<Reply> ClickAsync(SmallCompany company, Command command) => SayAsync(company, new Clicked(Payload(command)));

    private static Task<Reply> SayAsync(SmallCompany company, Input input) =>
        new ConversationCore(company.Services).TakeAsync(Turn("tom", input), Cancellation);

    private static Turn Turn(string who, Input input) => new(new Caller(new Address("local", SmallCompany.Org.Value, who), who), input);

    private static string Payload(Command command) => new CommandCodec(Commands.All).Encode(command, Lang.English);

    private static IEnumerable<CommandButton> Buttons(Reply reply) =>
        reply.Cards.SelectMany(card => card.Elements.OfType<Buttons>()).SelectMany(buttons => buttons.Items).OfType<CommandButton>();

    private static Task KeepAsync(SmallCompany company, Contact contact) =>
        company.Services.Contacts.UpdateAsync(SmallCompany.Org, _tom, contact.Id, _ => contact, Cancellation);

    private static Task<IReadOnlyList<BookEntry>> EntriesAsync(SmallCompany company) =>
        company.Services.ContactBook.AllAsync(SmallCompany.Org, _tom, company.Clock.GetCurrentInstant(), Cancellation);

    private static async Task<List<string>> BookAsync(SmallCompany company) =>
        [.. (await EntriesAsync(company)).Select(entry => $"{entry.Name}|{StoredJson.Write(entry.Contact)}")];

    private static async Task<Person> TomAsync(SmallCompany company) =>
        (await company.Services.People.GetAsync(SmallCompany.Org, _tom, Cancellation))!;

    private static async Task<string> RecordsAsync(SmallCompany company) =>
        string.Join('\n', await company.Services.PersonalRecords.ExportAsync(await TomAsync(company), company.Clock.GetCurrentInstant(),
            Cancellation).Select(record => record.Kind).ToListAsync(Cancellation));

    private static async Task<List<int>> RowSizesAsync(SmallCompany company)
    {
        var page = await company.Store.ScanAsync(Core.Storage.Table.Imports, continuation: null, 1000, Cancellation);
        return [.. page.Rows.Select(row => row.Values.Values.OfType<string>().Max(text => text.Length))];
    }
}
