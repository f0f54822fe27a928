using System.CommandLine;
using NetworkingBot.Core;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Directory;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NodaTime;
using NodaTime.Text;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary><c>import-ties FILE</c>: brings dated ties between people, which become the contacts of both.</summary>
internal sealed class ImportTiesCommand(CommandContext context, ImportTiesCommand.Options options)
{
    private const int ShownUnknown = 10;

    private readonly ImportReport _report = new(context.Console, options.Lang);
    private readonly ImportPhrases _phrases = ImportPhrases.Of(options.Lang);
    private readonly OrganisationStore _organisations = new(context.Store);
    private readonly RowFaults _unread = new();

    /// <param name="Origin">The instant of second 0, where the file counts seconds.</param>
    public sealed record Options(FileInfo File, string? Org, Lang Lang, Instant? Origin);

    /// <param name="open">Opens the store, once the command line is understood.</param>
    public static Command Create(Func<ParseResult, CommandContext> open)
    {
        var file = SharedOptions.File(
            "Dated ties as CSV (also .gz) or Excel workbook (.xlsx): time, from, to. Times are dates or seconds; people are ids or e-mail "
                + "addresses."
        );
        var org = SharedOptions.Org("The organisation. Without it: the only one beside the demo.");
        var lang = SharedOptions.Language();
        var origin = new Option<Instant?>("--origin")
        {
            Description = "The date (or date and time, UTC) of second 0. Without it the last message is placed at the beginning of today.",
            HelpName = "DATE",
            CustomParser = result =>
            {
                if (OriginOf(result.Tokens[0].Value) is { } instant)
                {
                    return instant;
                }

                result.AddError($"--origin takes a date like 2026-03-31 or 2026-03-31T09:00:00Z, not “{result.Tokens[0].Value}”.");
                return null;
            },
        };
        var command = new Command("import-ties", "Bring dated ties between people: the contacts that suggestions build on.")
        {
            file,
            org,
            origin,
            lang,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Guarded.RunAsync(() =>
                    new ImportTiesCommand(
                        open(parsed),
                        new Options(parsed.GetRequiredValue(file), parsed.GetValue(org), parsed.GetValue(lang), parsed.GetValue(origin))
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
            _report.Say(_phrases.Halfway);
            return ExitCode.StoreUnreachable;
        }
    }

    internal static Instant? OriginOf(string text) =>
        InstantPattern.ExtendedIso.Parse(text) is { Success: true } instant ? instant.Value
        : LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant()
        : null;

    private async Task<int> ReadAsync(Organisation organisation, CancellationToken cancellation)
    {
        if (await _organisations.FindAsync(OrganisationStore.LocalChannel, organisation.Id.Value, cancellation) is null)
        {
            _report.Say(_phrases.NoOrganisation(organisation.Name));
            return ExitCode.Refused;
        }

        if (await SheetFile.ReadAsync(options.File, options.Lang, _report, _phrases, cancellation) is not { } sheet)
        {
            return ExitCode.Refused;
        }

        var now = context.Clock.GetCurrentInstant();
        var list = TieReader.Read(sheet, options.Origin, options.Lang, now);
        if (list.Problems.Count > 0)
        {
            _report.Problems(list.Problems);
            return ExitCode.Refused;
        }

        Tell(await WriteAsync(organisation.Id, list.Ties, cancellation), list.Origin);
        UnreadRows.Tell(context.Console, _unread, _phrases.TiesUnread);
        return ExitCode.Done;
    }

    private async Task<TieSummary> WriteAsync(OrgId org, IReadOnlyList<DatedTie> ties, CancellationToken cancellation)
    {
        await new AuditLog(context.Store).AddAsync(
            org,
            new AuditEntry(context.Clock.GetCurrentInstant(), AuditAct.TiesImported, By: null, About: null),
            cancellation);
        var import = new TieImport(
            new PersonStore(context.Store, context.Clock, _unread),
            new ContactStore(context.Store, context.Clock, _unread),
            new TieStore(context.Store, context.Clock, _unread)
        );
        var summary = (TieSummary?)null;
        await ProgressBar.RunAsync<(int Done, int Of)>(
            context.Console,
            _phrases.Writing,
            done => done,
            async progress => summary = await import.ApplyAsync(org, ties, progress, cancellation)
        );
        return summary!;
    }

    private void Tell(TieSummary summary, Instant? origin)
    {
        if (summary.Unknown.Count > 0)
        {
            var some = summary
                .Unknown.OrderByDescending(unknown => unknown.Value)
                .ThenBy(unknown => unknown.Key, StringComparer.Ordinal)
                .Take(ShownUnknown);
            _report.Say(_phrases.TiesUnknown(summary.Unknown.Count, summary.LeftOut, [.. some.Select(unknown => unknown.Key)]));
        }

        if (summary.WithThemselves > 0)
        {
            _report.Say(_phrases.TiesToThemselves(summary.WithThemselves));
        }

        if (summary.WithLeavers > 0)
        {
            _report.Say(_phrases.TiesOfLeavers(summary.WithLeavers));
        }

        if (origin is { } start && options.Origin is null)
        {
            _report.Say(_phrases.Placed(InstantPattern.General.Format(start)));
        }

        if (summary.Together > 0)
        {
            _report.Say(_phrases.TiesTogether(summary.Together));
        }

        var taken = summary.Messages - summary.LeftOut - summary.WithThemselves;
        _report.Say(true switch
        {
            _ when summary.ContactsWritten + summary.Together > 0 => _phrases.TiesDone(
                summary.Messages,
                summary.ContactsWritten,
                summary.People
            ),
            _ when taken == 0 => _phrases.TiesNobody,
            _ => _phrases.TiesNothing(taken),
        });
    }
}
