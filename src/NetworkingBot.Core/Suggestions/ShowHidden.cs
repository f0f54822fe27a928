using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who did I hide?”, each with an undo.</summary>
public sealed record ShowHidden : Command;

public sealed class ShowHiddenHandler(Slates slates) : IHandler<ShowHidden>
{
    public async Task<Reply> HandleAsync(ShowHidden command, TurnContext turn, CancellationToken cancellation)
    {
        var view = await slates.OpenAsync(turn, cancellation);
        var phrases = SuggestionPhrases.In(turn.Lang);
        var hidden = (from preference in view.History.Preferences
                      where preference.Own && (preference.Until is not { } until || until > turn.Now)
                      let person = view.Organisation.Find(preference.About)
                      where person is not null && person.Membership == Membership.Joined
                      select (preference, person)).ToList();
        return hidden.Count == 0
            ? Reply.Say(turn.Lang, phrases.NobodyHidden)
            : Reply.Of(
                turn.Lang,
                [new Card(new Heading(phrases.HiddenTitle)), .. hidden.Select(one => Card(one.preference, one.person, turn))]
            );
    }

    private static Card Card(Preference preference, Person person, TurnContext turn)
    {
        var phrases = SuggestionPhrases.In(turn.Lang);
        var until = preference.Until is { } instant
            ? phrases.HiddenUntil(Dates.Long(turn.Lang, instant.InZone(turn.Me.Zone).Date))
            : phrases.HiddenAlways;
        return new Card(
            new PersonLine(person.Id, person.Name, until),
            new Buttons([new CommandButton(phrases.Undo, new ShowAgain(person.Id))])
        );
    }
}
