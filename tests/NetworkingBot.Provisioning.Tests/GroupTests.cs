using System.Net;

namespace NetworkingBot.Provisioning.Tests;

/// <summary>Groups: kept with their members, however they are sent.</summary>
public sealed class GroupTests : IAsyncLifetime
{
    private ScimHost _scim = null!;
    private string _group = "";

    public async ValueTask InitializeAsync()
    {
        _scim = await ScimHost.StartAsync();
        _group = $"/Groups/{(await _scim.PostAsync("/Groups", """{"displayName":"Data","externalId":"g-1","members":[{"value":"u1"},{"value":"u2"}]}""")).Id}";
    }

    public ValueTask DisposeAsync() => _scim.DisposeAsync();

    [Theory]
    [InlineData("""{"op":"Add","path":"members","value":[{"value":"u3"}]}""", "u1 u2 u3")]
    [InlineData("""{"op":"add","path":"members","value":{"value":"u3"}}""", "u1 u2 u3")]
    [InlineData("""{"op":"add","value":{"members":[{"value":"u3"},{"value":"u1"}]}}""", "u1 u2 u3")]
    [InlineData("""{"op":"Remove","path":"members","value":[{"value":"u1"}]}""", "u2")]
    [InlineData("""{"op":"Remove","path":"members[value eq \"u2\"]"}""", "u1")]
    [InlineData("""{"op":"remove","path":"members"}""", "")]
    [InlineData("""{"op":"replace","path":"members","value":[{"value":"u9"}]}""", "u9")]
    [InlineData("""{"op":"replace","path":"members","value":[]}""", "")]
    [InlineData("""{"op":"Remove","path":"members","value":[{"value":"u1"}]},{"op":"Add","path":"members","value":[{"value":"u1"}]}""",
        "u1 u2")]
    [InlineData("""{"op":"replace","value":{"id":"x","displayName":"Data and AI"}}""", "u1 u2")]
    [InlineData("""{"op":"Replace","path":"displayName","value":"Data and AI"}""", "u1 u2")]
    public async Task Members_come_and_go(string step, string members)
    {
        var patched = await _scim.PatchAsync(_group, step);

        Assert.Equal(HttpStatusCode.OK, patched.Status);
        Assert.Equal(members, Members(await _scim.GetAsync(_group)));
        Assert.Equal(step.Contains("AI", StringComparison.Ordinal) ? "Data and AI" : "Data", patched.Text("displayName"));
    }

    [Fact]
    public async Task A_group_is_found_by_name_without_its_members()
    {
        var found = await _scim.GetAsync("/Groups?excludedAttributes=members&filter=displayName%20eq%20%22DATA%22");
        var byMember = await _scim.GetAsync("/Groups?excludedAttributes=members&filter=members%5Bvalue%20eq%20%22u2%22%5D");

        Assert.Equal("Data", found.Text("Resources/0/displayName"));
        Assert.Null(found.Text("Resources/0/members"));
        Assert.Single(byMember.Found);
        Assert.Empty((await _scim.GetAsync("/Groups?filter=displayName%20eq%20%22Nobody%22")).Found);
    }

    [Fact]
    public async Task Replaced_and_deleted_as_a_whole()
    {
        var put = await _scim.PutAsync(_group, """{"displayName":"Analytics","members":[{"value":"u2"},{"value":"u4"}]}""");
        var conflict = await _scim.SendAsync(HttpMethod.Put, _group, """{"displayName":"X"}""", headers: ("If-Match", "W/\"1\""));

        Assert.Equal("u2 u4", Members(put));
        Assert.Null(put.Text("externalId"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, conflict.Status);
        Assert.Equal(HttpStatusCode.NoContent, (await _scim.DeleteAsync(_group)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _scim.GetAsync(_group)).Status);
    }

    [Fact]
    public async Task A_user_who_is_deleted_is_in_no_group()
    {
        var user = await _scim.AddAsync();
        await _scim.PatchAsync(_group, $$"""{"op":"Add","path":"members","value":[{"value":"{{user.Id}}"}]}""");

        await _scim.DeleteAsync($"/Users/{user.Id}");

        Assert.Equal("u1 u2", Members(await _scim.GetAsync(_group)));
    }

    [Fact]
    public async Task One_member_of_three_thousand_is_one_members_work()
    {
        var members = string.Join(',', Enumerable.Range(0, 3_000).Select(i => $$"""{"value":"m{{i}}"}"""));
        await _scim.PutAsync(_group, $$"""{"displayName":"All","members":[{{members}}]}""");
        var before = _scim.Store.Counted.Requests;

        var patched = await _scim.PatchAsync(_group + "?excludedAttributes=members",
            """{"op":"Add","path":"members","value":[{"value":"one-more"}]}""");

        Assert.Equal(HttpStatusCode.OK, patched.Status);
        Assert.InRange(_scim.Store.Counted.Requests - before, 1, 3);
        Assert.Equal(3_001, (await _scim.GetAsync(_group)).Body["members"]!.AsArray().Count);
    }

    private static string Members(Answered group) =>
        string.Join(' ', group.Body["members"]?.AsArray().Select(member => member!["value"]!.ToString()).Order()
        ?? Enumerable.Empty<string>());
}
