using System.Runtime.CompilerServices;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;

namespace NetworkingBot.Web;

/// <summary>
/// One message of a conversation. It keeps its id when what it says changes; the version grows with every change of the conversation.
/// </summary>
internal sealed record Entry(long Id, long Version, Content Content);

/// <summary>What a message says.</summary>
internal abstract record Content
{
    public sealed record Mine(string Text) : Content;

    public sealed record Bots(string Text, Lang Lang, IReadOnlyList<Card> Cards, Form? Form = null) : Content;

    /// <summary>Closed by the person. It stays for a while, so that every open page learns of it.</summary>
    public sealed record Gone : Content;
}

/// <summary>
/// What was said in one conversation, up to <paramref name="capacity"/> messages, kept in memory for whoever opens the page next and pushed
/// to whoever has it open. Safe for use by many threads.
/// </summary>
/// <param name="capacity">How many messages are kept; the oldest go first.</param>
/// <param name="start">
/// Ids and versions count up from here. Taken from the clock, so that a page which was open before a restart takes what is new for new.
/// </param>
internal sealed class Transcript(int capacity, long start)
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, Entry> _entries = [];
    private TaskCompletionSource _changed = NewSignal();
    private long _last = start;
    private int _watchers;

    public bool IsWatched => Volatile.Read(ref _watchers) > 0;

    public Entry Add(Content content)
    {
        lock (_lock)
        {
            return Keep(_last + 1, content);
        }
    }

    /// <summary>
    /// Puts <paramref name="content"/> in the place of a message; one that was forgotten comes back there, one that never was is added.
    /// </summary>
    public Entry Put(long id, Content content)
    {
        lock (_lock)
        {
            return Keep(id > 0 && id <= _last ? id : _last + 1, content);
        }
    }

    /// <summary>Every message as it is now, in order.</summary>
    public IReadOnlyList<Entry> All()
    {
        lock (_lock)
        {
            return [.. _entries.Values];
        }
    }

    /// <summary>What changed after <paramref name="version"/>, and goes on changing until cancelled.</summary>
    public async IAsyncEnumerable<Entry> FollowAsync(long version, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Interlocked.Increment(ref _watchers);
        try
        {
            while (true)
            {
                var (fresh, changed) = Since(version);
                foreach (var entry in fresh)
                {
                    version = entry.Version;
                    yield return entry;
                }

                await changed.WaitAsync(cancellation);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _watchers);
        }
    }

    private (IReadOnlyList<Entry> Fresh, Task Changed) Since(long version)
    {
        lock (_lock)
        {
            return ([.. _entries.Values.Where(entry => entry.Version > version).OrderBy(entry => entry.Version)], _changed.Task);
        }
    }

    private Entry Keep(long id, Content content)
    {
        var entry = new Entry(id, ++_last, content);
        _entries[id] = entry;
        if (_entries.Count > capacity)
        {
            _entries.Remove(_entries.First(old => old.Key != id).Key);
        }

        _changed.SetResult();
        _changed = NewSignal();
        return entry;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
