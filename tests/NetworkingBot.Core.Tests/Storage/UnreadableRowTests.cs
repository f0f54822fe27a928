using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Directory;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Storage;

/// <summary>A row that cannot be read is somebody's trouble, and nobody else's.</summary>
public sealed class UnreadableRowTests
{
    private const string Truncated = """{"Org":"acme","Id":"marta","Name":"Mar""";
    private const string OfANewerVersion = """{"Org":"acme","Id":"marta","Name":"Marta Gil","Membership":"OnLoan"}""";
    private const string WithoutAName = """{"Org":"acme","Id":"marta","Membership":"Joined"}""";
    private const string WithoutAnId = """{"Org":"acme","Id":null,"Name":"Marta Gil"}""";

    private static readonly PersonId _marta = new("marta");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Truncated, 1)]
    [InlineData(OfANewerVersion, 1)]
    [InlineData(WithoutAName, 1)]
    [InlineData(WithoutAnId, 1)]
    [InlineData("""{"Org":"acme","Id":"marta","Name":"Marta Gil","Membership":"Joined"}""", 2)]
    public async Task Colleagues_go_on_and_whoever_it_concerns_hears_try_later(string json, long schema)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await DamageAsync(company, json, schema);

        var ana = await SayAsync(company, "ana", "¿a quién debería conocer esta semana?");
        var marta = await SayAsync(company, "marta", "who should I meet?");

        Assert.NotEmpty(ana.Cards);
        Assert.NotEqual(GuidePhrases.In(Lang.Spanish).TryLater, ana.Text);
        Assert.Equal(GuidePhrases.In(Lang.English).TryLater, marta.Text);
        Assert.Equal(1, company.Services.RowFaults.Count);
    }

    [Fact]
    public async Task It_is_told_of_once_with_table_key_and_schema_and_without_what_it_holds()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await DamageAsync(company, Truncated, 1);
        await SayAsync(company, "marta", "hello");
        await SayAsync(company, "marta", "hello");
        await SayAsync(company, "ana", "hola");

        var fault = await company.Services.RowFaults.AllAsync(Cancellation).FirstAsync(Cancellation);

        Assert.Equal((Table.People, Keys.Person(SmallCompany.Org, _marta), 1L), (fault.Table, fault.Key, fault.Schema));
        Assert.DoesNotContain("Mar\"", fault.Message, StringComparison.Ordinal);
        Assert.Equal(1, company.Services.RowFaults.Count);
    }

    [Fact]
    public async Task A_key_that_is_an_address_is_not_told()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await company.Store.UpsertAsync(
            Table.Identities,
            new Row(
                Keys.Identity("email", SmallCompany.Org.Value, "marta@acme.example"),
                new Dictionary<string, object> { ["Schema"] = 1L, ["Json"] = "{" }),
            Cancellation);

        var fault = await Assert.ThrowsAsync<UnreadableRowException>(() =>
            company.Services.Identities.FindByEmailAsync(SmallCompany.Org, "Marta@acme.example", Cancellation));

        Assert.DoesNotContain("marta", fault.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("(an e-mail address)", fault.ToldRow);
    }

    [Fact]
    public void Of_a_store_that_is_damaged_as_a_whole_ten_thousand_rows_are_told()
    {
        var faults = new RowFaults();

        for (var number = 0; number < RowFaults.Most + 10; number++)
        {
            var key = Keys.Person(SmallCompany.Org, new PersonId($"p{number}"));
            faults.Note(new UnreadableRowException(
                new StoredRow(Table.People, key, new Dictionary<string, object>(), new RowVersion("1")), schema: 1, inner: null));
        }

        Assert.Equal(RowFaults.Most, faults.Count);
    }

    [Fact]
    public async Task A_row_of_a_higher_schema_is_never_written_back()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        const string Newer = """{"Org":"acme","Id":"marta","Name":"Marta Gil","Membership":"Joined"}""";
        await DamageAsync(company, Newer, 7);

        foreach (var words in new[] { "hello", "I offer sailing", "pause for a week", "leave", "my profile" })
        {
            await SayAsync(company, "marta", words);
        }

        await Assert.ThrowsAsync<UnreadableRowException>(() =>
            company.Services.People.UpdateAsync(
                SmallCompany.Org,
                _marta,
                person => person with { Name = "Other" },
                company.Clock.Now,
                Cancellation
            )
        );
        var row = await company.Store.GetAsync(Table.People, Keys.Person(SmallCompany.Org, _marta), Cancellation);
        Assert.Equal((Newer, 7L), (row!.Values["Json"], row.Values["Schema"]));
    }

    [Fact]
    public async Task A_directory_that_names_them_makes_nobody_anew()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await DamageAsync(company, Truncated, 1);
        var import = new StaffImport(new PersonStore(company.Store, company.Clock), new IdentityStore(company.Store));
        var sheet = new Sheet(["name", "email"], [new SheetRow(2, ["Marta Gil", "marta@acme.example"])]);

        await Assert.ThrowsAsync<UnreadableRowException>(() =>
            import.PlanAsync(
                SmallCompany.Org,
                sheet,
                new StaffImportTerms(Consented: false, Everybody: false),
                Lang.English,
                company.Clock.Now,
                Cancellation
            )
        );
    }

    [Fact]
    public async Task Who_is_there_already_stays_as_they_are_when_many_are_added()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var before = await company.Services.People.GetAsync(SmallCompany.Org, _marta, Cancellation);
        Person[] added = [new(SmallCompany.Org, _marta, "Somebody Else"), new(SmallCompany.Org, new PersonId("new"), "New One")];

        await company.Services.People.AddAllAsync(SmallCompany.Org, added, company.Clock.Now, progress: null, Cancellation);

        Assert.Equal(before!.Name, (await company.Services.People.GetAsync(SmallCompany.Org, _marta, Cancellation))!.Name);
        Assert.Equal("New One", (await company.Services.People.GetAsync(SmallCompany.Org, new PersonId("new"), Cancellation))!.Name);
    }

    [Fact]
    public async Task Damaged_ties_cost_their_owner_the_ties_and_nobody_anything_else()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var key = Keys.Ties(SmallCompany.Org, _marta);
        await company.Store.UpsertAsync(
            Table.Ties,
            new Row(
                key,
                new Dictionary<string, object>
                {
                    ["Schema"] = 2L,
                    ["Owner"] = "marta",
                    ["Ties0"] = new byte[] { 200, 1, 2, 3 },
                }
            ),
            Cancellation
        );

        var ana = await SayAsync(company, "ana", "¿a quién debería conocer esta semana?");

        Assert.NotEqual(GuidePhrases.In(Lang.Spanish).TryLater, ana.Text);
        Assert.Equal(Table.Ties, (await company.Services.RowFaults.AllAsync(Cancellation).FirstAsync(Cancellation)).Table);
    }

    [Fact]
    public async Task A_message_that_cannot_be_read_does_not_hold_up_the_others()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var (now, due) = (company.Clock.Now, new DueStore(company.Store, company.Services.RowFaults));
        var bad = Keys.Due(Keys.DueShardOf(_marta, planned: false), SmallCompany.Org, _marta, now - Duration.FromHours(2), "bad");
        await company.Store.UpsertAsync(
            Table.Due,
            new Row(bad, new Dictionary<string, object> { ["Schema"] = 1L, ["Json"] = "{" }),
            Cancellation
        );
        await due.AddAsync(
            new DueMessage("good", SmallCompany.Org, _marta, now - Duration.FromHours(1), "nobody-writes-this", ""),
            Cancellation
        );

        var sweep = await company.Services.DispatcherOver([]).SweepAsync(now, Cancellation);

        Assert.Equal((1, 1), (sweep.Dropped, company.Services.RowFaults.Count));
        Assert.NotNull(await company.Store.GetAsync(Table.Due, bad, Cancellation));
    }

    [Fact]
    public async Task Every_row_that_the_bot_writes_can_be_read()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        foreach (
            var words in new[]
            {
                "¿a quién debería conocer esta semana?",
                "añade a Sam Stone de Contoso",
                "recuérdame escribir a Sam Stone el viernes",
                "avísame menos",
                "preséntame a Jan Novak",
            }
        )
        {
            await SayAsync(company, "ana", words);
        }

        foreach (var table in Enum.GetValues<Table>())
        {
            foreach (var row in (await company.Store.ScanAsync(table, null, 1000, Cancellation)).Rows)
            {
                RowCheck.Demand(row);
            }
        }
    }

    private static async Task DamageAsync(SmallCompany company, string json, long schema) =>
        await company.Store.UpsertAsync(
            Table.People,
            new Row(Keys.Person(SmallCompany.Org, _marta), new Dictionary<string, object> { ["Schema"] = schema, ["Json"] = json }),
            Cancellation
        );

    private static Task<Reply> SayAsync(SmallCompany company, string person, string words) =>
        new ConversationCore(company.Services).TakeAsync(
            new Turn(new Caller(new Address(OrganisationStore.LocalChannel, SmallCompany.Org.Value, person), person), new Said(words)),
            Cancellation
        );
}
