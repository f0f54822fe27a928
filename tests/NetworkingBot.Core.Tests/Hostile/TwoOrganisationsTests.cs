using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Suggestions;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Testing;

namespace NetworkingBot.Core.Tests.Hostile;

/// <summary>Two organisations in one store, with the same names, ids and words, never see each other, whatever is tried.</summary>
public sealed class TwoOrganisationsTests : IAsyncLifetime
{
    private static readonly OrgId _rival = new("rival");

    private SmallCompany _company = null!;
    private ConversationCore _core = null!;

    public async ValueTask InitializeAsync()
    {
        _company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);
        _core = new ConversationCore(_company.Services);
        await _company.Services.Organisations.SaveAsync(new Organisation(_rival, "Rival"), TestContext.Current.CancellationToken);
        Person[] rivals =
        [
            Rival("ana", "Ana Rival").LookingFor("contabilidad analítica").Offering("costes de Azure"),
            Rival("spy", "Spy Rival").LookingFor("costes de Azure", "Kubernetes").Offering("contabilidad analítica"),
            Rival("other", "Other Rival").Offering("secret sauce"),
        ];
        foreach (var person in rivals)
        {
            await _company.Services.People.AddAsync(person, _company.Clock.Now, TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync()
    {
        _company.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Suggestions_stay_at_home()
    {
        string[] asked =
        [
            await SayAsync("acme", "ana", "who should I meet?"),
            await SayAsync("acme", "ana", "others"),
            await SayAsync("acme", "ana", "others"),
        ];
        string[] spied =
        [
            await SayAsync("rival", "spy", "who should I meet?"),
            await SayAsync("rival", "spy", "others"),
            await SayAsync("rival", "spy", "others"),
        ];

        Assert.All(asked, text => Assert.DoesNotContain("Rival", text, StringComparison.Ordinal));
        Assert.All(spied, text => Assert.DoesNotContain("Marta", text, StringComparison.Ordinal));
        Assert.Contains("Ana Rival", spied[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who knows Kubernetes?", "Marta")]
    [InlineData("why Marta Gil?", "Gil")]
    [InlineData("who did I hide?", "Marta")]
    public async Task Words_reach_nobody_outside(string words, string name) =>
        Assert.DoesNotContain(name + " –", await SayAsync("rival", "spy", words), StringComparison.Ordinal);

    [Fact]
    public async Task A_button_with_an_id_of_another_organisation_does_nothing()
    {
        await SayAsync("acme", "ana", "who should I meet?");
        Command[] forged =
        [
            new WhySuggested(new PersonId("marta"), Words: null),
            new NotNow(new PersonId("marta"), Words: null),
            new NeverSuggest(new PersonId("ana"), Words: null),
            new ShowAgain(new PersonId("marta")),
        ];

        foreach (var command in forged)
        {
            var reply = await TakeAsync("rival", "spy", new Clicked(_core.Codec.Encode(command, Lang.English)));
            Assert.DoesNotContain("Marta", reply.Text, StringComparison.Ordinal);
        }

        Assert.Contains("Marta Gil", await SayAsync("acme", "ana", "who should I meet?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rival", "marta")]
    [InlineData("acme|rival", "spy")]
    [InlineData("rival|spy", "x")]
    [InlineData("", "spy")]
    [InlineData("RIVAL", "spy")]
    public async Task An_address_that_is_not_there_is_nobody(string workspace, string user) =>
        Assert.Contains("can't find you", await SayAsync(workspace, user, "my profile"), StringComparison.Ordinal);

    [Fact]
    public async Task The_same_e_mail_address_is_two_people_in_two_organisations()
    {
        var identities = _company.Services.Identities;
        await identities.SaveEmailAsync(SmallCompany.Org, "sam@shared.example", new PersonId("ana"), TestContext.Current.CancellationToken);
        await identities.SaveEmailAsync(_rival, "sam@shared.example", new PersonId("spy"), TestContext.Current.CancellationToken);

        Assert.Equal(
            new PersonId("ana"),
            await identities.FindByEmailAsync(SmallCompany.Org, "SAM@shared.example", TestContext.Current.CancellationToken)
        );
        Assert.Equal(
            new PersonId("spy"),
            await identities.FindByEmailAsync(_rival, "sam@shared.example", TestContext.Current.CancellationToken)
        );
    }

    private static Person Rival(string id, string name) => A.Person(id, name, "Sales", "Madrid") with { Org = _rival };

    private async Task<string> SayAsync(string workspace, string user, string text) =>
        (await TakeAsync(workspace, user, new Said(text))).Text;

    private Task<Reply> TakeAsync(string workspace, string user, Input input) =>
        _core.TakeAsync(new Turn(new Caller(new Address("local", workspace, user), user), input), TestContext.Current.CancellationToken);
}
