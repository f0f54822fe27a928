namespace NetworkingBot.Core.Conversation;

/// <summary>The chat platforms that the host speaks to.</summary>
public sealed class Platforms(IEnumerable<IPlatform> all)
{
    private readonly IReadOnlyList<IPlatform> _all = [.. all];

    /// <summary>As for the local page alone.</summary>
    public static Platforms None { get; } = new([]);

    /// <summary>Null for a channel without a platform.</summary>
    public IPlatform? Of(string channel) => _all.FirstOrDefault(platform => platform.Channel == channel);

    /// <summary>Where both have an account in one workspace, and that of the other there; each platform once.</summary>
    public IEnumerable<(IPlatform Platform, Address There)> SharedBy(IReadOnlyList<Address> one, IReadOnlyList<Address> other) =>
        from platform in _all
        let there = other.FirstOrDefault(address => address.Channel == platform.Channel && one.Any(address.IsInWorkspaceOf))
        where there is not null
        select (platform, there);
}
