using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Slack;

/// <summary>
/// Members that Slack told of lately, within a budget of memory: those who were not asked for for longest go first. Who is gone is asked
/// for again.
/// </summary>
internal sealed class MemberCache(long budget)
{
    /// <summary>Bytes: some twenty thousand members.</summary>
    public const long Budget = 8 * 1024 * 1024;

    /// <summary>Bytes of a member and an address beside their texts.</summary>
    private const int Overhead = 100;

    private readonly BoundedCache<Address, (Member Member, Instant Read)> _members = new("slack-members", budget);

    public MemberCache()
        : this(Budget)
    {
    }

    /// <summary>Bytes, estimated.</summary>
    public long Size => _members.Size;

    public (Member Member, Instant Read)? Find(Address address) => _members.TryFind(address, out var known) ? known : null;

    public void Keep(Address address, Member member, Instant read) => _members.Keep(address, (member, read), BytesOf(address, member));

    public void ForgetWorkspace(string team) => _members.ForgetAll(address => address.Workspace == team);

    private static long BytesOf(Address address, Member member) =>
        Overhead + 2L * (address.Workspace.Length + address.User.Length + member.Name.Length + (member.Email?.Length
            ?? 0) + (member.Title?.Length ?? 0));
}
