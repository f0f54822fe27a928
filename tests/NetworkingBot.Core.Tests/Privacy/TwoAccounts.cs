using NetworkingBot.Core.Accounts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;

namespace NetworkingBot.Core.Tests.Privacy;

/// <summary>Zebra Quagga, who joined in Slack and linked an account in Teams.</summary>
internal sealed class TwoAccounts
{
    private readonly ConversationCore _core;

    private TwoAccounts(SmallCompany company) => _core = new ConversationCore(company.Services);

    public static Address Slack { get; } = new("slack", "T1", "U7");

    public static Address Teams { get; } = new("teams", "acme", "29:7");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<TwoAccounts> LinkAsync(SmallCompany company)
    {
        foreach (var address in new[] { Slack, Teams })
        {
            await company.Store.UpsertAsync(
                Table.Installations,
                StoredJson.Row(Keys.Installation(address.Channel, address.Workspace), new Organisation(SmallCompany.Org, "Acme")),
                Cancellation);
        }

        var zebra = new TwoAccounts(company);
        await zebra.SayAsync(Slack, "hi");
        await zebra.ClickAsync(Slack, new Join());
        await zebra.SayAsync(Teams, "hi");
        await zebra.ClickAsync(Teams, new LinkMe());
        var newcomer = (await company.Services.Identities.FindAsync(Teams, Cancellation))!.Person;
        await zebra.ClickAsync(Slack, new ConfirmLink(newcomer));
        return zebra;
    }

    public Task<Reply> SayAsync(Address from, string words) =>
        _core.TakeAsync(new Turn(CallerAt(from), new Said(words)), Cancellation);

    public Task<Reply> ClickAsync(Address from, Command command) =>
        _core.TakeAsync(new Turn(CallerAt(from), new Clicked(_core.Codec.Encode(command, Lang.English))), Cancellation);

    /// <summary>Somebody of the company at the local page.</summary>
    public Task<Reply> HearAsync(string colleague, string words) => _core.TakeAsync(
        new Turn(
            new Caller(new Address(OrganisationStore.LocalChannel, SmallCompany.Org.Value, colleague), colleague),
            new Said(words)),
        Cancellation);

    private static Caller CallerAt(Address address) =>
        new(address, "Zebra Quagga") { Email = "zebra@acme.example", ConversationReference = $"{address.Channel}-reference" };
}
