using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>Requests that wait for an answer. The request itself came as a message of its own; this is for those that went under.</summary>
public sealed class RequestsWaiting : INudgeSource
{
    private static readonly Duration _firstGoesUnder = Duration.FromHours(20);

    public Task<IReadOnlyList<NudgeItem>> FindAsync(NudgeContext view, CancellationToken cancellation)
    {
        var waiting = view.Introductions.Count(one =>
            one.WaitsFor(view.Me.Id, view.Now) && view.Now - AskedAt(one, view.Me.Id) >= _firstGoesUnder
        );
        return Task.FromResult<IReadOnlyList<NudgeItem>>(
            waiting == 0
                ? []
                :
                [
                    new NudgeItem(NudgeKind.Request, About: null, view.Phrases.RequestsWait(waiting))
                    {
                        ActLabel = view.Phrases.ShowRequests,
                    },
                ]
        );
    }

    private static Instant AskedAt(Introduction one, PersonId me) =>
        one.ConsentOf(me) is Consent.Later(_, var until, _) ? until : one.SendsAt;
}

/// <summary>People whom the person agreed to meet and said nothing of since.</summary>
public sealed class FollowUps(PersonStore people) : INudgeSource
{
    /// <summary>A few days after the bot asked by itself.</summary>
    private static readonly Duration _after = MeetingReport.AskedAfter + Duration.FromDays(3);

    public async Task<IReadOnlyList<NudgeItem>> FindAsync(NudgeContext view, CancellationToken cancellation)
    {
        var items = new List<NudgeItem>();
        foreach (var introduction in view.Introductions.Where(one => IsOpen(one, view)).OrderBy(one => one.ConnectedAt))
        {
            if (
                await people.ReadableAsync(view.Me.Org, introduction.Partner(view.Me.Id), cancellation) is
                { Membership: Membership.Joined } partner
            )
            {
                items.Add(
                    new NudgeItem(NudgeKind.FollowUp, introduction.Id, view.Phrases.FollowUp(partner.Name))
                    {
                        Person = ProfileCard.Line(partner),
                        ActLabel = view.Phrases.WeMet,
                    }
                );
            }
        }

        return items;
    }

    private static bool IsOpen(Introduction one, NudgeContext view) => one.IsPartner(view.Me.Id)
        && one.StateAt(view.Now) == IntroductionState.Connected
        && view.Now - one.ConnectedAt >= _after
        && one.Meetings.All(report => report.By != view.Me.Id);
}
