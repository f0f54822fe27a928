using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core;

/// <summary>A look from elsewhere: somebody's assistant asks in their name.</summary>
public sealed partial class ConversationCore
{
    /// <summary>What came of looking.</summary>
    /// <param name="IsAnswer">False when the reply says why there is none.</param>
    public sealed record Looked(Reply Reply, bool IsAnswer);

    /// <summary>
    /// Shows somebody what they may see: the same limits and the same gate as for a turn, and nothing stored, sent, agreed or asked. Nobody
    /// becomes known by it, and no conversation is changed. A command that does more than show is held.
    /// </summary>
    public async Task<Looked> LookAsync(Caller from, Command command, CancellationToken cancellation)
    {
        var now = _services.Clock.GetCurrentInstant();
        var lang = from.Lang ?? Lang.English;
        if (!_limits.TryTake(from.Address, now))
        {
            return new Looked(Apologies.TooFast(lang), IsAnswer: false);
        }

        try
        {
            if (await _services.Identification.FindAsync(from, now, cancellation) is not { } me)
            {
                return new Looked(Apologies.MembersOnly(lang), IsAnswer: false);
            }

            lang = me.Lang ?? lang;
            return await _pipeline.DoAsync(
                command, ContextOf(me, lang, now, from.Address, isPrivate: true) with { OnlyLooks = true }, cancellation) switch
            {
                TurnPipeline.Outcome.Done(var reply) => new Looked(reply, IsAnswer: true),
                TurnPipeline.Outcome.Held(var why) => new Looked(Apology(why, lang), IsAnswer: false),
                var other => throw new NotSupportedException(other.GetType().Name),
            };
        }
        catch (UnreadableRowException fault)
        {
            return new Looked(TryLater(fault, lang), IsAnswer: false);
        }
    }
}
