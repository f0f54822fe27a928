using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Introductions;

/// <summary>A request as it stands now: what an old message about it turns into when it comes into view again.</summary>
public sealed record ShowRequest(string Introduction) : Command;

public sealed class ShowRequestHandler(IntroductionRequests desk, PersonStore people, Colleagues colleagues) : IHandler<ShowRequest>
{
    private readonly IntroductionViews _scenes = new(people, colleagues);

    public async Task<Reply> HandleAsync(ShowRequest command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = IntroductionPhrases.In(turn.Lang);
        if (await desk.FindAsync(command.Introduction, turn, cancellation) is not { } introduction || !introduction.IsTurnOf(turn.Me.Id))
        {
            return Reply.Say(turn.Lang, phrases.Why(Refusal.NotYours));
        }

        return await _scenes.OpenAsync(introduction, turn.Me.Id, turn.Now, cancellation) is { KeptApart: false } scene
            ? AsOfNow(scene, turn, phrases)
            : Reply.Say(turn.Lang, phrases.Why(Refusal.Over));
    }

    private Reply AsOfNow(IntroductionView scene, TurnContext turn, IntroductionPhrases phrases)
    {
        var introduction = scene.Introduction;
        return introduction.ConsentOf(turn.Me.Id) switch
        {
            _ when introduction.ConnectedAt is not null => Reply.Of(
                turn.Lang,
                IntroductionCards.Connected(scene, desk.Settings, desk.Reach, turn.Lang)
            ),
            Consent.No => Reply.Say(turn.Lang, phrases.SaidNo),
            Consent.Later(_, var until, _) when turn.Now < until => Reply.Say(
                turn.Lang,
                phrases.PutOffUntil(Dates.Long(turn.Lang, until.InZone(turn.Me.Zone).Date))
            ),
            Consent.Yes when introduction.SeenAt(turn.Now) == IntroductionState.Open => Reply.Say(
                turn.Lang,
                scene.IsIntroducer ? phrases.ThanksWillAsk(scene.Other.Name) : phrases.ThanksWaiting
            ),
            _ when introduction.WaitsFor(turn.Me.Id, turn.Now) => Reply.Of(
                turn.Lang,
                IntroductionCards.Request(scene, isReminder: false, turn.Lang)
            ),
            _ => Reply.Say(turn.Lang, phrases.Why(Refusal.Over)),
        };
    }
}
