using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>What introductions need to know of an organisation as a whole.</summary>
public sealed class Colleagues(OrganisationCache organisations, SlateStore slates, ProgrammeAccess access, IdentityStore identities)
{
    public Task<LoadedOrganisation> OpenAsync(OrgId org, Instant now, CancellationToken cancellation) =>
        organisations.GetAsync(org, now, cancellation);

    /// <summary>What two people have in common, from the side of <paramref name="one"/>.</summary>
    public async Task<CommonGround> BetweenAsync(OrgId org, PersonId one, PersonId other, Instant now, CancellationToken cancellation) =>
        CommonGround.Between((await organisations.GetAsync(org, now, cancellation)).Index, one, other, now);

    /// <summary>Which of these somebody does not hold as contacts.</summary>
    public async Task<IReadOnlyList<PersonId>> StrangersAsync(
        OrgId org,
        PersonId person,
        IReadOnlyList<PersonId> others,
        Instant now,
        CancellationToken cancellation
    )
    {
        var index = (await organisations.GetAsync(org, now, cancellation)).Index;
        return index.Read(() => others.Where(other => !Holds(index, person, other)).ToList());
    }

    /// <summary>Whom somebody is never to be brought together with, whichever of the two wished so.</summary>
    public async Task<IReadOnlySet<PersonId>> KeptApartAsync(OrgId org, PersonId person, Instant now, CancellationToken cancellation) =>
        (await slates.ReadAsync(org, person, IsoWeek.Of(now.InUtc().Date), cancellation)).Never;

    /// <summary>Keeps two people apart for good, in both directions; only <paramref name="person"/> knows.</summary>
    public Task KeepApartAsync(OrgId org, PersonId person, PersonId other, CancellationToken cancellation) =>
        slates.HideAsync(org, person, other, until: null, cancellation);

    /// <summary>Who of this week's people is meant by “the second one”, “number 2”; null when that points at nobody.</summary>
    public async Task<PersonId?> ShownAsync(TurnContext turn, string words, CancellationToken cancellation)
    {
        var week = IsoWeek.Of(turn.Today);
        return SlatePosition.Of((await slates.ReadAsync(turn.Org, turn.Me.Id, week, cancellation)).Of(week), words)?.Person;
    }

    /// <summary>Who reviews reports.</summary>
    public Task<IReadOnlyList<PersonId>> AdministratorsAsync(OrgId org, CancellationToken cancellation) =>
        access.AdministratorsAsync(org, identities, cancellation);

    private static bool Holds(OrganisationIndex index, PersonId person, PersonId other) =>
        index.NumberOf(person) is { } me && index.NumberOf(other) is { } them && index.Ties.Find(me, them) is { Mine: true };
}
