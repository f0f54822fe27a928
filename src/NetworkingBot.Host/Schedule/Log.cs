using NetworkingBot.Core.Due;

namespace NetworkingBot.Host.Schedule;

/// <summary>Ids and numbers only.</summary>
internal static partial class Log
{
    [LoggerMessage(6001, LogLevel.Information, "Swept: {Sent} sent, {Dropped} dropped, {Later} later")]
    public static partial void Swept(ILogger logger, int sent, int dropped, int later);

    [LoggerMessage(6003, LogLevel.Error, "A message of kind {Kind} in {Org} to {Person} could not be written")]
    public static partial void MessageFailed(ILogger logger, string kind, string org, string person, Exception fault);

    [LoggerMessage(6005, LogLevel.Error, "A message of kind {Kind} in {Org} to {Person} failed to the end and is kept: {Message}")]
    public static partial void GivenUp(ILogger logger, string kind, string org, string person, string message);

    [LoggerMessage(6004, LogLevel.Warning, "The sweep of {Lane} waits: the store does not answer")]
    public static partial void StoreUnavailable(ILogger logger, Lane lane, Exception fault);

    [LoggerMessage(6006, LogLevel.Error, "A sweep of {Lane} failed")]
    public static partial void SweepFailed(ILogger logger, Lane lane, Exception fault);
}
