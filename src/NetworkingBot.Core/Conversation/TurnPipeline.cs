using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Conversation;

/// <summary>
/// The one way from a command to its handler, and the only holder of the router: may it be done here, by this person, now? Then it is done
/// and measured. A command that a handler hands on, or has follow its answer, takes the same way.
/// </summary>
public sealed class TurnPipeline(Catalogue catalogue, Router router, IStandstills standstills, DueStore due)
{
    /// <summary>What came of a command.</summary>
    public abstract record Outcome
    {
        public sealed record Done(Reply Reply) : Outcome;

        /// <summary>It was not done.</summary>
        public sealed record Held(HeldBecause Why) : Outcome;
    }

    public async Task<Outcome> DoAsync(Command command, TurnContext turn, CancellationToken cancellation)
    {
        var entry = catalogue.EntryOf(command);
        if (await WhyHeldAsync(entry, turn, cancellation) is { } why)
        {
            return new Outcome.Held(why);
        }

        var reply = await HandleAsync(command, entry, turn, cancellation);
        if (reply.Instead is { } instead)
        {
            return await DoAsync(instead, turn, cancellation) switch
            {
                Outcome.Done(var answer) => new Outcome.Done(answer with { ReplacesCard = false }),
                var held => held,
            };
        }

        due.Announce();
        return reply.Then is { } then && await DoAsync(then, turn, cancellation) is Outcome.Done(var next)
            ? new Outcome.Done(Reply.Joined([reply, next]))
            : new Outcome.Done(reply);
    }

    private async Task<HeldBecause?> WhyHeldAsync(CatalogueEntry entry, TurnContext turn, CancellationToken cancellation) => entry switch
    {
        { InGroups: false } when !turn.Private => HeldBecause.OthersReadAlong,
        { Risk: not Risk.Read } when turn.OnlyLooks => HeldBecause.OnlyLooking,
        { Audience: Audience.Members } when turn.Me.Membership != Membership.Joined => HeldBecause.NotJoined,
        { StopsInStandstill: true } when await standstills.FindAsync(turn.Org, turn.Now, cancellation) is not null =>
            HeldBecause.Standstill,
        _ => null,
    };

    private async Task<Reply> HandleAsync(Command command, CatalogueEntry entry, TurnContext turn, CancellationToken cancellation)
    {
        using var measured = CommandMetrics.Begin(entry, turn);
        var reply = await router.RouteAsync(command, turn, cancellation);
        measured.Succeeded(reply);
        return reply;
    }
}

/// <summary>Why a command was not done.</summary>
public enum HeldBecause
{
    /// <summary>Its answer is personal, and this is a channel or a group.</summary>
    OthersReadAlong,

    /// <summary>It changes something, and an assistant asked.</summary>
    OnlyLooking,

    /// <summary>It is for those who joined.</summary>
    NotJoined,

    /// <summary>It brings people together, and everything of the organisation is stopped.</summary>
    Standstill,
}
