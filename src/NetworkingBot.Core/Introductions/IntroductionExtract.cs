using System.Collections.Immutable;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>What somebody may take out of an introduction that they are part of: what they saw of it, and their own answer.</summary>
/// <param name="State">As it looks from outside: a no of somebody else is not told.</param>
/// <param name="MyAnswer">Null for who was not asked.</param>
internal sealed record IntroductionExtract(
    IntroductionKind Kind,
    PersonId ProposedBy,
    PersonId One,
    PersonId Other,
    IntroductionState State,
    Consent? MyAnswer
)
{
    public required Instant CreatedAt { get; init; }

    public required string LooksFor { get; init; }

    public required string Offers { get; init; }

    public required string Message { get; init; }

    /// <summary>What was proposed to the two; null before they agreed, and for who brought them together.</summary>
    public ImmutableArray<Instant>? Times { get; init; }

    public static IntroductionExtract For(Introduction introduction, PersonId viewer, Instant now) => new(
        introduction.Kind,
        introduction.ProposedBy,
        introduction.One,
        introduction.Other,
        introduction.ConsentOf(viewer) is Consent.No ? IntroductionState.Declined : introduction.SeenAt(now),
        introduction.ConsentOf(viewer))
    {
        CreatedAt = introduction.CreatedAt,
        LooksFor = introduction.LooksFor,
        Offers = introduction.Offers,
        Message = introduction.Message,
        Times = introduction.IsPartner(viewer) ? introduction.Times : null,
    };
}
