using System.Diagnostics;
using NetworkingBot.Core;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.People;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Host.Tests.Import;

public sealed class ImportTiesTests
{
    private const string Staff = "id,name,email\n1,Ana,ana@example.com\n2,Bea,bea@example.com\n3,Cai,cai@example.com";

    [Theory]
    [InlineData("time_s,from,to\n0,1,2\n86400,2,1\n")]
    [InlineData("from;to;time\n1;2;0\n2;1;86400\n")]
    [InlineData("fecha,de,para\n2026-03-30T00:00:00Z,1,bea@example.com\n2026-03-31 00:00,BEA@example.com,1\n")]
    public async Task Ties_become_contacts_of_both(string csv)
    {
        using var run = new ImportRun();
        await run.ImportAsync(Staff);

        var (exit, said) = await run.TiesAsync(csv);

        Assert.True(exit == ExitCode.Done, said);
        var people = await run.ByNameAsync();
        var contact = Assert.Single(await ContactsAsync(run, people["Ana"]));
        Assert.Equal((people["Bea"].Id, people["Bea"].Id.Value), (contact.Colleague, contact.Id));
        Assert.Equal(
            (Instant.FromUtc(2026, 3, 30, 0, 0), Instant.FromUtc(2026, 3, 31, 0, 0)),
            (contact.Familiarity!.FirstAt, contact.Familiarity.LastAt)
        );
        Assert.Equal((1, 1), (contact.Familiarity.Sent, contact.Familiarity.Received));
        Assert.Equal(contact.Familiarity.Mirrored(), Assert.Single(await ContactsAsync(run, people["Bea"])).Familiarity);
        Assert.Equal(
            people["Bea"].Id,
            Assert
                .Single(
                    await new TieStore(run.Store, run.Clock).OfAsync(
                        new OrgId("main"),
                        people["Ana"].Id,
                        TestContext.Current.CancellationToken
                    )
                )
                .Other
        );
        Assert.Equal(
            people["Ana"].Id,
            Assert
                .Single(
                    await new TieStore(run.Store, run.Clock).OfAsync(
                        new OrgId("main"),
                        people["Bea"].Id,
                        TestContext.Current.CancellationToken
                    )
                )
                .Other
        );
    }

    [Fact]
    public async Task Twice_changes_nothing_and_a_longer_export_adds_only_what_is_new()
    {
        using var run = new ImportRun();
        await run.ImportAsync(Staff);
        await run.TiesAsync("date,from,to\n2026-01-01,1,2\n2026-02-01,1,2\n");

        var (_, twice) = await run.TiesAsync("date,from,to\n2026-01-01,1,2\n2026-02-01,1,2\n");
        var (_, longer) = await run.TiesAsync("date,from,to\n2026-01-01,1,2\n2026-02-01,1,2\n2026-03-01,2,1\n");

        Assert.Equal("Nothing to change: all 2 messages were known.\n", twice);
        Assert.Equal("Done: 3 messages read, 2 contacts of 2 people written.\n", longer);
        var contact = Assert.Single(await ContactsAsync(run, (await run.ByNameAsync())["Ana"]));
        Assert.Equal((2, 1), (contact.Familiarity!.Sent, contact.Familiarity.Received));
    }

    [Fact]
    public async Task A_message_to_several_tells_who_was_written_to_together()
    {
        using var run = new ImportRun();
        await run.ImportAsync(Staff);

        var (_, said) = await run.TiesAsync(
            "time,from,to\n2026-01-05 09:00,1,2\n2026-01-05 09:00,1,cai@example.com\n2026-01-05 09:00,1,99\n"
        );
        var (_, twice) = await run.TiesAsync("time,from,to\n2026-01-05 09:00,1,2\n2026-01-05 09:00,1,3\n2026-01-05 09:00,1,99\n");

        Assert.Contains("1 pairs of colleagues were written to together", said);
        Assert.Contains("Nothing to change", twice);
        var people = await run.ByNameAsync();
        var tie = Assert.Single(await TiesAsync(run, people["Bea"]), tie => tie.Other == people["Cai"].Id);
        Assert.Equal((false, 0.5), (tie.Familiarity.IsContact, tie.Familiarity.Rounds));
        Assert.Equal([people["Ana"].Id], (await ContactsAsync(run, people["Bea"])).Select(contact => contact.Colleague!.Value));
    }

    [Fact]
    public async Task Days_alone_do_not_tell_which_rows_are_one_message()
    {
        using var run = new ImportRun();
        await run.ImportAsync(Staff);

        await run.TiesAsync("time,from,to\n2026-01-05,1,2\n2026-01-05,1,3\n");

        Assert.Single(await TiesAsync(run, (await run.ByNameAsync())["Bea"]));
    }

    [Fact]
    public async Task Unknown_people_and_letters_to_oneself_are_left_out_and_told()
    {
        using var run = new ImportRun();
        await run.ImportAsync(Staff);

        var (exit, said) = await run.TiesAsync("time_s,from,to\n0,1,2\n5,1,99\n6,98,99\n7,3,3\n");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(
            """
            2 messages left out, with 2 people I do not know: 99, 98.
            1 messages left out that people wrote to themselves.
            The file counts seconds: I placed its last message at the beginning of today. To bring it again on another day, add --origin 2026-03-30T23:59:53Z.
            Done: 4 messages read, 2 contacts of 2 people written.

            """.ReplaceLineEndings("\n"),
            said);
    }

    [Theory]
    [InlineData("a,b\n1,2", "line 1: I need three columns: “time”, “from” and “to”. I found: a, b.")]
    [InlineData("time,from,to\n", "There are no ties in this file: it needs a row of column names and a row for each message.")]
    [InlineData("time,from,to\n5,1,", "line 2: A tie needs a time and two people.")]
    [InlineData("time,from,to\nyesterday,1,2", "line 2: “yesterday” is neither a date like 2026-03-31 nor a number of seconds.")]
    [InlineData("time,from,to\n31/03/2026,1,2", "line 2: “31/03/2026” is neither a date like 2026-03-31 nor a number of seconds.")]
    [InlineData("time,from,to\n5,1,2\n2026-01-01,1,2", "line 3: This is a date, and other lines have seconds. Please keep to one of them.")]
    [InlineData("time,from,to\n2031-01-01,1,2", "line 2: 2031-01-01 has not come yet.")]
    [InlineData("time,from,to\n1e300,1,2", "line 2: “1e300” is neither a date like 2026-03-31 nor a number of seconds.")]
    public async Task A_broken_file_is_refused_with_what_to_do(string csv, string expected)
    {
        using var run = new ImportRun();
        await run.ImportAsync(Staff);

        var (exit, said) = await run.TiesAsync(csv);

        Assert.Equal((ExitCode.Refused, $"Nothing was written. Please put this right:\n  {expected}\n"), (exit, said));
    }

    [Fact]
    public async Task Ties_need_people_first()
    {
        using var run = new ImportRun();

        var (exit, said) = await run.TiesAsync("time,from,to\n5,1,2", Lang.Spanish);

        Assert.Equal((ExitCode.Refused, "Todavía no existe la organización «main». Importa antes a sus personas.\n"), (exit, said));
    }

    [Fact]
    public async Task A_real_institution_with_a_third_of_a_million_messages_comes_in_and_stays_the_same()
    {
        var data = Path.GetFullPath(Path.Combine(RepositoryRoot.Path, "..", "shared", "data", "email_eu_core"));
        Assert.SkipUnless(System.IO.Directory.Exists(data), $"{data} is not here: this test needs the evaluation data.");
        using var run = new ImportRun();
        var people = await File.ReadAllLinesAsync(Path.Combine(data, "people.csv"), TestContext.Current.CancellationToken);
        // The institution gave numbers in place of names, and nobody is called by a number.
        var (came, saidOfPeople) = await run.ImportAsync(
            string.Join('\n', people.Select((line, at) => at == 0 ? $"{line},name" : $"{line},Person {line.Split(',')[0]}")),
            joined: true
        );
        Assert.True(came == ExitCode.Done, saidOfPeople);
        var ties = new FileInfo(Path.Combine(data, "ties.csv.gz"));

        var started = Stopwatch.GetTimestamp();
        var (exit, said) = await run.TiesAsync(ties);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Stopwatch.GetElapsedTime(started).TotalSeconds:f1} s: {said}");
        var (again, saidAgain) = await run.TiesAsync(ties);

        Assert.Equal((ExitCode.Done, ExitCode.Done), (exit, again));
        Assert.Equal(
            (986, 21),
            ((await run.ByNameAsync()).Count, (await run.ByNameAsync()).Values.Count(person => person.Profile.Department is null))
        );
        Assert.EndsWith("Done: 329,910 messages read, 32,050 contacts of 986 people written.\n", said);
        Assert.Contains("pairs of colleagues were written to together", said);
        Assert.EndsWith("Nothing to change: all 329,910 messages were known.\n", saidAgain);
    }

    private static Task<IReadOnlyList<KnownTie>> TiesAsync(ImportRun run, Person owner) =>
        new TieStore(run.Store, run.Clock).OfAsync(owner.Org, owner.Id, TestContext.Current.CancellationToken);

    private static async Task<List<Contact>> ContactsAsync(ImportRun run, Person owner) =>
        await new ContactStore(run.Store, run.Clock).AllAsync(owner.Org, owner.Id, TestContext.Current.CancellationToken).ToListAsync();
}
