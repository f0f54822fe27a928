using NodaTime;

namespace NetworkingBot.Core.Indexing.Ties;

/// <summary>A third person wrote to the two at once.</summary>
/// <param name="At">Whole seconds.</param>
/// <param name="People">To how many all in all, 2 or more.</param>
public sealed record SharedRound(PersonId One, PersonId Other, Instant At, int People)
{
    public SharedRound Mirrored() => this with { One = Other, Other = One };
}
