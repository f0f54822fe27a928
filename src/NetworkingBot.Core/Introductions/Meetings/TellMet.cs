using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Introductions.Meetings;

/// <summary>Whether the two met, as one of them tells.</summary>
public sealed record TellMet(string Introduction, Met Met) : Command;

public sealed class TellMetHandler(IntroductionRequests desk, PersonStore people, ContactStore contacts) : IHandler<TellMet>
{
    /// <summary>A new acquaintance lives from a second conversation before long.</summary>
    private static readonly Rhythm _suggested = Rhythm.Every(days: 30);

    public async Task<Reply> HandleAsync(TellMet command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = IntroductionPhrases.In(turn.Lang);
        if (await desk.FindAsync(command.Introduction, turn, cancellation) is not { } introduction || !introduction.IsPartner(turn.Me.Id))
        {
            return Reply.Say(turn.Lang, phrases.Why(Refusal.NotYours)) with { ReplacesCard = true };
        }

        if (command.Met == Met.Yes && introduction.ConnectedAt is { } connected)
        {
            await BecomeContactsAsync(introduction, connected, turn, cancellation);
        }

        var step = await desk.StepAsync(introduction.Id, now => now.TellMet(turn.Me.Id, command.Met, turn.Now), turn, cancellation);
        var name = (await people.GetAsync(turn.Org, introduction.Partner(turn.Me.Id), cancellation))?.Name ?? "";
        var isLast = introduction.ConnectedAt + MeetingReport.AskedAgainAfter <= turn.Now;
        return Reply.Say(turn.Lang, (command.Met, step) switch
        {
            (Met.Yes, Transition.Next or Transition.Refused(Refusal.Over)) when introduction.ConnectedAt is not null =>
                phrases.ThanksMet(name),
            (_, Transition.Refused(var why)) => phrases.Why(why),
            (Met.NotYet, _) => isLast ? phrases.ThanksNoMore : phrases.ThanksNotYet,
            _ => phrases.ThanksNotMet,
        }) with
        { ReplacesCard = true, Step = command.Met == Met.Yes && step is Transition.Next ? new ProgrammeStep("met") : null };
    }

    /// <summary>Before the introduction is closed: a crash in between leaves both contacts of each other and the question open.</summary>
    private async Task BecomeContactsAsync(Introduction introduction, Instant connected, TurnContext turn, CancellationToken cancellation)
    {
        foreach (var (id, other) in new[] { (introduction.One, introduction.Other), (introduction.Other, introduction.One) })
        {
            if (await people.GetAsync(turn.Org, id, cancellation) is { } owner)
            {
                var introducer = introduction.Introducer is { } by ? await people.GetAsync(turn.Org, by, cancellation) : null;
                await contacts.UpdateAsync(
                    turn.Org,
                    id,
                    other.Value,
                    contact => Known(contact, owner, other, introducer, connected, turn.Now),
                    cancellation
                );
            }
        }
    }

    /// <summary>Once, however often it is told. What the owner wrote of the contact before stays.</summary>
    private static Contact Known(Contact? contact, Person owner, PersonId other, Person? introducer, Instant connected, Instant now)
    {
        if (contact is { Familiarity: { } known } && known.LastAt >= connected)
        {
            return contact;
        }

        var today = now.InZone(owner.Zone).Date;
        var phrases = IntroductionPhrases.In(owner.Lang ?? Lang.English);
        var howMet = introducer is null ? phrases.HowYouMet : phrases.HowYouMetThrough(introducer.Name);
        var kept = contact ?? Contact.OfColleague(owner.Org, owner.Id, other) with { AddedOn = today, Rhythm = _suggested };
        return (kept with { HowMet = kept.HowMet ?? howMet }).Met(new Encounter(today, EncounterKind.Unsaid, About: null), now);
    }
}
