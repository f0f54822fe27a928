using Microsoft.Extensions.Logging;
using NetworkingBot.Core.Due;

namespace NetworkingBot.Cluster;

/// <summary>Ids, numbers and names of work only. Events 6200–6299, and 6000–6099 of what is planned and sent.</summary>
internal static partial class Log
{
    [LoggerMessage(6200, LogLevel.Information, "A member of the cluster: {Silos} in all")]
    public static partial void Member(ILogger logger, int silos);

    [LoggerMessage(6201, LogLevel.Warning, "Not a member of the cluster yet: it is tried again until the store and the others answer")]
    public static partial void NotYet(ILogger logger, Exception fault);

    [LoggerMessage(6202, LogLevel.Critical, "The cluster goes on without this process, which ends now ({Context})")]
    public static partial void DeclaredDead(ILogger logger, string context, Exception? fault);

    [LoggerMessage(6203, LogLevel.Warning, "Housekeeping or sending was not reached and is called again")]
    public static partial void NotReached(ILogger logger, Exception fault);

    [LoggerMessage(6204, LogLevel.Warning, "The cluster was left without a word: the others miss this process soon")]
    public static partial void NotLeft(ILogger logger, Exception fault);

    [LoggerMessage(6205, LogLevel.Warning, "{Chore} waits: the store does not answer")]
    public static partial void StoreUnavailable(ILogger logger, string chore, Exception fault);

    [LoggerMessage(6206, LogLevel.Error, "{Chore} failed")]
    public static partial void ChoreFailed(ILogger logger, string chore, Exception fault);

    [LoggerMessage(6207, LogLevel.Warning, "Whoever sends was not told of {Shards} shards with something due, and is told again")]
    public static partial void NotTold(ILogger logger, int shards, Exception fault);

    [LoggerMessage(6001, LogLevel.Information, "Swept: {Sent} sent, {Dropped} dropped, {Later} later")]
    public static partial void Swept(ILogger logger, int sent, int dropped, int later);

    [LoggerMessage(6003, LogLevel.Error, "A message of kind {Kind} in {Org} to {Person} could not be written")]
    public static partial void MessageFailed(ILogger logger, string kind, string org, string person, Exception fault);

    [LoggerMessage(6004, LogLevel.Warning, "The sweep of {Lane} waits: the store does not answer")]
    public static partial void SweepWaits(ILogger logger, Lane lane, Exception fault);

    [LoggerMessage(6005, LogLevel.Error, "A message of kind {Kind} in {Org} to {Person} failed to the end and is kept: {Message}")]
    public static partial void GivenUp(ILogger logger, string kind, string org, string person, string message);

    [LoggerMessage(6006, LogLevel.Error, "A sweep of {Lane} failed")]
    public static partial void SweepFailed(ILogger logger, Lane lane, Exception fault);

    [LoggerMessage(6002, LogLevel.Information, "Planned {Nudges} nudges")]
    public static partial void Planned(ILogger logger, int nudges);
}
