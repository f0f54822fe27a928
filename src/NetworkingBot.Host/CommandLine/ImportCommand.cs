using System.CommandLine;
using NetworkingBot.Core;
using NetworkingBot.Core.Directory;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using Spectre.Console;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary><c>import FILE</c>: brings a staff directory into an organisation, after showing what would change.</summary>
internal sealed class ImportCommand(CommandContext context, ImportCommand.Options options)
{
    private readonly ImportReport _report = new(context.Console, options.Lang);
    private readonly ImportPhrases _phrases = ImportPhrases.Of(options.Lang);
    private readonly OrganisationStore _organisations = new(context.Store);
    private readonly StaffImport _import = new(
        new PersonStore(
            context.Store,
            new ChangeLog(context.Store, context.Clock, new RowFaults()),
            new RowFaults(),
            new DueStore(context.Store, new RowFaults())
        ),
        new IdentityStore(context.Store)
    );

    public sealed record Options(FileInfo File, string? Org, Lang Lang)
    {
        public bool Preview { get; init; }

        public bool Joined { get; init; }

        /// <summary>The file holds everybody: whom an earlier import brought and this one does not is marked as left.</summary>
        public bool Everybody { get; init; }

        public bool Yes { get; init; }
    }

    /// <param name="open">Opens the store, once the command line is understood.</param>
    public static Command Create(Func<ParseResult, CommandContext> open)
    {
        var file = SharedOptions.File(
            "A staff directory as CSV (also .gz) or Excel workbook (.xlsx): e-mail or id, name, department, title, place, zone, manager, "
                + "offers, looks for, interests, languages."
        );
        var org = SharedOptions.Org("The organisation; a new name makes a new one. Without it: the only one beside the demo.");
        var lang = SharedOptions.Language();
        var preview = new Option<bool>("--preview") { Description = "Show what would change and write nothing." };
        var joined = new Option<bool>("--joined")
        {
            Description = "Everybody in the file has agreed to take part (or as its column “joined” says). Whoever left stays away.",
        };
        var everybody = new Option<bool>("--everybody")
        {
            Description = "The file holds all of the organisation: whom an earlier import brought and this one does not is marked as left.",
        };
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask before writing." };
        var command = new Command("import", "Bring a staff directory into an organisation.")
        {
            file,
            org,
            preview,
            joined,
            everybody,
            yes,
            lang,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Guarded.RunAsync(() =>
                    new ImportCommand(
                        open(parsed),
                        new Options(parsed.GetRequiredValue(file), parsed.GetValue(org), parsed.GetValue(lang))
                        {
                            Preview = parsed.GetValue(preview),
                            Joined = parsed.GetValue(joined),
                            Everybody = parsed.GetValue(everybody),
                            Yes = parsed.GetValue(yes),
                        }
                    ).RunAsync(cancellation)
                )
        );
        return command;
    }

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            return await Organisations.WithAsync(options.Org, _organisations, _report, _phrases, ReadAsync, cancellation);
        }
        catch (StoreUnavailableException)
        {
            _report.Say(_phrases.StoreSilent);
            return ExitCode.StoreUnreachable;
        }
        catch (ImportStoppedException stopped)
        {
            _report.Say(stopped.TakenBack ? _phrases.TakenBack : _phrases.Halfway);
            return ExitCode.StoreUnreachable;
        }
    }

    private async Task<int> ReadAsync(Organisation organisation, CancellationToken cancellation)
    {
        if (await SheetFile.ReadAsync(options.File, options.Lang, _report, _phrases, cancellation) is not { } sheet)
        {
            return ExitCode.Refused;
        }

        var now = context.Clock.GetCurrentInstant();
        switch (
            await _import.PlanAsync(
                organisation.Id,
                sheet,
                new StaffImportTerms(options.Joined, options.Everybody),
                options.Lang,
                now,
                cancellation
            )
        )
        {
            case StaffReading.Planned(var plan, var leftOut):
                _report.LeftOut(leftOut);
                _report.Plan(organisation.Name, plan);
                return await DecideAsync(organisation, plan, cancellation);
            case StaffReading.Refused(var problems):
                _report.Problems(problems);
                return ExitCode.Refused;
            default:
                throw new NotSupportedException("A reading is planned or refused.");
        }
    }

    private async Task<int> DecideAsync(Organisation organisation, StaffPlan plan, CancellationToken cancellation)
    {
        if (plan.ChangesNothing)
        {
            _report.Say(_phrases.Nothing);
            return ExitCode.Done;
        }

        var joining = plan.Added.Concat(plan.Changed).Count(change => change.Fields.Any(field => field.Column == Column.Joined));
        _report.Say(joining > 0 ? _phrases.Consent(joining) : _phrases.NoConsent);
        if (options.Preview)
        {
            _report.Say(_phrases.PreviewOnly);
            return ExitCode.Done;
        }

        if (plan.Leaving.Count > 0 && !options.Yes && !context.Console.Profile.Capabilities.Interactive)
        {
            _report.Say(_phrases.LeavingNeedsYes);
            return ExitCode.Refused;
        }

        if (!options.Yes && context.Console.Profile.Capabilities.Interactive && !await AskAsync(cancellation))
        {
            _report.Say(_phrases.Cancelled);
            return ExitCode.Done;
        }

        await WriteAsync(organisation, plan, cancellation);
        _report.Say(_phrases.Done(plan.Total));
        return ExitCode.Done;
    }

    private Task<bool> AskAsync(CancellationToken cancellation) =>
        new ConfirmationPrompt(_phrases.Question).ShowAsync(context.Console, cancellation);

    private async Task WriteAsync(Organisation organisation, StaffPlan plan, CancellationToken cancellation)
    {
        await _organisations.SaveAsync(organisation, cancellation);
        await RecordAsync(plan, cancellation);
        await ProgressBar.RunAsync<int>(
            context.Console,
            _phrases.Writing,
            done => (done, plan.Total),
            progress => _import.ApplyAsync(plan, context.Clock.GetCurrentInstant(), progress, cancellation));
    }

    /// <summary>Whose account is whose changes for those whom the directory shows to be one: they may see that.</summary>
    private async Task RecordAsync(StaffPlan plan, CancellationToken cancellation)
    {
        var (audit, now) = (new AuditLog(context.Store), context.Clock.GetCurrentInstant());
        await audit.AddAsync(plan.Org, new AuditEntry(now, AuditAct.DirectoryImported, By: null, About: null), cancellation);
        foreach (var (_, kept) in plan.United)
        {
            await audit.AddAsync(plan.Org, new AuditEntry(now, AuditAct.Linked, By: null, About: kept), cancellation);
        }
    }
}
