using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Privacy;

/// <summary>“Export my data”: everything that is kept of the person, in a file of its own.</summary>
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

public sealed class ExportMyDataHandler(HandingOver handingOver) : IHandler<ExportMyData>
{
    public Task<Reply> HandleAsync(ExportMyData command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PrivacyPhrases.In(turn.Lang);
        return handingOver.GiveAsync(
            Exported.Everything, phrases.ExportTitle, phrases.WhatTheFileHolds, phrases.FetchMyData, turn, cancellation);
    }
}
