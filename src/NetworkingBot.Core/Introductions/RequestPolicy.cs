using System.Collections.Immutable;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>What may be asked of whom. It depends only on what the asker may know, or says no more than “not now”.</summary>
public static class RequestPolicy
{
    private static readonly Duration _week = Duration.FromDays(7);

    /// <summary>Why an introduction may not be proposed now; null when it may.</summary>
    /// <param name="known">The introductions that anybody in it is part of.</param>
    /// <param name="reporters">How many different people reported the proposer.</param>
    public static Denial? Check(
        Introduction proposed,
        IReadOnlyCollection<Introduction> known,
        int reporters,
        Instant now,
        IntroductionSettings settings
    )
    {
        var earlier = known.Where(introduction => introduction.IsPartner(proposed.One) && introduction.IsPartner(proposed.Other));
        return reporters >= settings.ReportsThatStop ? Denial.Stopped
            : earlier.Min(introduction => Hindrance(introduction, proposed.ProposedBy, now, settings)) is { } hindrance ? hindrance
            : OpenOf(proposed.ProposedBy, known, now) >= settings.MostOpen ? Denial.TooManyOpen
            : proposed.Consents.Any(consent =>
                !HasRoom(known.Select(introduction => EngagementOf(consent.By, introduction, settings)), now, settings)
            )
                ? Denial.NoRoom
            : null;
    }

    /// <summary>
    /// False when somebody has been asked enough within the last seven days, or will have been when the contacts agree who are asked first.
    /// </summary>
    public static bool HasRoom(IEnumerable<Engagement> engagements, Instant now, IntroductionSettings settings) =>
        engagements.Count(engagement => now < engagement.CountsUntil) < settings.MostReceivedInAWeek;

    /// <summary>Whom not to suggest to somebody: with whom an introduction is under way, or was not agreed lately.</summary>
    public static ImmutableHashSet<PersonId> Barred(IEnumerable<Engagement> engagements, Instant now) =>
        [.. engagements.Where(engagement => KeepsApart(engagement, now)).Select(engagement => engagement.With!.Value)];

    /// <summary>What an introduction means to suggestions made to this person, or of them.</summary>
    public static Engagement EngagementOf(PersonId person, Introduction introduction, IntroductionSettings settings) => new(
        introduction.Id,
        introduction.IsPartner(person) ? introduction.Partner(person) : null,
        KeptApartUntil(introduction, settings),
        CountsUntil(introduction, person));

    /// <summary>False when suggestions need not know of it any more.</summary>
    public static bool Matters(Engagement engagement, Instant now) => KeepsApart(engagement, now) || now < engagement.CountsUntil;

    /// <summary>
    /// How many requests of somebody wait for an answer. A refused one counts until it expires, or the count would tell of the refusal.
    /// </summary>
    public static int OpenOf(PersonId proposer, IEnumerable<Introduction> known, Instant now) =>
        known.Count(introduction => introduction.ProposedBy == proposer && introduction.SeenAt(now) == IntroductionState.Open);

    private static bool KeepsApart(Engagement engagement, Instant now) => engagement.With is not null && now < engagement.Until;

    /// <summary>
    /// A week from when it reaches the person; as long as a shared contact may still let it through, that contact's time.
    /// </summary>
    private static Instant? CountsUntil(Introduction introduction, PersonId person) =>
        introduction.ConsentOf(person) is null || NeverSent(introduction) ? null
        : introduction.ReachesAt(person) is { } at ? at + _week
        : introduction.WithdrawnAt is null ? introduction.DeadlineOf(introduction.Through!.Value)
        : null;

    private static Instant KeptApartUntil(Introduction introduction, IntroductionSettings settings) => introduction switch
    {
        _ when NeverSent(introduction) => Instant.MinValue,
        { ConnectedAt: null } or { WithdrawnAt: not null } => introduction.ExpiresAt + settings.CoolDown,
        { ConnectedAt: { } connected } => introduction.Meetings.Any(report => report.Met != Met.NotYet)
            ? Instant.MinValue
            : connected + MeetingReport.NotAskedAfter,
    };

    private static bool NeverSent(Introduction introduction) => introduction.WithdrawnAt is { } at && at <= introduction.SendsAt;

    /// <summary>
    /// Why the two of an introduction are not introduced again now, as far as the proposer may know of it; null when they may be.
    /// </summary>
    private static Denial? Hindrance(Introduction introduction, PersonId proposer, Instant now, IntroductionSettings settings)
    {
        Denial? why = introduction.SeenAt(now) switch
        {
            IntroductionState.Open or IntroductionState.Connected => Denial.OpenAlready,
            IntroductionState.Met => Denial.MetAlready,
            _ => now < RestsUntil(introduction, now, settings) ? Denial.Resting : null,
        };
        return why is null || introduction.IsKnownTo(proposer, now) ? why : Denial.NoRoom;
    }

    /// <summary>The same after a no as after silence; withdrawing does not shorten it once the other side was asked.</summary>
    private static Instant RestsUntil(Introduction introduction, Instant now, IntroductionSettings settings) =>
        introduction.SeenAt(now) switch
        {
            IntroductionState.Lapsed => introduction.ExpiresAt + settings.CoolDown,
            IntroductionState.Withdrawn when !NeverSent(introduction) => introduction.ExpiresAt + settings.CoolDown,
            _ => Instant.MinValue,
        };
}

/// <summary>Why somebody may not be asked now; of several reasons, the first counts.</summary>
public enum Denial
{
    /// <summary>There is an introduction of these two already, from either side.</summary>
    OpenAlready,

    /// <summary>They know each other: an introduction brought them together before.</summary>
    MetAlready,

    /// <summary>The last one was not agreed, and that was lately.</summary>
    Resting,

    /// <summary>
    /// Not through that contact: it is not known to both, or may not be named to the asker, or one of the others has no room. Which, is
    /// nobody's to know.
    /// </summary>
    NotThisWay,

    /// <summary>Whoever introduces two people does not know both.</summary>
    Strangers,

    TooManyOpen,

    /// <summary>The other has been asked enough this week.</summary>
    NoRoom,

    /// <summary>Reported; an administrator looks at it first.</summary>
    Stopped,
}
