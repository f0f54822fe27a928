using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>
/// Two people who may get to know each other, and everybody who has a say in it. The state is derived from what they said; every transition
/// is here and gives either what comes next or why not. Nobody learns of a no: until it expires, a refused introduction looks open to all
/// others.
/// </summary>
public sealed record Introduction(OrgId Org, string Id, IntroductionKind Kind, PersonId ProposedBy)
{
    /// <summary>The one who asks, or the first of two contacts.</summary>
    public required PersonId One { get; init; }

    /// <summary>The one who is asked, or the second of two contacts.</summary>
    public required PersonId Other { get; init; }

    /// <summary>
    /// What the proposer looks for and offers in return, word for word as the others see it; empty when somebody else proposes.
    /// </summary>
    public string LooksFor { get; init; } = "";

    public string Offers { get; init; } = "";

    /// <summary>Why, in the proposer's words; empty when they said nothing.</summary>
    public string Message { get; init; } = "";

    /// <summary>One for each who must agree. A shared contact comes first and is asked first.</summary>
    public required ImmutableArray<Consent> Consents { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>Until then nobody else hears of it, and it can be changed.</summary>
    public required Instant SendsAt { get; init; }

    /// <summary>At this instant whatever is not agreed is over, and whoever waited is told so.</summary>
    public required Instant ExpiresAt { get; init; }

    /// <summary>How long somebody has for an answer.</summary>
    public required Duration AnswerWithin { get; init; }

    /// <summary>After how long somebody who did not answer is reminded, once.</summary>
    public required Duration RemindAfter { get; init; }

    public Instant? WithdrawnAt { get; init; }

    /// <summary>What the two said of meeting each other.</summary>
    public ImmutableArray<MeetingReport> Meetings { get; init; } = [];

    /// <summary>
    /// When the two could meet, as it was found when the last of them agreed; null: nobody has looked, and their working hours tell.
    /// </summary>
    public ImmutableArray<Instant>? Times { get; init; }

    /// <summary>Opens the calendar files; known to the two only.</summary>
    public required string Token { get; init; }

    /// <summary>The contact whom both share, in an introduction through one.</summary>
    [JsonIgnore]
    public PersonId? Through => Kind == IntroductionKind.ThroughContact ? Consents[0].By : null;

    /// <summary>Who brought the two together, when it was somebody else.</summary>
    [JsonIgnore]
    public PersonId? Introducer => Kind switch
    {
        IntroductionKind.Direct => null,
        IntroductionKind.ThroughContact => Consents[0].By,
        IntroductionKind.OfContacts => ProposedBy,
    };

    /// <summary>Everybody who may ever hear of it.</summary>
    [JsonIgnore]
    public IEnumerable<PersonId> Involved => Consents.Select(consent => consent.By).Prepend(ProposedBy).Distinct();

    [JsonIgnore]
    public Instant? ConnectedAt =>
        Consents.All(consent => consent is Consent.Yes) ? Consents.Max(consent => ((Consent.Yes)consent).At) : null;

    public static Introduction Direct(Proposal proposal, PersonId asked) =>
        Proposed(proposal, IntroductionKind.Direct, proposal.By, asked, [asked], 1);

    /// <summary>The expiry is the same whoever lets it lapse, so that it does not tell who did.</summary>
    public static Introduction ThroughContact(Proposal proposal, PersonId contact, PersonId asked) =>
        Proposed(proposal, IntroductionKind.ThroughContact, proposal.By, asked, [contact, asked], 2);

    public static Introduction OfContacts(Proposal proposal, PersonId one, PersonId other) =>
        Proposed(proposal, IntroductionKind.OfContacts, one, other, [one, other], 1);

    public IntroductionState StateAt(Instant now) =>
        WithdrawnAt is not null ? IntroductionState.Withdrawn
        : Consents.Any(consent => consent is Consent.No) ? IntroductionState.Declined
        : ConnectedAt is { } connected ? AfterConnecting(now - connected)
        : now >= ExpiresAt ? IntroductionState.Lapsed
        : IntroductionState.Open;

    /// <summary>
    /// What somebody can tell from outside: one that was refused cannot be told from one that waits, or from one that lapsed.
    /// </summary>
    public IntroductionState SeenAt(Instant now) => StateAt(now) switch
    {
        IntroductionState.Declined => now >= ExpiresAt ? IntroductionState.Lapsed : IntroductionState.Open,
        var state => state,
    };

    public bool IsPartner(PersonId person) => person == One || person == Other;

    /// <summary>The one of the two who is not <paramref name="person"/>.</summary>
    public PersonId Partner(PersonId person) => person == One ? Other : One;

    public Consent? ConsentOf(PersonId person) => Consents.FirstOrDefault(consent => consent.By == person);

    /// <summary>What the introduction brought this person so far.</summary>
    public Milestones ReachedBy(PersonId person) =>
        (ProposedBy == person ? Milestones.Asked : Milestones.None)
        | (ConsentOf(person) is Consent.Yes ? Milestones.Agreed : Milestones.None)
        | (IsPartner(person) && Meetings.Any(report => report.Met == Met.Yes) ? Milestones.Met : Milestones.None);

    /// <summary>True when it is this person's answer that is waited for now.</summary>
    public bool WaitsFor(PersonId person, Instant now) =>
        now >= SendsAt
        && now < DeadlineOf(person)
        && SeenAt(now) == IntroductionState.Open
        && IsTurnOf(person)
        && ConsentOf(person) is Consent.Pending or Consent.Later;

    /// <summary>True once this person may know of it.</summary>
    public bool IsTurnOf(PersonId person) =>
        ConsentOf(person) is not null
        && (Kind != IntroductionKind.ThroughContact || Consents[0].By == person || Consents[0] is Consent.Yes);

    /// <summary>True for whoever proposed it, and for others from when they are asked.</summary>
    public bool IsKnownTo(PersonId person, Instant now) =>
        ProposedBy == person || ReachesAt(person) is { } at && at <= now && !(WithdrawnAt < at);

    /// <summary>
    /// From when on this person is asked; null while a shared contact has not agreed, and for those who are not asked at all.
    /// </summary>
    public Instant? ReachesAt(PersonId person) =>
        !IsTurnOf(person) ? null
        : person != Through && Consents[0] is Consent.Yes(_, var at) && Through is not null ? at
        : SendsAt;

    /// <summary>When there was nothing more to say or to do; null: there is still.</summary>
    public Instant? EndedAt(Instant now) => StateAt(now) switch
    {
        IntroductionState.Withdrawn => WithdrawnAt,
        IntroductionState.Declined or IntroductionState.Lapsed when now >= ExpiresAt => ExpiresAt,
        IntroductionState.Met or IntroductionState.NotMet => Meetings.Select(report => report.At).Append(ConnectedAt!.Value).Max(),
        _ => null,
    };

    [JsonIgnore]
    public bool HasWords => LooksFor.Length + Offers.Length + Message.Length > 0;

    public Introduction WithoutWords() => this with { LooksFor = "", Offers = "", Message = "" };

    /// <param name="by">Who agrees.</param>
    /// <param name="now">When.</param>
    /// <param name="times">When the two could meet, if this is the last yes; null: nobody has looked.</param>
    public Transition SayYes(PersonId by, Instant now, ImmutableArray<Instant>? times = null) =>
        Answer(by, now, _ => new Consent.Yes(by, now)) switch
        {
            Transition.Next({ ConnectedAt: not null } connected) => new Transition.Next(connected with { Times = times }),
            var other => other,
        };

    public Transition SayNo(PersonId by, Instant now) => Answer(by, now, _ => new Consent.No(by, now));

    /// <summary>Asks again at <paramref name="until"/>; there is time for an answer after it.</summary>
    public Transition PutOff(PersonId by, Instant until, int mostTimes, Instant now)
    {
        var times = ConsentOf(by) is Consent.Later later ? later.Times : 0;
        return (Answer(by, now, _ => new Consent.Later(by, until, times + 1)), times < mostTimes) switch
        {
            (Transition.Next, false) => new Transition.Refused(Refusal.PutOffOften),
            (Transition.Next(var next), true) => new Transition.Next(
                next with { ExpiresAt = Instant.Max(ExpiresAt, until + (AnswerWithin * (by == Through ? 2 : 1))) }
            ),
            var (refused, _) => refused,
        };
    }

    public Transition Withdraw(PersonId by, Instant now) =>
        by != ProposedBy ? new Transition.Refused(Refusal.NotYours)
        : SeenAt(now) != IntroductionState.Open ? new Transition.Refused(Refusal.Over)
        : new Transition.Next(this with { WithdrawnAt = now });

    /// <summary>Other words, for as long as nobody has read the first ones.</summary>
    public Transition Change(PersonId by, string looksFor, string offers, string message, Instant now) =>
        by != ProposedBy ? new Transition.Refused(Refusal.NotYours)
        : SeenAt(now) != IntroductionState.Open ? new Transition.Refused(Refusal.Over)
        : now >= SendsAt ? new Transition.Refused(Refusal.Sent)
        : new Transition.Next(this with { LooksFor = looksFor, Offers = offers, Message = message });

    /// <summary>Takes out what somebody wrote who is erased; what they proposed and nobody answered yet is withdrawn.</summary>
    public Transition Forget(PersonId by, Instant now) =>
        ProposedBy == by
            ? new Transition.Next(
                this with
                {
                    LooksFor = "",
                    Offers = "",
                    Message = "",
                    WithdrawnAt = WithdrawnAt ?? (StateAt(now) == IntroductionState.Open ? now : null),
                }
            )
        : new Transition.Refused(Refusal.NotYours);

    public Transition SendNow(PersonId by, Instant now) =>
        by != ProposedBy ? new Transition.Refused(Refusal.NotYours)
        : SeenAt(now) != IntroductionState.Open ? new Transition.Refused(Refusal.Over)
        : now >= SendsAt ? new Transition.Refused(Refusal.Sent)
        : new Transition.Next(this with { SendsAt = now });

    public Transition TellMet(PersonId by, Met met, Instant now) =>
        !IsPartner(by) ? new Transition.Refused(Refusal.NotYours)
        : StateAt(now) != IntroductionState.Connected ? new Transition.Refused(Refusal.Over)
        : new Transition.Next(this with { Meetings = [.. Meetings.Where(report => report.By != by), new MeetingReport(by, met, now)] });

    /// <summary>Until an introduction is over for somebody, their answer is taken as if nobody else had refused.</summary>
    private Transition Answer(PersonId by, Instant now, Func<Consent, Consent> answer) =>
        ConsentOf(by) is not { } consent || !IsTurnOf(by) || now < SendsAt ? new Transition.Refused(Refusal.NotYours)
        : consent is Consent.Yes or Consent.No ? new Transition.Refused(Refusal.Answered)
        : SeenAt(now) != IntroductionState.Open || now >= DeadlineOf(by) ? new Transition.Refused(Refusal.Over)
        : new Transition.Next(this with { Consents = Consents.Replace(consent, answer(consent)) });

    /// <summary>A shared contact answers in the first half, so that time is left for the other.</summary>
    public Instant DeadlineOf(PersonId person) => person == Through ? ExpiresAt - AnswerWithin : ExpiresAt;

    private IntroductionState AfterConnecting(Duration age) =>
        Meetings.Any(report => report.Met == Met.Yes) ? IntroductionState.Met
        : Meetings.Any(report => report.Met == Met.No) || age >= MeetingReport.NotAskedAfter ? IntroductionState.NotMet
        : IntroductionState.Connected;

    private static Introduction Proposed(
        Proposal proposal,
        IntroductionKind kind,
        PersonId one,
        PersonId other,
        ImmutableArray<PersonId> mustAgree,
        int turns
    ) =>
        new(proposal.Org, proposal.Id, kind, proposal.By)
        {
            One = one,
            Other = other,
            LooksFor = proposal.LooksFor,
            Offers = proposal.Offers,
            Message = proposal.Message,
            Consents = [.. mustAgree.Select(person => new Consent.Pending(person))],
            CreatedAt = proposal.At,
            SendsAt = proposal.SendsAt,
            ExpiresAt = proposal.SendsAt + (proposal.AnswerWithin * turns),
            AnswerWithin = proposal.AnswerWithin,
            RemindAfter = proposal.RemindAfter,
            Token = proposal.Token,
        };
}

public enum IntroductionKind
{
    /// <summary>I ask to meet you.</summary>
    Direct,

    /// <summary>I ask to meet you through a contact whom we share, who agrees first.</summary>
    ThroughContact,

    /// <summary>I introduce two of my contacts to each other; both agree.</summary>
    OfContacts,
}

public enum IntroductionState
{
    /// <summary>Somebody's answer is waited for.</summary>
    Open,

    /// <summary>Somebody said no. Only they know.</summary>
    Declined,

    /// <summary>Not everybody agreed in time.</summary>
    Lapsed,

    Withdrawn,

    /// <summary>Everybody agreed; whether the two met is not known yet.</summary>
    Connected,

    Met,

    NotMet,
}

/// <summary>What one of the two said of a meeting.</summary>
public sealed record MeetingReport(PersonId By, Met Met, Instant At)
{
    /// <summary>After they agreed, the two are asked once, then at most once more.</summary>
    public static readonly Duration AskedAfter = Duration.FromDays(7);

    public static readonly Duration AskedAgainAfter = Duration.FromDays(14);

    /// <summary>Who has not met until then is taken not to have met.</summary>
    public static readonly Duration NotAskedAfter = Duration.FromDays(28);
}

public enum Met
{
    Yes,
    NotYet,
    No,
}

/// <summary>What comes of a transition.</summary>
public abstract record Transition
{
    public sealed record Next(Introduction Introduction) : Transition;

    public sealed record Refused(Refusal Why) : Transition;
}

/// <summary>Why a transition is not possible.</summary>
public enum Refusal
{
    /// <summary>There is no such introduction, or this person has no say in it (yet).</summary>
    NotYours,

    /// <summary>This person has answered already.</summary>
    Answered,

    /// <summary>It is withdrawn, lapsed or agreed.</summary>
    Over,

    /// <summary>The other side has it already.</summary>
    Sent,

    PutOffOften,
}

/// <summary>What somebody proposes, before it is said who has to agree.</summary>
public sealed record Proposal(OrgId Org, string Id, PersonId By, Instant At)
{
    public required Instant SendsAt { get; init; }

    public required Duration AnswerWithin { get; init; }

    public required Duration RemindAfter { get; init; }

    public required string Token { get; init; }

    public string LooksFor { get; init; } = "";

    public string Offers { get; init; } = "";

    public string Message { get; init; } = "";
}
