using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Core.Strategy;

/// <summary>
/// “My strategy”, “how am I doing?”: the goal, what the network is made of, and the one thing that would do it most good.
/// </summary>
public sealed record ShowStrategy : Command;

public sealed class ShowStrategyHandler(ContactBook book, OrganisationCache organisations) : IHandler<ShowStrategy>
{
    public async Task<Reply> HandleAsync(ShowStrategy command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = StrategyPhrases.In(turn.Lang);
        var colleagues = await organisations.GetAsync(turn.Org, turn.Now, cancellation);
        var mix = NetworkMix.Of(turn.Me, await book.AllAsync(turn, cancellation), colleagues.People, turn.Now);
        return Reply.Of(
            turn.Lang,
            new Card([new Heading(phrases.Title), .. GoalLines(turn, phrases)]),
            new Card([
                .. mix.Contacts == 0 ? [] : Figures(mix, phrases),
                new Paragraph(phrases.Suggests(mix.Advice)),
                new Buttons(Next(mix.Advice, turn.Lang)),
            ])
        );
    }

    private static IEnumerable<Element> GoalLines(TurnContext turn, StrategyPhrases phrases) => turn.Me.Goal is { } goal
        ? [new Paragraph(phrases.GoalIs(goal, turn.Today), Tone.Strong), new Buttons([new CommandButton(phrases.Drop, new DropGoal())])]
        : [new Paragraph(phrases.NoGoal)];

    private static IEnumerable<Element> Figures(NetworkMix mix, StrategyPhrases phrases) =>
    [
        new Progress(phrases.DepartmentsKnown, mix.DepartmentsKnown, mix.Departments),
        new Progress(phrases.InTouch(NetworkMix.Lately), mix.InTouch, mix.Contacts),
        new Facts([
            new Fact(phrases.Colleagues, phrases.OfOwnDepartment(mix.Contacts - mix.Outside, mix.InOwnDepartment)),
            new Fact(phrases.Outside, $"{mix.Outside}"),
        ]),
        new Paragraph(phrases.OnlyYou, Tone.Quiet),
    ];

    private static IReadOnlyList<Button> Next(Advice advice, Lang lang) => advice == Advice.KeepInTouch
        ? [new CommandButton(StrategyPhrases.In(lang).WhoIsDue, new ShowWhoIsDue(), ButtonStyle.Primary)]
        :
        [
            new CommandButton(PeoplePhrases.In(lang).WhoShouldIMeet, new SuggestPeople(), ButtonStyle.Primary),
            new CommandButton(SuggestionPhrases.In(lang).WhomToHelp, new FindWhomToHelp()),
        ];
}
