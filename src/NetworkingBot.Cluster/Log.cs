using Microsoft.Extensions.Logging;

namespace NetworkingBot.Cluster;

/// <summary>Numbers and names of work only. Events 6200–6299.</summary>
internal static partial class Log
{
    [LoggerMessage(6200, LogLevel.Information, "A member of the cluster: {Silos} in all")]
    public static partial void Member(ILogger logger, int silos);

    [LoggerMessage(6201, LogLevel.Warning, "Not a member of the cluster yet: it is tried again until the store and the others answer")]
    public static partial void NotYet(ILogger logger, Exception fault);

    [LoggerMessage(6202, LogLevel.Critical, "The cluster goes on without this process, which ends now ({Context})")]
    public static partial void DeclaredDead(ILogger logger, string context, Exception? fault);

    [LoggerMessage(6203, LogLevel.Warning, "The housekeeping was not reached and is called again")]
    public static partial void NotReached(ILogger logger, Exception fault);

    [LoggerMessage(6204, LogLevel.Warning, "The cluster was left without a word: the others miss this process soon")]
    public static partial void NotLeft(ILogger logger, Exception fault);

    [LoggerMessage(6205, LogLevel.Warning, "{Chore} waits: the store does not answer")]
    public static partial void StoreUnavailable(ILogger logger, string chore, Exception fault);

    [LoggerMessage(6206, LogLevel.Error, "{Chore} failed")]
    public static partial void ChoreFailed(ILogger logger, string chore, Exception fault);

    [LoggerMessage(6002, LogLevel.Information, "Planned {Nudges} nudges")]
    public static partial void Planned(ILogger logger, int nudges);
}
