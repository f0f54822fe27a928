using System.CommandLine;
using System.Globalization;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage.Backup;
using NodaTime.Text;
using Spectre.Console;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary><c>backup DESTINATION</c>: everything of the store in one encrypted file or blob, while the bot runs or not.</summary>
internal sealed class BackupCommand(CommandContext context, IBackupPlace place, BackupKey key)
{
    public static Command Create(Func<ParseResult, CommandContext> open)
    {
        var destination = new Argument<string>("DESTINATION")
        {
            Description = "A file that is not there yet, or the https address of a blob container, "
                + "which the process's own identity writes to.",
        };
        var secret = new BackupSecret();
        var command = new Command("backup", "Write everything that the store holds into one encrypted file, also while the bot runs.")
        {
            destination,
        };
        secret.Options.ToList().ForEach(command.Options.Add);
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(() =>
        {
            var context = open(parsed);
            var place = PlaceOf(parsed.GetRequiredValue(destination), context);
            return new BackupCommand(context, place, secret.Read(parsed, context.Console)).RunAsync(cancellation);
        }));
        return command;
    }

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (await place.IsTakenAsync(cancellation))
        {
            context.Console.WriteLine($"{place.Name} is there already. Name another file.");
            return ExitCode.Refused;
        }

        var facts = (BackupFacts?)null;
        var now = context.Clock.GetCurrentInstant();
        await ProgressBar.RunAsync<long>(
            context.Console,
            "Writing",
            done => ((int)Math.Min(done, int.MaxValue), (int)Math.Min(done + 1, int.MaxValue)),
            progress => place.WriteAsync(
                "",
                async stream => facts = await BackupWriter.WriteAsync(context.Store, stream, key, now, progress, cancellation),
                cancellation));
        var faults = new RowFaults();
        var list = await WriteErasuresAsync(faults, cancellation);
        await EveryRecord.AddAsync(context.Store, AuditAct.BackedUp, now, cancellation);
        context.Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Done: {facts!.Total} rows of {InstantPattern.General.Format(now)} in {place.Name}; "
            + $"{list} erasures in {place.Name}.erasures."));
        UnreadRows.Tell(
            context.Console,
            faults,
            "Erasures that cannot be read are missing in that list; the store keeps them. Mend them and make the list again: who was "
                + "erased by them would come back with an older backup.");
        return ExitCode.Done;
    }

    private static IBackupPlace PlaceOf(string destination, CommandContext context) =>
        Uri.TryCreate(destination, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? BackupContainer.At(address, context.Clock.GetCurrentInstant())
            : new BackupFile(new FileInfo(destination));

    /// <summary>Beside the backup, and not in it: an older backup is restored with the list of the newest.</summary>
    private async Task<int> WriteErasuresAsync(RowFaults faults, CancellationToken cancellation)
    {
        var all = await new ErasureStore(context.Store, faults).AllAsync(cancellation).ToListAsync(cancellation);
        await place.WriteAsync(".erasures", stream => ErasureFile.WriteAsync(stream, all, cancellation), cancellation);
        return all.Count;
    }
}
