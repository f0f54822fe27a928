using System.Collections.Immutable;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>Whom introductions keep out of suggestions.</summary>
public sealed class Rooms(IntroductionStore store, IntroductionSettings settings)
{
    /// <summary>With whom somebody has an introduction under way, or had one lately that was not agreed.</summary>
    public async Task<ImmutableHashSet<PersonId>> BarredAsync(OrgId org, PersonId person, Instant now, CancellationToken cancellation) =>
        Fairness.Barred(person, await store.OfAsync(org, person, cancellation), now, settings);

    /// <summary>Who of these has been asked enough this week.</summary>
    public async Task<ImmutableHashSet<PersonId>> WithoutRoomAsync(OrgId org, IEnumerable<PersonId> people, Instant now, CancellationToken cancellation)
    {
        var full = ImmutableHashSet.CreateBuilder<PersonId>();
        foreach (var person in people)
        {
            if (!Fairness.HasRoom(person, await store.OfAsync(org, person, cancellation), now, settings))
            {
                full.Add(person);
            }
        }

        return full.ToImmutable();
    }
}
