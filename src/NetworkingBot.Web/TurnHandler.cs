using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Web;

/// <summary>Hands what came in to the core and puts the answer where it belongs in the conversation.</summary>
internal sealed class TurnHandler(
    ConversationCore core,
    Transcripts transcripts,
    IHostApplicationLifetime lifetime,
    ILogger<TurnHandler> logger
)
{
    public Outbound OutboundIn(PagePhrases phrases) => new(core.Codec, phrases);

    /// <summary>
    /// What changed, in order. A turn that began is finished, also when the browser leaves or the host is asked to stop meanwhile.
    /// </summary>
    public async Task<IReadOnlyList<Entry>> TakeAsync(LocalPerson me, Lang lang, Inbound inbound)
    {
        var transcript = transcripts.Of(WebChannel.AddressOf(me.Org, me.Id));
        switch (inbound)
        {
            case Inbound.Dismissed closed:
                return [transcript.Put(closed.Message, new Content.Gone())];

            case Inbound.ForBot { Input: Said or Received } spoken:
                var echo = transcript.Add(Outbound.Echo(spoken.Input));
                return [echo, transcript.Add((await AnswerAsync(me, lang, spoken.Input)).Content)];

            case Inbound.ForBot asked:
                var (content, takesPlace) = await AnswerAsync(me, lang, asked.Input);
                return [takesPlace && asked.Message is { } place ? transcript.Put(place, content) : transcript.Add(content)];

            default:
                throw new NotSupportedException($"{inbound.GetType().Name} is not something that the page sends.");
        }
    }

    private async Task<(Content Content, bool TakesPlace)> AnswerAsync(LocalPerson me, Lang lang, Input input)
    {
        try
        {
            var reply = await core.TakeAsync(Inbound.Turn(me, lang, input), lifetime.ApplicationStopped);
            return (Outbound.Answer(reply), Outbound.TakesPlace(reply, input));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            logger.TurnFailed(fault, me.Org.Value, me.Id.Value);
            return (new Content.Bots(PagePhrases.Of(lang).TurnFailed, lang, []), false);
        }
    }
}
