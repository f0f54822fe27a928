using System.Security.Cryptography;
using NetworkingBot.Core;
using NetworkingBot.Core.People;
using NetworkingBot.Storage;
using NodaTime;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>A backup and its way back as an operator makes them: as commands, with each kind of secret.</summary>
public sealed class BackupProcessTests : IDisposable
{
    private const string Variable = "NETWORKINGBOT_BACKUP_PASSPHRASE";
    private const string Words = "correct horse battery staple";
    private const string Staff = "id,name,email\n1,Ana Ruiz,ana@acme.example\n2,Bea Gil,bea@acme.example\n";

    private readonly EmptyStore _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("--passphrase-file")]
    [InlineData("--key-file")]
    [InlineData(Variable)]
    public async Task What_was_backed_up_comes_back_with_the_same_secret_and_with_no_other(string kind)
    {
        await FillAsync();
        var backup = _store.File("one.nwb");
        using var empty = new EmptyStore();

        var (made, said, fault) = await RunAsync(_store, kind, SecretOf(kind), "backup", backup);
        var other = await RunAsync(empty, kind, SecretOf(kind, isOther: true), "restore", backup);
        var between = await NamesAsync(empty);
        var (back, told, saidOfBack) = await RunAsync(empty, kind, SecretOf(kind), "restore", backup, "--erasures", backup + ".erasures");

        Assert.True(made == 0, said + fault);
        Assert.NotEqual(0, other.ExitCode);
        Assert.DoesNotContain("   at ", other.Output + other.Error, StringComparison.Ordinal);
        Assert.NotEmpty(other.Error);
        Assert.Empty(between);
        Assert.True(back == 0, told + saidOfBack);
        Assert.Equal(["Ana Ruiz", "Bea Gil"], await NamesAsync(empty));
    }

    [Fact]
    public async Task Without_a_secret_or_with_two_nothing_is_written()
    {
        await FillAsync();
        var backup = _store.File("one.nwb");

        var none = await BotProcess.RunAsync(_store.Environment, "backup", backup);
        var two = await BotProcess.RunAsync(_store.Environment, "backup", backup, "--passphrase-file", SecretOf("--passphrase-file"),
            "--key-file", SecretOf("--key-file"));
        var noKey = await BotProcess.RunAsync(_store.Environment, "backup", backup, "--key-file", SecretOf("--passphrase-file"));

        Assert.All([none, two, noKey], run => Assert.NotEqual(0, run.ExitCode));
        Assert.Contains("--passphrase-file, --key-file or " + Variable, none.Error, StringComparison.Ordinal);
        Assert.Contains("not both", two.Error, StringComparison.Ordinal);
        Assert.All([none, two, noKey], run => Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal));
        Assert.False(File.Exists(backup));
    }

    private static Task<(int ExitCode, string Output, string Error)> RunAsync(EmptyStore store, string kind, string secret,
        params string[] words) => kind == Variable
        ? BotProcess.RunAsync(new Dictionary<string, string>(store.Environment) { [Variable] = secret }, words)
        : BotProcess.RunAsync(store.Environment, [.. words, kind, secret]);

    /// <summary>The words themselves, or a file with them or with a key.</summary>
    private string SecretOf(string kind, bool isOther = false)
    {
        if (kind == Variable)
        {
            return isOther ? Words + "!" : Words;
        }

        var file = _store.File($"{kind}-{isOther}");
        if (!File.Exists(file))
        {
            File.WriteAllText(file, kind == "--key-file"
                ? Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) + "\n"
                : (isOther ? Words + "!" : Words) + "\nwhat follows is no part of it\n");
        }

        return file;
    }

    private async Task FillAsync()
    {
        await File.WriteAllTextAsync(_store.File("staff.csv"), Staff, Cancellation);
        var (exit, said, fault) = await BotProcess.RunAsync(
            _store.Environment, "import", _store.File("staff.csv"), "--org", "acme", "--yes");
        Assert.True(exit == 0, said + fault);
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(EmptyStore store)
    {
        var file = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = store.Path });
        using var open = (IDisposable)file;
        return [.. (await new PersonStore(file, SystemClock.Instance).AllAsync(new OrgId("acme"), Cancellation))
            .Select(person => person.Name).Order(StringComparer.Ordinal)];
    }
}
