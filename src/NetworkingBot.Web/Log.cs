using Microsoft.Extensions.Logging;

namespace NetworkingBot.Web;

/// <summary>Event ids 4000–4099.</summary>
internal static partial class Log
{
    [LoggerMessage(4001, LogLevel.Error, "A turn of person {Person} of organisation {Organisation} failed.")]
    public static partial void TurnFailed(this ILogger logger, Exception exception, string organisation, string person);

    [LoggerMessage(4002, LogLevel.Warning, "The local page refused a request: {Reason}.")]
    public static partial void RequestRefused(this ILogger logger, string reason);

    [LoggerMessage(4003, LogLevel.Information, "The local page is switched off. LocalPage:Enabled switches it on.")]
    public static partial void PageIsOff(this ILogger logger);
}
