using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts;

/// <summary>“circles”: the three and one's own, with how many are in each and how often they are to be heard from.</summary>
public sealed record ShowCircles : Command;

public sealed class ShowCirclesHandler(ContactBook book) : IHandler<ShowCircles>
{
    private const int MaxOwn = 20;

    public async Task<Reply> HandleAsync(ShowCircles command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        var settings = await book.Store.SettingsAsync(turn.Org, turn.Me.Id, cancellation);
        var sizes = (await book.AllAsync(turn, cancellation))
            .Select(entry => entry.Contact.Circle)
            .OfType<string>()
            .CountBy(circle => circle)
            .ToDictionary();
        List<string> circles = [.. Circle.All, .. sizes.Keys.Except(Circle.All).Order(StringComparer.Ordinal).Take(MaxOwn)];
        return Reply.Of(
            turn.Lang,
            new Card(
                new Heading(phrases.MyCircles),
                new Facts([
                    .. circles.Select(circle => new Fact(
                        Circle.Shown(circle, turn.Lang),
                        phrases.CircleIs(sizes.GetValueOrDefault(circle), settings.RhythmOf(circle))
                    )),
                ]),
                new Paragraph(phrases.HowToUseCircles, Tone.Quiet),
                new Buttons([
                    .. circles
                        .Where(sizes.ContainsKey)
                        .Select(circle => new CommandButton(Circle.Shown(circle, turn.Lang), new ShowContacts(circle))),
                ])
            )
        );
    }
}
