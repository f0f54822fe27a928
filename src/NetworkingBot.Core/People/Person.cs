using System.Collections.Immutable;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>A colleague. Known by name once a directory or a first message told of them; seen by others only after they joined.</summary>
public sealed record Person(OrgId Org, PersonId Id, string Name)
{
    public Membership Membership { get; init; }

    /// <summary>While this day has not come, where the person is, they are neither suggested nor written to.</summary>
    public LocalDate? PausedUntil { get; init; }

    /// <summary>When the bot may write first; null: <see cref="WritingTimes.Usual"/>.</summary>
    public WritingTimes? Times { get; init; }

    public Profile Profile { get; init; } = new();

    /// <summary>Null: none set.</summary>
    public Goal? Goal { get; init; }

    /// <summary>Lower case; never shown to others before an introduction is agreed.</summary>
    public string? Email { get; init; }

    /// <summary>Whether others may be told that they both know this person.</summary>
    public Naming Naming { get; init; }

    /// <summary>Where those whom the person agreed to meet may write, in the person's words; null: the e-mail address.</summary>
    public string? ReachMe { get; init; }

    /// <summary>The language the person last chose or wrote in; null until then.</summary>
    public Lang? Lang { get; init; }

    public Instant? JoinedAt { get; init; }

    /// <summary>When everything of them was erased; null for everybody whom <see cref="PersonStore"/> gives.</summary>
    public Instant? ErasedAt { get; init; }

    /// <summary>When an erasure of them began that has not come to its end; null: none has.</summary>
    public Instant? ErasingSince { get; init; }

    /// <summary>
    /// When the company's directory, or the last workspace, knew them no more; null while they are there, and for those who left by their
    /// own choice.
    /// </summary>
    public Instant? GoneAt { get; init; }

    /// <summary>Where the person is reached; the one they wrote from last comes first.</summary>
    public ImmutableArray<Address> Addresses { get; init; } = [];

    /// <summary>Accounts that are gone: nobody is reached there, and an erasure finds what is kept of them.</summary>
    public ImmutableArray<Address> FormerAddresses { get; init; } = [];

    /// <summary>Introductions that matter to suggestions now; those that no longer do go with the next change.</summary>
    public ImmutableArray<Engagement> Engagements { get; init; } = [];

    /// <summary>What they did at least once, ever. Counted by versions before <see cref="Steps"/>, which may run beside this one.</summary>
    public Milestones Milestones { get; init; }

    /// <summary>What they did lately, as the programme counts it; null: nothing.</summary>
    public StepsTaken? Steps { get; init; }

    /// <summary>
    /// What a staff directory told of this person, by field. A field that still says the same follows the directory; one that differs was
    /// changed by the person, and no import touches it. Null when no directory told of them.
    /// </summary>
    public ImmutableSortedDictionary<string, string>? Listed { get; init; }

    /// <summary>
    /// Who has the same e-mail address with another account, while it is not settled whether this person, who is new, is the same. Null:
    /// nothing to ask.
    /// </summary>
    public PersonId? MaybeSameAs { get; init; }

    /// <summary>When this person said to be <see cref="MaybeSameAs"/>, who is asked since; null: not yet.</summary>
    public Instant? LinkAskedAt { get; init; }

    /// <summary>An IANA zone id; null is taken as UTC.</summary>
    public string? ZoneId { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public DateTimeZone Zone => ZoneId is null ? DateTimeZone.Utc : DateTimeZoneProviders.Tzdb.GetZoneOrNull(ZoneId) ?? DateTimeZone.Utc;

    /// <summary>Hidden from everybody at once; with what they told of themselves, for a return, or without.</summary>
    public Person Leaving(bool erase) => this with
    {
        Membership = Membership.Left,
        PausedUntil = null,
        JoinedAt = null,
        ReachMe = erase ? null : ReachMe,
        Naming = erase ? Naming.NotAsked : Naming,
        Times = erase ? null : Times,
        Goal = erase ? null : Goal,
        Profile = erase ? new Profile() : Profile,
    };

    /// <summary>True when others may be shown this person now.</summary>
    public bool IsVisibleAt(Instant now) => Membership == Membership.Joined && !IsPausedAt(now);

    public bool IsPausedAt(Instant now) => BackOn(now.InZone(Zone).Date) is not null;

    /// <summary>The first day on which somebody who is paused or away on a day is back; null when they are there.</summary>
    public LocalDate? BackOn(LocalDate day)
    {
        var back = day;
        for (var moved = true; moved;)
        {
            var next = PausedUntil is { } until && back < until ? until : Times?.Away is { } away && away.Hold(back) ? away.Back : back;
            (moved, back) = (next != back, next);
        }

        return back == day ? null : back;
    }
}

/// <summary>Whether somebody may be named as a contact in common. Only a yes counts.</summary>
public enum Naming
{
    NotAsked,

    /// <summary>Asked, and not asked again.</summary>
    Unanswered,
    Allowed,
    Refused,
}

/// <summary>
/// Whether the person said yes to being part of it. Nobody is joined by anybody else's doing, except by an import that states consent.
/// </summary>
public enum Membership
{
    NotJoined,
    Joined,
    Left,
}
