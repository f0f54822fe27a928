using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Privacy;

/// <summary>“Erase me”: says what goes and what stays, and asks once.</summary>
public sealed record AskToErase : Command;

public sealed class AskToEraseHandler : IHandler<AskToErase>
{
    public Task<Reply> HandleAsync(AskToErase command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PrivacyPhrases.In(turn.Lang);
        return Task.FromResult(Reply.Of(turn.Lang, new Card(
            new Heading(phrases.EraseTitle),
            new Paragraph(phrases.WhatGoes),
            new Paragraph(phrases.WhatStays),
            new Buttons(
            [
                new CommandButton(phrases.EraseNow, new Leave(Erase: true), ButtonStyle.Danger),
                new CommandButton(phrases.FetchFirst, new ExportMyData()),
                new CommandButton(PeoplePhrases.In(turn.Lang).Stay, new Stay()),
            ]))) with
        { Asks = new OpenQuestion(Yes: null, new Stay()) });
    }
}
