using System.CommandLine;
using NetworkingBot.Storage.Backup;
using Spectre.Console;

namespace NetworkingBot.Host.CommandLine;

/// <summary>How a pass phrase or a key comes to the command line: never as an argument, which others on the machine can read.</summary>
internal sealed class BackupSecret
{
    private const string Variable = "NETWORKINGBOT_BACKUP_PASSPHRASE";

    private readonly Option<FileInfo?> _passphrase = new("--passphrase-file")
    {
        Description =
            $"A file with the pass phrase in its first line. Without it: the environment variable {Variable}, or it is asked for.",
        HelpName = "FILE",
    };

    private readonly Option<FileInfo?> _key = new("--key-file")
    {
        Description = "A file with a key of 32 bytes in base 64 (openssl rand -base64 32), instead of a pass phrase.",
        HelpName = "FILE",
    };

    public IReadOnlyList<Option> Options => [_passphrase, _key];

    /// <exception cref="UsageException">There is none, or it cannot be used.</exception>
    public BackupKey Read(ParseResult parsed, IAnsiConsole console) => Read(parsed.GetValue(_passphrase), parsed.GetValue(_key), console);

    private static BackupKey Read(FileInfo? passphrase, FileInfo? key, IAnsiConsole console) => (passphrase, key) switch
    {
        ({ }, { }) => throw new UsageException("Give a pass phrase or a key, not both."),
        (null, { } file) => BackupKey.OfKey(File.ReadAllText(file.FullName)),
        ({ } file, null) => BackupKey.OfPassphrase(File.ReadLines(file.FullName).FirstOrDefault() ?? ""),
        _ when Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set => BackupKey.OfPassphrase(set),
        _ when console.Profile.Capabilities.Interactive => BackupKey.OfPassphrase(
            console.Prompt(new TextPrompt<string>("Pass phrase of the backup:").Secret())
        ),
        _ => throw new UsageException($"A backup is encrypted: give --passphrase-file, --key-file or {Variable}."),
    };
}
