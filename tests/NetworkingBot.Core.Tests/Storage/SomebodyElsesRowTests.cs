using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
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

    private static readonly Dictionary<string, object> _torn = new() { ["Schema"] = 1L, ["Json"] = "{\"half" };

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
        ["an act"] = (Table.Audit, Keys.AuditEntry(_org, _start, "Exported-", _marta), null),
        ["a report"] = (Table.Audit, Keys.Report(_org, _marta, new PersonId("omar")), null),
        ["a key of links"] = (Table.ProtectionKeys, Keys.ProtectionKey("k1"), null),
        ["an erasure"] = (Table.Erasures, Keys.Erasure(_org, new PersonId("zed")), null),
        ["a user of the directory"] = (Table.Provisioned, Keys.ProvisionedUser(_org, "marta"), null),
        ["a membership"] = (Table.Provisioned, Keys.ProvisionedMembership(_org, "marta", "g1"), null),
        ["a token"] = (Table.AccessTokens, Keys.AccessToken("t1"), null),
        ["a dead letter"] = (Table.DeadLetters, Keys.DeadLetter(_org, "l1"), null),
        ["a calendar"] = (Table.Calendars, Keys.Calendar(_org, _marta), null),
    };

    /// <summary>What only its owner, or nobody at all, reads from day to day.</summary>
    private static readonly string[] _notMet =
    [
        "an e-mail address", "a contact", "a pointer to an introduction", "a slate", "settings of nudges", "a workspace", "a place",
        "a receipt", "a key of links", "a user of the directory", "a membership", "a calendar",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Kinds => [.. _rows.Keys];

    [Fact]
    public void There_is_one_of_every_table() =>
        Assert.Empty(Enum.GetValues<Table>().Except(_rows.Values.Select(row => row.Table)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Everybody_else_goes_on(string kind)
    {
        using var company = await InMemoryAsync();
        var bad = await DamageAsync(company, kind);

        var stopped = new List<string>();
        foreach (var (activity, goesOn) in Activities(company))
        {
            // Twice: what was noted once is met again.
            for (var time = 1; time <= 2; time++)
            {
                company.Clock.Advance(Duration.FromMinutes(1));
                if (await FaultOf(goesOn) is { } fault)
                    stopped.Add($"{activity}: {fault}");
            }
        }

        Assert.True(stopped.Count == 0, string.Join("\n", stopped));
        var left = await company.Store.GetAsync(bad.Table, bad.Key, Cancellation);
        Assert.Equal(_torn["Json"], left?.Values["Json"]);
        if (!_notMet.Contains(kind))
            Assert.Equal((bad.Table, bad.Key), await NotedAsync(company));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Doctor_knows_that_it_cannot_be_read(string kind)
    {
        var (table, key, _) = _rows[kind];

        Assert.Throws<UnreadableRowException>(() => RowCheck.Demand(new StoredRow(table, key, _torn, new RowVersion("1"))));
    }

    /// <summary>Whole JSON, and not of what should lie there.</summary>
    [Theory]
    [InlineData("an act", "[]")]
    [InlineData("a receipt", "[]")]
    [InlineData("a report", "{}")]
    [InlineData("a workspace", "{}")]
    [InlineData("a key of links", "{}")]
    [InlineData("a key of links", """{"Xml":"<key"}""")]
    public void Doctor_reads_each_row_as_what_it_is(string kind, string json)
    {
        var (table, key, _) = _rows[kind];
        var other = new Dictionary<string, object> { ["Schema"] = 1L, ["Json"] = json };

        Assert.Throws<UnreadableRowException>(() => RowCheck.Demand(new StoredRow(table, key, other, new RowVersion("1"))));
    }

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
    public async Task Of_an_act_on_my_data_that_cannot_be_read_I_hear_try_later()
    {
        using var company = await InMemoryAsync();
        await DamageAsync(company, "an act");

        Assert.Equal(GuidePhrases.In(Lang.Spanish).TryLater, (await SayAsync(company, "marta", "¿quién ha mirado mis datos?")).Text);
    }

    [Theory]
    [InlineData("{\"half", 1)]
    [InlineData("{}", 2)]
    public async Task A_conversation_that_cannot_be_read_goes_on_without_memory_and_is_not_written_over(string json, long schema)
    {
        using var company = await InMemoryAsync();
        var (table, key, _) = _rows["a dialogue"];
        await company.Store.UpsertAsync(
            table, new Row(key, new Dictionary<string, object> { ["Schema"] = schema, ["Json"] = json }), Cancellation);

        foreach (var words in new[] { "who should I meet?", "the second one", "I offer sailing", "undo" })
            await AnsweredAsync(company, "marta", words);

        var left = await company.Store.GetAsync(table, key, Cancellation);
        Assert.Equal((json, schema), (left!.Values["Json"], left.Values["Schema"]));
        Assert.Equal((table, key), await NotedAsync(company));
    }

    [Fact]
    public async Task Weights_that_cannot_be_read_are_not_written_over()
    {
        using var company = await InMemoryAsync();
        var bad = await DamageAsync(company, "learned weights");

        await company.Services.LearningStore.SaveAsync(
            _org, LearnedTies.After(before: null, [], new LocalDate(2026, 11, 23)), Cancellation);

        Assert.Equal(_torn["Json"], (await company.Store.GetAsync(bad.Table, bad.Key, Cancellation))!.Values["Json"]);
    }

    [Fact]
    public async Task A_token_that_cannot_be_read_is_no_token_that_is_not_there()
    {
        using var company = await InMemoryAsync();
        await DamageAsync(company, "a token");

        await Assert.ThrowsAsync<UnreadableRowException>(() => company.Services.AccessTokens.RevokeAsync(_org, "t1", Cancellation));
    }

    [Fact]
    public async Task Learned_weights_that_cannot_be_read_count_as_shipped()
    {
        using var company = await InMemoryAsync();
        await DamageAsync(company, "learned weights");

        Assert.Null((await ViewAsync(company)).Learned);
        Assert.Null((await company.Replica().OrganisationCache.GetAsync(_org, company.Clock.Now, Cancellation)).Learned);
    }

    private static IEnumerable<(string Name, Func<Task> GoesOn)> Activities(SmallCompany company)
    {
        var services = company.Services;
        foreach (
            var (person, words) in new[]
            {
                ("ana", "¿a quién debería conocer esta semana?"),
                ("ana", "¿quién ha mirado mis datos?"),
                ("ana", "mis contactos"),
                ("ana", "preséntame a Jan Novak"),
                ("tom", "export my data"),
                ("pilar", "cómo va el programa"),
                ("pilar", "registro"),
                ("pilar", "ver denuncias"),
                ("pilar", "mensajes sin enviar"),
            }
        )
        {
            yield return ($"“{words}”", async () => await AnsweredAsync(company, person, words));
        }

        yield return ("taking out", async () =>
        {
            foreach (var person in new[] { "ana", "luis" })
                await services.TakeOut.ZipAsync(await FindAsync(company, person), company.Clock.Now, Cancellation);
        }
        );
        yield return ("the outbox", async () =>
        {
            var sweep = await services.DispatcherOver([]).SweepAsync(company.Clock.Now, Cancellation);
            Assert.Empty(sweep.Faults);
        }
        );
        yield return ("planning", async () => await services.NudgeSchedule.PlanAllAsync(company.Clock.Now, Cancellation));
        yield return ("learning", async () =>
        {
            company.Clock.Advance(Duration.FromDays(7));
            await services.Learning.StepAsync(_org, company.Clock.Now, Cancellation);
        }
        );
        yield return ("tokens", async () =>
            await services.AccessTokens.AnyAsync(TokenPurpose.Provisioning, company.Clock.Now, Cancellation));
        yield return ("who knows whom, from a file", async () =>
        {
            var at = company.Clock.Now;
            var told = await services.Contacts.TellAsync(
                _org,
                new[] { "nina", "marta" }.ToDictionary(
                    one => new PersonId(one),
                    IReadOnlyDictionary<PersonId, IReadOnlyList<Exchanged>> (_) => new Dictionary<PersonId, IReadOnlyList<Exchanged>>
                    {
                        [new PersonId("jan")] = [new Exchanged(at, Exchange.Sent)],
                    }),
                progress: null,
                Cancellation);
            Assert.NotEqual(0, told);
            Assert.Contains(await services.Ties.OfAsync(_org, new PersonId("nina"), Cancellation), tie => tie.Other == new PersonId("jan"));
            await services.Ties.AddRoundsAsync(_org, [new SharedRound(_marta, new PersonId("nina"), at, 2)], Cancellation);
        }
        );
        yield return ("accounts of a workspace", async () =>
            await services.Identities.OfWorkspaceAsync("slack", "T1", Cancellation).CountAsync(Cancellation));
        yield return ("retention", async () =>
        {
            await services.Retention.RunAsync(company.Clock.Now, Cancellation);
            Assert.True(await services.People.IsErasedAsync(_org, new PersonId("gone"), Cancellation));
        }
        );
        yield return ("erasing", async () =>
        {
            foreach (var person in new[] { "ana", "luis" })
            {
                if (await services.People.GetAsync(_org, new PersonId(person), Cancellation) is { } known)
                    await services.Erasing.EraseAsync(known, by: null, company.Clock.Now, Cancellation);
            }
        }
        );
    }

    private static async Task<string?> FaultOf(Func<Task> goesOn)
    {
        try
        {
            await goesOn();
            return null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return $"{fault.GetType().Name} {fault.Message}";
        }
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
        await company.Services.Reports.AddAsync(
            _org, new Report("r1", _marta, new PersonId("nina"), "n1", ReportReason.Rude, _start), [], Cancellation);
        await company.Services.DeadLetters.AddAsync(
            new DeadLetter(new DueMessage("m2", _org, _marta, _start, "nudge", ""), _start, DeadLetterCause.Bot, ""), Cancellation);
        await company.Services.Audit.AddAsync(
            _org, new AuditEntry(_start, AuditAct.AskedAs, new PersonId("pilar"), _marta, "to see"), Cancellation);
        foreach (var words in new[] { "preséntame a Marta Gil", "sí" })
            await AnsweredAsync(company, "luis", words);
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
        new Row(key, _torn),
        Cancellation);

    private static Task<LoadedOrganisation> ViewAsync(SmallCompany company) =>
        company.Services.OrganisationCache.GetAsync(_org, company.Clock.Now, Cancellation);

    private static async Task<Person> FindAsync(SmallCompany company, string person) =>
        (await company.Services.People.GetAsync(_org, new PersonId(person), Cancellation))!;

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
