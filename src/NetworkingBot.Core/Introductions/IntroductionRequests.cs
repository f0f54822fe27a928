using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions.Meetings;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>
/// What somebody wants to propose. <paramref name="Message"/> may be empty; so may the other two when two contacts are introduced.
/// </summary>
public sealed record Draft(IntroductionKind Kind, PersonId One, PersonId Other, string LooksFor, string Offers, string Message)
{
    public PersonId? Through { get; init; }

    /// <summary>True when the proposer has just written or read every word.</summary>
    public bool AtOnce { get; init; }
}

/// <summary>What came of proposing.</summary>
public abstract record Proposed
{
    public sealed record Made(Introduction Introduction) : Proposed;

    public sealed record Not(Denial Why) : Proposed;
}

/// <summary>Where introductions are proposed and taken further.</summary>
public sealed class IntroductionRequests(
    IntroductionStore store,
    ReportStore reports,
    Colleagues colleagues,
    IntroductionSettings settings,
    Reach reach,
    IdSource newId
)
{
    public Reach Reach => reach;

    public IntroductionSettings Settings => settings;

    /// <summary>
    /// Others may propose at the same moment: whoever sees afterwards that a limit is broken steps back, so that the limits hold.
    /// </summary>
    public async Task<Proposed> ProposeAsync(Draft draft, TurnContext turn, CancellationToken cancellation)
    {
        var (introduction, why) = await CheckedAsync(draft, turn, cancellation);
        if (why is { } denial)
        {
            return new Proposed.Not(denial);
        }

        if (!await store.AddAsync(introduction, turn.Now, cancellation))
        {
            return new Proposed.Not(await CheckAsync(draft, turn, cancellation) ?? Denial.OpenAlready);
        }

        var others = (await KnownAsync(Everybody(draft, turn), turn, cancellation)).Where(known => known.Id != introduction.Id).ToList();
        if (RequestPolicy.Check(introduction, others, reporters: 0, turn.Now, settings) is not { } tooMuch)
        {
            return new Proposed.Made(introduction);
        }

        _ = await store.StepAsync(turn.Org, introduction.Id, now => now.Withdraw(turn.Me.Id, turn.Now), turn.Now, cancellation);
        return new Proposed.Not(tooMuch);
    }

    /// <summary>Whether proposing would be refused, before somebody fills in a form for nothing.</summary>
    public async Task<Denial?> CheckAsync(Draft draft, TurnContext turn, CancellationToken cancellation) =>
        (await CheckedAsync(draft, turn, cancellation)).Why;

    /// <summary>Takes a step of whoever speaks. To those who may not know of the introduction (yet), there is none.</summary>
    public Task<Transition> StepAsync(string id, Func<Introduction, Transition> step, TurnContext turn, CancellationToken cancellation) =>
        store.StepAsync(turn.Org, id, now => now.IsKnownTo(turn.Me.Id, turn.Now)
            ? step(now)
            : new Transition.Refused(Refusal.NotYours), turn.Now, cancellation);

    /// <summary>Null as well for those who may not know of it (yet).</summary>
    public async Task<Introduction?> FindAsync(string id, TurnContext turn, CancellationToken cancellation) =>
        await store.GetAsync(turn.Org, id, cancellation) is { } introduction && introduction.IsKnownTo(turn.Me.Id, turn.Now)
            ? introduction
            : null;

    public Task<IReadOnlyList<Introduction>> OfAsync(OrgId org, PersonId person, CancellationToken cancellation) =>
        store.OfAsync(org, person, cancellation);

    public async Task ReportAsync(Introduction introduction, PersonId by, ReportReason reason, Instant now, CancellationToken cancellation)
    {
        if (introduction.ProposedBy != by)
        {
            var report = new Report(newId(), introduction.ProposedBy, by, introduction.Id, reason, now);
            await reports.AddAsync(
                introduction.Org,
                report,
                await colleagues.AdministratorsAsync(introduction.Org, cancellation),
                cancellation
            );
        }
    }

    private async Task<(Introduction Introduction, Denial? Why)> CheckedAsync(Draft draft, TurnContext turn, CancellationToken cancellation)
    {
        var everybody = Everybody(draft, turn);
        var known = await KnownAsync(everybody, turn, cancellation);
        var earlier = known.Count(introduction => introduction.IsPartner(draft.One) && introduction.IsPartner(draft.Other));
        var introduction = Drafted(draft, await store.NextIdAsync(turn.Org, draft.One, draft.Other, earlier, cancellation), turn);
        var reporters = await reports.CountAsync(turn.Org, turn.Me.Id, cancellation);
        var why = RequestPolicy.Check(introduction, known, reporters, turn.Now, settings)
            ?? (await AreKeptApartAsync(everybody, turn, cancellation) ? Denial.NoRoom : await UnknownAsync(draft, turn, cancellation));
        return (introduction, why);
    }

    /// <summary>Only whoever knows two people brings them together.</summary>
    private async Task<Denial?> UnknownAsync(Draft draft, TurnContext turn, CancellationToken cancellation) => draft switch
    {
        { Kind: IntroductionKind.OfContacts } => (
            await colleagues.StrangersAsync(turn.Org, turn.Me.Id, [draft.One, draft.Other], turn.Now, cancellation)
        ).Count == 0
            ? null
            : Denial.Strangers,
        { Through: { } contact } => (
            await colleagues.BetweenAsync(turn.Org, draft.One, draft.Other, turn.Now, cancellation)
        ).KnownToBoth.Contains(contact)
            ? null
            : Denial.NotThisWay,
        _ => null,
    };

    private static PersonId[] Everybody(Draft draft, TurnContext turn) =>
        [.. new[] { turn.Me.Id, draft.One, draft.Other }.Concat(draft.Through is { } through ? [through] : []).Distinct()];

    private async Task<IReadOnlyList<Introduction>> KnownAsync(PersonId[] everybody, TurnContext turn, CancellationToken cancellation)
    {
        var lists = await Task.WhenAll(everybody.Select(person => store.OfAsync(turn.Org, person, cancellation)));
        return [.. lists.SelectMany(list => list).DistinctBy(introduction => introduction.Id)];
    }

    /// <summary>A wish to be kept apart is private: from outside it looks like a full week.</summary>
    private async Task<bool> AreKeptApartAsync(PersonId[] everybody, TurnContext turn, CancellationToken cancellation)
    {
        var apart = await Task.WhenAll(everybody.Select(person => colleagues.KeptApartAsync(turn.Org, person, turn.Now, cancellation)));
        return apart.Any(kept => kept.Overlaps(everybody));
    }

    private Introduction Drafted(Draft draft, string id, TurnContext turn)
    {
        var proposal = new Proposal(turn.Org, id, turn.Me.Id, turn.Now)
        {
            SendsAt = draft.AtOnce ? turn.Now : turn.Now + settings.SecondThoughts,
            AnswerWithin = settings.AnswerWithin,
            RemindAfter = settings.RemindAfter,
            Token = newId(),
            LooksFor = draft.LooksFor,
            Offers = draft.Offers,
            Message = draft.Message,
        };
        return draft.Kind switch
        {
            IntroductionKind.Direct => Introduction.Direct(proposal, draft.Other),
            IntroductionKind.ThroughContact => Introduction.ThroughContact(proposal, draft.Through!.Value, draft.Other),
            IntroductionKind.OfContacts => Introduction.OfContacts(proposal, draft.One, draft.Other),
        };
    }
}
