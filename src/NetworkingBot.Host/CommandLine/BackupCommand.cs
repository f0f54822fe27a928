using System.CommandLine;
using System.Globalization;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Storage.Backup;
using NodaTime.Text;
using Spectre.Console;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary><c>backup FILE</c>: everything of the store in one encrypted file, while the bot runs or not.</summary>
internal sealed class BackupCommand(CommandContext context, FileInfo file, BackupKey key)
{
    public static Command Create(Func<ParseResult, CommandContext> open)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Where to. It must not be there yet." };
        var secret = new BackupSecret();
        var command = new Command("backup", "Write everything that the store holds into one encrypted file, also while the bot runs.") { file };
        secret.Options.ToList().ForEach(command.Options.Add);
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(() =>
        {
            var context = open(parsed);
            return new BackupCommand(context, parsed.GetRequiredValue(file), secret.Read(parsed, context.Console)).RunAsync(cancellation);
        }));
        return command;
    }

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (file.Exists)
        {
            context.Console.WriteLine($"{file.FullName} is there already. Name another file.");
            return ExitCode.Refused;
        }

        // Under another name until it is whole: whoever fetches backups never takes half of one.
        var part = new FileInfo(file.FullName + ".part");
        var facts = (BackupFacts?)null;
        await ProgressBar.RunAsync<long>(context.Console, "Writing", done => ((int)Math.Min(done, int.MaxValue), (int)Math.Min(done + 1, int.MaxValue)), async progress =>
        {
            await using var stream = OwnFile.Create(part.FullName);
            facts = await BackupWriter.WriteAsync(context.Store, stream, key, context.Clock.GetCurrentInstant(), progress, cancellation);
        });
        part.MoveTo(file.FullName);
        var list = await WriteErasuresAsync(cancellation);
        context.Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Done: {facts!.Total} rows of {InstantPattern.General.Format(facts.MadeAt)} in {file.FullName}; {list} erasures in {file.FullName}.erasures."));
        return ExitCode.Done;
    }

    /// <summary>Beside the backup, and not in it: an older backup is restored with the list of the newest.</summary>
    private async Task<int> WriteErasuresAsync(CancellationToken cancellation)
    {
        var all = await new ErasureStore(context.Store).AllAsync(cancellation).ToListAsync(cancellation);
        await using var stream = OwnFile.Create(file.FullName + ".erasures");
        await ErasureFile.WriteAsync(stream, all, cancellation);
        return all.Count;
    }
}
