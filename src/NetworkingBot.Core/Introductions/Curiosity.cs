using System.Collections.Concurrent;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>
/// About how many colleagues somebody may ask in a day what the two have in common, or who leads to them. A person asks about a few;
/// whoever asks about all of them wants to know who knows whom.
/// </summary>
public sealed class Curiosity
{
    public const int MostInADay = 30;

    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<(OrgId Org, PersonId Asker), Day> _days = new();

    /// <summary>False from the first colleague too many on, until the next day. Asking again about the same one is free.</summary>
    public bool Allows(OrgId org, PersonId asker, PersonId about, Instant now)
    {
        var today = now.InUtc().Date;
        if (_days.Count >= MostRemembered)
        {
            foreach (var (old, _) in _days.Where(day => day.Value.On < today))
            {
                _days.TryRemove(old, out _);
            }
        }

        var day = _days.AddOrUpdate((org, asker), _ => new Day(today), (_, known) => known.On == today ? known : new Day(today));
        lock (day)
        {
            return day.About.Contains(about) || day.About.Count < MostInADay && day.About.Add(about);
        }
    }

    private sealed record Day(LocalDate On)
    {
        public HashSet<PersonId> About { get; } = [];
    }
}
