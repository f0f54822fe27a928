using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Suggestions;

/// <summary>
/// Refines the weights of an organisation with its own past, once a week: what was known of a sample of pairs is kept for four weeks; then
/// it is seen who came into contact, asked, agreed, met – or said “not now” or “never” – and the weights take a small step towards what
/// would have told so.
/// </summary>
public sealed class LearningRun(
    OrganisationCache organisations,
    LearningStore store,
    SlateStore slates,
    IntroductionStore introductions,
    SuggestionSettings settings,
    RowFaults faults
)
{
    private const int MaxAskers = 100;
    private const int MinOutcomes = 20;
    private static readonly Period _window = Period.FromWeeks(4);
    private static readonly Period _kept = Period.FromWeeks(26);

    /// <summary>Does a week's work, unless it was done, by this replica or another, or the settings say not to.</summary>
    public async Task StepAsync(OrgId org, Instant now, CancellationToken cancellation)
    {
        var today = now.InUtc().Date;
        if (!settings.Learns || !await store.BeginAsync(org, today, cancellation))
            return;
        var view = await organisations.GetAsync(org, now, cancellation);
        foreach (var (day, window) in await store.OpenUntilAsync(org, today - _window, cancellation))
            await store.CloseAsync(org, day, [.. window.Close(await OutcomesAsync(view, window, day, cancellation))], cancellation);
        await store.ForgetPastUntilAsync(org, today - _kept, cancellation);
        await store.OpenAsync(org, today, TieWindow.Open(view.Index, Askers(view, now)), cancellation);
        var (before, past) = (await store.GetAsync(org, cancellation), await store.PastAsync(org, cancellation));
        if (past.Count(example => example.Outcome != TieOutcome.None) >= MinOutcomes)
            await store.SaveAsync(org, LearnedTies.After(before, past, today), cancellation);
    }

    private IEnumerable<(PersonId, SuggestionRequest)> Askers(LoadedOrganisation view, Instant now)
    {
        var week = IsoWeek.Of(now.InUtc().Date);
        return view
            .People.Where(person => person.IsVisibleAt(now))
            .OrderBy(person => StableHash.Of(person.Id.Value, week.ToString()))
            .Take(MaxAskers)
            .Select(person => (person.Id, new SuggestionRequest(now, week) { Settings = view.Settings(settings) }));
    }

    private async Task<Func<PersonId, PersonId, TieOutcome>> OutcomesAsync(
        LoadedOrganisation view,
        TieWindow window,
        LocalDate day,
        CancellationToken cancellation
    )
    {
        var (asked, declined) = (new Dictionary<(PersonId, PersonId), TieOutcome>(), new HashSet<(PersonId, PersonId)>());
        var began = day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
        foreach (var asker in window.Pairs.Select(pair => pair.Asker).Distinct())
        {
            try
            {
                foreach (var introduction in await introductions.OfAsync(view.Org, asker, cancellation))
                {
                    if (introduction.One == asker && introduction.ProposedBy == asker && introduction.CreatedAt >= began)
                        asked[(asker, introduction.Other)] =
                            introduction.ConnectedAt is null ? TieOutcome.Contact : TieOutcome.MutualContact;
                }

                var history = await slates.ReadAsync(view.Org, asker, IsoWeek.Of(day), cancellation);
                declined.UnionWith(history.Preferences.Where(preference => preference.Own).Select(preference => (asker, preference.About)));
            }
            catch (UnreadableRowException fault)
            {
                // Less is learned of this one; of the others everything is.
                faults.Note(fault);
            }
        }

        return (asker, other) => declined.Contains((asker, other)) ? TieOutcome.None
            : (TieOutcome)Math.Max((int)asked.GetValueOrDefault((asker, other)), (int)view.Index.OutcomeOf(asker, other));
    }
}
