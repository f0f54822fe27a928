using NetworkingBot.Host.Composition;
using NetworkingBot.Host.Doctor;
using NodaTime;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary><c>doctor</c>: is everything there that the bot needs, and what is to be done where it is not.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command(
            "doctor",
            "Check the settings, the store and every row of it, the keys, the channels' credentials, the addresses and the clock, and say "
                + "what to do."
        );
        command.SetAction(
            (_, cancellation) => RunAsync(new Checkup(BotConfiguration.Read(), SystemClock.Instance), Console.Out, cancellation)
        );
        return command;
    }

    internal static async Task<int> RunAsync(Checkup checkup, TextWriter output, CancellationToken cancellation)
    {
        var faults = 0;
        await foreach (var finding in checkup.LookAsync(cancellation))
        {
            faults += finding.Verdict == Verdict.Fault ? 1 : 0;
            await output.WriteLineAsync($"{Mark(finding.Verdict)} {finding.Subject}: {finding.Text}");
            if (finding.Remedy is { Length: > 0 })
            {
                await output.WriteLineAsync($"  → {finding.Remedy}");
            }
        }

        await output.WriteLineAsync(faults switch { 0 => "All is well.", 1 => "One fault.", _ => $"{faults} faults." });
        return faults == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.Well => "✓",
        Verdict.Fault => "✗",
        Verdict.NotChecked => "–",
    };
}
