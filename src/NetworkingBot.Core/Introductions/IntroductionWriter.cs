using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>Writes what introductions have to say to those who are not in a conversation with the bot just now.</summary>
public sealed class IntroductionWriter(
    IntroductionStore store,
    PersonStore people,
    Colleagues colleagues,
    IntroductionSettings settings,
    Reach reach
) : IMessageWriter
{
    private readonly IntroductionViews _scenes = new(people, colleagues);

    public string Kind => IntroductionSchedule.Kind;

    public async Task<Writing> WriteAsync(DueMessage due, Person to, Instant now, CancellationToken cancellation)
    {
        var (id, occasion) = IntroductionSchedule.Read(due.About);
        if (occasion is null || await store.GetAsync(due.Org, id, cancellation) is not { } introduction)
        {
            return new Writing.Obsolete();
        }

        if (NotBefore(introduction, to.Id, occasion.Value, now) is { } later)
        {
            return new Writing.NotBefore(later);
        }

        return
            IsTrue(introduction, to.Id, occasion.Value, now)
            && await _scenes.OpenAsync(introduction, to.Id, now, cancellation) is { } scene
            && (!scene.KeptApart || occasion == Occasion.Lapsed)
            ? Written(scene, occasion.Value, to.Lang ?? Lang.English)
            : new Writing.Obsolete();
    }

    /// <summary>Whoever has just been asked is reminded later, once.</summary>
    public async Task SentAsync(DueMessage due, Person to, Writing.Ready written, Instant now, CancellationToken cancellation)
    {
        if (
            IntroductionSchedule.Read(due.About) is (var id, Occasion.Request)
            && await store.GetAsync(due.Org, id, cancellation) is { } introduction
        )
        {
            await store.RemindLaterAsync(introduction, to.Id, now, cancellation);
        }
    }

    private static Instant? NotBefore(Introduction introduction, PersonId to, Occasion occasion, Instant now) => occasion switch
    {
        Occasion.Request when introduction.SeenAt(now) == IntroductionState.Open && now < introduction.SendsAt => introduction.SendsAt,
        Occasion.Request when introduction.ConsentOf(to) is Consent.Later(_, var until, _) && now < until => until,
        Occasion.Lapsed when introduction.SeenAt(now) == IntroductionState.Open => introduction.ExpiresAt,
        _ => null,
    };

    /// <summary>Nobody is asked for a consent that can no longer lead anywhere; who has the question already may still answer it.</summary>
    private static bool IsTrue(Introduction introduction, PersonId to, Occasion occasion, Instant now) => occasion switch
    {
        Occasion.Request => introduction.StateAt(now) == IntroductionState.Open && introduction.WaitsFor(to, now),
        Occasion.Reminder => introduction.StateAt(now) == IntroductionState.Open
            && introduction.WaitsFor(to, now)
            && introduction.ConsentOf(to) is Consent.Pending,
        Occasion.Lapsed => introduction.SeenAt(now) == IntroductionState.Lapsed
            && (introduction.ProposedBy == to || introduction.ConsentOf(to) is Consent.Yes),
        Occasion.Connected or Occasion.Group => introduction.ConnectedAt is not null,
        Occasion.DidYouMeet => introduction.StateAt(now) == IntroductionState.Connected
            && now < introduction.ConnectedAt + MeetingReport.AskedAgainAfter,
        Occasion.DidYouMeetAgain => introduction.StateAt(now) == IntroductionState.Connected,
        Occasion.Thanks => introduction.StateAt(now) == IntroductionState.Met,
    };

    private Writing Written(IntroductionView scene, Occasion occasion, Lang lang) => occasion switch
    {
        Occasion.Request => Ready(lang, IntroductionCards.Request(scene, isReminder: false, lang)),
        Occasion.Reminder => Ready(lang, IntroductionCards.Request(scene, isReminder: true, lang)),
        Occasion.Lapsed => Ready(lang, IntroductionCards.Lapsed(scene, lang)),
        Occasion.Connected => Ready(lang, IntroductionCards.Connected(scene, settings, reach, lang)),
        Occasion.Group => reach.OpensGroup(scene.One, scene.Other)
            ? new Writing.Ready(Message(lang, IntroductionCards.Group(scene, lang))) { With = [scene.Partner.Id] }
            : new Writing.Obsolete(),
        Occasion.DidYouMeet or Occasion.DidYouMeetAgain => Ready(lang, IntroductionCards.DidYouMeet(scene, lang)),
        Occasion.Thanks => Ready(lang, IntroductionCards.Thanks(scene, lang)),
    };

    private static Writing.Ready Ready(Lang lang, Card card) => new(Message(lang, card));

    private static Message Message(Lang lang, Card card) => new(PlainText.Of([card]), lang, [card]);
}
