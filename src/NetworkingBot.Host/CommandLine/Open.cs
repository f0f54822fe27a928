using System.CommandLine;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Composition;
using NetworkingBot.Host.Settings;
using NodaTime;
using Spectre.Console;

namespace NetworkingBot.Host.CommandLine;

/// <summary>What a command works with, opened once the command line is understood.</summary>
internal static class Open
{
    /// <exception cref="InvalidSettingsException">Lists all faults of the configuration.</exception>
    public static CommandContext Context(ParseResult parsed)
    {
        var configuration = BotConfiguration.Read();
        return With(StoreChoice.Open(configuration), SoleUse.Of(configuration, SystemClock.Instance));
    }

    /// <summary>The same, with the demo's own store.</summary>
    /// <exception cref="InvalidSettingsException">Lists all faults of the configuration.</exception>
    public static CommandContext Demo(ParseResult parsed)
    {
        var configuration = BotConfiguration.Read();
        return With(DemoStore.Open(configuration), new SoleUseOfFile(DemoStore.PathOf(configuration)));
    }

    private static CommandContext With(ITableStore store, ISoleUse alone) => new(store, SystemClock.Instance, AnsiConsole.Console, alone);
}
