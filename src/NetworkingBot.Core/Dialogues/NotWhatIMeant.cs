using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;

namespace NetworkingBot.Core.Dialogues;

/// <summary>“Not what I meant”: takes back what the last sentence changed, and shows what else it may have meant.</summary>
public sealed record NotWhatIMeant : Command;

/// <summary>Answers where the conversation knows of no sentence any more.</summary>
public sealed class NotWhatIMeantHandler : IHandler<NotWhatIMeant>
{
    public Task<Reply> HandleAsync(NotWhatIMeant command, TurnContext turn, CancellationToken cancellation) =>
        Task.FromResult(Reply.Say(turn.Lang, DialoguePhrases.In(turn.Lang).WhatDidYouMean,
            new CommandButton(GuidePhrases.In(turn.Lang).ShowHelp, new ShowHelp())));
}
