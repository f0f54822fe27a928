using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Teams.Tests;

/// <summary>Maya and Omar have joined, in chats of their own; then Maya leaves the company, and Teams tells nobody.</summary>
public sealed class LeaverTests : IAsyncLifetime
{
    private const string OmarId = "00000000-0000-0000-0000-000000000044";

    private readonly FakeClock _clock = new(Instant.FromUtc(2026, 11, 23, 3, 0));
    private FakeTeams _teams = null!;
    private BotHost _bot = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _teams = await FakeTeams.StartAsync();
        _teams.Members.Add(A.Member(A.Maya, A.MayaId, "Maya Ruiz"));
        _teams.Members.Add(A.Member("29:omar", OmarId, "Omar Haddad"));
        _bot = await BotHost.StartAsync(_teams, new() { ["Teams:Retries"] = "0" }, clock: _clock);
        await JoinAsync(A.Maya, A.MayaId, "Maya Ruiz");
        await JoinAsync("29:omar", OmarId, "Omar Haddad");
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _teams.DisposeAsync();
    }

    [Theory]
    [InlineData("MemberNotFoundInConversation")]
    [InlineData("ConversationNotFound")]
    public async Task Who_is_not_found_on_two_days_has_left_and_is_erased_after_the_period(string code)
    {
        AnswerFor("maya", 404, code);

        await PassAsync();
        var once = await MayaAsync();
        await _bot.RosterReading.RunAsync(Cancellation);
        var twiceThatDay = await MayaAsync();
        await PassAsync();
        var twice = await MayaAsync();
        var gone = _clock.GetCurrentInstant();
        await _bot.Core.Retention.RunAsync(gone + Duration.FromDays(29), Cancellation);
        var kept = await MayaAsync();
        await _bot.Core.Retention.RunAsync(gone + Duration.FromDays(30), Cancellation);

        Assert.Equal((Membership.Joined, Membership.Joined), (once!.Membership, twiceThatDay!.Membership));
        Assert.Equal((Membership.Left, gone), (twice!.Membership, twice.GoneAt));
        Assert.NotNull(kept);
        Assert.Null(await MayaAsync());
        Assert.Equal(Membership.Joined, (await OmarAsync())!.Membership);
    }

    [Theory]
    [InlineData(500, "ServiceError")]
    [InlineData(429, "Throttled")]
    [InlineData(403, "BotDisabledByUser")]
    [InlineData(403, "MessageWritesBlocked")]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(404, "NotFound")]
    [InlineData(400, "MemberNotFoundInConversation")]
    public async Task Who_blocked_the_bot_or_cannot_be_asked_for_stays(int status, string code)
    {
        AnswerFor("maya", status, code);

        for (var day = 0; day < 7; day++)
        {
            await PassAsync();
        }

        var maya = await MayaAsync();
        Assert.Equal((Membership.Joined, (Instant?)null), (maya!.Membership, maya.GoneAt));
    }

    [Fact]
    public async Task A_message_that_was_refused_makes_nobody_leave()
    {
        var address = new Address("teams", FakeTeams.Tenant, A.MayaId);
        var identity = (await _bot.Core.Identities.FindAsync(address, Cancellation))!;
        await _bot.Core.Identities.SaveAsync(address, identity with { Unreachable = true }, Cancellation);

        await PassAsync();
        await PassAsync();
        await PassAsync();

        Assert.Equal(Membership.Joined, (await MayaAsync())!.Membership);
    }

    [Fact]
    public async Task Who_is_found_on_the_second_day_is_as_they_were_and_one_more_miss_is_the_first_again()
    {
        AnswerFor("maya", 404, "MemberNotFoundInConversation");
        await PassAsync();
        _teams.Answer = _ => Task.FromResult<IResult?>(null);
        await PassAsync();
        AnswerFor("maya", 404, "MemberNotFoundInConversation");

        await PassAsync();

        Assert.Equal(Membership.Joined, (await MayaAsync())!.Membership);
    }

    [Fact]
    public async Task Who_writes_in_between_is_there()
    {
        AnswerFor("maya", 404, "MemberNotFoundInConversation");
        await PassAsync();
        _teams.Answer = _ => Task.FromResult<IResult?>(null);
        _clock.AdvanceHours(2);
        await HearAsync(From(A.Maya, A.MayaId, "Maya Ruiz", A.Message(_teams, "my profile")));
        AnswerFor("maya", 404, "MemberNotFoundInConversation");

        await PassAsync();

        Assert.Equal(Membership.Joined, (await MayaAsync())!.Membership);
    }

    [Fact]
    public async Task Who_is_there_again_after_all_is_not_erased_and_says_themselves_whether_they_take_part()
    {
        AnswerFor("maya", 404, "MemberNotFoundInConversation");
        await PassAsync();
        await PassAsync();
        _teams.Answer = _ => Task.FromResult<IResult?>(null);

        await PassAsync();
        await _bot.Core.Retention.RunAsync(_clock.GetCurrentInstant() + Duration.FromDays(400), Cancellation);

        var maya = await MayaAsync();
        Assert.Equal((Membership.Left, (Instant?)null, "maya@example.com"), (maya!.Membership, maya.GoneAt, maya.Email));
    }

    [Fact]
    public async Task Where_nobody_is_found_it_is_the_bot_that_is_gone()
    {
        AnswerFor("", 404, "ConversationNotFound");

        for (var day = 0; day < 7; day++)
        {
            await PassAsync();
        }

        Assert.Equal((Membership.Joined, Membership.Joined), ((await MayaAsync())!.Membership, (await OmarAsync())!.Membership));
    }

    [Fact]
    public async Task Whoever_is_in_a_team_is_not_asked_for_and_who_left_every_team_is()
    {
        await HearAsync(A.InTeam(A.Installed(_teams, "add")));
        AnswerFor("maya", 404, "MemberNotFoundInConversation");
        await PassAsync();
        await PassAsync();
        var inTeam = await MayaAsync();
        _teams.Members.RemoveAt(0);

        await PassAsync();
        await PassAsync();

        Assert.Equal((Membership.Joined, Membership.Left), (inTeam!.Membership, (await MayaAsync())!.Membership));
    }

    [Fact]
    public async Task While_Teams_does_not_answer_it_is_not_asked_for_everybody()
    {
        for (var i = 0; i < 10; i++)
        {
            var id = $"00000000-0000-0000-0000-0000000001{i}0";
            _teams.Members.Add(A.Member($"29:more-{i}", id, $"More {i}"));
            await HearAsync(From($"29:more-{i}", id, $"More {i}", A.Message(_teams, "hello")));
        }

        var asked = 0;
        _teams.Answer = call =>
        {
            asked += call.Path.Contains("/members/", StringComparison.Ordinal) ? 1 : 0;
            return Task.FromResult<IResult?>(Results.StatusCode(500));
        };

        await PassAsync();

        Assert.Equal(3, asked);
    }

    /// <summary>The pass of the next day, an hour and a bit earlier than the last.</summary>
    private async Task PassAsync()
    {
        _clock.Advance(Duration.FromMinutes((23 * 60) - 5));
        await _bot.RosterReading.RunAsync(Cancellation);
    }

    private void AnswerFor(string whom, int status, string code) => _teams.Answer = call => Task.FromResult(
        call.Path.Contains("/members/", StringComparison.Ordinal)
        && Uri.UnescapeDataString(call.Path).Contains(whom, StringComparison.Ordinal)
            ? Results.Json(new { error = new { code, message = "No." } }, statusCode: status)
            : null);

    private Task<Person?> MayaAsync() => PersonAsync(A.MayaId);

    private Task<Person?> OmarAsync() => PersonAsync(OmarId);

    private async Task<Person?> PersonAsync(string directoryId)
    {
        var identity = await _bot.Core.Identities.FindAsync(new Address("teams", FakeTeams.Tenant, directoryId), Cancellation);
        return await _bot.Core.People.GetAsync(identity!.Org, identity.Person, Cancellation);
    }

    private async Task JoinAsync(string id, string directoryId, string name)
    {
        await HearAsync(From(id, directoryId, name, A.Message(_teams, "hello")));
        var identity = (await _bot.Core.Identities.FindAsync(new Address("teams", FakeTeams.Tenant, directoryId), Cancellation))!;
        await _bot.Core.People.UpdateAsync(
            identity.Org,
            identity.Person,
            person => person with { Membership = Membership.Joined, JoinedAt = _clock.GetCurrentInstant() },
            _clock.GetCurrentInstant(),
            Cancellation);
    }

    private static JsonObject From(string id, string directoryId, string name, JsonObject activity)
    {
        activity["from"] = new JsonObject { ["id"] = id, ["name"] = name, ["aadObjectId"] = directoryId };
        activity["conversation"]!["id"] = $"a:{id[3..]}";
        return activity;
    }

    private async Task HearAsync(JsonObject activity)
    {
        using var response = await _bot.PostAsync(activity.ToJsonString(), "Bearer " + _teams.Token());
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {string.Join('\n', _bot.Log.Lines)}");
    }
}
