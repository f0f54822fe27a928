using System.Collections.Immutable;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Suggestions;

/// <summary>Composes the week's slates and keeps them: the first three when first asked, three more for “others”.</summary>
public sealed class Slates(
    SlateStore store,
    OrganisationCache organisations,
    SuggestionSettings settings,
    IntroductionSettings introductions
)
{
    /// <summary>What a slate is shown with.</summary>
    public sealed record Opened(SlateHistory History, LoadedOrganisation Organisation);

    /// <summary>What comes of asking for people.</summary>
    public abstract record Outcome
    {
        public sealed record Shown(WeeklySlate Slate) : Outcome;

        public sealed record TooLittle(ProfileGap Gap) : Outcome;

        /// <summary>No more this week.</summary>
        public sealed record Enough(WeeklySlate Slate) : Outcome;
    }

    public static IsoWeek WeekOf(TurnContext turn) => IsoWeek.Of(turn.Today);

    public async Task<Opened> OpenAsync(TurnContext turn, CancellationToken cancellation)
    {
        var history = store.ReadAsync(turn.Org, turn.Me.Id, WeekOf(turn).Plus(-settings.CoolDownWeeks), cancellation);
        var organisation = organisations.GetAsync(turn.Org, turn.Now, cancellation);
        await Task.WhenAll(history, organisation);
        return new Opened(await history, await organisation);
    }

    /// <summary>Whom <see cref="ThisWeekAsync"/> would show. Keeps nothing.</summary>
    public Outcome Preview(Opened view, TurnContext turn) =>
        view.History.Of(WeekOf(turn)) is { } kept && !SaysWhatWasMissing(turn.Me.Profile, kept) ? new Outcome.Shown(kept)
        : Compose(view, turn, [], round: 0) is var (slate, gap) && slate is not null ? new Outcome.Shown(slate)
        : new Outcome.TooLittle(gap);

    /// <summary>This week's people, the same until asked for others.</summary>
    public async Task<Outcome> ThisWeekAsync(Opened view, TurnContext turn, CancellationToken cancellation)
    {
        var kept = view.History.Of(WeekOf(turn));
        if (kept is not null && !SaysWhatWasMissing(turn.Me.Profile, kept))
        {
            return new Outcome.Shown(kept);
        }

        return Compose(view, turn, [], round: 0) switch
        {
            { Slate: null, Gap: var gap } => new Outcome.TooLittle(gap),
            { Slate: { } slate } when kept is null => new Outcome.Shown(await store.AddAsync(turn.Org, turn.Me.Id, slate, cancellation)),
            { Slate: { } slate } => new Outcome.Shown(
                await store.UpdateAsync(turn.Org, turn.Me.Id, slate.Week, _ => slate, cancellation) ?? slate
            ),
        };
    }

    /// <summary>The next three after those who were shown this week.</summary>
    public async Task<Outcome> OthersAsync(Opened view, TurnContext turn, CancellationToken cancellation)
    {
        if (view.History.Of(WeekOf(turn)) is not { } kept)
        {
            return await ThisWeekAsync(view, turn, cancellation);
        }

        if (kept.Round + 1 >= WeeklySlate.MaxRounds || kept.Shown.IsEmpty)
        {
            return new Outcome.Enough(kept);
        }

        if (Compose(view, turn, kept.Shown, kept.Round + 1).Slate is not { Shown.Length: var all } longer || all == kept.Shown.Length)
        {
            return new Outcome.Enough(kept);
        }

        var updated = await store.UpdateAsync(turn.Org, turn.Me.Id, kept.Week, now => now.Round == kept.Round ? longer : now, cancellation);
        return new Outcome.Shown(updated ?? longer);
    }

    /// <summary>The best three of some people, kept nowhere: whoever asks for a department may see somebody again.</summary>
    public SuggestionOutcome Among(ImmutableHashSet<PersonId> people, Opened view, TurnContext turn, int howMany = 3) =>
        Suggester.Suggest(view.Organisation.Index, turn.Me.Id, RequestOf(view, turn) with { Within = people, HowMany = howMany });

    /// <summary>The slate came with “tell me … and I'll do better”, and the person did: the promise is kept at once.</summary>
    private static bool SaysWhatWasMissing(Profile profile, WeeklySlate kept) => kept.WouldHelp switch
    {
        ProfileGap.LooksFor => !profile.LooksFor.IsEmpty,
        ProfileGap.Offers => !profile.Offers.IsEmpty,
        ProfileGap.Interests => !profile.Interests.IsEmpty,
        ProfileGap.Department => profile.Department is not null,
        null => false,
    };

    private (WeeklySlate? Slate, ProfileGap Gap) Compose(Opened view, TurnContext turn, ImmutableArray<ShownPerson> before, int round)
    {
        var request = RequestOf(view, turn);
        var week = request.Week;
        request = request with
        {
            Plan = view.Organisation.PlanOf(week, view.Organisation.Settings(settings), turn.Now),
            Barred = request.Barred.Union(before.Select(shown => shown.Person)),
            LastShown = view.History.LastShown.RemoveRange(
                view.History.Of(week) is { } kept ? kept.Shown.Select(shown => shown.Person) : []
            ),
        };
        return Suggester.Suggest(view.Organisation.Index, turn.Me.Id, request) switch
        {
            Slate slate => (
                new WeeklySlate(
                    week,
                    [.. before, .. slate.Suggestions.Select(one => new ShownPerson(one.Person, one.Reasons, round, turn.Now))],
                    slate.Shortage,
                    slate.WouldHelp
                ),
                default
            ),
            TooLittleKnown(var gap) => (null, gap),
            var other => throw new NotSupportedException(other.GetType().Name),
        };
    }

    /// <summary>
    /// Whoever has no room for another introduction this week is left out, and whoever the asker does not want to see or may not ask.
    /// </summary>
    private SuggestionRequest RequestOf(Opened view, TurnContext turn)
    {
        var barred = RequestPolicy.Barred(view.Organisation.Find(turn.Me.Id)?.Engagements ?? [], turn.Now);
        return new SuggestionRequest(turn.Now, WeekOf(turn))
        {
            Settings = view.Organisation.Settings(settings),
            Goal = turn.Me.Goal?.What,
            Full = view
                .Organisation.Engaged.Where(person => !RequestPolicy.HasRoom(person.Engagements, turn.Now, introductions))
                .Select(person => person.Id)
                .ToHashSet(),
            Barred = barred.Union(view.History.Never),
            NotBefore = view.History.NotBefore,
        };
    }
}
