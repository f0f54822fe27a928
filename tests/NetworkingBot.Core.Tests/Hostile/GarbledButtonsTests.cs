using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;

namespace NetworkingBot.Core.Tests.Hostile;

/// <summary>
/// Every button and form there is, with what no button carries, in both languages: each is answered, and nobody but who pressed it changes.
/// </summary>
public sealed class GarbledButtonsTests
{
    /// <summary>In place of each argument.</summary>
    private static readonly string[] _values =
    [
        "", "'", "''", "=", "'=", "=zzzz", "'=zzzz", "'=0000", "'=d83d", "=d83d", "0", "1", "2", "-1", "2147483648", "1e9", "NaN", "true",
        "Yes", "99", "2026-02-30", "9999-12-31", "-9999-01-01", "../../x", "'../../x", "'<script>alert(1)</script>", "'\u202e\u0000",
        "'\U0001F388", "'p|q", "'=HYPERLINK(1)", "nobody", "'nobody", "'" + new string('a', 1_500), new string('9', 300),
    ];

    public static TheoryData<string> Names => [.. Commands.All.Entries.Select(entry => entry.Name)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_is_answered_and_nobody_else_changes(string name)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        var before = await OthersAsync(company);
        var arguments = Commands.All.Find(name)!.Command.GetConstructors().Max(constructor => constructor.GetParameters().Length);

        foreach (var (index, value) in _values.Index())
        {
            var lang = index % 2 == 0 ? "en" : "es";
            var given = index == 0 ? arguments + 1 : arguments;
            var payload = string.Join('|', (string[])["1", lang, name, .. Enumerable.Repeat(value, given)]);
            foreach (var input in (Input[])[new Clicked(payload), new Submitted(payload, Rubbish(value))])
            {
                // Nobody who clicks is too fast.
                company.Clock.AdvanceSeconds(1);
                var reply = await core.TakeAsync(new Turn(CallerOf("zoe"), input), Cancellation);

                Assert.True(reply.Text.Length > 0, payload);
                Assert.DoesNotContain("\u202e", reply.Text, StringComparison.Ordinal);
            }
        }

        Assert.Equal(before, await OthersAsync(company));
        Assert.Equal(0, company.Services.RowFaults.Count);
    }

    private static FormValues Rubbish(string value) =>
        new(new Dictionary<string, IReadOnlyList<string>> { ["name"] = [value], ["message"] = [value], ["looks-for"] = [value, value] });

    private static Caller CallerOf(string person) => new(new Address(OrganisationStore.LocalChannel, "acme", person), person);

    private static async Task<IReadOnlyList<string>> OthersAsync(SmallCompany company) =>
    [
        .. (await company.Services.People.AllAsync(SmallCompany.Org, Cancellation))
            .Where(person => person.Id.Value != "zoe")
            .OrderBy(person => person.Id.Value, StringComparer.Ordinal)
            .Select(StoredJson.Write),
    ];
}
