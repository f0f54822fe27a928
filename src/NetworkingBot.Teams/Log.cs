using Microsoft.Extensions.Logging;

namespace NetworkingBot.Teams;

/// <summary>Event ids 3000–3099.</summary>
internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Warning, "A call to the Teams endpoint was refused with {Status}: {Reason}.")]
    public static partial void CallRefused(this ILogger logger, int status, string reason);

    [LoggerMessage(3002, LogLevel.Error, "Activity {Activity} of tenant {Tenant} failed.")]
    public static partial void TurnFailed(this ILogger logger, Exception exception, string tenant, string activity);

    [LoggerMessage(
        3003,
        LogLevel.Warning,
        "A call for Teams is taken without proof of who sent it, since it comes from this machine, and Teams:Playground is set."
    )]
    public static partial void CallersNotChecked(this ILogger logger);

    [LoggerMessage(3004, LogLevel.Information, "Teams is off: Teams:AppId is not set.")]
    public static partial void TeamsIsOff(this ILogger logger);

    [LoggerMessage(3005, LogLevel.Information, "Team {Team} of tenant {Tenant}: {Added} members taken in, {Removed} removed.")]
    public static partial void RosterRead(this ILogger logger, string tenant, string team, int added, int removed);

    [LoggerMessage(3006, LogLevel.Warning, "The members of team {Team} of tenant {Tenant} cannot be read.")]
    public static partial void RosterFailed(this ILogger logger, Exception exception, string tenant, string team);

    [LoggerMessage(3007, LogLevel.Warning, "Teams answered {Status} to a message for a user of tenant {Tenant}.")]
    public static partial void DeliveryRefused(this ILogger logger, int status, string tenant);

    [LoggerMessage(3008, LogLevel.Warning, "Who a user of tenant {Tenant} is cannot be asked: Teams answered {Status}.")]
    public static partial void MemberUnknown(this ILogger logger, string tenant, int status);

    [LoggerMessage(3009, LogLevel.Error, "A call was put off: the keys that Teams signs with cannot be fetched.")]
    public static partial void KeysUnreachable(this ILogger logger, Exception exception);

    [LoggerMessage(
        3010,
        LogLevel.Information,
        "A message to one person in a channel was answered {Status} in {Tenant}: it goes to their own chat."
    )]
    public static partial void TargetedRefused(this ILogger logger, int status, string tenant);

    [LoggerMessage(3011, LogLevel.Warning, "A message in tenant {Tenant} could not be changed: Teams answered {Status}.")]
    public static partial void MessageNotChanged(this ILogger logger, string tenant, int status);

    [LoggerMessage(3012, LogLevel.Information, "Tenant {Tenant}: {Gone} have left, {Missing} are not found.")]
    public static partial void LeaversRead(this ILogger logger, string tenant, int gone, int missing);
}
