using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Privacy;

/// <summary>“Export my data”: everything that is kept of the person, in a file of its own.</summary>
public sealed record ExportMyData : Command;

public sealed class ExportMyDataHandler(HandingOver handingOver) : IHandler<ExportMyData>
{
    public Task<Reply> HandleAsync(ExportMyData command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PrivacyPhrases.In(turn.Lang);
        return handingOver.GiveAsync(
            Exported.Everything, phrases.ExportTitle, phrases.WhatTheFileHolds, phrases.FetchMyData, turn, cancellation);
    }
}
