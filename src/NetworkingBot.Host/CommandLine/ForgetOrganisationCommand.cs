using System.CommandLine;
using System.Globalization;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using Spectre.Console;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary><c>forget-organisation ORG</c>: everything of an organisation goes, its people, their accounts and its workspaces.</summary>
internal sealed class ForgetOrganisationCommand(CommandContext context, string name, bool yes)
{
    public static Command Create(Func<ParseResult, CommandContext> open)
    {
        var org = new Argument<string>("ORG") { Description = "The organisation's id or name." };
        var yes = new Option<bool>("--yes") { Description = "Do not ask." };
        var command = new Command("forget-organisation", "Delete everything of an organisation, while the bot does not run.") { org, yes };
        command.SetAction(
            (parsed, cancellation) =>
                Guarded.RunAsync(() =>
                    new ForgetOrganisationCommand(open(parsed), parsed.GetRequiredValue(org), parsed.GetValue(yes)).RunAsync(cancellation)
                )
        );
        return command;
    }

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var all = await new OrganisationStore(context.Store).AllAsync(cancellation);
        var found = all.FirstOrDefault(one => one.Id.Value == name) ?? all.FirstOrDefault(one => one.Name == name);
        if (found is null)
        {
            context.Console.WriteLine($"There is no organisation “{name}”. There are: {string.Join(", ", all.Select(one => one.Name))}.");
            return ExitCode.Refused;
        }

        var now = context.Clock.GetCurrentInstant();
        using var alone = await context.SoleUse.BeginAsync(cancellation);
        if (alone is null)
        {
            context.Console.WriteLine(
                "A bot runs on this store, or was cut off within the last minute, and would write rows of it again. Stop it, and ask "
                    + "again; after a minute, if it was cut off."
            );
            return ExitCode.Refused;
        }

        if (
            !yes
            && !(
                context.Console.Profile.Capabilities.Interactive
                && await new ConfirmationPrompt($"Delete everything of {found.Name} for good?") { DefaultValue = false }.ShowAsync(
                    context.Console,
                    cancellation
                )
            )
        )
        {
            context.Console.WriteLine("Nothing was deleted. Add --yes to do it without a question.");
            return ExitCode.Refused;
        }

        await new ErasureStore(context.Store, new RowFaults()).AddAsync(new Erasure(found.Id, Person: null, now), cancellation);
        var left = new RowFaults();
        var rows = await new ForgetOrganisation(context.Store).RunAsync(found.Id, left, cancellation);
        context.Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Done: {rows} rows of {found.Name} are deleted. Backups hold them still; a restore deletes them again."
            )
        );
        UnreadRows.Tell(
            context.Console,
            left,
            $"Rows that cannot be read stay, as nobody knows whether they are of {found.Name}. Look at them, and delete them by hand:");
        return ExitCode.Done;
    }
}
