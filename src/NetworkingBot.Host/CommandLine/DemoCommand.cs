using System.CommandLine;
using NetworkingBot.Core;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Demo;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary><c>demo</c>: makes the organisation that exists only to try the bot with.</summary>
internal sealed class DemoCommand(CommandContext context, DemoCommand.Options options)
{
    private readonly ImportReport _report = new(context.Console, options.Lang);
    private readonly ImportPhrases _phrases = ImportPhrases.Of(options.Lang);

    public sealed record Options(string Org, int People, int? Seed, Lang Lang);

    /// <param name="open">Opens the store, once the command line is understood.</param>
    public static Command Create(Func<ParseResult, CommandContext> open)
    {
        var org = SharedOptions.Org("The id of the organisation to make.");
        var lang = SharedOptions.Language();
        var seed = new Option<int?>("--seed") { Description = "Another number makes other people; the same number makes the same." };
        var people = new Option<int>("--people")
        {
            Description = $"How many work there: {DemoOrganisation.MinPeople} to {DemoOrganisation.MaxPeople}.",
            DefaultValueFactory = _ => DemoOrganisation.DefaultPeople,
        };
        people.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < DemoOrganisation.MinPeople or > DemoOrganisation.MaxPeople)
            {
                result.AddError($"--people takes {DemoOrganisation.MinPeople} to {DemoOrganisation.MaxPeople}.");
            }
        });
        var command = new Command("demo", $"Make {DemoOrganisation.Name}, an organisation to try the bot with.")
        {
            org,
            people,
            seed,
            lang,
        };
        command.SetAction(
            (parsed, cancellation) =>
                new DemoCommand(
                    open(parsed),
                    new Options(
                        parsed.GetValue(org) ?? DemoOrganisation.DefaultId,
                        parsed.GetValue(people),
                        parsed.GetValue(seed),
                        parsed.GetValue(lang)
                    )
                ).RunAsync(cancellation)
        );
        return command;
    }

    /// <summary>Makes the usual demo organisation where it is not there yet.</summary>
    public static Task<bool> EnsureAsync(CommandContext context, CancellationToken cancellation)
    {
        var now = context.Clock.GetCurrentInstant();
        return new DemoWriter(context.Store, context.Clock).EnsureAsync(
            DemoOrganisation.Generate(new OrgId(DemoOrganisation.DefaultId), now),
            now,
            progress: null,
            cancellation
        );
    }

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            var now = context.Clock.GetCurrentInstant();
            var demo = DemoOrganisation.Generate(new OrgId(options.Org), now, options.People, options.Seed ?? DemoOrganisation.DefaultSeed);
            var made = false;
            await ProgressBar.RunAsync<(int Done, int Of)>(
                context.Console,
                _phrases.Writing,
                done => done,
                async progress => made = await new DemoWriter(context.Store, context.Clock).EnsureAsync(demo, now, progress, cancellation)
            );
            _report.Say(
                made ? _phrases.DemoDone(demo.Organisation.Name, demo.People.Count, demo.Ties.Count) : _phrases.DemoThere(options.Org)
            );
            return ExitCode.Done;
        }
        catch (StoreUnavailableException)
        {
            _report.Say(_phrases.StoreSilent);
            return ExitCode.StoreUnreachable;
        }
    }
}
