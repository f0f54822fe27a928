using NetworkingBot.Core.Accounts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;

namespace NetworkingBot.Core.Tests.People;

/// <summary>
/// The account is the person. An e-mail address finds only somebody without one; otherwise the account that was there first is asked, in
/// its own chat.
/// </summary>
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
            var organisation = StoredJson.Row(
                Keys.Installation(address.Channel, address.Workspace),
                new Organisation(SmallCompany.Org, "Acme")
            );
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
        await _company.Services.Identities.SaveEmailAsync(
            SmallCompany.Org,
            "ben@acme.example",
            new PersonId("ben"),
            TestContext.Current.CancellationToken
        );

        var greeting = await SayAsync(_slack, "hi", "BEN@acme.example");

        Assert.DoesNotContain("Is that you?", greeting.Text, StringComparison.Ordinal);
        Assert.Equal(new PersonId("ben"), (await WhoAsync(_slack)).Id);
    }

    [Theory]
    [InlineData("hi", "Is that you?", "I've asked in the chat", "as “Kim Lee”, and says to be you", "I know you in both places now")]
    [InlineData(
        "hola",
        "¿Eres tú?",
        "Te lo he preguntado en el chat",
        "como «Kim Lee», y dice que eres tú",
        "ahora te reconozco en los dos lugares"
    )]
    public async Task Two_accounts_are_one_once_the_first_says_yes_in_its_own_chat(
        string hello,
        string question,
        string asked,
        string message,
        string united
    )
    {
        var known = await JoinInSlackAsync(hello);
        var greeting = await SayAsync(_teams, hello);
        var fresh = await WhoAsync(_teams);

        var waiting = await ClickAsync(_teams, new LinkMe(), greeting.Lang);
        var sent = await SweepAsync();
        var before = await WhoAsync(_teams);
        var answer = await ClickAsync(_slack, new ConfirmLink(fresh.Id), greeting.Lang);

        Assert.Contains(question, greeting.Text, StringComparison.Ordinal);
        Assert.Contains(asked, waiting.Text, StringComparison.Ordinal);
        Assert.Equal(fresh.Id, before.Id);
        var (to, text) = Assert.Single(sent);
        Assert.Equal(_slack, to);
        Assert.Contains(message, text, StringComparison.Ordinal);
        Assert.Contains(united, answer.Text, StringComparison.Ordinal);
        var one = await WhoAsync(_teams);
        Assert.Equal(known.Id, one.Id);
        Assert.Equal([_slack, _teams], one.Addresses);
        Assert.Equal([hello == "hi" ? "chess lessons" : "clases de ajedrez"], one.Profile.Offers);
        Assert.Null(await _company.Services.People.GetAsync(SmallCompany.Org, fresh.Id, TestContext.Current.CancellationToken));
        Assert.Equal(
            "teams-reference",
            (await _company.Services.Identities.FindAsync(_teams, TestContext.Current.CancellationToken))!.ConversationReference
        );
    }

    [Fact]
    public async Task The_newcomers_word_alone_opens_nothing()
    {
        var known = await JoinInSlackAsync();
        await SayAsync(_teams, "hi");

        await ClickAsync(_teams, new LinkMe());
        var joining = await ClickAsync(_teams, new Join());
        var own = await ClickAsync(_teams, new ConfirmLink((await WhoAsync(_teams)).Id));
        var others = await ClickAsync(_teams, new ConfirmLink(known.Id));

        Assert.Contains("Until then I keep the two apart", joining.Text, StringComparison.Ordinal);
        Assert.All([own, others], reply => Assert.Contains("settled already", reply.Text, StringComparison.Ordinal));
        Assert.NotEqual(known.Id, (await WhoAsync(_teams)).Id);
    }

    [Fact]
    public async Task A_no_of_the_first_account_keeps_them_apart()
    {
        await JoinInSlackAsync();
        await SayAsync(_teams, "hi");
        await ClickAsync(_teams, new LinkMe());
        var fresh = await WhoAsync(_teams);

        var answer = await ClickAsync(_slack, new RefuseLink(fresh.Id));
        var late = await ClickAsync(_slack, new ConfirmLink(fresh.Id));
        var again = await ClickAsync(_teams, new LinkMe());

        Assert.Contains("They stay somebody else", answer.Text, StringComparison.Ordinal);
        Assert.All([late, again], reply => Assert.Contains("settled already", reply.Text, StringComparison.Ordinal));
        Assert.Equal(fresh.Id, (await WhoAsync(_teams)).Id);
    }

    /// <summary>An account that was let in by mistake must not put out the one that let it in.</summary>
    [Fact]
    public async Task A_link_is_taken_back_by_the_first_account_and_not_turned_against_it()
    {
        var known = await LinkAsync();

        var turned = await ClickAsync(_teams, new PartAccount(_slack.Channel, _slack.Workspace, _slack.User));
        var parted = await ClickAsync(_slack, new PartAccount(_teams.Channel, _teams.Workspace, _teams.User));

        Assert.Contains("settled already", turned.Text, StringComparison.Ordinal);
        Assert.Contains("keep the two apart again", parted.Text, StringComparison.Ordinal);
        Assert.Equal([_slack], (await WhoAsync(_slack)).Addresses);
        var other = await WhoAsync(_teams);
        Assert.NotEqual(known.Id, other.Id);
        Assert.Equal((Membership.NotJoined, null, new Profile()), (other.Membership, other.Email, other.Profile));
    }

    [Fact]
    public async Task Nobody_parts_accounts_that_are_not_theirs()
    {
        var known = await LinkAsync();
        var stranger = new Address("slack", "T1", "U9");
        await SayAsync(stranger, "hi", "sam@acme.example");

        var answer = await ClickAsync(stranger, new PartAccount(_teams.Channel, _teams.Workspace, _teams.User));

        Assert.Contains("settled already", answer.Text, StringComparison.Ordinal);
        Assert.Equal(known.Id, (await WhoAsync(_teams)).Id);
    }

    /// <summary>Carol left, and Dave was hired and given her address.</summary>
    [Fact]
    public async Task Whoever_gets_the_address_of_somebody_who_left_inherits_nothing()
    {
        var carol = await JoinInSlackAsync();
        await SayAsync(_slack, "note on Ruth Source: WHISTLEBLOWER");
        await _company.Services.AccountUpkeep.GoneAsync(
            _slack,
            _company.Services.Clock.GetCurrentInstant(),
            TestContext.Current.CancellationToken
        );
        var dave = new Address("slack", "T1", "U2");

        var greeting = await SayAsync(dave, "hi");
        await ClickAsync(dave, new Join());
        var contact = await SayAsync(dave, "contact Ruth Source");

        Assert.DoesNotContain("Is that you?", greeting.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("WHISTLEBLOWER", contact.Text, StringComparison.Ordinal);
        var him = await WhoAsync(dave);
        Assert.NotEqual(carol.Id, him.Id);
        Assert.Equal("kim@acme.example", him.Email);
        Assert.Null((await WhoAsync(_slack)).Email);
    }

    [Fact]
    public async Task A_second_account_of_the_same_channel_with_the_same_address_is_somebody_else()
    {
        var first = await JoinInSlackAsync();
        var second = new Address("slack", "T1", "U3");

        var greeting = await SayAsync(second, "hi");

        Assert.Contains("Is that you?", greeting.Text, StringComparison.Ordinal);
        Assert.NotEqual(first.Id, (await WhoAsync(second)).Id);
        Assert.Equal([_slack], (await WhoAsync(_slack)).Addresses);
    }

    [Fact]
    public async Task Names_and_addresses_are_followed()
    {
        await JoinInSlackAsync();

        await FollowAsync("Kim Lee-Santos", "kim.santos@acme.example");

        var kim = await WhoAsync(_slack);
        Assert.Equal(("Kim Lee-Santos", "kim.santos@acme.example"), (kim.Name, kim.Email));
        Assert.Equal(kim.Id, await OfEmailAsync("kim.santos@acme.example"));
        Assert.Null(await OfEmailAsync("kim@acme.example"));
    }

    [Fact]
    public async Task An_address_of_somebody_else_is_not_taken_by_following()
    {
        await JoinInSlackAsync();
        await _company.Services.Identities.SaveEmailAsync(
            SmallCompany.Org,
            "ben@acme.example",
            new PersonId("ben"),
            TestContext.Current.CancellationToken
        );

        await FollowAsync("Kim Lee", "ben@acme.example");
        await FollowAsync("Kim Lee", null);

        Assert.Equal("kim@acme.example", (await WhoAsync(_slack)).Email);
        Assert.Equal(new PersonId("ben"), await OfEmailAsync("ben@acme.example"));
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
        await LinkAsync();

        await SayAsync(_teams, "help");

        Assert.Equal([_teams, _slack], (await WhoAsync(_slack)).Addresses);
    }

    [Fact]
    public async Task A_no_keeps_them_apart_and_is_never_asked_again()
    {
        var known = await JoinInSlackAsync();
        await SayAsync(_teams, "hi");

        var answer = await ClickAsync(_teams, new NotMe());
        var again = await SayAsync(_teams, "hi");
        var late = await ClickAsync(_teams, new LinkMe());

        Assert.Contains("keep the two apart", answer.Text, StringComparison.Ordinal);
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

        Assert.Equal(
            known.Id,
            await _company.Services.Identities.FindByEmailAsync(SmallCompany.Org, "kim@acme.example", TestContext.Current.CancellationToken)
        );
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

        var greeting = await _core.TakeAsync(
            new Turn(CallerAt(_teams, "kim@acme.example"), new Said("hi")) { Private = false },
            TestContext.Current.CancellationToken
        );

        Assert.DoesNotContain("Is that you?", greeting.Text, StringComparison.Ordinal);
    }

    private Task FollowAsync(string name, string? email) => _company.Services.AccountUpkeep.FollowAsync(
        new Caller(_slack, name) { Email = email }, _company.Services.Clock.GetCurrentInstant(), TestContext.Current.CancellationToken);

    private Task<PersonId?> OfEmailAsync(string email) =>
        _company.Services.Identities.FindByEmailAsync(SmallCompany.Org, email, TestContext.Current.CancellationToken);

    /// <summary>Kim, with both accounts, the one in Teams linked.</summary>
    private async Task<Person> LinkAsync()
    {
        var known = await JoinInSlackAsync();
        await SayAsync(_teams, "hi");
        await ClickAsync(_teams, new LinkMe());
        await ClickAsync(_slack, new ConfirmLink((await WhoAsync(_teams)).Id));
        return known;
    }

    /// <summary>What the bot sends unasked, and to whom.</summary>
    private async Task<IReadOnlyList<(Address To, string Text)>> SweepAsync()
    {
        var (slack, teams) = (new RecordingChannel("slack"), new RecordingChannel("teams"));
        await _company
            .Services.DispatcherOver([slack, teams])
            .SweepAsync(_company.Services.Clock.GetCurrentInstant(), TestContext.Current.CancellationToken, Lane.Waited);
        return [.. slack.Sent, .. teams.Sent];
    }

    private sealed class RecordingChannel(string name) : IChannel
    {
        public string Name => name;

        public List<(Address To, string Text)> Sent { get; } = [];

        public Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation)
        {
            Sent.Add((to.Address, message.Text));
            return Task.FromResult<Delivery>(new Delivery.Sent());
        }
    }

    private async Task<Person> JoinInSlackAsync(string hello = "hi")
    {
        await SayAsync(_slack, hello);
        await ClickAsync(_slack, new Join(), hello == "hi" ? Lang.English : Lang.Spanish);
        // A whole sentence in the other language would change the language.
        await SayAsync(_slack, hello == "hi" ? "I offer chess lessons" : "ofrezco clases de ajedrez");
        await SayAsync(_slack, hello);
        return await WhoAsync(_slack);
    }

    private Task<Reply> SayAsync(Address from, string words, string? email = "kim@acme.example") =>
        _core.TakeAsync(new Turn(CallerAt(from, email), new Said(words)), TestContext.Current.CancellationToken);

    private Task<Reply> ClickAsync(Address from, Command command, Lang lang = Lang.English) =>
        _core.TakeAsync(
            new Turn(CallerAt(from, email: null), new Clicked(_core.Codec.Encode(command, lang))),
            TestContext.Current.CancellationToken
        );

    private static Caller CallerAt(Address address, string? email) =>
        new(address, "Kim Lee") { Email = email, ConversationReference = $"{address.Channel}-reference" };

    private async Task<Person> WhoAsync(Address address)
    {
        var identity = await _company.Services.Identities.FindAsync(address, TestContext.Current.CancellationToken);
        return (await _company.Services.People.GetAsync(SmallCompany.Org, identity!.Person, TestContext.Current.CancellationToken))!;
    }
}
