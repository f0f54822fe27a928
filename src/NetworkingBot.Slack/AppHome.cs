using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Suggestions;
using NodaTime;

namespace NetworkingBot.Slack;

/// <summary>The personal page: what the person would ask for first, answered before they ask.</summary>
internal sealed class AppHome(Installations installations, ConversationCore core, Roster roster, Outbound outbound, CoreServices services)
{
    /// <summary>From top to bottom.</summary>
    private static readonly IReadOnlyList<Command> _forMembers =
    [
        new SuggestPeople(),
        new ShowRequests(),
        new EditNudgeSettings(),
        new ShowProfile(),
        new ShowHelp(),
    ];

    private static readonly IReadOnlyList<Command> _forOthers = [new Greet()];

    public async Task PublishAsync(SlackInstallation installation, string user, CancellationToken cancellation)
    {
        if (await roster.CallerAsync(installation, user, conversation: null, cancellation) is not { } caller)
        {
            return;
        }

        var lang = await roster.ChosenLangAsync(installation, user, cancellation);
        var person = await roster.PersonAsync(caller.Address, cancellation);
        var cards = new List<Card>();
        foreach (var section in person?.Membership == Membership.Joined ? _forMembers : _forOthers)
        {
            var reply = await core.TakeAsync(new Turn(caller, new Clicked(core.Codec.Encode(section, lang))), cancellation);
            cards.AddRange(
                reply.Form is { } settings && person is not null
                    ? [await NextNudgeAsync(person, section, settings, lang, cancellation)]
                    : reply.Cards
            );
        }

        await installations.ClientOf(installation).Views.Publish(user, outbound.Home(cards, lang), cancellationToken: cancellation);
    }

    /// <summary>A form cannot stand on the page: what it settles does, with a button that opens it.</summary>
    private async Task<Card> NextNudgeAsync(Person me, Command opens, Form settings, Lang lang, CancellationToken cancellation)
    {
        var phrases = SlackPhrases.In(lang);
        var state = await services.NudgeStore.GetAsync(me.Org, me.Id, cancellation);
        var next = NextOf(me, state.Settled(), services.Clock.GetCurrentInstant())?.InZone(me.Zone);
        return new Card(
            new Paragraph(
                next is { } due ? phrases.NextNudge(Dates.Long(lang, due.Date), Dates.Time(due.TimeOfDay)) : phrases.NoNudges,
                Tone.Strong
            ),
            new Paragraph(settings.Intro ?? "", Tone.Quiet),
            new Buttons([new CommandButton(settings.Title, opens)]));
    }

    /// <summary>Null when none is planned, such as after “nudges off”.</summary>
    private static Instant? NextOf(Person me, NudgeState state, Instant now)
    {
        var next = state.Pace is NudgePace.Daily or NudgePace.Weekly ? NudgeTimes.Next(me, now) : null;
        while (next is var (day, due) && !state.AllowsOn(day, due))
        {
            next = NudgeTimes.Next(me, due);
        }

        return next?.Due;
    }
}
