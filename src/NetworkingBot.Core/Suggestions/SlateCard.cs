using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Suggestions;

/// <summary>The week's people: one card each, with reasons and what one can do.</summary>
internal static class SlateCard
{
    /// <param name="note">What has just been done, above it all; with its undo.</param>
    public static Reply For(WeeklySlate slate, SlateHistory history, LoadedOrganisation view, TurnContext turn, Card? note = null)
    {
        var phrases = SuggestionPhrases.In(turn.Lang);
        var shown = Visible(slate, history, view, turn).ToList();
        List<Element> heading = [new Heading(shown.Count == 0 ? phrases.NobodyLeft : phrases.Title(shown.Count, slate.Round > 0))];
        if (slate.Shortage is { } shortage)
        {
            heading.Add(new Paragraph(phrases.Short(shortage), Tone.Quiet));
        }

        return Reply.Of(
            turn.Lang,
            [
                .. note is null ? [] : new[] { note },
                new Card(heading),
                .. shown.Select(one => PersonCard(one.Shown, one.Person, view, turn.Lang)),
                Footer(slate, turn.Lang),
            ]
        ) with
        { Step = shown.Count > 0 && note is null ? new ProgrammeStep("shown", shown.Count) : null };
    }

    /// <summary>Who of the people shown last may still be shown: people leave, pause and are hidden during a week.</summary>
    public static IEnumerable<(ShownPerson Shown, Person Person)> Visible(
        WeeklySlate slate,
        SlateHistory history,
        LoadedOrganisation view,
        TurnContext turn
    ) =>
        from shown in slate.Current
        let person = view.Find(shown.Person)
        where person is not null && person.IsVisibleAt(turn.Now) && !history.Hides(shown.Person, turn.Now)
        select (shown, person);

    private static Card PersonCard(ShownPerson shown, Person person, LoadedOrganisation view, Lang lang)
    {
        var phrases = SuggestionPhrases.In(lang);
        return new Card(
            ProfileCard.Line(person),
            new Bullets(ReasonText.Main(shown.Reasons, view, lang)),
            new Buttons(
            [
                AskButton.For(person, lang),
                new CommandButton(phrases.Why, new WhySuggested(person.Id, Words: null)),
                new CommandButton(phrases.NotNow, new NotNow(person.Id, Words: null)),
                new CommandButton(phrases.Never, new NeverSuggest(person.Id, Words: null), Confirm: phrases.ConfirmNever(person.Name)),
            ]));
    }

    private static Card Footer(WeeklySlate slate, Lang lang)
    {
        var phrases = SuggestionPhrases.In(lang);
        var others = new Buttons([new CommandButton(phrases.Others, new SuggestOthers())]);
        return slate.WouldHelp is { } gap
            ? new Card(
                new Paragraph(phrases.WouldHelp(gap), Tone.Quiet),
                new Buttons([.. others.Items, new CommandButton(PeoplePhrases.In(lang).EditProfile, new EditProfile())])
            )
            : new Card(others);
    }
}
