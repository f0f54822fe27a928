using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>
/// About how many colleagues somebody may ask in a day what the two have in common, or who leads to them. A person asks about a few;
/// whoever asks about all of them wants to know who knows whom.
/// </summary>
public sealed class Curiosity
{
    public const int MostInADay = 30;

    /// <summary>Bytes: thousands who ask about as many as they may, many more who ask about a few.</summary>
    private const long Budget = 16 * 1024 * 1024;

    /// <summary>Bytes of one more colleague of whom somebody asked.</summary>
    private const long BytesEach = 60;

    private readonly Lock _lock = new();
    private readonly BoundedCache<(OrgId Org, PersonId Asker), Day> _days = new("curiosity", Budget);

    /// <summary>False from the first colleague too many on, until the next day. Asking again about the same one is free.</summary>
    public bool Allows(OrgId org, PersonId asker, PersonId about, Instant now)
    {
        var today = now.InUtc().Date;
        lock (_lock)
        {
            var day = _days.TryFind((org, asker), out var known) && known.On == today ? known : new Day(today);
            if (day.About.Contains(about))
            {
                return true;
            }

            if (day.About.Count >= MostInADay)
            {
                return false;
            }

            day.About.Add(about);
            _days.Keep((org, asker), day, BytesEach * (day.About.Count + 1));
            return true;
        }
    }

    private sealed record Day(LocalDate On)
    {
        public HashSet<PersonId> About { get; } = [];
    }
}
