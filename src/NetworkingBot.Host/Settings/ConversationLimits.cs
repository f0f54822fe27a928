using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Host.Settings;

/// <summary>Section <c>Conversation</c>: how many messages and clicks the bot takes, so that nobody keeps it from others.</summary>
internal sealed record ConversationLimits
{
    public const string Section = "Conversation";

    /// <summary>Messages and clicks of one person in a minute, 10–100,000.</summary>
    public int PersonPerMinute { get; init; } = new TurnLimitSettings().PersonPerMinute;

    /// <summary>Messages and clicks of a workspace or tenant in a minute, 100–10,000,000, in each process.</summary>
    public int WorkspacePerMinute { get; init; } = new TurnLimitSettings().WorkspacePerMinute;

    public IEnumerable<SettingsFault> Faults() => new[]
    {
        SettingsFault.OutOfRange($"{Section}:{nameof(PersonPerMinute)}", PersonPerMinute, 10, 100_000),
        SettingsFault.OutOfRange($"{Section}:{nameof(WorkspacePerMinute)}", WorkspacePerMinute, 100, 10_000_000),
    }.OfType<SettingsFault>();

    public TurnLimitSettings ToSettings() => new() { PersonPerMinute = PersonPerMinute, WorkspacePerMinute = WorkspacePerMinute };
}
