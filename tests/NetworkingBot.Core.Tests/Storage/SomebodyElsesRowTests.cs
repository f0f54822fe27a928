using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Storage;

/// <summary>
/// In every table a row of somebody else, or of everybody, becomes unreadable while the organisation is in memory. Everybody else goes on.
/// </summary>
public sealed class SomebodyElsesRowTests
{
    private const string Week = "2026-W47";

    private static readonly OrgId _org = SmallCompany.Org;
    private static readonly PersonId _marta = new("marta");

    /// <summary>Monday 23 November 2026, nine in Madrid.</summary>
    private static readonly Instant _start = Instant.FromUtc(2026, 11, 23, 8, 0);

    /// <summary>Of each kind of row: where one lies, and what the change log tells of it.</summary>
    private static readonly Dictionary<string, (Table Table, Key Key, (string Kind, string Id)? Change)> _rows = new()
    {
        ["a person"] = (Table.People, Keys.Person(_org, _marta), (PersonStore.ChangeKind, "marta")),
        ["an account"] = (Table.Identities, Keys.Identity("slack", "T1", "u-marta"), null),
        ["an e-mail address"] = (Table.Identities, Keys.Identity("email", _org.Value, "marta@acme.example"), null),
        ["a contact"] = (Table.Contacts, Keys.Contact(_org, _marta, "c1"), null),
        ["an import"] = (Table.Imports, Keys.Import(_org, _marta, "i1"), null),
        ["ties"] = (Table.Ties, Keys.Ties(_org, _marta), (TieStore.ChangeKind, "marta")),
        ["an introduction"] = (Table.Introductions, Keys.Introduction(_org, "n1"), null),
        ["a pointer to an introduction"] = (Table.PersonIntroductions, Keys.PersonIntroduction(_org, _marta, "n1"), null),
        ["a slate"] = (Table.Slates, Keys.Slate(_org, _marta, Week), null),
        ["a dialogue"] = (Table.Dialogues, Keys.Dialogue(_org, _marta, OrganisationStore.LocalChannel, _org.Value), null),
        ["a message that waits"] = (Table.Due, DueBeside("ana", planned: false), null),
        ["a message that is planned"] = (Table.Due, DueBeside("ana", planned: true), null),
        ["another message that waits"] = (Table.Due, DueBeside("luis", planned: false), null),
        ["settings of nudges"] = (Table.Nudges, Keys.Nudges(_org, _marta), null),
        ["learned weights"] = (Table.Learning, Keys.LearnedWeights(_org), (LearningStore.ChangeKind, LearningStore.ChangeKind)),
        ["a window of learning"] = (Table.Learning, new Key(Keys.Learning(_org), "open-2026-10-12-00000"), null),
        ["what came of a window"] = (Table.Learning, new Key(Keys.Learning(_org), "past-2026-10-12-00000"), null),
        ["a change"] = (Table.Changes, Keys.Change(_org, _start + Duration.FromSeconds(30), "person-marta"), null),
        ["a change of who knows whom"] = (Table.Changes, Keys.Change(_org, _start + Duration.FromSeconds(30), "ties-marta"), null),
        ["a change that does not say of what"] = (Table.Changes, Keys.Change(_org, _start + Duration.FromSeconds(30), "?"), null),
        ["a change that does not say when"] = (Table.Changes, new Key(Keys.Changes(_org), "9999999999999999999-person-marta"), null),
        ["a workspace"] = (Table.Installations, Keys.Installation("slack", "T9"), null),
        ["a place"] = (Table.Installations, Keys.Place("teams", "t1", "p1"), null),
        ["a receipt"] = (Table.Receipts, Keys.Receipt("slack", "T1", "d1"), null),
        ["an act"] = (Table.Audit, Keys.AuditEntry(_org, _start, "Exported--marta"), null),
        ["a report"] = (Table.Audit, Keys.Report(_org, _marta, new PersonId("omar")), null),
        ["a key of links"] = (Table.ProtectionKeys, Keys.ProtectionKey("k1"), null),
        ["an erasure"] = (Table.Erasures, Keys.Erasure(_org, new PersonId("zed")), null),
        ["a user of the directory"] = (Table.Provisioned, Keys.ProvisionedUser(_org, "marta"), null),
        ["a membership"] = (Table.Provisioned, Keys.ProvisionedMembership(_org, "marta", "g1"), null),
        ["a token"] = (Table.AccessTokens, Keys.AccessToken("t1"), null),
        ["a dead letter"] = (Table.DeadLetters, Keys.DeadLetter(_org, "l1"), null),
        ["a calendar"] = (Table.Calendars, Keys.Calendar(_org, _marta), null),
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Kinds => [.. _rows.Keys];

    [Fact]
    public void There_is_one_of_every_table() =>
        Assert.Empty(Enum.GetValues<Table>().Except(_rows.Values.Select(row => row.Table)));

    /// <summary>That the row is not taken in must not keep back what comes after it.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_changes_later_is_seen(string kind)
    {
        using var company = await InMemoryAsync();
        await DamageAsync(company, kind);
        await ViewAsync(company);

        await new PersonStore(company.Store, company.Clock).UpdateAsync(
            _org, new PersonId("nina"), nina => nina with { Name = "Nina Blum" }, company.Clock.Now, Cancellation);
        company.Clock.Advance(Duration.FromMinutes(1));

        // An organisation that is loaded anew answers as it was until then.
        while ((await ViewAsync(company)).Find(new PersonId("nina"))?.Name != "Nina Blum")
            await Task.Delay(10, Cancellation);
    }

    [Fact]
    public async Task A_change_that_does_not_say_when_has_the_organisation_loaded_anew_once()
    {
        using var company = await InMemoryAsync();
        var before = await ViewAsync(company);
        await DamageAsync(company, "a change that does not say when");
        while (ReferenceEquals(await ViewAsync(company), before))
            await Task.Delay(10, Cancellation);

        var anew = await ViewAsync(company);
        company.Clock.Advance(Duration.FromHours(1));
        await ViewAsync(company);

        var log = new ChangeLog(company.Store, company.Clock, new RowFaults());
        var undated = await log.SinceAsync(_org, _start, Cancellation).LastAsync(Cancellation);
        Assert.Equal((Instant.MaxValue, false), (undated.At, anew.IsNew(undated)));
    }

    [Fact]
    public async Task Whoever_is_mended_is_there_again_with_those_who_know_them()
    {
        using var company = await InMemoryAsync();
        var (_, key) = (Table.People, Keys.Person(_org, _marta));
        var row = await company.Store.GetAsync(Table.People, key, Cancellation);
        var luis = (await ViewAsync(company)).Index.OutcomeOf(new PersonId("luis"), _marta);
        await DamageAsync(company, "a person");
        Assert.Null((await ViewAsync(company)).Find(_marta));
        Assert.Equal(GuidePhrases.In(Lang.English).TryLater, (await SayAsync(company, "marta", "hello")).Text);

        await company.Store.UpsertAsync(Table.People, new Row(key, row!.Values), Cancellation);
        await new ChangeLog(company.Store, company.Clock, new RowFaults()).RecordAsync(_org, PersonStore.ChangeKind, "marta", Cancellation);
        company.Clock.Advance(Duration.FromMinutes(1));

        Assert.NotNull((await ViewAsync(company)).Find(_marta));
        Assert.Equal(luis, (await ViewAsync(company)).Index.OutcomeOf(new PersonId("luis"), _marta));
    }

    [Fact]
    public async Task A_standstill_that_cannot_be_read_counts_as_one()
    {
        using var company = await InMemoryAsync();
        var key = Keys.Standstill(_org);
        await DamageAsync(company, Table.Audit, key);
        await new ChangeLog(company.Store, company.Clock, new RowFaults())
            .RecordAsync(_org, StandstillStore.ChangeKind, _org.Value, Cancellation);
        company.Clock.Advance(Duration.FromMinutes(1));

        Assert.NotNull((await ViewAsync(company)).Standstill);
        Assert.NotEqual(GuidePhrases.In(Lang.Spanish).TryLater, (await SayAsync(company, "ana", "¿a quién debería conocer?")).Text);
        Assert.NotNull((await company.Replica().OrganisationCache.GetAsync(_org, company.Clock.Now, Cancellation)).Standstill);
        Assert.Equal((Table.Audit, key), await NotedAsync(company));
        var numbers = await SayAsync(company, "pilar", "cómo va el programa");
        Assert.NotEqual(GuidePhrases.In(Lang.Spanish).TryLater, numbers.Text);
    }

    [Fact]
    public async Task Learned_weights_that_cannot_be_read_count_as_shipped()
    {
        using var company = await InMemoryAsync();
        await DamageAsync(company, "learned weights");

        Assert.Null((await ViewAsync(company)).Learned);
        Assert.Null((await company.Replica().OrganisationCache.GetAsync(_org, company.Clock.Now, Cancellation)).Learned);
    }

    /// <summary>Everybody has been answered once, so that the organisation is in memory; somebody has left long ago.</summary>
    private static async Task<SmallCompany> InMemoryAsync()
    {
        var company = await SmallCompany.OpenAsync(Cancellation);
        var gone = A.Person("gone", "Gone Person", "Sales", "London") with
        {
            Membership = Membership.Left,
            GoneAt = _start - Duration.FromDays(90),
        };
        await company.Services.People.AddAsync(gone, _start, Cancellation);
        await AnsweredAsync(company, "ana", "¿a quién debería conocer esta semana?");
        return company;
    }

    private static Task<(Table Table, Key Key)> DamageAsync(SmallCompany company, string kind) =>
        DamageAsync(company, _rows[kind]);

    private static async Task<(Table Table, Key Key)> DamageAsync(
        SmallCompany company,
        (Table Table, Key Key, (string Kind, string Id)? Change) row
    )
    {
        await DamageAsync(company, row.Table, row.Key);
        if (row.Change is var (kind, id))
        {
            // As another process would: this one has not recorded it.
            await new ChangeLog(company.Store, company.Clock, new RowFaults()).RecordAsync(_org, kind, id, Cancellation);
        }

        company.Clock.Advance(Duration.FromMinutes(1));
        return (row.Table, row.Key);
    }

    private static Task DamageAsync(SmallCompany company, Table table, Key key) => company.Store.UpsertAsync(
        table,
        new Row(key, new Dictionary<string, object> { ["Schema"] = 1L, ["Json"] = "{\"half" }),
        Cancellation);

    private static Task<LoadedOrganisation> ViewAsync(SmallCompany company) =>
        company.Services.OrganisationCache.GetAsync(_org, company.Clock.Now, Cancellation);

    private static async Task<(Table, Key)> NotedAsync(SmallCompany company)
    {
        Assert.Equal(1, company.Services.RowFaults.Count);
        var fault = await company.Services.RowFaults.AllAsync(Cancellation).FirstAsync(Cancellation);
        return (fault.Table, fault.Key);
    }

    /// <summary>The key of a stranger's message in the shard of somebody's.</summary>
    private static Key DueBeside(string person, bool planned)
    {
        var shard = Keys.DueShardOf(new PersonId(person), planned);
        var stranger = Enumerable.Range(0, 1000).Select(number => new PersonId($"stranger{number}"))
            .First(one => Keys.DueShardOf(one, planned) == shard);
        return Keys.Due(shard, _org, stranger, _start + Duration.FromMinutes(5), "m1");
    }

    private static async Task AnsweredAsync(SmallCompany company, string person, string words)
    {
        var reply = await SayAsync(company, person, words);
        Assert.NotEqual(GuidePhrases.In(Lang.Spanish).TryLater, reply.Text);
        Assert.NotEqual(GuidePhrases.In(Lang.English).TryLater, reply.Text);
    }

    private static Task<Reply> SayAsync(SmallCompany company, string person, string words) =>
        new ConversationCore(company.Services).TakeAsync(
            new Turn(new Caller(new Address(OrganisationStore.LocalChannel, _org.Value, person), person), new Said(words)),
            Cancellation
        );
}
