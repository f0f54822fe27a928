using Microsoft.Extensions.Options;
using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Web;

/// <summary>
/// The conversations of this page, at most <see cref="WebSettings.RememberedPeople"/>; those that nobody looked at for longest are
/// forgotten first.
/// </summary>
internal sealed class Transcripts(IOptions<WebSettings> settings, IClock clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Address, Remembered> _remembered = [];
    private long _uses;

    public Transcript Of(Address address)
    {
        lock (_lock)
        {
            if (!_remembered.TryGetValue(address, out var found))
            {
                MakeRoom();
                found = new Remembered(
                    new Transcript(settings.Value.RememberedMessages, clock.GetCurrentInstant().ToUnixTimeMilliseconds()),
                    0
                );
            }

            _remembered[address] = found with { LastUse = ++_uses };
            return found.Transcript;
        }
    }

    private void MakeRoom()
    {
        if (_remembered.Count < settings.Value.RememberedPeople)
        {
            return;
        }

        var idle = _remembered.Where(entry => !entry.Value.Transcript.IsWatched).ToList();
        if (idle.Count > 0)
        {
            _remembered.Remove(idle.MinBy(entry => entry.Value.LastUse).Key);
        }
    }

    private sealed record Remembered(Transcript Transcript, long LastUse);
}
