using System.Net;
using NetworkingBot.Core.Administration;
using NodaTime;

namespace NetworkingBot.Provisioning.Tests;

/// <summary>Who may provision, into which organisation, and how often.</summary>
public sealed class AccessTests
{
    [Fact]
    public async Task Without_any_token_there_is_nothing_here()
    {
        await using var scim = await ScimHost.StartAsync();
        await scim.Core.AccessTokens.RevokeAsync(ScimHost.Org, "t1", ScimHost.Cancellation);

        Assert.Equal((HttpStatusCode.NotFound, 0), (await StatusAsync(scim), (await scim.GetAsync("/ServiceProviderConfig")).Body.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nbot_t1_00")]
    [InlineData("nonsense")]
    public async Task A_token_that_is_not_good_opens_nothing(string token)
    {
        await using var scim = await ScimHost.StartAsync();
        scim.Token = token;

        var refused = await scim.GetAsync("/Users");

        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
        Assert.Equal("Bearer", refused.Response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal("401", refused.Text("status"));
    }

    [Fact]
    public async Task A_token_sees_and_changes_one_organisation()
    {
        await using var scim = await ScimHost.StartAsync();
        var maya = await scim.AddAsync();
        scim.Token = await ScimHost.TokenAsync(scim.Core, ScimHost.Other, "t2");

        Assert.Empty((await scim.GetAsync("/Users")).Found);
        Assert.Equal(HttpStatusCode.NotFound, (await scim.GetAsync($"/Users/{maya.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await scim.DeleteAsync($"/Users/{maya.Id}")).Status);
        Assert.Equal(HttpStatusCode.Created, (await scim.AddAsync()).Status);
        Assert.NotNull(await scim.PersonAsync(maya.Id));
    }

    [Fact]
    public async Task A_token_is_worthless_once_it_is_revoked_or_over()
    {
        await using var scim = await ScimHost.StartAsync();
        var now = scim.Clock.GetCurrentInstant();
        var brief = await scim.Core.AccessTokens.MakeAsync(new AccessToken("t3", ScimHost.Org, TokenPurpose.Provisioning, "", "",
            now)
        { EndsAt = now + Duration.FromDays(1) }, new byte[32], ScimHost.Cancellation);

        await scim.Core.AccessTokens.RevokeAsync(ScimHost.Org, "t1", ScimHost.Cancellation);
        var revoked = await StatusAsync(scim);
        scim.Token = brief;
        var good = await StatusAsync(scim);
        scim.Clock.AdvanceDays(1);
        await ScimHost.TokenAsync(scim.Core, ScimHost.Org, "t4");

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK, HttpStatusCode.Unauthorized),
            (revoked, good, await StatusAsync(scim)));
    }

    [Fact]
    public async Task What_another_process_revokes_is_worthless_within_ten_seconds()
    {
        await using var scim = await ScimHost.StartAsync();
        await StatusAsync(scim);
        await new AccessTokens(scim.Store).RevokeAsync(ScimHost.Org, "t1", ScimHost.Cancellation);
        await ScimHost.TokenAsync(new(scim.Store, scim.Clock, () => "x"), ScimHost.Org, "t5");

        scim.Clock.Advance(AccessTokens.Fresh);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(scim));
    }

    [Fact]
    public async Task The_store_holds_no_token_in_clear()
    {
        await using var scim = await ScimHost.StartAsync();

        var row = (await scim.Store.ScanAsync(Core.Storage.Table.AccessTokens, null, 10, ScimHost.Cancellation)).Rows.Single();

        Assert.DoesNotContain(row.Values.Values, value => value.ToString()!.Contains(scim.Token.Split('_')[2], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_many_requests_of_a_token_wait_and_others_do_not()
    {
        await using var scim = await ScimHost.StartAsync(perMinute: 5);
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 20; i++)
        {
            statuses.Add(await StatusAsync(scim));
        }

        scim.Token = await ScimHost.TokenAsync(scim.Core, ScimHost.Other, "t6");

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(scim));
    }

    private static async Task<HttpStatusCode> StatusAsync(ScimHost scim) => (await scim.GetAsync("/Users?count=1")).Status;
}
