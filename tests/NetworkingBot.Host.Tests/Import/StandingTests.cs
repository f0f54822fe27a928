using System.Text;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Import;

/// <summary>Who has left, is suspended or is no person is no colleague to meet; and who is one person is one row.</summary>
public sealed class StandingTests
{
    [Theory]
    [InlineData("Status", "Deactivated", "Member")]
    [InlineData("Status [READ ONLY]", "Suspended", "Active")]
    [InlineData("suspended", "True", "False")]
    [InlineData("accountEnabled", "False", "True")]
    [InlineData("Block credential", "True", "False")]
    [InlineData("status", "DEPROVISIONED", "LOCKED_OUT")]
    [InlineData("Worker Status", "Terminated - voluntary", "On Leave")]
    [InlineData("Employment Status", "Terminated", "Full-Time")]
    [InlineData("Lifecycle status", "Garden leave", "Employed")]
    [InlineData("Termination date", "2026-01-31", "2027-01-31")]
    [InlineData("Fecha de baja", "31/01/2026", "")]
    [InlineData("Estado", "Inactivo", "Activo")]
    [InlineData("Estado", "Baja", "Baja médica")]
    [InlineData("Situación", "Baja voluntaria", "Baja - maternidad")]
    [InlineData("Active", "no", "yes")]
    [InlineData("Activo", "No", "Sí")]
    [InlineData("is_bot", "true", "false")]
    [InlineData("status", "Bot", "Admin")]
    [InlineData("RecipientTypeDetails", "RoomMailbox", "UserMailbox")]
    [InlineData("archived", "1", "0")]
    public async Task Whoever_is_not_there_is_left_out_counted_and_said(string heading, string gone, string there)
    {
        using var run = new ImportRun();

        var (exit, said) = await run.ImportAsync(
            $"Name,Email,{heading}\nNora Vidal,nora@acme.example,{there}\nOld Hand,old@acme.example,{gone}",
            joined: true
        );

        Assert.True(exit == ExitCode.Done, said);
        Assert.Equal(["Nora Vidal"], (await run.ByNameAsync()).Keys);
        Assert.Contains("Left out, 1 ", said);
        Assert.Contains("line 3.", said);
    }

    [Fact]
    public async Task A_prolonged_contract_does_not_end_somebody_who_is_active()
    {
        using var run = new ImportRun();

        await run.ImportAsync("Name,Email,Status,Contract end date\nNora Vidal,nora@acme.example,Active,2025-12-31");

        Assert.Equal(["Nora Vidal"], (await run.ByNameAsync()).Keys);
    }

    [Fact]
    public async Task What_is_wrong_in_a_leavers_line_keeps_nobody_out()
    {
        using var run = new ImportRun();

        var (exit, said) = await run.ImportAsync(
            "Name,Email,Status,Manager\nNora Vidal,nora@acme.example,Active,old@acme.example\nOld "
                + "Hand,old@acme.example,Inactive,gone@acme.example\nBad,none of it,Inactive,",
            Lang.Spanish
        );

        Assert.True(exit == ExitCode.Done, said);
        Assert.Contains("Fuera, 2 que ya no están o tienen la cuenta suspendida: líneas 3, 4.", said);
        Assert.Equal("Old Hand", (await run.ByNameAsync())["Nora Vidal"].Profile.Manager);
    }

    [Fact]
    public async Task A_file_of_everybody_marks_whom_it_no_longer_holds_once_that_is_agreed()
    {
        using var run = new ImportRun();
        await run.ImportAsync("Name,Email\nNora Vidal,nora@acme.example\nLuis Mora,luis@acme.example", joined: true);
        await run.People.AddAsync(
            new Person(new OrgId("main"), new PersonId("own"), "By herself"),
            run.Clock.Now,
            TestContext.Current.CancellationToken
        );
        var smaller = Encoding.UTF8.GetBytes("Name,Email\nNora Vidal,nora@acme.example");

        var (unasked, said) = await run.ImportAsync(smaller, everybody: true);
        var before = (await run.ByNameAsync())["Luis Mora"].Membership;
        var (asked, _) = await run.ImportAsync(smaller, everybody: true, yes: true);
        var after = await run.ByNameAsync();
        await run.ImportAsync("Name,Email\nNora Vidal,nora@acme.example\nLuis Mora,luis@acme.example");

        Assert.Equal((ExitCode.Refused, Membership.Joined), (unasked, before));
        Assert.Contains("1 no longer in the directory: marked as left\n", said);
        Assert.Contains("- Luis Mora\n", said);
        Assert.Equal(
            (ExitCode.Done, Membership.Left, Membership.NotJoined, Membership.Joined),
            (asked, after["Luis Mora"].Membership, after["By herself"].Membership, after["Nora Vidal"].Membership)
        );
        Assert.Equal(Membership.Joined, (await run.ByNameAsync())["Luis Mora"].Membership);
    }

    [Fact]
    public async Task Whom_a_file_of_everybody_no_longer_holds_is_erased_after_the_period_and_not_who_is_back()
    {
        using var run = new ImportRun();
        var core = new CoreServices(run.Store, run.Clock, () => "id");
        await run.ImportAsync("Name,Email\nNora Vidal,nora@acme.example\nLuis Mora,luis@acme.example\nAna Gil,ana@acme.example",
            joined: true);
        await run.ImportAsync(Encoding.UTF8.GetBytes("Name,Email\nNora Vidal,nora@acme.example"), everybody: true, yes: true);
        await run.ImportAsync("Name,Email\nAna Gil,ana@acme.example");

        run.Clock.AdvanceDays(29);
        await core.Retention.RunAsync(run.Clock.Now, TestContext.Current.CancellationToken);
        var before = await run.ByNameAsync();
        run.Clock.AdvanceDays(1);
        await core.Retention.RunAsync(run.Clock.Now, TestContext.Current.CancellationToken);

        Assert.Equal(["Ana Gil", "Luis Mora", "Nora Vidal"], before.Keys.Order());
        Assert.Equal(["Ana Gil", "Nora Vidal"], (await run.ByNameAsync()).Keys.Order());
    }

    [Fact]
    public async Task Without_that_nobody_is_marked()
    {
        using var run = new ImportRun();
        await run.ImportAsync("Name,Email\nNora Vidal,nora@acme.example\nLuis Mora,luis@acme.example", joined: true);

        await run.ImportAsync("Name,Email,Status\nNora Vidal,nora@acme.example,Active\nLuis Mora,luis@acme.example,Inactive");

        Assert.Equal(Membership.Joined, (await run.ByNameAsync())["Luis Mora"].Membership);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("Nora")]
    [InlineData("Nora Vidal Ríos")]
    public async Task Whoever_an_earlier_file_knew_by_half_is_one_with_who_wrote_since(string halfName)
    {
        using var run = new ImportRun();
        var (org, stop) = (new OrgId("main"), TestContext.Current.CancellationToken);
        await run.ImportAsync("id,name,email\n9,Luis Mora,luis@acme.example");
        var half = new Person(org, new PersonId("half"), halfName) { Listed = Listed("7") };
        var nora = new Person(org, new PersonId("nora"), "Nora Vidal")
        {
            Email = "nora@acme.example",
            Addresses = [new Address("teams", "t", "u1")],
        };
        await run.People.AddAsync(half, run.Clock.Now, stop);
        await run.People.AddAsync(nora, run.Clock.Now, stop);

        var (exit, said) = await run.ImportAsync(
            "Employee #,First Name,Last Name,Email\n7,Nora,Vidal,nora@acme.example\n9,Luis,Mora,luis@acme.example"
        );

        Assert.True(exit == ExitCode.Done, said);
        Assert.Contains("1 kept twice until now, joined into one", said);
        var people = await run.ByNameAsync();
        Assert.Equal(2, people.Count);
        Assert.Equal(("nora", "7"), (people["Nora Vidal"].Id.Value, people["Nora Vidal"].Listed!["Id"]));
        var act = await new AuditLog(run.Store).AboutAsync(people["Nora Vidal"], run.Clock.Now, run.Clock.Now, stop).SingleAsync(stop);
        Assert.Equal((AuditAct.Linked, null), (act.Act, act.By));
    }

    [Fact]
    public async Task A_directory_that_changes_its_numbers_brings_nobody_twice()
    {
        using var run = new ImportRun();
        await run.ImportAsync("objectId,displayName,mail\n5f2c0c1e-1111-4a4a-9f9f-0a0a0a0a0a0a,Nora Vidal,nora@acme.example");

        var (exit, said) = await run.ImportAsync("Employee #,First Name,Last Name,Work Email\n104,Nora,Vidal Ríos,nora@acme.example");

        Assert.True(exit == ExitCode.Done, said);
        Assert.Equal("104", Assert.Single(await run.ByNameAsync()).Value.Listed!["Id"]);
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, string> Listed(string id) =>
        System.Collections.Immutable.ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("Id", id);
}
