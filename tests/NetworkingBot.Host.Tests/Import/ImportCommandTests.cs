using System.Text;
using NetworkingBot.Core;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Import;

public sealed class ImportCommandTests
{
    private static readonly string[] _english =
    [
        "E-mail",
        "Full_Name",
        "DEPARTMENT",
        "Job title",
        "Office",
        "time zone",
        "Line Manager",
        "Offers",
        "Looking for",
        "Interests",
        "Languages",
    ];
    private static readonly string[] _spanish =
    [
        "correo electrónico",
        "Nombre y apellidos",
        "DEPARTAMENTO",
        "Puesto",
        "Ubicacion",
        "zona_horaria",
        "Responsable",
        "ofrece",
        "Busca",
        "intereses",
        "idiomas",
    ];
    private static readonly string[] _values =
    [
        "NURIA@example.com",
        "Núria Peña",
        "Ingeniería",
        "Señora de los datos",
        "Bogotá",
        "Bogotá",
        "Iñaki",
        "costes de Azure|¡preparar presentaciones!",
        "español",
        "ajedrez",
        "español|català",
    ];

    public static TheoryData<string, char, string> Matrix
    {
        get
        {
            var matrix = new TheoryData<string, char, string>();
            foreach (
                var encoding in (string[])
                    ["utf-8", "utf-8 with mark", "utf-16", "utf-16 without mark", "utf-16BE", "windows-1252", "utf-8 packed"]
            )
            {
                foreach (var separator in ",;\t")
                {
                    matrix.Add(encoding, separator, "en");
                    matrix.Add(encoding, separator, "es");
                }
            }

            return matrix;
        }
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task A_directory_is_read_in_every_encoding_separator_and_language(string encoding, char separator, string lang)
    {
        using var run = new ImportRun();
        var order = new Random(encoding.Length * separator)
            .GetItems(Enumerable.Range(0, _values.Length).ToArray(), 40)
            .Distinct()
            .ToArray();
        order = [.. order, .. Enumerable.Range(0, _values.Length).Except(order)];
        var headers = lang == "en" ? _english : _spanish;
        var csv =
            $"{string.Join(separator, order.Select(i => headers[i]))}\r\n"
                + $"{string.Join(separator, order.Select(i => $"\"{_values[i]}\""))}\r\n";

        var (exit, said) = await run.ImportAsync(Encoded(csv, encoding));

        Assert.True(exit == ExitCode.Done, said);
        var person = Assert.Single(await run.ByNameAsync()).Value;
        Assert.Equal(("Núria Peña", "nuria@example.com", "America/Bogota"), (person.Name, person.Email, person.ZoneId));
        Assert.Equal(
            ("Ingeniería", "Señora de los datos", "Bogotá", "Iñaki"),
            (person.Profile.Department, person.Profile.Title, person.Profile.Place, person.Profile.Manager)
        );
        Assert.Equal(["costes de Azure", "¡preparar presentaciones!"], person.Profile.Offers);
        Assert.Equal(["español", "català"], person.Profile.Languages);
        Assert.Equal((Membership.NotJoined, (Lang?)null), (person.Membership, person.Lang));
    }

    [Fact]
    public async Task Twice_changes_nothing()
    {
        using var run = new ImportRun();
        const string Csv = "id,name,email,department,offers\n1,Ana,ana@example.com,Sales,\"a, b\"\n2,Luis,luis@example.com,,\n";

        await run.ImportAsync(Csv, joined: true);
        var (exit, said) = await run.ImportAsync(Csv, joined: true);

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(
            "For main:\n  0 added\n  0 changed\n  2 unchanged\nNothing to change: everybody is there as the file has them.\n",
            said
        );
    }

    [Fact]
    public async Task A_preview_tells_every_field_and_writes_nothing()
    {
        using var run = new ImportRun();
        await run.ImportAsync("email,name,department\nana@example.com,Ana,Sales\nold@example.com,Olga,Sales");

        var (exit, said) = await run.ImportAsync(
            Encoding.UTF8.GetBytes(
                "email,name,department,offers,shoe size\nana@example.com,Ana,Marketing,jazz;tea,38\nnew@example.com,Nil,,,"
            ),
            preview: true
        );

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(
            """
            Columns I do not know, left out: shoe size.
            For main:
              1 added
              1 changed
              0 unchanged
              1 not in the file, left alone
            + Nil (line 3)
            ~ Ana (line 2)
                department: Sales → Marketing
                offers: – → jazz; tea
            Nobody is joined by this: each person decides when they first write to the bot. If everybody in the file has agreed already, add --joined.
            This was a preview: nothing was written.

            """.ReplaceLineEndings("\n"),
            said);
        Assert.Equal("Sales", (await run.ByNameAsync())["Ana"].Profile.Department);
    }

    [Fact]
    public async Task What_a_member_wrote_stays_and_what_they_left_follows_the_directory()
    {
        using var run = new ImportRun();
        await run.ImportAsync("email,name,title,offers\nana@example.com,Ana,Analyst,sql", joined: true);
        var ana = (await run.ByNameAsync())["Ana"];
        await run.People.UpdateAsync(
            ana.Org,
            ana.Id,
            person => person with { Profile = person.Profile with { Offers = ["SQL for beginners"] } },
            run.Clock.Now,
            TestContext.Current.CancellationToken
        );

        var (_, said) = await run.ImportAsync("email,name,title,offers\nana@example.com,Ana,Senior Analyst,databases");

        var after = (await run.ByNameAsync())["Ana"];
        Assert.Equal("Senior Analyst", after.Profile.Title);
        Assert.Equal(["SQL for beginners"], after.Profile.Offers);
        Assert.Contains("1 detail kept as its owner wrote it", said);
    }

    [Fact]
    public async Task Nobody_who_left_comes_back()
    {
        using var run = new ImportRun();
        await run.ImportAsync("email,name\nana@example.com,Ana", joined: true);
        var ana = (await run.ByNameAsync())["Ana"];
        await run.People.UpdateAsync(
            ana.Org,
            ana.Id,
            person => person with { Membership = Membership.Left },
            run.Clock.Now,
            TestContext.Current.CancellationToken
        );

        var (_, said) = await run.ImportAsync("email,name,title\nana@example.com,Ana,Analyst", joined: true);

        Assert.Contains("1 left the bot, left alone", said);
        Assert.Equal(
            (Membership.Left, (string?)null),
            ((await run.ByNameAsync())["Ana"].Membership, (await run.ByNameAsync())["Ana"].Profile.Title)
        );
    }

    [Fact]
    public async Task Consent_is_stated_for_the_file_and_denied_by_line()
    {
        using var run = new ImportRun();

        var (_, said) = await run.ImportAsync(
            "correo,nombre,participa\na@example.com,Ana,sí\nb@example.com,Bea,no",
            Lang.Spanish,
            joined: true
        );

        Assert.Contains("1 persona empieza a participar, porque declaras que aceptó.", said);
        var people = await run.ByNameAsync();
        Assert.Equal((Membership.Joined, run.Clock.Now), (people["Ana"].Membership, people["Ana"].JoinedAt));
        Assert.Equal(Membership.NotJoined, people["Bea"].Membership);
    }

    [Fact]
    public async Task Somebody_who_wrote_first_is_found_by_email_and_keeps_their_id()
    {
        using var run = new ImportRun();
        var org = new OrgId("main");
        await run.People.AddAsync(
            new Person(org, new PersonId("from-slack"), "ana") { Email = "ana@example.com" },
            run.Clock.Now,
            TestContext.Current.CancellationToken
        );

        await run.ImportAsync("id,email,name\n7,ana@example.com,Ana Ruiz");
        await run.ImportAsync("id,email,name\n7,ana.ruiz@example.com,Ana Ruiz");

        var ana = Assert.Single(await run.ByNameAsync()).Value;
        var identities = new IdentityStore(run.Store);
        Assert.Equal(("from-slack", "ana.ruiz@example.com"), (ana.Id.Value, ana.Email));
        Assert.Equal(ana.Id, await identities.FindByEmailAsync(org, "ana.ruiz@example.com", TestContext.Current.CancellationToken));
        Assert.Null(await identities.FindByEmailAsync(org, "ana@example.com", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_address_that_passes_to_somebody_else_does_not_carry_the_profile_along()
    {
        using var run = new ImportRun();
        await run.ImportAsync("id,email,name\n7,sales@example.com,Ana");

        var (exit, said) = await run.ImportAsync("id,email,name\n8,sales@example.com,Bea");

        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("line 2: sales@example.com belongs to Ana already, who has another id.", said);
    }

    [Fact]
    public async Task Managers_given_by_address_or_id_are_shown_by_name()
    {
        using var run = new ImportRun();

        await run.ImportAsync(
            "id,email,name,manager\n1,ana@example.com,Ana "
                + "Ruiz,\n2,b@example.com,Bea,ANA@example.com\n3,c@example.com,Cai,1\n4,d@example.com,Dan,The Board"
        );

        var people = await run.ByNameAsync();
        Assert.Equal(
            [null, "Ana Ruiz", "Ana Ruiz", "The Board"],
            new[] { "Ana Ruiz", "Bea", "Cai", "Dan" }.Select(name => people[name].Profile.Manager)
        );
    }

    [Fact]
    public async Task A_formula_or_a_direction_mark_is_only_text()
    {
        using var run = new ImportRun();

        await run.ImportAsync("email,name,title\na@example.com,\u202eAna \U0001F680,=HYPERLINK(1)\nb@example.com,<at>all</at>,+1 [red]");

        var people = await run.ByNameAsync();
        Assert.Equal("=HYPERLINK(1)", people["Ana \U0001F680"].Profile.Title);
        Assert.Equal("+1 [red]", people["<at>all</at>"].Profile.Title);
    }

    [Fact]
    public async Task Two_organisations_do_not_touch_each_other()
    {
        using var run = new ImportRun();
        await run.ImportAsync("id,name,email\n1,Ana,ana@example.com", org: "acme");

        await run.ImportAsync("id,name,email\n1,Otra,ana@example.com", org: "umbra");
        var (exit, said) = await run.ImportAsync("id,name,email\n1,Ana,ana@example.com");

        Assert.Equal(["Ana"], (await run.ByNameAsync("acme")).Keys);
        Assert.Equal(["Otra"], (await run.ByNameAsync("umbra")).Keys);
        Assert.NotEqual((await run.ByNameAsync("acme"))["Ana"].Id, (await run.ByNameAsync("umbra"))["Otra"].Id);
        Assert.Equal((ExitCode.Usage, "Which organisation? Add --org with one of these: acme, umbra.\n"), (exit, said));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(20)]
    public async Task A_store_that_fails_midway_leaves_all_as_it_was(int goodWrites)
    {
        using var run = new ImportRun();
        await run.ImportAsync("id,name,email,title\n1,Ana,ana@example.com,Analyst\n2,Bea,bea@example.com,Boss");
        var before = (await run.ByNameAsync()).Values.OrderBy(person => person.Name).Select(StoredJson.Write).ToArray();
        var whole = run.Store;
        run.Store = new FailingStore(whole, goodWrites, failures: 1);
        var csv = "id,name,email,title\n1,Ana,ana@example.com,CEO\n2,Bea,bea.b@example.com,CFO\n"
            + string.Concat(Enumerable.Range(3, 200).Select(i => $"{i},P{i},p{i}@example.com,T\n"));

        var (exit, said) = await run.ImportAsync(csv);

        run.Store = whole;
        Assert.Equal(ExitCode.StoreUnreachable, exit);
        Assert.EndsWith("The import stopped midway, and what it had written was taken back. Nothing has changed.\n", said);
        Assert.Equal(before, (await run.ByNameAsync()).Values.OrderBy(person => person.Name).Select(StoredJson.Write));
        Assert.NotNull(
            await new IdentityStore(whole).FindByEmailAsync(new OrgId("main"), "bea@example.com", TestContext.Current.CancellationToken)
        );
        Assert.Null(
            await new IdentityStore(whole).FindByEmailAsync(new OrgId("main"), "bea.b@example.com", TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_store_that_stays_away_midway_is_told_and_the_next_run_completes_it()
    {
        using var run = new ImportRun();
        var whole = run.Store;
        run.Store = new FailingStore(whole, goodWrites: 8, failures: int.MaxValue);
        var csv = "id,name\n" + string.Concat(Enumerable.Range(1, 300).Select(i => $"{i},P{i}\n"));

        var (exit, said) = await run.ImportAsync(csv);
        run.Store = whole;
        var (again, _) = await run.ImportAsync(csv);

        Assert.Equal(ExitCode.StoreUnreachable, exit);
        Assert.EndsWith(
            "The import stopped midway. Run the same command again: it completes what is there and changes nothing else.\n",
            said
        );
        Assert.Equal(ExitCode.Done, again);
        Assert.Equal(300, (await run.ByNameAsync()).Count);
    }

    private static byte[] Encoded(string text, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return encoding switch
        {
            "utf-8" => new UTF8Encoding(false).GetBytes(text),
            "utf-8 with mark" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
            "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            "utf-16 without mark" => Encoding.Unicode.GetBytes(text),
            "utf-16BE" => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
            "windows-1252" => Encoding.GetEncoding(1252).GetBytes(text),
            _ => BrokenFileTests.Packed(text),
        };
    }
}
