using System.Collections.Immutable;
using System.Net;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NodaTime;

namespace NetworkingBot.Provisioning.Tests;

/// <summary>What becomes of people.</summary>
public sealed class PeopleTests : IAsyncLifetime
{
    private const string Enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private ScimHost _scim = null!;

    public async ValueTask InitializeAsync() => _scim = await ScimHost.StartAsync();

    public ValueTask DisposeAsync() => _scim.DisposeAsync();

    [Fact]
    public async Task Provisioned_is_known_and_not_joined()
    {
        var made = await _scim.AddAsync(
            more: $$"""
                ,"title":"Data engineer","timezone":"Europe/Madrid","preferredLanguage":"es-ES",
                "addresses":[{"type":"work","locality":"Madrid","country":"ES"}],
                "{{Enterprise}}":{"department":"Data","employeeNumber":"00104"}
                """);

        var person = (await _scim.PersonAsync(made.Id))!;

        Assert.Equal(("Maya Ortiz", Membership.NotJoined, "maya.ortiz@acme.example", Lang.Spanish),
            (person.Name, person.Membership, person.Email, person.Lang));
        Assert.Equal(("Data engineer", "Data", "Madrid", "Europe/Madrid"),
            (person.Profile.Title, person.Profile.Department, person.Profile.Place, person.ZoneId));
        Assert.False(person.IsVisibleAt(_scim.Clock.GetCurrentInstant()));
        Assert.Equal(person.Id,
            await _scim.Core.Identities.FindByEmailAsync(ScimHost.Org, "maya.ortiz@acme.example", ScimHost.Cancellation));
    }

    [Fact]
    public async Task Who_is_inactive_is_hidden_within_the_request_and_what_they_were_when_they_are_back()
    {
        var made = await _scim.AddAsync();
        await JoinAsync(made.Id);

        await _scim.PatchAsync($"/Users/{made.Id}", """{"op":"Replace","path":"active","value":"False"}""");
        var gone = (await _scim.PersonAsync(made.Id))!;
        await _scim.PatchAsync($"/Users/{made.Id}", """{"op":"Replace","path":"active","value":"True"}""");
        var back = (await _scim.PersonAsync(made.Id))!;

        Assert.Equal((Membership.Left, _scim.Clock.GetCurrentInstant()), (gone.Membership, gone.GoneAt));
        Assert.Equal((Membership.Joined, (Instant?)null), (back.Membership, back.GoneAt));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_gone_is_erased_after_the_period(bool isDeleted)
    {
        var made = await _scim.AddAsync(more: ""","title":"Data engineer","externalId":"ext-7" """);
        await JoinAsync(made.Id);
        await (isDeleted
            ? _scim.DeleteAsync($"/Users/{made.Id}")
            : _scim.PatchAsync($"/Users/{made.Id}", """{"op":"replace","value":{"active":false}}"""));

        _scim.Clock.AdvanceDays(29);
        await _scim.Core.Retention.RunAsync(_scim.Clock.GetCurrentInstant(), ScimHost.Cancellation);
        var before = await _scim.PersonAsync(made.Id);
        _scim.Clock.AdvanceDays(400);
        await _scim.Core.Retention.RunAsync(_scim.Clock.GetCurrentInstant(), ScimHost.Cancellation);
        var user = await _scim.GetAsync($"/Users/{made.Id}");

        Assert.Equal(Membership.Left, before!.Membership);
        Assert.Null(await _scim.PersonAsync(made.Id));
        Assert.Equal(isDeleted ? HttpStatusCode.NotFound : HttpStatusCode.OK, user.Status);
        Assert.Null(user.Text("title"));
        Assert.Null(user.Text("displayName"));
        Assert.Equal(isDeleted ? null : "ext-7", user.Text("externalId"));
    }

    [Fact]
    public async Task Who_erased_themself_is_not_made_anew()
    {
        var made = await _scim.AddAsync();
        await _scim.Core.Erasing.EraseAsync((await _scim.PersonAsync(made.Id))!, new PersonId(made.Id), _scim.Clock.GetCurrentInstant(),
            ScimHost.Cancellation);

        var patched = await _scim.PatchAsync($"/Users/{made.Id}", """{"op":"add","value":{"title":"Lead","displayName":"Maya Ortiz"}}""");
        await _scim.DeleteAsync($"/Users/{made.Id}");
        var again = await _scim.AddAsync();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Created), (patched.Status, again.Status));
        Assert.Null(patched.Text("title"));
        Assert.Null(again.Text("displayName"));
        Assert.Empty(await _scim.Core.People.AllAsync(ScimHost.Org, ScimHost.Cancellation));
        Assert.Null(await _scim.Core.Identities.FindByEmailAsync(ScimHost.Org, "maya.ortiz@acme.example", ScimHost.Cancellation));
    }

    [Fact]
    public async Task What_a_person_changed_stays_theirs()
    {
        var made = await _scim.AddAsync(more: ""","title":"Engineer" """);
        await JoinAsync(made.Id, person => person with { Profile = person.Profile with { Title = "Friend of data" } });

        await _scim.PatchAsync($"/Users/{made.Id}",
            $$"""{"op":"replace","path":"title","value":"Lead"},{"op":"add","path":"{{Enterprise}}:department","value":"Data"}""");

        var person = (await _scim.PersonAsync(made.Id))!;
        Assert.Equal(("Friend of data", "Data"), (person.Profile.Title, person.Profile.Department));
    }

    [Fact]
    public async Task Who_left_by_their_own_wish_stays_away()
    {
        var made = await _scim.AddAsync();
        await _scim.Core.People.UpdateAsync(ScimHost.Org, new PersonId(made.Id), person => person.Leaving(erase: false),
            _scim.Clock.GetCurrentInstant(), ScimHost.Cancellation);

        await _scim.PatchAsync($"/Users/{made.Id}", """{"op":"replace","value":{"active":false}}""");
        var gone = (await _scim.PersonAsync(made.Id))!;
        await _scim.PatchAsync($"/Users/{made.Id}", """{"op":"replace","value":{"active":true,"title":"Lead"}}""");
        var back = (await _scim.PersonAsync(made.Id))!;

        Assert.Equal((Membership.Left, false), (gone.Membership, gone.GoneAt is null));
        Assert.Equal((Membership.Left, true), (back.Membership, back.GoneAt is null));
    }

    [Fact]
    public async Task Who_was_imported_or_has_written_already_is_that_person()
    {
        var known = new Person(ScimHost.Org, new PersonId("maya"),
            "Maya Ortiz")
        {
            Membership = Membership.Joined,
            Email = "maya.ortiz@acme.example",
            Addresses = [new Address("slack", "T1", "U1")]
        };
        await _scim.Core.People.AddAsync(known, _scim.Clock.GetCurrentInstant(), ScimHost.Cancellation);
        await _scim.Core.Identities.SaveEmailAsync(ScimHost.Org, known.Email, known.Id, ScimHost.Cancellation);

        var made = await _scim.AddAsync(more: ""","title":"Lead" """);

        var person = Assert.Single(await _scim.Core.People.AllAsync(ScimHost.Org, ScimHost.Cancellation));
        Assert.Equal((known.Id.Value, Membership.Joined), (made.Id, person.Membership));
        Assert.Single(person.Addresses);
    }

    [Fact]
    public async Task An_address_that_goes_to_somebody_else_carries_no_profile_along()
    {
        var maya = await _scim.AddAsync(more: ""","title":"Engineer" """);
        await JoinAsync(maya.Id, person => person with { Profile = person.Profile with { Offers = ["Kafka"] } });
        var taken = await _scim.AddAsync("Omar Haddad", "omar@acme.example", ",\"nickName\":\"O\"");
        await _scim.DeleteAsync($"/Users/{maya.Id}");

        var other = await _scim.AddAsync("Bruno Keller");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (taken.Status, other.Status));
        Assert.NotEqual(maya.Id, other.Id);
        var bruno = (await _scim.PersonAsync(other.Id))!;
        Assert.Equal(("Bruno Keller", Membership.NotJoined, "maya.ortiz@acme.example"), (bruno.Name, bruno.Membership, bruno.Email));
        Assert.Equal(ImmutableArray<string>.Empty, bruno.Profile.Offers);
        Assert.Null((await _scim.PersonAsync(maya.Id))!.Email);
    }

    [Fact]
    public async Task Who_is_deleted_and_sent_again_is_who_they_were()
    {
        var maya = await _scim.AddAsync();
        await JoinAsync(maya.Id);
        await _scim.DeleteAsync($"/Users/{maya.Id}");

        var again = await _scim.AddAsync();

        var person = (await _scim.PersonAsync(again.Id))!;
        Assert.Equal((maya.Id, Membership.Joined, "maya.ortiz@acme.example"), (again.Id, person.Membership, person.Email));
    }

    [Fact]
    public async Task An_address_that_changes_finds_the_person_and_the_old_one_nobody()
    {
        var made = await _scim.AddAsync();

        await _scim.PatchAsync($"/Users/{made.Id}",
            """{"op":"Replace","path":"emails[type eq \"work\"].value","value":"Maya@New.example"}""");

        Assert.Equal("maya@new.example", (await _scim.PersonAsync(made.Id))!.Email);
        Assert.Equal(new PersonId(made.Id),
            await _scim.Core.Identities.FindByEmailAsync(ScimHost.Org, "maya@new.example", ScimHost.Cancellation));
        Assert.Null(await _scim.Core.Identities.FindByEmailAsync(ScimHost.Org, "maya.ortiz@acme.example", ScimHost.Cancellation));
    }

    [Theory]
    [InlineData("7C1E9D0A-0000-4000-8000-0000000000AB", true)]
    [InlineData("maya.ortiz", false)]
    [InlineData("00u1abcdEFGH", false)]
    public async Task An_external_id_is_an_account_in_Teams_only_as_an_object_id(string externalId, bool isAccount)
    {
        var made = await _scim.AddAsync(more: $$""","externalId":"{{externalId}}" """);

        var identity = await _scim.Core.Identities.FindAsync(new Address("teams", ScimHost.Tenant, externalId.ToLowerInvariant()),
            ScimHost.Cancellation);

        Assert.Equal(isAccount ? new Identity(ScimHost.Org, new PersonId(made.Id)) : null, identity);
    }

    [Fact]
    public async Task An_object_id_of_a_tenant_that_is_not_listed_is_no_account()
    {
        _scim.Token = await ScimHost.TokenAsync(_scim.Core, ScimHost.Other, "t2");
        await _scim.AddAsync(more: ""","externalId":"7c1e9d0a-0000-4000-8000-0000000000ab" """);

        Assert.Null(await _scim.Core.Identities.FindAsync(new Address("teams", ScimHost.Tenant, "7c1e9d0a-0000-4000-8000-0000000000ab"),
            ScimHost.Cancellation));
    }

    [Fact]
    public async Task A_manager_is_told_by_name()
    {
        var boss = await _scim.AddAsync("Irene Sanz", "irene@acme.example");
        var made = await _scim.AddAsync();

        await _scim.PatchAsync($"/Users/{made.Id}", $$"""{"op":"Add","path":"{{Enterprise}}:manager","value":"{{boss.Id}}"}""");
        var told = (await _scim.PersonAsync(made.Id))!.Profile.Manager;
        await _scim.PatchAsync($"/Users/{made.Id}", $$"""{"op":"Remove","path":"{{Enterprise}}:manager"}""");

        Assert.Equal(("Irene Sanz", null), (told, (await _scim.PersonAsync(made.Id))!.Profile.Manager));
    }

    [Fact]
    public async Task Who_is_inactive_from_the_start_is_nobody_to_meet_until_they_are_active()
    {
        var made = await _scim.PostAsync("/Users", """{"userName":"ada@acme.example","displayName":"Ada Byron","active":false}""");
        var before = await _scim.PersonAsync(made.Id);

        await _scim.PatchAsync($"/Users/{made.Id}", """{"op":"Replace","path":"active","value":true}""");

        Assert.Null(before);
        Assert.Equal("Ada Byron", (await _scim.PersonAsync(made.Id))!.Name);
    }

    /// <summary>PROVISIONED says how many are tried.</summary>
    [Fact]
    public async Task Somebody_provisioned_takes_five_requests_of_the_store_at_most()
    {
        await _scim.GetAsync("/Users?count=1");
        var most = 0L;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var people = int.Parse(Environment.GetEnvironmentVariable("PROVISIONED")
            ?? "200", System.Globalization.CultureInfo.InvariantCulture);
        for (var i = 0; i < people; i++)
        {
            var before = _scim.Store.Counted.Requests;
            var made = await _scim.AddAsync($"Person {(char)('A' + (i % 26))}ne", $"person{i}@acme.example",
                $$""","externalId":"7c1e9d0a-0000-4000-8000-{{i:x12}}" """);
            Assert.Equal(HttpStatusCode.Created, made.Status);
            most = Math.Max(most, _scim.Store.Counted.Requests - before);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{people} people, at most {most} requests each, {watch.Elapsed.TotalSeconds:0} s");
        Assert.InRange(most, 1, 5);
    }

    private Task JoinAsync(string id, Func<Person, Person>? more = null) => _scim.Core.People.UpdateAsync(
        ScimHost.Org, new PersonId(id), person =>
            (more ?? (one => one))(person with { Membership = Membership.Joined, JoinedAt = _scim.Clock.GetCurrentInstant() }),
            _scim.Clock.GetCurrentInstant(), ScimHost.Cancellation);
}
