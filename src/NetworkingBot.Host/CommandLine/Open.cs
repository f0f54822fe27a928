using System.CommandLine;
using NetworkingBot.Host.Composition;
using NetworkingBot.Host.Settings;
using NodaTime;
using Spectre.Console;

namespace NetworkingBot.Host.CommandLine;

/// <summary>What a command works with, opened once the command line is understood.</summary>
internal static class Open
{
    /// <exception cref="InvalidSettingsException">Lists all faults of the configuration.</exception>
    public static CommandContext Context(ParseResult parsed) =>
        new(StoreChoice.Open(BotConfiguration.Read()), SystemClock.Instance, AnsiConsole.Console);

    /// <summary>The same, with the demo's own store.</summary>
    /// <exception cref="InvalidSettingsException">Lists all faults of the configuration.</exception>
    public static CommandContext Demo(ParseResult parsed) =>
        new(DemoStore.Open(BotConfiguration.Read()), SystemClock.Instance, AnsiConsole.Console);
}
