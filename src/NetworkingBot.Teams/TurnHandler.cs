using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Teams;

/// <summary>What a person says, clicks or fills in: to the core, and its answer back.</summary>
internal sealed class TurnHandler(ConversationCore core, Callers callers, SharedFiles files, ReplyDelivery delivery, TimeProvider time)
{
    /// <summary>Teams wants an answer, or a sign of one, within two seconds.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    public async Task OnMessageAsync(ITurnContext turn, CancellationToken cancellation)
    {
        if (!Inbound.IsForBot(turn.Activity))
        {
            return;
        }

        var input = Inbound.Read(turn.Activity, await callers.MentionsAsync(turn, cancellation));
        var answer = TakeMessageAsync(turn, input, cancellation);
        if (await Task.WhenAny(answer, Task.Delay(_patience, time, cancellation)) != answer)
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellation);
        }

        await delivery.AnswerAsync(turn, await answer, input, cancellation);
    }

    /// <summary>A file counts for more than what was written with it.</summary>
    private async Task<Reply> TakeMessageAsync(ITurnContext turn, Input input, CancellationToken cancellation) =>
        await TakeAsync(turn, input is Said && await files.FetchAsync(turn.Activity, cancellation) is { } file
            ? new Received(file)
            : input, cancellation);

    public async Task<AdaptiveCardInvokeResponse> OnClickAsync(
        ITurnContext turn,
        AdaptiveCardInvokeAction action,
        CancellationToken cancellation
    )
    {
        if (ActionData.Read(action.Data) is not { } input)
        {
            return Outbound.Error(400, "BadRequest", "There is no payload.");
        }

        var reply = await TakeAsync(turn, input, cancellation);
        return action.Verb == CardActions.Again
            ? await delivery.ToRefreshAsync(turn, reply, cancellation)
            : await delivery.ToClickAsync(turn, reply, input, cancellation);
    }

    public async Task<TaskModuleResponse> OnDialogOpenedAsync(ITurnContext turn, object data, CancellationToken cancellation) =>
        new()
        {
            Task = await delivery.InDialogAsync(
                turn,
                await TakeAsync(turn, ActionData.Read(data) ?? new Said(""), cancellation),
                cancellation
            ),
        };

    /// <summary>With something to mend the dialog stays; otherwise it closes and the answer stands in the conversation.</summary>
    public async Task<TaskModuleResponse> OnDialogSubmittedAsync(ITurnContext turn, object data, CancellationToken cancellation)
    {
        var reply = await TakeAsync(turn, ActionData.Read(data) ?? new Said(""), cancellation);
        if (reply.Form is not null)
        {
            return new() { Task = await delivery.InDialogAsync(turn, reply, cancellation) };
        }

        await delivery.AnswerAsync(turn, Shown.Of(reply), cancellation);
        return new();
    }

    /// <summary>A button that the person is taken to have clicked.</summary>
    public async Task<Reply> DoAsync(ITurnContext turn, Command command, CancellationToken cancellation)
    {
        var lang = Inbound.LangOf(turn.Activity.Locale) ?? Lang.English;
        return await TakeAsync(turn, new Clicked(core.Codec.Encode(command, lang)), cancellation);
    }

    /// <summary>Every answer goes to whoever asked alone, wherever they did.</summary>
    public async Task<Reply> TakeAsync(ITurnContext turn, Input input, CancellationToken cancellation)
    {
        var lang = Inbound.LangOf(turn.Activity.Locale) ?? Lang.English;
        try
        {
            return await callers.WhoAsync(turn, IsJoining(input), cancellation) switch
            {
                Standing.Welcome(var caller) => await core.TakeAsync(new Turn(caller, input), cancellation),
                Standing.Outsider => Reply.Say(lang, TeamsPhrases.In(lang).GuestsStayOut),
                _ => Reply.Say(lang, TeamsPhrases.In(lang).CannotTellWhoYouAre),
            };
        }
        catch (UnreadableRowException fault)
        {
            return core.TryLater(fault, lang);
        }
    }

    private bool IsJoining(Input input) =>
        input is Clicked(var payload) && core.Codec.Decode(payload) is Decoded.Understood { Command: Join };
}
