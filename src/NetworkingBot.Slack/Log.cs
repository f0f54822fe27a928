using Microsoft.Extensions.Logging;

namespace NetworkingBot.Slack;

/// <summary>What the adapter reports: ids and codes, never texts, names or tokens. Events 4000–4099.</summary>
internal static partial class Log
{
    [LoggerMessage(4000, LogLevel.Warning, "A request was refused: its signature is {Fault}; {Bytes} bytes.")]
    public static partial void NotGenuine(this ILogger logger, SignatureFault fault, int bytes);

    [LoggerMessage(4001, LogLevel.Warning, "A genuine request could not be read: {Fault}; {Bytes} bytes.")]
    public static partial void Unreadable(this ILogger logger, string fault, int bytes);

    [LoggerMessage(4002, LogLevel.Information, "Workspace {Team} does not have the app.")]
    public static partial void UnknownWorkspace(this ILogger logger, string team);

    [LoggerMessage(4003, LogLevel.Debug, "Nothing to do in {Team} for {Kind}.")]
    public static partial void Ignored(this ILogger logger, string team, string kind);

    [LoggerMessage(4004, LogLevel.Information, "{Team}: {Delivery} was delivered again.")]
    public static partial void Repeated(this ILogger logger, string team, string delivery);

    [LoggerMessage(4005, LogLevel.Warning, "{Team}: {Delivery} takes longer than Slack waits.")]
    public static partial void Slow(this ILogger logger, string team, string delivery);

    [LoggerMessage(4006, LogLevel.Error, "{Team}: {Delivery} failed.")]
    public static partial void Failed(this ILogger logger, Exception fault, string team, string delivery);

    [LoggerMessage(4010, LogLevel.Information, "{Team}/{User}: Slack asks to wait.")]
    public static partial void Throttled(this ILogger logger, string team, string user);

    [LoggerMessage(4011, LogLevel.Warning, "{Team}/{User}: Slack was not reached.")]
    public static partial void Unreached(this ILogger logger, Exception fault, string team, string user);

    [LoggerMessage(4012, LogLevel.Warning, "{Team}/{User}: Slack refused with {Error}.")]
    public static partial void Refused(this ILogger logger, string team, string user, string error);

    [LoggerMessage(4013, LogLevel.Error, "{Team}/{User}: something was not sent.")]
    public static partial void NotSent(this ILogger logger, Exception fault, string team, string user);

    [LoggerMessage(4014, LogLevel.Error, "{Team}/{User}: something was given up after an hour.")]
    public static partial void GaveUp(this ILogger logger, string team, string user);

    [LoggerMessage(4015, LogLevel.Warning, "{Count} conversations had something on its way when the host stopped.")]
    public static partial void LeftBehind(this ILogger logger, int count);

    [LoggerMessage(4020, LogLevel.Information, "Socket Mode is connected.")]
    public static partial void SocketOpen(this ILogger logger);

    [LoggerMessage(4021, LogLevel.Warning, "Socket Mode is refused: {Reason}")]
    public static partial void SocketRefused(this ILogger logger, string reason);

    [LoggerMessage(4022, LogLevel.Error, "Socket Mode is lost.")]
    public static partial void SocketLost(this ILogger logger, Exception fault);

    [LoggerMessage(4023, LogLevel.Warning, "A {Kind} envelope was not acknowledged.")]
    public static partial void NotAcknowledged(this ILogger logger, Exception fault, string kind);

    [LoggerMessage(4030, LogLevel.Information, "{Team} installed the app.")]
    public static partial void Installed(this ILogger logger, string team);

    [LoggerMessage(4031, LogLevel.Warning, "An installation failed: {Error}.")]
    public static partial void InstallationFailed(this ILogger logger, string error);

    [LoggerMessage(4032, LogLevel.Information, "{Team} removed the app; its token is deleted.")]
    public static partial void Uninstalled(this ILogger logger, string team);

    [LoggerMessage(4033, LogLevel.Information, "{Team} has {Count} members.")]
    public static partial void RosterRead(this ILogger logger, string team, int count);

    [LoggerMessage(4034, LogLevel.Warning, "The members of {Team} could not be read.")]
    public static partial void RosterUnread(this ILogger logger, Exception fault, string team);

    [LoggerMessage(
        4035,
        LogLevel.Warning,
        "{Team} wanted to install the app and is not in Slack:Workspaces: refused, and its token given back."
    )]
    public static partial void NotListed(this ILogger logger, string team);

    [LoggerMessage(4036, LogLevel.Warning, "The token of an installation that was refused could not be given back: {Error}.")]
    public static partial void NotGivenBack(this ILogger logger, string error);

    [LoggerMessage(4042, LogLevel.Warning, "A file for {Conversation} was not taken: {Error}.")]
    public static partial void FileRefused(this ILogger logger, string conversation, string error);

    [LoggerMessage(4041, LogLevel.Warning, "For whom Slackbot asks could not be found out: {Fault}.")]
    public static partial void NobodyTold(this ILogger logger, string fault);

    [LoggerMessage(4040, LogLevel.Debug, "{Team} shows no ready questions: {Error}.")]
    public static partial void NoPrompts(this ILogger logger, string team, string error);
}
