using System.CommandLine;
using NetworkingBot.Core;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using Spectre.Console;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary>
/// <c>export PERSON</c> and <c>erase PERSON</c>: for somebody who asks whoever runs the bot, or is gone. Both go on record.
/// </summary>
internal sealed class PersonCommand(CommandContext context, string? org, string name)
{
    private readonly CoreServices _core = new(context.Store, context.Clock, () => Guid.CreateVersion7().ToString("N"));

    public static Command CreateExport(Func<ParseResult, CommandContext> open)
    {
        var (person, org) = Options();
        var to = new Option<FileInfo?>("--to")
        {
            Description = $"Where to; {TakeOut.FileName} unless told. It must not be there yet.",
            HelpName = "FILE",
        };
        var command = new Command("export", "Take out everything that is kept of somebody, as a zip file; they see that it was done.")
        {
            person,
            org,
            to,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Guarded.RunAsync(() =>
                    new PersonCommand(open(parsed), parsed.GetValue(org), parsed.GetRequiredValue(person)).ExportAsync(
                        parsed.GetValue(to) ?? new FileInfo(TakeOut.FileName),
                        cancellation
                    )
                )
        );
        return command;
    }

    public static Command CreateErase(Func<ParseResult, CommandContext> open)
    {
        var (person, org) = Options();
        var yes = new Option<bool>("--yes") { Description = "Do not ask." };
        var command = new Command("erase", "Erase everything that is kept of somebody, for good.") { person, org, yes };
        command.SetAction(
            (parsed, cancellation) =>
                Guarded.RunAsync(() =>
                    new PersonCommand(open(parsed), parsed.GetValue(org), parsed.GetRequiredValue(person)).EraseAsync(
                        parsed.GetValue(yes),
                        cancellation
                    )
                )
        );
        return command;
    }

    public async Task<int> ExportAsync(FileInfo to, CancellationToken cancellation)
    {
        if (to.Exists)
        {
            context.Console.WriteLine($"{to.FullName} is there already. Name another file with --to.");
            return ExitCode.Refused;
        }

        if (await OneAsync(cancellation) is not { } person)
        {
            return ExitCode.Refused;
        }

        var now = context.Clock.GetCurrentInstant();
        await _core.Audit.AddAsync(person.Org, new AuditEntry(now, AuditAct.Exported, By: null, person.Id), cancellation);
        await using (var file = OwnFile.Create(to.FullName))
        {
            await file.WriteAsync(await _core.TakeOut.ZipAsync(person, now, cancellation), cancellation);
        }

        context.Console.WriteLine($"Done: {to.FullName}. It is on record, and {person.Name} sees it under “who looked at my data?”.");
        return ExitCode.Done;
    }

    public async Task<int> EraseAsync(bool yes, CancellationToken cancellation)
    {
        if (await OneAsync(cancellation) is not { } person)
        {
            return ExitCode.Refused;
        }

        context.Console.WriteLine(PrivacyPhrases.In(Lang.English).WhatGoes);
        context.Console.WriteLine(PrivacyPhrases.In(Lang.English).WhatStays);
        if (
            !yes
            && !(
                context.Console.Profile.Capabilities.Interactive
                && await new ConfirmationPrompt($"Erase {person.Name} ({person.Id}) for good?") { DefaultValue = false }.ShowAsync(
                    context.Console,
                    cancellation
                )
            )
        )
        {
            context.Console.WriteLine("Nothing was erased. Add --yes to do it without a question.");
            return ExitCode.Refused;
        }

        await _core.Erasing.EraseAsync(person, by: null, context.Clock.GetCurrentInstant(), cancellation);
        context.Console.WriteLine($"Done: {person.Id} is erased.");
        return ExitCode.Done;
    }

    private static (Argument<string> Person, Option<string?> Org) Options() =>
        (
            new Argument<string>("PERSON") { Description = "An e-mail address, or an id of the bot or of the directory." },
            SharedOptions.Org("The organisation, where several have such a person.")
        );

    private async Task<Person?> OneAsync(CancellationToken cancellation)
    {
        switch (await PersonChoice.FindAsync(_core, org, name, cancellation))
        {
            case [var person]:
                return person;
            case []:
                context.Console.WriteLine($"Nobody here has the e-mail address or id “{name}”.");
                return null;
            case var several:
                context.Console.WriteLine(
                    $"Several could be meant, in {string.Join(", ", several.Select(person => person.Org.Value))}: name one with --org."
                );
                return null;
        }
    }
}
