using System.Collections.Immutable;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>What may be asked of whom. It depends only on what the asker may know, or says no more than “not now”.</summary>
public static class Fairness
{
    private static readonly Duration _week = Duration.FromDays(7);

    /// <summary>Why an introduction may not be proposed now; null when it may.</summary>
    /// <param name="known">The introductions that anybody in it is part of.</param>
    /// <param name="reporters">How many different people reported the proposer.</param>
    public static Unfair? Check(Introduction proposed, IReadOnlyCollection<Introduction> known, int reporters, Instant now, IntroductionSettings settings)
    {
        var earlier = known.Where(introduction => introduction.IsPartner(proposed.One) && introduction.IsPartner(proposed.Other)).ToList();
        return reporters >= settings.ReportsThatStop ? Unfair.Stopped
            : earlier.Any(introduction => IsUnderWay(introduction, now)) ? Unfair.OpenAlready
            : earlier.Any(introduction => introduction.StateAt(now) == IntroductionState.Met) ? Unfair.MetAlready
            : earlier.Any(introduction => now < RestsUntil(introduction, now, settings)) ? Unfair.Resting
            : OpenOf(proposed.ProposedBy, known, now) >= settings.MostOpen ? Unfair.TooManyOpen
            : proposed.Consents.Any(consent => !HasRoom(consent.By, known, now, settings)) ? Unfair.NoRoom
            : null;
    }

    /// <summary>False when somebody has been asked enough within the last seven days.</summary>
    public static bool HasRoom(PersonId person, IReadOnlyCollection<Introduction> known, Instant now, IntroductionSettings settings) =>
        known.Count(introduction => Asks(introduction, person) && introduction.SendsAt > now - _week && !NeverSent(introduction)) < settings.MostReceivedInAWeek;

    /// <summary>How many requests of somebody wait for an answer. A refused one counts until it expires, or the count would tell of the refusal.</summary>
    public static int OpenOf(PersonId proposer, IEnumerable<Introduction> known, Instant now) =>
        known.Count(introduction => introduction.ProposedBy == proposer && introduction.SeenAt(now) == IntroductionState.Open);

    /// <summary>Whom not to suggest to somebody: with whom an introduction is under way, or was not agreed lately.</summary>
    public static ImmutableHashSet<PersonId> Barred(PersonId person, IEnumerable<Introduction> known, Instant now, IntroductionSettings settings) =>
    [
        .. known.Where(introduction => introduction.IsPartner(person))
            .Where(introduction => IsUnderWay(introduction, now) || now < RestsUntil(introduction, now, settings))
            .Select(introduction => introduction.Partner(person)),
    ];

    private static bool IsUnderWay(Introduction introduction, Instant now) => introduction.SeenAt(now) is IntroductionState.Open or IntroductionState.Connected;

    private static bool Asks(Introduction introduction, PersonId person) => introduction.ConsentOf(person) is not null && introduction.IsTurnOf(person);

    private static bool NeverSent(Introduction introduction) => introduction.WithdrawnAt is { } at && at <= introduction.SendsAt;

    /// <summary>The same after a no as after silence; withdrawing does not shorten it once the other side was asked.</summary>
    private static Instant RestsUntil(Introduction introduction, Instant now, IntroductionSettings settings) => introduction.SeenAt(now) switch
    {
        IntroductionState.Lapsed => introduction.ExpiresAt + settings.CoolDown,
        IntroductionState.Withdrawn when !NeverSent(introduction) => introduction.ExpiresAt + settings.CoolDown,
        _ => Instant.MinValue,
    };
}

/// <summary>Why somebody may not be asked now.</summary>
public enum Unfair
{
    /// <summary>There is an introduction of these two already, from either side.</summary>
    OpenAlready,

    /// <summary>They know each other: an introduction brought them together before.</summary>
    MetAlready,

    /// <summary>The last one was not agreed, and that was lately.</summary>
    Resting,

    TooManyOpen,

    /// <summary>The other has been asked enough this week.</summary>
    NoRoom,

    /// <summary>Reported; an administrator looks at it first.</summary>
    Stopped,
}
