using NetworkingBot.Core.Accounts;
using NetworkingBot.Core.Tests.Conversations;

namespace NetworkingBot.Core.Tests.Privacy;

/// <summary>What is done with somebody's data is on record, and they see it.</summary>
public sealed class RecordTests
{
    [Theory]
    [InlineData(
        "who looked at my data?",
        "Nobody has",
        "Another account of yours was linked to this one.",
        "A link between two accounts was undone.")]
    [InlineData("¿quién ha mirado mis datos?", "Nadie", "Otra cuenta tuya se unió a esta.", "Se deshizo la unión de dos cuentas.")]
    public async Task A_link_and_its_end_are_seen_by_those_concerned(string question, string nobody, string linked, string parted)
    {
        using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);
        var zebra = await TwoAccounts.LinkAsync(company);
        var after = await zebra.SayAsync(TwoAccounts.Slack, question);
        await zebra.ClickAsync(TwoAccounts.Slack, Parting);

        var first = await zebra.SayAsync(TwoAccounts.Slack, question);
        var second = await zebra.SayAsync(TwoAccounts.Teams, question);
        var other = await zebra.HearAsync("jan", question);

        Assert.Contains(linked, after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(parted, after.Text, StringComparison.Ordinal);
        Assert.All([linked, parted], act => Assert.Contains(act, first.Text, StringComparison.Ordinal));
        Assert.Contains(parted, second.Text, StringComparison.Ordinal);
        Assert.Contains(nobody, other.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grace", "record", "Zebra Quagga linked accounts of Zebra Quagga", "Zebra Quagga undid a link of Zebra Quagga")]
    [InlineData("pilar", "registro", "Zebra Quagga unió cuentas de Zebra Quagga", "Zebra Quagga deshizo una unión de Zebra Quagga")]
    public async Task A_link_and_its_end_are_on_record_for_those_who_run_the_programme(
        string administrator,
        string question,
        string linked,
        string parted
    )
    {
        using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);
        var zebra = await TwoAccounts.LinkAsync(company);
        await zebra.ClickAsync(TwoAccounts.Slack, Parting);

        var record = await zebra.HearAsync(administrator, question);

        Assert.All([linked, parted], act => Assert.Contains(act, record.Text, StringComparison.Ordinal));
    }

    private static PartAccount Parting => new(TwoAccounts.Teams.Channel, TwoAccounts.Teams.Workspace, TwoAccounts.Teams.User);
}
