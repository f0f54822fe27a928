using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;

namespace NetworkingBot.Core.Tests.People;

/// <summary>Somebody who writes from a second channel: one person with the first by the same e-mail address and their own yes, never by one of them alone.</summary>
public sealed class OnePersonTests : IAsyncLifetime
{
    private static readonly Address _slack = new("slack", "T1", "U1");
    private static readonly Address _teams = new("teams", "contoso", "29:1");

    private SmallCompany _company = null!;
    private ConversationCore _core = null!;

    public async ValueTask InitializeAsync()
    {
        _company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);
        _core = new ConversationCore(_company.Services);
        foreach (var address in new[] { _slack, _teams })
        {
            var organisation = StoredJson.Row(Keys.Installation(address.Channel, address.Workspace), new Organisation(SmallCompany.Org, "Acme"));
            await _company.Store.UpsertAsync(Table.Installations, organisation, TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync()
    {
        _company.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Somebody_whom_only_the_directory_told_of_is_found_by_email()
    {
        await _company.Services.Identities.SaveEmailAsync(SmallCompany.Org, "ben@acme.example", new PersonId("ben"), TestContext.Current.CancellationToken);

        var greeting = await SayAsync(_slack, "hi", "BEN@acme.example");

        Assert.DoesNotContain("another chat", greeting.Text, StringComparison.Ordinal);
        Assert.Equal(new PersonId("ben"), (await WhoAsync(_slack)).Id);
    }

    [Theory]
    [InlineData("hi", "Is that you?", "Good to see you here as well")]
    [InlineData("hola", "¿Eres tú?", "¡Me alegro de verte también por aquí")]
    public async Task A_yes_makes_them_one(string hello, string question, string united)
    {
        var known = await JoinInSlackAsync();
        var greeting = await SayAsync(_teams, hello);
        var fresh = await WhoAsync(_teams);

        var answer = await ClickAsync(_teams, new LinkMe(), greeting.Lang);

        Assert.Contains(question, greeting.Text, StringComparison.Ordinal);
        Assert.NotEqual(known.Id, fresh.Id);
        Assert.Contains(united, answer.Text, StringComparison.Ordinal);
        var one = await WhoAsync(_teams);
        Assert.Equal(known.Id, one.Id);
        Assert.Equal([_teams, _slack], one.Addresses);
        Assert.Equal(["chess lessons"], one.Profile.Offers);
        Assert.Equal(Membership.Joined, one.Membership);
        Assert.Null(await _company.Services.People.GetAsync(SmallCompany.Org, fresh.Id, TestContext.Current.CancellationToken));
        Assert.Equal("teams-reference", (await _company.Services.Identities.FindAsync(_teams, TestContext.Current.CancellationToken))!.ConversationReference);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("kim@acme.example")]
    public async Task Whoever_first_writes_several_times_at_once_is_one_person(string? email)
    {
        var before = await _company.Services.People.AllAsync(SmallCompany.Org, TestContext.Current.CancellationToken);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SayAsync(_slack, "hi", email))));

        var after = await _company.Services.People.AllAsync(SmallCompany.Org, TestContext.Current.CancellationToken);
        Assert.Equal(before.Count + 1, after.Count);
    }

    [Fact]
    public async Task Whoever_uses_two_channels_is_written_to_where_they_wrote_last()
    {
        await JoinInSlackAsync();
        await SayAsync(_teams, "hi");
        await ClickAsync(_teams, new LinkMe());

        await SayAsync(_slack, "help");

        Assert.Equal([_slack, _teams], (await WhoAsync(_teams)).Addresses);
    }

    [Fact]
    public async Task A_no_keeps_them_apart_and_is_never_asked_again()
    {
        var known = await JoinInSlackAsync();
        await SayAsync(_teams, "hi");

        var answer = await ClickAsync(_teams, new NotMe());
        var again = await SayAsync(_teams, "hi");
        var late = await ClickAsync(_teams, new LinkMe());

        Assert.Contains("I keep the two apart", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Is that you?", again.Text, StringComparison.Ordinal);
        Assert.Contains("settled already", late.Text, StringComparison.Ordinal);
        Assert.NotEqual(known.Id, (await WhoAsync(_teams)).Id);
        Assert.Equal([_slack], (await WhoAsync(_slack)).Addresses);
    }

    [Fact]
    public async Task Nobody_joins_before_they_answered()
    {
        await JoinInSlackAsync();
        await SayAsync(_teams, "hi");

        var asked = await ClickAsync(_teams, new Join());
        var before = await WhoAsync(_teams);
        await ClickAsync(_teams, new NotMe());
        await ClickAsync(_teams, new Join());

        Assert.Contains("Is that you?", asked.Text, StringComparison.Ordinal);
        Assert.Equal(Membership.NotJoined, before.Membership);
        Assert.Equal(Membership.Joined, (await WhoAsync(_teams)).Membership);
    }

    [Fact]
    public async Task The_address_still_leads_to_whom_it_belonged_to_first()
    {
        var known = await JoinInSlackAsync();

        await SayAsync(_teams, "hi");

        Assert.Equal(known.Id, await _company.Services.Identities.FindByEmailAsync(SmallCompany.Org, "kim@acme.example", TestContext.Current.CancellationToken));
        Assert.Null((await WhoAsync(_teams)).Email);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("somebody.else@acme.example")]
    public async Task Without_the_same_email_nothing_is_asked(string? email)
    {
        await JoinInSlackAsync();

        var greeting = await SayAsync(_teams, "hi", email);
        var forged = await ClickAsync(_teams, new LinkMe());

        Assert.DoesNotContain("Is that you?", greeting.Text, StringComparison.Ordinal);
        Assert.Contains("settled already", forged.Text, StringComparison.Ordinal);
        Assert.Equal([_teams], (await WhoAsync(_teams)).Addresses);
    }

    [Fact]
    public async Task The_question_is_not_put_where_others_read_along()
    {
        await JoinInSlackAsync();

        var greeting = await _core.TakeAsync(new Turn(CallerAt(_teams, "kim@acme.example"), new Said("hi")) { Private = false }, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Is that you?", greeting.Text, StringComparison.Ordinal);
    }

    private async Task<Person> JoinInSlackAsync()
    {
        await SayAsync(_slack, "hi");
        await ClickAsync(_slack, new Join());
        await SayAsync(_slack, "I offer chess lessons");
        return await WhoAsync(_slack);
    }

    private Task<Reply> SayAsync(Address from, string words, string? email = "kim@acme.example") =>
        _core.TakeAsync(new Turn(CallerAt(from, email), new Said(words)), TestContext.Current.CancellationToken);

    private Task<Reply> ClickAsync(Address from, Command command, Lang lang = Lang.English) =>
        _core.TakeAsync(new Turn(CallerAt(from, email: null), new Clicked(_core.Codec.Encode(command, lang))), TestContext.Current.CancellationToken);

    private static Caller CallerAt(Address address, string? email) => new(address, "Kim Lee") { Email = email, ConversationReference = $"{address.Channel}-reference" };

    private async Task<Person> WhoAsync(Address address)
    {
        var identity = await _company.Services.Identities.FindAsync(address, TestContext.Current.CancellationToken);
        return (await _company.Services.People.GetAsync(SmallCompany.Org, identity!.Person, TestContext.Current.CancellationToken))!;
    }
}
