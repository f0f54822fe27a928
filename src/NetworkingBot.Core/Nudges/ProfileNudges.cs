using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Core.Nudges;

/// <summary>This week's people, on the first day of the week on which the person is nudged.</summary>
public sealed class ThisWeeksPeople(Slates slates) : INudgeSource
{
    public async Task<IReadOnlyList<NudgeItem>> FindAsync(NudgeContext view, CancellationToken cancellation)
    {
        if (!IsFirstDay(view))
        {
            return [];
        }

        var turn = new TurnContext(view.Me, view.Lang, view.Now, view.From, Private: true);
        var opened = await slates.OpenAsync(turn, cancellation);
        if (slates.Preview(opened, turn) is not Slates.Outcome.Shown(var slate))
        {
            return [];
        }

        var names = SlateCard.Visible(slate, opened.History, opened.Organisation, turn).Select(one => one.Person.Name).ToList();
        return names.Count == 0
            ? []
            :
            [
                new NudgeItem(NudgeKind.ThisWeek, IsoWeek.Of(view.Today).ToString(), view.Phrases.ThisWeek(Listing.And(view.Lang, names)))
                {
                    ActLabel = view.Phrases.ShowThem,
                },
            ];
    }

    private static bool IsFirstDay(NudgeContext view) =>
        Enumerable.Range(1, (int)view.Today.DayOfWeek - 1).All(back => NudgeTimes.On(view.Me, view.Today.PlusDays(-back)) is null);
}

/// <summary>What the profile lacks most.</summary>
public sealed class ProfileGaps : INudgeSource
{
    public Task<IReadOnlyList<NudgeItem>> FindAsync(NudgeContext view, CancellationToken cancellation)
    {
        var profile = view.Me.Profile;
        ProfileGap? gap = profile.Offers.IsEmpty ? ProfileGap.Offers
            : profile.LooksFor.IsEmpty ? ProfileGap.LooksFor
            : profile.Interests.IsEmpty ? ProfileGap.Interests
            : profile.Department is null ? ProfileGap.Department
            : null;
        return Task.FromResult<IReadOnlyList<NudgeItem>>(
            gap is { } missing
                ? [new NudgeItem(NudgeKind.ProfileGap, missing.ToString(), view.Phrases.Gap(missing)) { ActLabel = view.Phrases.FillIn }]
                : []
        );
    }
}
