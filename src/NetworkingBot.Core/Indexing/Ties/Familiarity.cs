using System.Text.Json.Serialization;
using NodaTime;

namespace NetworkingBot.Core.Indexing.Ties;

/// <summary>
/// How well two people know each other, seen from one side: when it began, when they last spoke, how often, and two sums in which each
/// exchange fades with its age – <see cref="Recent"/> with a memory of <see cref="RecentMemory"/>, <see cref="Lasting"/> with one of
/// <see cref="LastingMemory"/>. Rounds – a third person wrote to both at once – are kept beside it; they alone do not make two people
/// contacts.
/// </summary>
/// <param name="Sent">Exchanges that the owner began.</param>
/// <param name="Received">Exchanges that the other began.</param>
/// <param name="Recent">The short sum as it stood at <paramref name="LastAt"/>; at least the last exchange: 1.</param>
/// <param name="Lasting">The long sum as it stood at <paramref name="LastAt"/>.</param>
public sealed record Familiarity(Instant FirstAt, Instant LastAt, int Sent, int Received, double Recent, double Lasting)
{
    public static readonly Duration RecentMemory = Duration.FromDays(60);

    public static readonly Duration LastingMemory = Duration.FromDays(250);

    /// <summary>A message to more people than this is a circular: it brings nobody together.</summary>
    public const int MaxRoundSize = 30;

    /// <summary>
    /// The sum of rounds, each worth less the more people it had, as it stood at <see cref="RoundsAt"/>; fades like <see cref="Lasting"/>.
    /// </summary>
    public double Rounds { get; init; }

    public Instant RoundsAt { get; init; }

    /// <summary>True once they exchanged anything themselves.</summary>
    [JsonIgnore]
    public bool IsContact => Sent + Received > 0;

    /// <summary>Each of the two began an exchange at least once.</summary>
    [JsonIgnore]
    public bool GoesBothWays => Sent > 0 && Received > 0;

    public static Familiarity OfRound(Instant at, int people) => new Familiarity(at, at, 0, 0, 0, 0).AddRound(at, people);

    /// <param name="people">How many a third person wrote to at once, 2 or more.</param>
    public Familiarity AddRound(Instant at, int people)
    {
        if (people > MaxRoundSize)
            return this;
        var last = Instant.Max(at, RoundsAt);
        return this with { Rounds = RoundsOn(last) + Faded(1.0 / (people - 1), last - at, LastingMemory), RoundsAt = last };
    }

    public Familiarity WithRoundsOf(Familiarity? other) =>
        other is null ? this : this with { Rounds = other.Rounds, RoundsAt = other.RoundsAt };

    /// <summary>What is left when they are no contacts any more; null: nothing.</summary>
    public Familiarity? OnlyRounds() => Rounds > 0 ? new Familiarity(RoundsAt, RoundsAt, 0, 0, 0, 0).WithRoundsOf(this) : null;

    /// <summary>What is left when nobody is to know who was written to; null: nothing.</summary>
    public Familiarity? WithoutRounds() => IsContact ? this with { Rounds = 0, RoundsAt = default } : null;

    public double RoundsOn(Instant now) => Faded(Rounds, now - RoundsAt, LastingMemory);

    public static Familiarity Of(Instant at, Exchange exchange = Exchange.Mutual) =>
        new(at, at, exchange.Sent(), exchange.Received(), Recent: 1, Lasting: 1);

    /// <summary>One exchange more; the order in which exchanges are told does not matter.</summary>
    public Familiarity Add(Instant at, Exchange exchange = Exchange.Mutual)
    {
        if (!IsContact)
            return Of(at, exchange) with { Rounds = Rounds, RoundsAt = RoundsAt };
        var last = Instant.Max(at, LastAt);
        return this with
        {
            FirstAt = Instant.Min(at, FirstAt),
            LastAt = last,
            Sent = Sent + exchange.Sent(),
            Received = Received + exchange.Received(),
            Recent = RecentAt(last) + Faded(1, last - at, RecentMemory),
            Lasting = LastingAt(last) + Faded(1, last - at, LastingMemory),
        };
    }

    /// <summary>
    /// With exchanges that are later than the last one known; an exchange from before the first moves the beginning. Null: there is nothing
    /// to tell.
    /// </summary>
    public static Familiarity? Told(Familiarity? before, IReadOnlyCollection<Exchanged> exchanges)
    {
        var familiarity = before;
        foreach (var (at, exchange) in exchanges.Where(exchanged => before is null || exchanged.At > before.LastAt))
        {
            familiarity = familiarity?.Add(at, exchange) ?? Of(at, exchange);
        }

        return
            familiarity is not null
            && exchanges.Count > 0
            && exchanges.Min(exchanged => exchanged.At) is var first
            && first < familiarity.FirstAt
            ? familiarity with { FirstAt = first }
            : familiarity;
    }

    public double RecentAt(Instant now) => Faded(Recent, now - LastAt, RecentMemory);

    public double LastingAt(Instant now) => Faded(Lasting, now - LastAt, LastingMemory);

    /// <summary>The same acquaintance seen from the other side.</summary>
    public Familiarity Mirrored() => this with { Sent = Received, Received = Sent };

    /// <summary>An age below zero, from a clock that runs ahead, counts as now.</summary>
    private static double Faded(double sum, Duration age, Duration memory) => sum * Math.Exp(-Math.Max(0, age / memory));
}

/// <summary>One exchange, seen from one side.</summary>
public sealed record Exchanged(Instant At, Exchange Exchange);

/// <summary>Who began: a message goes one way, a meeting both.</summary>
public enum Exchange
{
    Mutual,
    Sent,
    Received,
}

internal static class ExchangeCounts
{
    public static int Sent(this Exchange exchange) => exchange == Exchange.Received ? 0 : 1;

    public static int Received(this Exchange exchange) => exchange == Exchange.Sent ? 0 : 1;
}
