using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Composition;
using NodaTime;
using Spectre.Console;

namespace NetworkingBot.Host.CommandLine;

/// <summary>What a command of the command line works with.</summary>
internal sealed record CommandContext(ITableStore Store, IClock Clock, IAnsiConsole Console, ISoleUse SoleUse);

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input was refused; nothing was written.</summary>
    public const int Refused = 1;

    /// <summary>The command was not understood.</summary>
    public const int Usage = 2;

    public const int StoreUnreachable = 3;

    /// <summary>The other replicas gave this one up: it is to be started again.</summary>
    public const int DeclaredDead = 4;
}
