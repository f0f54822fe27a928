using System.Diagnostics.Metrics;
using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Slack;

/// <summary>
/// Members that Slack told of lately, within a budget of memory: those asked for longest ago go first. What is gone is asked for again.
/// Its size is the metric
/// <c>networkingbot.cache.size</c>.
/// </summary>
internal sealed class MemberCache : IDisposable
{
    /// <summary>Bytes: some twenty thousand members.</summary>
    public const long Budget = 8 * 1024 * 1024;

    public const string MeterName = "NetworkingBot.Slack";

    /// <summary>Bytes of an entry beside its texts: objects, references and a place in two tables.</summary>
    private const int Overhead = 260;

    private readonly Lock _lock = new();
    private readonly Dictionary<Address, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _oldestFirst = [];
    private readonly Meter _meter = new(MeterName);
    private readonly long _budget;
    private long _size;

    public MemberCache()
        : this(Budget)
    {
    }

    internal MemberCache(long budget)
    {
        _budget = budget;
        _meter.CreateObservableGauge("networkingbot.cache.size", () => Size, "By", "Memory that members of Slack's workspaces take");
    }

    /// <summary>Bytes, estimated.</summary>
    public long Size
    {
        get
        {
            lock (_lock)
            {
                return _size;
            }
        }
    }

    public (Member Member, Instant Read)? Find(Address address)
    {
        lock (_lock)
        {
            return _entries.TryGetValue(address, out var node) ? (node.Value.Member, node.Value.Read) : null;
        }
    }

    public void Keep(Address address, Member member, Instant read)
    {
        lock (_lock)
        {
            Remove(address);
            var entry = new Entry(address, member, read, BytesOf(address, member));
            _entries[address] = _oldestFirst.AddLast(entry);
            _size += entry.Bytes;
            while (_size > _budget && _oldestFirst.First is { } oldest)
            {
                Remove(oldest.Value.Address);
            }
        }
    }

    public void ForgetWorkspace(string team)
    {
        lock (_lock)
        {
            foreach (var address in _entries.Keys.Where(address => address.Workspace == team).ToList())
            {
                Remove(address);
            }
        }
    }

    public void Dispose() => _meter.Dispose();

    private void Remove(Address address)
    {
        if (_entries.Remove(address, out var node))
        {
            _oldestFirst.Remove(node);
            _size -= node.Value.Bytes;
        }
    }

    private static long BytesOf(Address address, Member member) =>
        Overhead + 2L * (address.Workspace.Length + address.User.Length + member.Name.Length + (member.Email?.Length
            ?? 0) + (member.Title?.Length ?? 0));

    private sealed record Entry(Address Address, Member Member, Instant Read, long Bytes);
}
