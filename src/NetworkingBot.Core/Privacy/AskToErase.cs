using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Privacy;

/// <summary>“Erase me”: says what goes and what stays, and asks once.</summary>
public sealed record AskToErase : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "[please] [can you|could you|i want you to] (erase|delete|forget|wipe) (me|my (profile|data|account|information)|everything "
                + "about me|all about me) [please|completely|for good|for ever|forever]",
            _ => new AskToErase()
        ),
        Wording.En(
            "[please] (delete|erase|forget|remove) (everything|all my data|all of my data|all|all of it) [that] [you] "
                + "[know|have|keep|store] [about me|on me|of me]",
            _ => new AskToErase()
        ),
        Wording.En("(right to be forgotten|right to erasure|i want to be forgotten)", _ => new AskToErase()),
        Wording.Es(
            "[por favor] [quiero que] (borra|elimina|olvida|quita|borres|elimines) [todo|todos] (lo que sabes de mi|lo que sabes|mis "
                + "datos|lo mio|lo que tienes de mi|mi cuenta|mi perfil|mi informacion)",
            _ => new AskToErase()
        ),
        Wording.Es(
            "(borrame|olvidame|eliminame|borrar mis datos|borrar mi cuenta|eliminar mi cuenta|derecho al olvido|quiero que me olvides)",
            _ => new AskToErase()
        ),
    ];
}

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
