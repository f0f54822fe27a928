using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Core.Tests.Outbox;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Privacy;

/// <summary>What goes of its own accord when its time has come, and what stays until then.</summary>
public sealed class RetentionTests
{
    private static readonly PersonId _tom = new("tom");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_erasure_that_stopped_at_any_point_is_finished_within_a_day()
    {
        var begun = 0;
        for (var point = 1; ; point++)
        {
            var store = new FailingStore(SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null }));
            using var company = await SmallCompany.OpenAsync(store, Cancellation);
            await KeepAsync(company, "ZEBRANOTE");
            var tom = (await company.Services.People.GetAsync(SmallCompany.Org, _tom, Cancellation))!;
            store.FailsAt = point;
            var fault = await Record.ExceptionAsync(() => company.Services.Erasing.EraseAsync(tom, _tom, company.Clock.Now, Cancellation));
            store.FailsAt = 0;
            Assert.True(fault is null or StoreUnavailableException, $"{point}: {fault}");
            var stopped = await company.Services.People.GetAsync(SmallCompany.Org, _tom, Cancellation);
            begun += stopped?.ErasingSince is null ? 0 : 1;

            company.Clock.Now += Duration.FromDays(1);
            await company.Services.Retention.RunAsync(company.Clock.Now, Cancellation);

            var kept = await ErasingTests.EverythingAsync(store);
            Assert.Equal(
                stopped is { ErasingSince: null },
                kept.Contains("Tom Baker", StringComparison.Ordinal) || kept.Contains("ZEBRANOTE", StringComparison.Ordinal));
            var since = company.Clock.Now - Duration.FromDays(2);
            Assert.InRange(
                await company.Services.Audit.AboutAsync(tom, since, company.Clock.Now, Cancellation).CountAsync(Cancellation),
                stopped is { ErasingSince: null } ? 0 : 1,
                1);
            if (fault is null)
            {
                break;
            }
        }

        Assert.InRange(begun, 10, 200);
    }

    [Fact]
    public async Task Whoever_joins_again_before_it_is_finished_stays()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await company.Services.People.UpdateAsync(
            SmallCompany.Org,
            _tom,
            person => person.Leaving(erase: false) with { ErasingSince = company.Clock.Now },
            company.Clock.Now,
            Cancellation);
        var core = new ConversationCore(company.Services);

        await core.TakeAsync(TurnOf("tom", new Clicked(core.Codec.Encode(new Join(), Lang.English))), Cancellation);
        await company.Services.Retention.RunAsync(company.Clock.Now + Duration.FromDays(1), Cancellation);
        await core.TakeAsync(TurnOf("tom", new Clicked(core.Codec.Encode(new Leave(Erase: false), Lang.English))), Cancellation);
        await company.Services.Retention.RunAsync(company.Clock.Now + Duration.FromDays(2), Cancellation);

        Assert.Equal("Tom Baker", (await company.Services.People.GetAsync(SmallCompany.Org, _tom, Cancellation))?.Name);
    }

    [Theory]
    [InlineData(Membership.NotJoined)]
    [InlineData(Membership.Joined)]
    [InlineData(Membership.Left)]
    public async Task Who_is_gone_from_the_company_is_erased_after_the_period_and_not_before(Membership before)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await GoneAsync(company, before);

        await company.Services.Retention.RunAsync(company.Clock.Now + Duration.FromDays(29), Cancellation);
        var kept = await company.Services.People.GetAsync(SmallCompany.Org, _tom, Cancellation);
        await company.Services.Retention.RunAsync(company.Clock.Now + Duration.FromDays(30), Cancellation);

        Assert.NotNull(kept);
        Assert.Null(await company.Services.People.GetAsync(SmallCompany.Org, _tom, Cancellation));
    }

    [Theory]
    [InlineData(Membership.NotJoined)]
    [InlineData(Membership.Joined)]
    public async Task Whoever_is_back_within_the_period_is_not_erased(Membership before)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var account = await GoneAsync(company, before);
        company.Clock.Now += Duration.FromDays(20);

        await company.Services.AccountUpkeep.FollowAsync(
            new Caller(account, "Tom Baker") { Email = "tom@acme.example" }, company.Clock.Now, Cancellation);

        await company.Services.Retention.RunAsync(company.Clock.Now + Duration.FromDays(400), Cancellation);
        var tom = await company.Services.People.GetAsync(SmallCompany.Org, _tom, Cancellation);
        Assert.Equal(("Tom Baker", "tom@acme.example", null), (tom!.Name, tom.Email, tom.GoneAt));
        Assert.Equal([account], tom.Addresses);
        Assert.Equal(before == Membership.Joined ? Membership.Left : before, tom.Membership);
    }

    [Theory]
    [InlineData(730, 400, true)]
    [InlineData(365, 400, false)]
    [InlineData(365, 300, true)]
    [InlineData(30, 40, false)]
    [InlineData(30, 20, true)]
    public async Task Acts_are_shown_and_taken_out_for_the_period_that_is_set(int days, int age, bool shown)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new CoreServices(company.Store, company.Clock, () => "id", new CoreSettings
        {
            ProgrammeAccess = company.Services.Settings.ProgrammeAccess,
            Privacy = PrivacySettings.Default with { RecordDays = days },
        });
        var at = company.Clock.Now - Duration.FromDays(age);
        await core.Audit.AddAsync(SmallCompany.Org, new AuditEntry(at, AuditAct.AskedAs, By: null, _tom, "ZEBRA"), Cancellation);
        var tom = (await core.People.GetAsync(SmallCompany.Org, _tom, Cancellation))!;

        var record = await new ConversationCore(core).TakeAsync(TurnOf("grace", new Said("record")), Cancellation);
        var own = await new ConversationCore(core).TakeAsync(TurnOf("tom", new Said("who looked at my data?")), Cancellation);
        var taken = await core.Audit.ExportAsync(tom, company.Clock.Now, Cancellation).CountAsync(Cancellation);

        Assert.Equal(
            (shown, shown, shown),
            (record.Text.Contains("ZEBRA", StringComparison.Ordinal), own.Text.Contains("ZEBRA", StringComparison.Ordinal), taken == 1));
    }

    [Fact]
    public async Task Where_the_period_is_shortened_what_is_older_goes()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        foreach (var age in new[] { 20, 100, 400, 729 })
        {
            var at = company.Clock.Now - Duration.FromDays(age);
            await company.Services.Audit.AddAsync(
                SmallCompany.Org, new AuditEntry(at, AuditAct.AskedAs, By: null, _tom, $"ZEBRA{age}."), Cancellation);
        }

        var retention = new Retention(
            company.Store,
            company.Services.People,
            company.Services.Organisations,
            company.Services.Erasing,
            company.Services.Audit,
            company.Services.RowFaults)
        {
            Settings = PrivacySettings.Default with { RecordDays = 30 },
        };
        await retention.RunAsync(company.Clock.Now, Cancellation);

        var kept = await ErasingTests.EverythingAsync(company.Store);
        Assert.Contains("ZEBRA20.", kept, StringComparison.Ordinal);
        Assert.All(["ZEBRA100.", "ZEBRA400.", "ZEBRA729."], act => Assert.DoesNotContain(act, kept, StringComparison.Ordinal));
    }

    [Fact]
    public async Task That_somebody_changed_is_forgotten_after_a_week_and_a_replica_that_slept_so_long_sees_them_as_they_are()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var replica = company.Replica();
        var shown = (await replica.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now, Cancellation)).Find(_tom);
        company.Clock.Now += Duration.FromDays(1);
        await company.Services.People.UpdateAsync(
            SmallCompany.Org, _tom, person => person.Leaving(erase: false), company.Clock.Now, Cancellation);
        company.Clock.Now += Duration.FromDays(6);
        await company.Services.Retention.RunAsync(company.Clock.Now, Cancellation);
        var kept = await ChangesAsync(company.Store);
        company.Clock.Now += Duration.FromDays(1.5);

        await company.Services.Retention.RunAsync(company.Clock.Now, Cancellation);

        var seen = (await replica.OrganisationCache.GetAsync(SmallCompany.Org, company.Clock.Now, Cancellation)).Find(_tom);
        Assert.Equal((Membership.Joined, Membership.Left), (shown!.Membership, seen!.Membership));
        Assert.Contains("person-tom", string.Join(' ', kept), StringComparison.Ordinal);
        Assert.Equal([Keys.LastChangeRow], await ChangesAsync(company.Store));
    }

    [Fact]
    public async Task The_words_of_a_request_go_a_while_after_it_is_over()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var now = company.Clock.Now;
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

        await company.Services.Retention.RunAsync(now + Duration.FromDays(36), Cancellation);
        var before = await ErasingTests.EverythingAsync(company.Store);
        await company.Services.Retention.RunAsync(now + Duration.FromDays(37), Cancellation);

        Assert.Contains("ZEBRALOOK", before, StringComparison.Ordinal);
        Assert.DoesNotContain("ZEBRA", await ErasingTests.EverythingAsync(company.Store), StringComparison.Ordinal);
        Assert.NotNull(await company.Services.Introductions.GetAsync(SmallCompany.Org, "i1", Cancellation));
    }

    /// <summary>Tom keeps a contact with a note.</summary>
    private static Task KeepAsync(SmallCompany company, string note) => company.Services.Contacts.UpdateAsync(
        SmallCompany.Org,
        _tom,
        "c1",
        _ => new Contact(SmallCompany.Org, _tom, "c1") { Name = "Somebody", Notes = [new ContactNote(new LocalDate(2026, 11, 20), note)] },
        Cancellation);

    /// <summary>Tom's only account is deleted.</summary>
    private static async Task<Address> GoneAsync(SmallCompany company, Membership before)
    {
        var account = new Address("teams", "T1", "tom");
        await company.Services.Identities.SaveAsync(account, new Identity(SmallCompany.Org, _tom), Cancellation);
        await company.Services.People.UpdateAsync(
            SmallCompany.Org, _tom, person => person with { Membership = before }, company.Clock.Now, Cancellation);
        await company.Services.AccountUpkeep.GoneAsync(account, company.Clock.Now, Cancellation);
        return account;
    }

    private static async Task<IReadOnlyList<string>> ChangesAsync(ITableStore store) =>
        [.. (await store.ScanAsync(Table.Changes, null, 1000, Cancellation)).Rows.Select(row => KeyText.Unescape(row.Key.Row))];

    private static Turn TurnOf(string person, Input input) =>
        new(new Caller(new Address(OrganisationStore.LocalChannel, SmallCompany.Org.Value, person), person), input);
}
