using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Privacy;

namespace NetworkingBot.Core.Guide;

/// <summary>“Who can see my contacts?”, “is this private?”: what the bot keeps, and who sees it.</summary>
public sealed record ShowPrivacy : Command;

public sealed class ShowPrivacyHandler : IHandler<ShowPrivacy>
{
    public Task<Reply> HandleAsync(ShowPrivacy command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = GuidePhrases.In(turn.Lang);
        return Task.FromResult(
            Reply.Of(
                turn.Lang,
                new Card(
                    new Heading(phrases.PrivacyTitle),
                    new Bullets(phrases.Privacy),
                    new Buttons([
                        new CommandButton(PeoplePhrases.In(turn.Lang).MyProfile, new ShowProfile()),
                        new CommandButton(PrivacyPhrases.In(turn.Lang).FetchMyData, new ExportMyData()),
                        new CommandButton(phrases.LeaveOrErase, new AskToLeave()),
                    ])
                )
            )
        );
    }
}
