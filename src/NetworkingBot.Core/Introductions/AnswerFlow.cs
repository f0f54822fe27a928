using System.Collections.Immutable;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>What somebody who was asked does with a request.</summary>
public sealed class AnswerFlow(IntroductionRequests desk, PersonStore people, Colleagues colleagues, MeetingPlanner planner)
{
    /// <summary>An answer that was put off is asked for again at this hour.</summary>
    private static readonly LocalTime _morning = new(9, 0);

    private readonly IntroductionViews _scenes = new(people, colleagues);

    /// <summary>Answers the introduction of that id.</summary>
    public async Task<Reply> WithAsync(
        string id,
        TurnContext turn,
        Func<Introduction, CancellationToken, Task<Reply>> answer,
        CancellationToken cancellation
    ) =>
        await desk.FindAsync(id, turn, cancellation) is { } introduction && introduction.IsTurnOf(turn.Me.Id)
            ? await answer(introduction, cancellation)
            : Refuse(Refusal.NotYours, turn);

    /// <summary>
    /// A bare answer, and nothing was asked in this conversation: whether the request that waits is meant. A yes to that question answers
    /// it.
    /// </summary>
    internal async Task<Reply> AskWhichAsync(
        Func<string, Command> answer,
        Func<IntroductionPhrases, string, string> question,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var phrases = IntroductionPhrases.In(turn.Lang);
        var waiting = (await desk.OfAsync(turn.Org, turn.Me.Id, cancellation))
            .Where(introduction => introduction.WaitsFor(turn.Me.Id, turn.Now))
            .ToList();
        if (waiting.Count > 1)
        {
            return await new ShowRequestsHandler(desk, people, colleagues).HandleAsync(new ShowRequests(), turn, cancellation);
        }

        return waiting is [var only] && await _scenes.OpenAsync(only, turn.Me.Id, turn.Now, cancellation) is { KeptApart: false } scene
            ? Reply.Of(
                turn.Lang,
                new Card(new Paragraph(question(phrases, scene.Proposer.Name), Tone.Strong)),
                IntroductionCards.Listed(scene, turn.Lang)
            ) with
            {
                Asks = new OpenQuestion(answer(only.Id)),
                SpokenOf = scene.Proposer.Id.Value,
            }
            : Reply.Say(turn.Lang, phrases.NothingAsked);
    }

    public async Task<Reply> YesAsync(Introduction introduction, TurnContext turn, CancellationToken cancellation)
    {
        if (await _scenes.OpenAsync(introduction, turn.Me.Id, turn.Now, cancellation) is not { KeptApart: false } scene)
        {
            return Refuse(Refusal.Over, turn);
        }

        var times = await TimesAsync(scene, turn, cancellation);
        var step = await desk.StepAsync(introduction.Id, now => now.SayYes(turn.Me.Id, turn.Now, times), turn, cancellation);
        var after = step is Transition.Next(var next) ? next : await desk.FindAsync(introduction.Id, turn, cancellation) ?? introduction;
        return (step, after.StateAt(turn.Now)) switch
        {
            (Transition.Next or Transition.Refused(Refusal.Answered), IntroductionState.Connected) => Reply.Of(
                turn.Lang,
                IntroductionCards.Connected(scene with { Introduction = after }, desk.Settings, desk.Reach, turn.Lang)
            ) with
            { ReplacesCard = true },
            (Transition.Refused(var why), _) => Refuse(why, turn),
            _ => Say(
                scene.IsIntroducer
                    ? IntroductionPhrases.In(turn.Lang).ThanksWillAsk(scene.Other.Name)
                    : IntroductionPhrases.In(turn.Lang).ThanksWaiting,
                turn
            ),
        };
    }

    /// <summary>Calendars are looked at for the last yes alone.</summary>
    private async Task<ImmutableArray<Instant>?> TimesAsync(IntroductionView scene, TurnContext turn, CancellationToken cancellation) =>
        scene.Introduction.SayYes(turn.Me.Id, turn.Now) is Transition.Next({ ConnectedAt: not null })
            ? await planner.ProposeAsync(scene.One, scene.Other, turn.Now, cancellation)
            : null;

    public async Task<Reply> PutOffAsync(Introduction introduction, LocalDate day, TurnContext turn, CancellationToken cancellation)
    {
        var until = Instant.Min((day + _morning).InZoneLeniently(turn.Me.Zone).ToInstant(), turn.Now + desk.Settings.LongestPutOff);
        return await desk.StepAsync(introduction.Id,
            now => now.PutOff(turn.Me.Id, Instant.Max(until, turn.Now), desk.Settings.MostPutOffs, turn.Now), turn,
            cancellation) is Transition.Refused(var why)
            ? Refuse(why, turn)
            : Say(IntroductionPhrases.In(turn.Lang).PutOffUntil(Dates.Long(turn.Lang, until.InZone(turn.Me.Zone).Date)), turn);
    }

    public async Task<Reply> NoAsync(Introduction introduction, TurnContext turn, CancellationToken cancellation) =>
        await desk.StepAsync(introduction.Id, now => now.SayNo(turn.Me.Id, turn.Now), turn, cancellation) is Transition.Refused(var why)
            ? Refuse(why, turn)
            : Say(IntroductionPhrases.In(turn.Lang).SaidNo, turn);

    /// <summary>Works also when there is nothing to answer any more: the wish stands by itself.</summary>
    public async Task<Reply> NeverAsync(string id, TurnContext turn, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, turn, cancellation) is not { } introduction || !introduction.IsTurnOf(turn.Me.Id)
            || introduction.ProposedBy == turn.Me.Id)
        {
            return Refuse(Refusal.NotYours, turn);
        }

        _ = await desk.StepAsync(id, now => now.SayNo(turn.Me.Id, turn.Now), turn, cancellation);
        await colleagues.KeepApartAsync(turn.Org, turn.Me.Id, introduction.ProposedBy, cancellation);
        var phrases = IntroductionPhrases.In(turn.Lang);
        var name = (await people.GetAsync(turn.Org, introduction.ProposedBy, cancellation))?.Name ?? "";
        return Reply.Of(turn.Lang, new Card(
            new Paragraph(phrases.SaidNever(name)),
            new Paragraph(phrases.ReportOffer, Tone.Quiet),
            new Buttons([
                .. Enum.GetValues<ReportReason>()
                    .Select(reason => new CommandButton(phrases.Because(reason), new ReportRequest(id, reason))),
            ])
        )
    ) with
        { ReplacesCard = true };
    }

    public async Task<Reply> ReportAsync(string id, ReportReason reason, TurnContext turn, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, turn, cancellation) is not { } introduction || !introduction.IsTurnOf(turn.Me.Id))
        {
            return Refuse(Refusal.NotYours, turn);
        }

        await desk.ReportAsync(introduction, turn.Me.Id, reason, turn.Now, cancellation);
        return Say(IntroductionPhrases.In(turn.Lang).Reported, turn);
    }

    private static Reply Say(string text, TurnContext turn) => Reply.Say(turn.Lang, text) with { ReplacesCard = true };

    private static Reply Refuse(Refusal why, TurnContext turn) => Say(IntroductionPhrases.In(turn.Lang).Why(why), turn);
}
