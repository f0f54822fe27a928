using Microsoft.Extensions.Logging;

namespace NetworkingBot.Mcp;

/// <summary>What is reported of assistants: ids and names of tools, never what was asked or answered. Events 8000–8099.</summary>
internal static partial class Log
{
    [LoggerMessage(8000, LogLevel.Warning, "A request of an assistant was refused with {Status}: {Reason}; {Bytes} bytes.")]
    public static partial void Refused(this ILogger logger, int status, string reason, int bytes);

    [LoggerMessage(8001, LogLevel.Error, "Tool {Tool} failed for a user of {Channel}/{Workspace}.")]
    public static partial void Failed(this ILogger logger, Exception fault, string tool, string channel, string workspace);
}
