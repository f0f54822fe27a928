using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Testing;

namespace NetworkingBot.Core.Tests.People;

public class LeaveTests
{
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task Who_leaves_takes_everything_along_or_finds_it_again(bool erase, int kept)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var company = await SmallCompany.OpenAsync(cancellation);
        var core = new ConversationCore(company.Services);
        var ana = new PersonId("ana");
        await TakeAsync(core, new Said("¿a quién debería conocer?"));
        await TakeAsync(core, new Said("añade a Sam Stone de Contoso"));

        await TakeAsync(core, new Clicked(core.Codec.Encode(new Leave(erase), Lang.Spanish)));

        var contacts = await company.Services.Contacts.AllAsync(SmallCompany.Org, ana, cancellation).ToListAsync(cancellation);
        var history = await company.Services.SlateStore.ReadAsync(SmallCompany.Org, ana, new IsoWeek(2026, 1), cancellation);
        var me = await company.Services.People.GetAsync(SmallCompany.Org, ana, cancellation);
        Assert.Equal(kept, contacts.Count(contact => contact.Colleague is null));
        Assert.Equal(kept, history.Slates.Length);
        Assert.Equal(erase ? null : Membership.Left, me?.Membership);
    }

    [Fact]
    public async Task What_was_erased_is_not_there_to_be_taken_out_any_more()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var company = await SmallCompany.OpenAsync(cancellation);
        var core = new ConversationCore(company.Services);
        await TakeAsync(core, new Said("¿a quién debería conocer?"));
        await TakeAsync(core, new Said("añade a Sam Stone de Contoso"));
        await TakeAsync(core, new Said("avísame a las 9"));
        var before = await KindsAsync(company);

        await TakeAsync(core, new Clicked(core.Codec.Encode(new Leave(Erase: true), Lang.Spanish)));

        Assert.Subset(before, new HashSet<string> { "contact", "slate", "person" });
        Assert.Null(await company.Services.People.GetAsync(SmallCompany.Org, new PersonId("ana"), cancellation));
    }

    private static async Task<HashSet<string>> KindsAsync(SmallCompany company)
    {
        var (services, cancellation) = (company.Services, TestContext.Current.CancellationToken);
        var ana = await services.People.GetAsync(SmallCompany.Org, new PersonId("ana"), cancellation);
        return
        [
            .. await services
                .PersonalRecords.ExportAsync(ana!, company.Clock.Now, cancellation)
                .Select(record => record.Kind)
                .ToListAsync(cancellation),
        ];
    }

    private static Task<Reply> TakeAsync(ConversationCore core, Input input) =>
        core.TakeAsync(
            new Turn(new Caller(new Address("local", SmallCompany.Org.Value, "ana"), "ana"), input),
            TestContext.Current.CancellationToken
        );
}
