using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NodaTime;

namespace NetworkingBot.Core.Accounts;

/// <summary>Asks the account that was there first whether somebody new is the same person.</summary>
public sealed class LinkRequest(AccountLinks links) : IMessageWriter
{
    public string Kind => AccountLinks.Kind;

    /// <summary>An account is somebody's before they join as well.</summary>
    public bool ReachesAnybody => true;

    public async Task<Writing> WriteAsync(DueMessage due, Person to, Instant now, CancellationToken cancellation)
    {
        var newcomer = new PersonId(due.About);
        if (await links.AskingAsync(to, newcomer, now, cancellation) is not { } fresh)
        {
            return new Writing.Obsolete();
        }

        var lang = to.Lang ?? Lang.English;
        var phrases = LinkPhrases.In(lang);
        Card card = new(
            new Paragraph(phrases.SomebodySaysToBeYou(fresh.Name), Tone.Strong),
            new Paragraph(phrases.OnlyIfItWasYou),
            new Buttons([
                new CommandButton(phrases.No, new RefuseLink(newcomer)),
                new CommandButton(phrases.ThatIsMe, new ConfirmLink(newcomer)),
            ])
        );
        return new Writing.Ready(new Message(PlainText.Of([card]), lang, [card]));
    }

    public Task SentAsync(DueMessage due, Person to, Writing.Ready written, Instant now, CancellationToken cancellation) =>
        Task.CompletedTask;
}
