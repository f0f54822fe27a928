using System.CommandLine;
using System.Globalization;
using NetworkingBot.Core;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage.Backup;
using NodaTime.Text;
using Spectre.Console;
using Command = System.CommandLine.Command;
using Table = NetworkingBot.Core.Storage.Table;

namespace NetworkingBot.Host.CommandLine;

/// <summary>
/// <c>restore FILE</c>: a backup back into a store, of either kind. The file is read to its end before anything is written.
/// </summary>
internal sealed class RestoreCommand(CommandContext context, RestoreCommand.Options options)
{
    private const int ShownHeldBack = 20;

    private readonly List<DueMessage> _heldBack = [];
    private readonly RowFaults _unread = new();
    private readonly RowFaults _left = new();

    private int _tokens;

    /// <param name="Replace">Whatever the store holds is deleted first.</param>
    /// <param name="Erasures">A list from beside a later backup; null: the store's own is all there is.</param>
    public sealed record Options(FileInfo File, BackupKey Key, bool Replace, FileInfo? Erasures);

    public static Command Create(Func<ParseResult, CommandContext> open)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A file that backup made." };
        var replace = new Option<bool>("--replace")
        {
            Description = "Delete what the store holds first. Without it a store that holds anything is left alone.",
        };
        var erasures = new Option<FileInfo?>("--erasures")
        {
            Description = "The list beside the newest backup (FILE.erasures): who was erased since is erased again.",
            HelpName = "FILE",
        };
        var secret = new BackupSecret();
        var command = new Command("restore", "Bring a backup back into the store, while the bot does not run.") { file, replace, erasures };
        secret.Options.ToList().ForEach(command.Options.Add);
        command.SetAction(
            (parsed, cancellation) =>
                Guarded.RunAsync(() =>
                {
                    var context = open(parsed);
                    return new RestoreCommand(
                        context,
                        new Options(
                            parsed.GetRequiredValue(file),
                            secret.Read(parsed, context.Console),
                            parsed.GetValue(replace),
                            parsed.GetValue(erasures)
                        )
                    ).RunAsync(cancellation);
                })
        );
        return command;
    }

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var facts = await CheckAsync(cancellation);
        using var alone = await context.SoleUse.BeginAsync(cancellation);
        if (await RefusalAsync(alone is not null, cancellation) is { } refusal)
        {
            context.Console.WriteLine(refusal);
            return ExitCode.Refused;
        }

        var listed = await ListedAsync(cancellation);
        await StoreFilling.EmptyAsync(context.Store, cancellation);
        await ProgressBar.RunAsync<long>(
            context.Console,
            "Writing",
            done => ((int)done, (int)facts.Total),
            progress => FillAsync(progress, cancellation)
        );
        var erased = await EraseAgainAsync(listed, facts, cancellation);
        Tell(facts, erased);
        return ExitCode.Done;
    }

    private async Task<BackupFacts> CheckAsync(CancellationToken cancellation)
    {
        await using var stream = options.File.OpenRead();
        var facts = await BackupReader.CheckAsync(stream, options.Key, cancellation);
        context.Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The backup of {InstantPattern.General.Format(facts.MadeAt)} is whole: {facts.Total} rows."
            )
        );
        return facts;
    }

    private async Task<string?> RefusalAsync(bool isAlone, CancellationToken cancellation) =>
        !isAlone
            ? "A bot runs on this store, or was cut off within the last minute. Stop it, and ask again; after a minute, if it was cut off. "
                + "Nothing was written."
        : !options.Replace && !await StoreFilling.IsEmptyAsync(context.Store, cancellation)
            ? "The store holds something already. Name another store, or add --replace to delete what it holds. Nothing was written."
        : null;

    /// <summary>What this store and the given list know of erasures.</summary>
    private async Task<IReadOnlyList<Erasure>> ListedAsync(CancellationToken cancellation)
    {
        var own = await new ErasureStore(context.Store, _unread).AllAsync(cancellation).ToListAsync(cancellation);
        return options.Erasures is { } file ? [.. own, .. await ErasureFile.ReadAsync(file, cancellation)] : own;
    }

    private async Task FillAsync(IProgress<long> progress, CancellationToken cancellation)
    {
        var now = context.Clock.GetCurrentInstant();
        var filling = new StoreFilling(context.Store, progress);
        await using var stream = options.File.OpenRead();
        await foreach (var row in BackupReader.ReadAsync(stream, options.Key, cancellation))
        {
            if (row.Table == Table.AccessTokens)
            {
                // One that was revoked since would work again.
                _tokens++;
                continue;
            }

            // What was due by now was sent, or is of no more use: nobody hears of it twice, or weeks late.
            if (row.Table == Table.Due && MessageOf(row) is { } message && message.DueAt <= now)
            {
                _heldBack.Add(message);
                continue;
            }

            await filling.AddAsync(row, cancellation);
        }

        await filling.FlushAsync(cancellation);
    }

    private static DueMessage? MessageOf(BackupRow row)
    {
        try
        {
            return StoredJson.Read<DueMessage>(new StoredRow(row.Table, row.Row.Key, row.Row.Values, new RowVersion("")));
        }
        catch (UnreadableRowException)
        {
            return null;
        }
    }

    private async Task<int> EraseAgainAsync(IReadOnlyList<Erasure> listed, BackupFacts facts, CancellationToken cancellation)
    {
        var core = new CoreServices(context.Store, context.Clock, () => Guid.CreateVersion7().ToString("N"));
        var erasures = new ErasureStore(context.Store, _unread);
        foreach (var erasure in listed)
        {
            // The next backup of this store is beside a list that knows them, too.
            await erasures.AddAsync(erasure, cancellation);
        }

        foreach (var organisation in listed.Where(erasure => erasure.Person is null && erasure.At >= facts.MadeAt))
        {
            await new ForgetOrganisation(context.Store).RunAsync(organisation.Org, _left, cancellation);
        }

        var erased = await core.Erasing.AgainAsync(listed, facts.MadeAt, context.Clock.GetCurrentInstant(), cancellation);
        await EveryRecord.AddAsync(context.Store, AuditAct.Restored, context.Clock.GetCurrentInstant(), cancellation);
        return erased;
    }

    private void Tell(BackupFacts facts, int erased)
    {
        context.Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Done: {facts.Total - _heldBack.Count - _tokens} rows restored, "
                + $"{erased} people erased again who were erased after the backup."
            )
        );
        if (_tokens > 0)
        {
            context.Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Tokens of directories left out, as one may have been revoked since: {_tokens}. Make new ones with “token new”."));
        }

        UnreadRows.Tell(
            context.Console,
            _unread,
            "Erasures that cannot be read were not carried out again; they stay. Whoever they name is to be erased by hand:");
        UnreadRows.Tell(
            context.Console,
            _left,
            "Rows that cannot be read stay, as nobody knows whether they are of an organisation that was deleted after the backup:");
        if (_heldBack.Count == 0)
        {
            return;
        }

        context.Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{_heldBack.Count} messages were due by now and are held back, as they may have been sent:"
            )
        );
        foreach (var message in _heldBack.OrderBy(message => message.DueAt).Take(ShownHeldBack))
        {
            context.Console.WriteLine($"  {InstantPattern.General.Format(message.DueAt)} {message.Kind} to {message.To} in {message.Org}");
        }

        if (_heldBack.Count > ShownHeldBack)
        {
            context.Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {_heldBack.Count - ShownHeldBack} more."));
        }
    }
}
