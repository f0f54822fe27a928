using System.Globalization;
using System.Text.Json.Nodes;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Teams.Tests;

/// <summary>The members of the teams that the bot is in.</summary>
public sealed class RosterTests : Tenancy
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_team_of_more_than_a_thousand_is_read_page_by_page_and_gets_one_message()
    {
        Fill(1_050);
        Teams.Members.Add(A.Member("29:guest", Id(9_999), "Guest", role: "guest"));

        await HearAsync(A.InTeam(A.Installed(Teams, "add")));

        var known = await EverybodyAsync();
        Assert.Equal(1_051, known.Count);
        Assert.All(known, person => Assert.Equal(Membership.NotJoined, person.Membership));
        Assert.Equal(6, Teams.Calls.Count(call => call.Path.EndsWith("pagedmembers", StringComparison.Ordinal)));
        var welcome = Assert.Single(Teams.Messages);
        Assert.Contains("Maya Ruiz added me here.", welcome.Words, StringComparison.Ordinal);
        Assert.Contains("“join”", welcome.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_comes_to_a_team_is_known_and_whoever_goes_is_forgotten_again()
    {
        Teams.Members.Add(A.Member("29:omar", Id(44), "Omar Haddad"));

        await HearAsync(Members("membersAdded"));
        var came = await EverybodyAsync();
        await HearAsync(Members("membersRemoved"));

        Assert.Equal("Omar Haddad", Assert.Single(came).Name);
        Assert.Empty(await EverybodyAsync());
        Assert.Empty(Teams.Messages);
    }

    [Fact]
    public async Task Whoever_wrote_to_the_bot_stays_known_when_they_leave_the_team()
    {
        await SayAsync("hello");

        var gone = Members("membersRemoved");
        gone["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = A.Maya, ["aadObjectId"] = A.MayaId });
        await HearAsync(gone);

        Assert.Single(await EverybodyAsync());
    }

    [Fact]
    public async Task The_daily_pass_takes_in_who_was_missed_and_lets_go_of_who_left()
    {
        Fill(3);
        await HearAsync(A.InTeam(A.Installed(Teams, "add")));
        Teams.Members.RemoveAt(1);
        Teams.Members.Add(A.Member("29:new", Id(77), "Nina New"));

        await Bot.RosterReading.RunAsync(Cancellation);

        Assert.Equal(
            ["Maya Ruiz", "Member 1", "Member 2", "Nina New"],
            (await EverybodyAsync()).Select(person => person.Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Nobody_is_let_go_of_while_Teams_does_not_answer()
    {
        Fill(3);
        await HearAsync(A.InTeam(A.Installed(Teams, "add")));
        Teams.Answer = _ => Task.FromResult<Microsoft.AspNetCore.Http.IResult?>(Microsoft.AspNetCore.Http.Results.StatusCode(500));

        await Bot.RosterReading.RunAsync(Cancellation);

        Assert.Equal(4, (await EverybodyAsync()).Count);
    }

    [Fact]
    public async Task Nobody_is_let_go_of_while_a_team_cannot_be_read_and_the_other_teams_are_read()
    {
        Fill(3);
        await HearAsync(A.InTeam(A.Installed(Teams, "add")));
        var tenant = (await Bot.Store.ReadAsync(
            Table.Installations, Keys.Installations("teams"), RowRange.All, Cancellation).FirstAsync(Cancellation)).Key.Row;
        // Before the team in order, so that it is met first.
        var torn = Keys.Place("teams", KeyText.Unescape(tenant), "!");
        await Bot.Store.UpsertAsync(
            Table.Installations, new Row(torn, new Dictionary<string, object> { ["Schema"] = 1L, ["Json"] = "{" }), Cancellation);
        Teams.Members.RemoveAt(1);
        Teams.Members.Add(A.Member("29:new", Id(77), "Nina New"));

        await Bot.RosterReading.RunAsync(Cancellation);

        Assert.Equal(5, (await EverybodyAsync()).Count);
        Assert.Equal((Table.Installations, torn), Assert.Single(Bot.Core.RowFaults.Rows));
    }

    [Fact]
    public async Task A_member_whose_row_cannot_be_read_keeps_nobody_else_from_being_taken_in()
    {
        Fill(3);
        await HearAsync(A.InTeam(A.Installed(Teams, "add")));
        var one = (await EverybodyAsync()).First(person => person.Name == "Member 1");
        var torn = Keys.Person(one.Org, one.Id);
        await Bot.Store.UpsertAsync(
            Table.People, new Row(torn, new Dictionary<string, object> { ["Schema"] = 1L, ["Json"] = "{" }), Cancellation);
        Teams.Members.Add(A.Member("29:new", Id(77), "Nina New"));

        await Bot.RosterReading.RunAsync(Cancellation);

        Assert.Contains(await Bot.Core.People.ReadableAsync(one.Org, Cancellation), person => person.Name == "Nina New");
        Assert.Equal((Table.People, torn), Assert.Single(Bot.Core.RowFaults.Rows));
    }

    [Fact]
    public async Task A_team_that_is_deleted_is_read_no_more()
    {
        await HearAsync(A.InTeam(A.Installed(Teams, "add")));
        var deleted = A.InTeam(A.Activity(Teams, "conversationUpdate", []));
        deleted["channelData"]!["eventType"] = "teamDeleted";
        await HearAsync(deleted);
        var before = Teams.Calls.Count;

        await Bot.RosterReading.RunAsync(Cancellation);

        Assert.Equal(before, Teams.Calls.Count);
    }

    private static string Id(int number) => $"00000000-0000-0000-0001-{number.ToString("d12", CultureInfo.InvariantCulture)}";

    private JsonObject Members(string what)
    {
        var activity = A.InTeam(A.Activity(Teams, "conversationUpdate", []));
        activity[what] = new JsonArray(new JsonObject { ["id"] = "29:omar", ["aadObjectId"] = Id(44) });
        return activity;
    }

    private void Fill(int howMany)
    {
        for (var i = 0; i < howMany; i++)
        {
            Teams.Members.Add(A.Member($"29:member-{i}", Id(i), $"Member {i}"));
        }
    }

    private Task<IReadOnlyList<Person>> EverybodyAsync() => Bot.Core.People.AllAsync(new(FakeTeams.Tenant), Cancellation);
}
