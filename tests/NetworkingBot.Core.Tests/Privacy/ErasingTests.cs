using System.Text;
using NetworkingBot.Core.Accounts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Privacy;

/// <summary>After an erasure nothing names the person, in any table; and what must hold still holds.</summary>
public sealed class ErasingTests
{
    private static readonly PersonId _tom = new("tom");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_in_any_table_names_who_was_erased_or_repeats_what_they_wrote()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        foreach (
            var words in new[]
            {
                "who should I meet this week?",
                "add Zebra Quagga from Contoso",
                "note Zebra Quagga ZEBRANOTE",
                "remind me to write to Zebra Quagga on Friday",
                "my goal is ZEBRAGOAL by June",
                "I offer ZEBRAOFFER",
                "my email is tom@home.example",
                "introduce me to Grace because ZEBRAMESSAGE",
            }
        )
        {
            await SayAsync(company, "tom", words);
        }

        var now = company.Clock.GetCurrentInstant();
        var proposal = new Proposal(SmallCompany.Org, "i1", _tom, now)
        {
            LooksFor = "ZEBRALOOK",
            Offers = "ZEBRAGIVE",
            Message = "ZEBRAMESSAGE",
            SendsAt = now,
            AnswerWithin = Duration.FromDays(7),
            RemindAfter = Duration.FromDays(3),
            Token = "token",
        };
        await company.Services.Introductions.AddAsync(Introduction.Direct(proposal, new PersonId("grace")), now, Cancellation);
        var core = new ConversationCore(company.Services);

        await core.TakeAsync(TurnOf("tom", new Clicked(core.Codec.Encode(new Leave(Erase: true), Lang.English))), Cancellation);

        Assert.Equal(0, company.Services.RowFaults.Count);
        var kept = await EverythingAsync(company.Store);
        Assert.Contains("marta@acme.example", kept, StringComparison.Ordinal);
        foreach (var word in new[] { "Tom Baker", "Baker", "tom@acme.example", "ZEBRA", "Zebra", "Quagga" })
        {
            Assert.DoesNotContain(word, kept, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("teams")]
    [InlineData("slack")]
    [InlineData("slack teams")]
    public async Task No_account_of_theirs_tells_a_name_or_a_way_to_write_whether_it_was_linked_or_is_gone(string gone)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await TwoAccounts.LinkAsync(company);
        Address[] accounts = [TwoAccounts.Slack, TwoAccounts.Teams];
        foreach (var address in accounts.Where(address => gone.Contains(address.Channel, StringComparison.Ordinal)))
        {
            await company.Services.AccountUpkeep.GoneAsync(address, company.Clock.Now, Cancellation);
        }

        var before = await EverythingAsync(company.Store);
        var zebra = (await company.Services.Identities.FindAsync(TwoAccounts.Slack, Cancellation))!.Person;
        await company.Services.Erasing.EraseAsync(
            (await company.Services.People.GetAsync(SmallCompany.Org, zebra, Cancellation))!, zebra, company.Clock.Now, Cancellation);

        Assert.Contains("Zebra Quagga", before, StringComparison.Ordinal);
        var kept = await EverythingAsync(company.Store);
        Assert.All(["Zebra", "Quagga", "-reference"], word => Assert.DoesNotContain(word, kept, StringComparison.OrdinalIgnoreCase));
        Assert.All(
            await Task.WhenAll(accounts.Select(address => company.Services.Identities.FindAsync(address, Cancellation))),
            identity => Assert.Equal(zebra, identity!.Person));
    }

    [Fact]
    public async Task An_account_that_was_linked_can_still_be_parted_after_an_erasure()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var zebra = await TwoAccounts.LinkAsync(company);
        var (slack, teams) = (TwoAccounts.Slack, TwoAccounts.Teams);
        await zebra.ClickAsync(slack, new Leave(Erase: true));
        await zebra.SayAsync(slack, "hi");
        await zebra.SayAsync(teams, "hi");

        var turned = await zebra.ClickAsync(teams, new PartAccount(slack.Channel, slack.Workspace, slack.User));
        var parted = await zebra.ClickAsync(slack, new PartAccount(teams.Channel, teams.Workspace, teams.User));

        Assert.Contains("settled already", turned.Text, StringComparison.Ordinal);
        Assert.Contains("keep the two apart again", parted.Text, StringComparison.Ordinal);
        var (first, second) = (await company.Services.Identities.FindAsync(slack, Cancellation),
            await company.Services.Identities.FindAsync(teams, Cancellation));
        Assert.NotEqual(first!.Person, second!.Person);
        Assert.NotEmpty((await company.Services.People.GetAsync(SmallCompany.Org, second.Person, Cancellation))!.Name);
    }

    [Fact]
    public async Task Nobody_sees_them_any_more_and_colleagues_keep_their_own_notes()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await SayAsync(company, "grace", "note Tom likes sailing");

        await EraseAsync(company);

        Assert.DoesNotContain("Tom", (await SayAsync(company, "grace", "who knows code reviews?")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tom", (await SayAsync(company, "grace", "contacts")).Text, StringComparison.Ordinal);
        var contact = await company.Services.Contacts.GetAsync(SmallCompany.Org, new PersonId("grace"), "tom", Cancellation);
        Assert.Contains(contact!.Notes, note => note.Text.Contains("sailing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Their_account_may_come_back_as_the_same_person_and_those_who_said_never_stay_apart()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var address = new Address("teams", "acme", "tom");
        await company.Store.UpsertAsync(Table.Installations,
            StoredJson.Row(Keys.Installation(address.Channel, address.Workspace), new Organisation(SmallCompany.Org, "Acme")),
            Cancellation);
        await company.Services.Identities.SaveAsync(address, new Core.People.Identities.Identity(SmallCompany.Org, _tom), Cancellation);
        await company.Services.SlateStore.HideAsync(SmallCompany.Org, new PersonId("grace"), _tom, until: null, Cancellation);
        await EraseAsync(company);

        var reply = await new ConversationCore(company.Services).TakeAsync(
            new Turn(new Caller(address, "Tom Baker") { Email = "tom@acme.example" }, new Said("hello")),
            Cancellation
        );

        Assert.NotEmpty(reply.Text);
        var back = await company.Services.People.GetAsync(SmallCompany.Org, _tom, Cancellation);
        Assert.Equal(("Tom Baker", Membership.NotJoined), (back!.Name, back.Membership));
        Assert.True((await company.Services.SlateStore.ReadAsync(SmallCompany.Org, _tom, new Core.Indexing.IsoWeek(2026, 1), Cancellation))
            .Hides(new PersonId("grace"), company.Clock.GetCurrentInstant()));
    }

    [Fact]
    public async Task It_is_on_record_by_id_and_on_the_list_that_outlives_backups()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);

        await EraseAsync(company);

        var act = await company.Services.Audit.SinceAsync(SmallCompany.Org, company.Clock.GetCurrentInstant() - Duration.FromDays(1),
            company.Clock.GetCurrentInstant(), Cancellation).SingleAsync(Cancellation);
        Assert.Equal((AuditAct.Erased, (PersonId?)_tom, (PersonId?)_tom), (act.Act, act.By, act.About));
        Assert.Equal([new Erasure(SmallCompany.Org, _tom, company.Clock.GetCurrentInstant())],
            await company.Services.Erasures.AllAsync(Cancellation).ToListAsync(Cancellation));
    }

    internal static async Task<string> EverythingAsync(ITableStore store)
    {
        var text = new StringBuilder();
        foreach (var table in Enum.GetValues<Table>())
        {
            foreach (var row in (await store.ScanAsync(table, null, 1000, Cancellation)).Rows)
            {
                text.AppendLine(row.Key.Partition.Value).AppendLine(KeyText.Unescape(row.Key.Row));
                foreach (var value in row.Values.Values)
                {
                    text.AppendLine(value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : value.ToString());
                }
            }
        }

        return text.ToString();
    }

    private static async Task EraseAsync(SmallCompany company) =>
        await company.Services.Erasing.EraseAsync((await company.Services.People.GetAsync(SmallCompany.Org, _tom, Cancellation))!, _tom,
            company.Clock.GetCurrentInstant(), Cancellation);

    private static Turn TurnOf(string person, Input input) =>
        new(new Caller(new Address(OrganisationStore.LocalChannel, SmallCompany.Org.Value, person), person), input);

    private static Task<Reply> SayAsync(SmallCompany company, string person, string words) =>
        new ConversationCore(company.Services).TakeAsync(TurnOf(person, new Said(words)), Cancellation);
}
