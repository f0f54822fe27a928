using System.Net;
using System.Text.Json.Nodes;

namespace NetworkingBot.Provisioning.Tests;

/// <summary>The protocol, as RFC 7644 has it.</summary>
public sealed class UserTests : IAsyncLifetime
{
    private ScimHost _scim = null!;

    public async ValueTask InitializeAsync() => _scim = await ScimHost.StartAsync();

    public ValueTask DisposeAsync() => _scim.DisposeAsync();

    [Fact]
    public async Task Who_is_made_is_given_back_with_what_was_sent()
    {
        var made = await _scim.AddAsync(
            more: ""","externalId":"Ext-7","title":"Data engineer","name":{"givenName":"Maya","familyName":"Ortiz"}""");
        var read = await _scim.GetAsync($"/Users/{made.Id}");

        Assert.Equal(HttpStatusCode.Created, made.Status);
        Assert.Equal("application/scim+json", made.Response.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith($"/scim/v2/Users/{made.Id}", made.Response.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal("Ext-7", read.Text("externalId"));
        Assert.Equal("Ortiz", read.Text("name/familyName"));
        Assert.Equal("maya.ortiz@acme.example", read.Text("emails/0/value"));
        Assert.Equal("2026-11-30T09:00:00.000Z", read.Text("meta/created"));
        Assert.True(JsonNode.DeepEquals(made.Body, read.Body));
    }

    [Fact]
    public async Task A_sign_in_name_is_one_users_whatever_the_case()
    {
        await _scim.AddAsync();
        var again = await _scim.AddAsync(email: "MAYA.ORTIZ@acme.example");

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal("uniqueness", again.Text("scimType"));
        Assert.Equal("409", again.Text("status"));
        Assert.Equal("urn:ietf:params:scim:api:messages:2.0:Error", again.Text("schemas/0"));
    }

    [Fact]
    public async Task Names_of_attributes_are_known_in_any_case_and_what_is_not_kept_is_no_fault()
    {
        var made = await _scim.PostAsync("/Users",
            """
            {"USERNAME":"ada@acme.example","DisplayName":"Ada Byron","password":"secret",
             "phoneNumbers":[{"value":"+44"}],"favourite":1}
            """);

        Assert.Equal(HttpStatusCode.Created, made.Status);
        Assert.Equal("Ada Byron", made.Text("displayName"));
        Assert.Null(made.Text("password"));
        Assert.Null(made.Text("phoneNumbers"));
        Assert.Equal("true", made.Text("active"));
    }

    [Fact]
    public async Task A_replacement_takes_away_what_it_does_not_name()
    {
        var made = await _scim.AddAsync(more: ""","title":"Data engineer" """);
        var put = await _scim.PutAsync($"/Users/{made.Id}",
            """{"id":"ignored","meta":{"version":"x"},"userName":"maya.ortiz@acme.example","displayName":"Maya Ortiz Gil"}""");

        Assert.Equal(HttpStatusCode.OK, put.Status);
        Assert.Equal(made.Id, put.Id);
        Assert.Null(put.Text("title"));
        Assert.Null((await _scim.PersonAsync(made.Id))!.Profile.Title);
    }

    [Fact]
    public async Task Versions_tell_who_would_write_over_what_they_have_not_seen()
    {
        var made = await _scim.AddAsync();
        var version = made.Response.Headers.ETag!.ToString();
        var known = await _scim.SendAsync(HttpMethod.Get, $"/Users/{made.Id}", null, headers: ("If-None-Match", version));
        _scim.Clock.AdvanceSeconds(1);
        var changed = await _scim.SendAsync(HttpMethod.Put, $"/Users/{made.Id}",
            """{"userName":"maya.ortiz@acme.example","displayName":"Maya O."}""", headers: ("If-Match", version));
        var late = await _scim.SendAsync(HttpMethod.Put, $"/Users/{made.Id}",
            """{"userName":"maya.ortiz@acme.example","displayName":"M."}""", headers: ("If-Match", version));
        var gone = await _scim.SendAsync(HttpMethod.Delete, $"/Users/{made.Id}", null, headers: ("If-Match", version));

        Assert.StartsWith("W/\"", version, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, known.Status);
        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.NotEqual(version, changed.Response.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.PreconditionFailed, late.Status);
        Assert.Equal(HttpStatusCode.PreconditionFailed, gone.Status);
        Assert.Equal("Maya O.", (await _scim.GetAsync($"/Users/{made.Id}")).Text("displayName"));
    }

    [Fact]
    public async Task Who_is_deleted_is_not_found_and_the_name_is_free()
    {
        var made = await _scim.AddAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await _scim.DeleteAsync($"/Users/{made.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _scim.DeleteAsync($"/Users/{made.Id}")).Status);
        Assert.Equal("404", (await _scim.GetAsync($"/Users/{made.Id}")).Text("status"));
        Assert.Equal(HttpStatusCode.Created, (await _scim.AddAsync()).Status);
    }

    [Theory]
    [InlineData("userName eq \"MAYA.ortiz@acme.example\"", "maya")]
    [InlineData("externalId eq \"Ext-7\"", "maya")]
    [InlineData("externalId eq \"ext-7\"", "")]
    [InlineData("emails[type eq \"work\"].value eq \"omar@acme.example\"", "omar")]
    [InlineData("emails[type eq \"work\" and value co \"omar\"]", "omar")]
    [InlineData("emails.value sw \"maya\"", "maya")]
    [InlineData("emails co \"omar\"", "omar")]
    [InlineData("emails eq \"omar@acme.example\" and active eq true", "omar")]
    [InlineData("title pr", "maya")]
    [InlineData("not (title pr)", "omar")]
    [InlineData("displayName co \"or\"", "maya")]
    [InlineData("(displayName sw \"o\" or displayName ew \"z\") and active eq \"True\"", "maya omar")]
    [InlineData("name.givenName eq null", "maya omar")]
    [InlineData("urn:ietf:params:scim:schemas:core:2.0:User:userName sw \"omar\"", "omar")]
    [InlineData("URN:ietf:params:scim:schemas:extension:enterprise:2.0:user:department eq \"finance\"", "omar")]
    [InlineData("active ne true", "")]
    [InlineData("meta.lastModified ge \"2026-11-30T09:00:00Z\"", "maya omar")]
    [InlineData("meta.created gt \"2026-11-30T10:00:00+01:00\"", "")]
    [InlineData("phoneNumbers[type eq \"work\"].value eq \"+34\"", "")]
    [InlineData("userName eq \"nobody\"", "")]
    [InlineData("userName eq \"quo\\\"te\"", "")]
    public async Task Filters_find_whom_they_mean(string filter, string found)
    {
        var maya = await _scim.AddAsync(more: ""","externalId":"Ext-7","title":"Data engineer" """);
        var omar = await _scim.AddAsync("Omar Haddad", "omar@acme.example",
            ""","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"Finance"}""");
        var names = new Dictionary<string, string> { [maya.Id] = "maya", [omar.Id] = "omar" };

        var list = await _scim.GetAsync($"/Users?filter={Uri.EscapeDataString(filter)}");

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.Equal(found, string.Join(' ', list.Found.Select(id => names[id]).Order()));
        Assert.Equal(list.Found.Count, list.Body["totalResults"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("userName")]
    [InlineData("userName eq")]
    [InlineData("userName is \"x\"")]
    [InlineData("userName eq \"x")]
    [InlineData("userName eq \"x\" and")]
    [InlineData("(userName eq \"x\"")]
    [InlineData("shoeSize eq 44")]
    [InlineData("emails[type eq \"work\"")]
    [InlineData("emails[emails[type eq \"x\"]]")]
    [InlineData("userName eq \"\\u12\"")]
    [InlineData("((((((((((((((((((((((userName pr))))))))))))))))))))))")]
    [InlineData("userName 0 \"x\"")]
    public async Task A_filter_that_cannot_be_read_is_told_as_such(string filter)
    {
        var list = await _scim.GetAsync($"/Users?filter={Uri.EscapeDataString(filter)}");

        Assert.Equal(HttpStatusCode.BadRequest, list.Status);
        Assert.Equal("invalidFilter", list.Text("scimType"));
    }

    [Fact]
    public async Task Pages_hold_everybody_once()
    {
        var all = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            all.Add((await _scim.AddAsync($"Person Number{(char)('a' + i)}", $"person{i}@acme.example")).Id);
        }

        var paged = new List<string>();
        for (var start = 1; start <= 7; start += 3)
        {
            var page = await _scim.GetAsync($"/Users?startIndex={start}&count=3");
            Assert.Equal((7, start), (page.Body["totalResults"]!.GetValue<int>(), page.Body["startIndex"]!.GetValue<int>()));
            Assert.Equal(page.Found.Count, page.Body["itemsPerPage"]!.GetValue<int>());
            paged.AddRange(page.Found);
        }

        Assert.Equal(all.Order(), paged.Order());
        Assert.Empty((await _scim.GetAsync("/Users?count=0")).Found);
        Assert.Equal(1, (await _scim.GetAsync("/Users?startIndex=-4&count=1")).Body["startIndex"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.BadRequest, (await _scim.GetAsync("/Users?count=many")).Status);
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_shown_and_the_id_always()
    {
        var made = await _scim.AddAsync(more: ""","name":{"givenName":"Maya","familyName":"Ortiz"}""");

        var some = await _scim.GetAsync($"/Users/{made.Id}?attributes=username,name.givenName");
        var rest = await _scim.GetAsync($"/Users/{made.Id}?excludedAttributes=emails,id,meta");

        Assert.Equal(["schemas", "id", "userName", "name"], some.Body.Select(pair => pair.Key));
        Assert.Equal(["givenName"], some.Body["name"]!.AsObject().Select(pair => pair.Key));
        Assert.Null(rest.Text("emails"));
        Assert.Equal(made.Id, rest.Id);
    }

    [Theory]
    [InlineData("""{"userName":"a","displayName":"\ud800"}""", "invalidSyntax")]
    [InlineData("""{"userName":"a","\udc00":"b"}""", "invalidSyntax")]
    [InlineData("not json", "invalidSyntax")]
    [InlineData("[]", "invalidSyntax")]
    [InlineData("""{"userName":"a","userName":"b"}""", "invalidSyntax")]
    [InlineData("""{"displayName":"Nobody"}""", "invalidValue")]
    [InlineData("""{"userName":""}""", "invalidValue")]
    [InlineData("""{"userName":["a","b"]}""", "invalidValue")]
    [InlineData("""{"userName":{"a":1}}""", "invalidValue")]
    [InlineData("""{"userName":"a","active":"perhaps"}""", "invalidValue")]
    [InlineData("""{"userName":"a","emails":[{"value":"a@b.example","primary":true},{"value":"c@b.example","primary":true}]}""",
        "invalidValue")]
    [InlineData("""{"userName":"a","name":"Ana"}""", "invalidValue")]
    public async Task What_is_no_user_is_refused_and_nobody_is_made(string body, string type)
    {
        var made = await _scim.PostAsync("/Users", body);

        Assert.Equal(HttpStatusCode.BadRequest, made.Status);
        Assert.Equal(type, made.Text("scimType"));
        Assert.Empty((await _scim.GetAsync("/Users")).Found);
        Assert.Empty(await _scim.Core.People.AllAsync(ScimHost.Org, ScimHost.Cancellation));
    }

    [Fact]
    public async Task Too_much_and_the_wrong_kind_are_refused()
    {
        var large = await _scim.PostAsync("/Users", $$"""{"userName":"a","title":"{{new string('x', 3 * 1024 * 1024)}}"}""");
        var form = await _scim.SendAsync(HttpMethod.Post, "/Users", "userName=a", "application/x-www-form-urlencoded");
        var plain = await _scim.SendAsync(HttpMethod.Post, "/Users", """{"userName":"a@acme.example","displayName":"Ana Gil"}""",
            "application/json");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.Status);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, form.Status);
        Assert.Equal(HttpStatusCode.Created, plain.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _scim.GetAsync("/Bulk")).Status);
    }

    [Fact]
    public async Task The_bot_says_what_it_can()
    {
        var config = await _scim.GetAsync("/ServiceProviderConfig");
        var schemas = await _scim.GetAsync("/Schemas");
        var types = await _scim.GetAsync("/ResourceTypes");

        Assert.Equal(("true", "false", "true"),
            (config.Text("patch/supported"), config.Text("bulk/supported"), config.Text("etag/supported")));
        Assert.Equal(3, schemas.Body["totalResults"]!.GetValue<int>());
        Assert.Equal(["User", "Group"], types.Found);
        Assert.Equal("User", (await _scim.GetAsync("/Schemas/urn:ietf:params:scim:schemas:core:2.0:User")).Text("name"));
        Assert.Equal("/Users", (await _scim.GetAsync("/ResourceTypes/User")).Text("endpoint"));
        Assert.Equal(HttpStatusCode.NotFound, (await _scim.GetAsync("/Schemas/urn:nothing")).Status);
    }
}
