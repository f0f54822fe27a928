using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Privacy;

/// <summary>“Export my data”: everything that is kept of the person, in a file behind a link of its own.</summary>
public sealed record ExportMyData : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[can|could|may] [i|you] [please] (export|download|send|give|get|take out|back up|backup) [me] [a] [copy of] "
            + "[all|all of|everything] (my data|my information|you know about me|you have on me) [in a file|as a file]",
            _ => new ExportMyData()
        ),
        Wording.En(
            "(data export|export|export everything|a copy of my data|give me everything you have on me|give me everything you know about "
                + "me)",
            _ => new ExportMyData()
        ),
        Wording.Es(
            "[quiero|puedo|como puedo|puedes] (exporta|exportar|descarga|descargar|bajar|dame|enviame|mandame|sacar) [una copia "
            + "de] [todos|todo] (mis datos|mi informacion|lo que sabes de mi|lo que tienes de mi) [en un archivo]",
            _ => new ExportMyData()),
        Wording.Es("(exportar|exportacion de datos|una copia de mis datos)", _ => new ExportMyData()),
    ];
}

public sealed class ExportMyDataHandler(ExportLinks links, AuditLog audit, PrivacySettings settings) : IHandler<ExportMyData>
{
    public async Task<Reply> HandleAsync(ExportMyData command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PrivacyPhrases.In(turn.Lang);
        if (settings.MyData is not { } address)
        {
            return Reply.Say(turn.Lang, phrases.NoWayToHandOver);
        }

        var token = await links.MakeAsync(turn.Me, Exported.Everything, turn.Now, cancellation);
        await audit.AddAsync(turn.Org, new AuditEntry(turn.Now, AuditAct.Exported, turn.Me.Id, turn.Me.Id), cancellation);
        return Reply.Of(turn.Lang, new Card(
            new Heading(phrases.ExportTitle),
            new Paragraph(phrases.WhatTheFileHolds),
            new Paragraph(phrases.LinkLives((int)ExportLinks.Lifetime.TotalMinutes), Tone.Quiet),
            new Buttons([new LinkButton(phrases.FetchMyData, new Uri(address, token))])));
    }
}
