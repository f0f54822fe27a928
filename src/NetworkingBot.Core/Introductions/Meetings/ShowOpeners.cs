using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Introductions.Meetings;

/// <summary>“What should I say to Luis?”: two ways to begin, from what the two share.</summary>
public sealed record ShowOpeners(PersonId? Person, string? Who) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", who => new ShowOpeners(Person: null, who))];
}

public sealed class ShowOpenersHandler(Whom whom, Colleagues colleagues, Curiosity curiosity) : IHandler<ShowOpeners>
{
    public async Task<Reply> HandleAsync(ShowOpeners command, TurnContext turn, CancellationToken cancellation) =>
        await whom.FindAsync(command.Person, command.Who, turn, cancellation) switch
        {
            Whom.Found.One(var person) when !curiosity.Allows(turn.Org, turn.Me.Id, person.Id, turn.Now) =>
                Reply.Say(turn.Lang, IntroductionPhrases.In(turn.Lang).EnoughQuestions),
            Whom.Found.One(var person) => Reply.Of(turn.Lang, await CardAsync(person, turn, cancellation)),
            var unclear => Whom.Ask(unclear, turn, id => new ShowOpeners(id, Who: null)),
        };

    private async Task<Card> CardAsync(Person person, TurnContext turn, CancellationToken cancellation)
    {
        var ground = await colleagues.BetweenAsync(turn.Org, turn.Me.Id, person.Id, turn.Now, cancellation);
        var all = await colleagues.OpenAsync(turn.Org, turn.Now, cancellation);
        var known = ground
            .KnownToBoth.Select(all.Find)
            .OfType<Person>()
            .Where(contact => contact.IsVisibleAt(turn.Now))
            .Select(contact => contact.Name);
        return new Card(
            ProfileCard.Line(person),
            new Paragraph(IntroductionPhrases.In(turn.Lang).Openers, Tone.Strong),
            new Bullets(Openers.For(turn.Me, person, ground, known, turn.Lang)),
            new Buttons([AskButton.For(person, turn.Lang)]));
    }
}
