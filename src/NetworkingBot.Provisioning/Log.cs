using Microsoft.Extensions.Logging;

namespace NetworkingBot.Provisioning;

/// <summary>What provisioning reports: ids and codes, never bodies, names or tokens. Events 7000–7099.</summary>
internal static partial class Log
{
    [LoggerMessage(7000, LogLevel.Warning, "A provisioning request without a token that is good was refused.")]
    public static partial void NotGenuine(this ILogger logger);

    [LoggerMessage(7001, LogLevel.Information, "A provisioning request of token {Token} was refused: {Status} {Type}.")]
    public static partial void Refused(this ILogger logger, string token, int status, string? type);

    [LoggerMessage(7002, LogLevel.Error, "A provisioning request of token {Token} failed.")]
    public static partial void Failed(this ILogger logger, string token, Exception fault);
}
