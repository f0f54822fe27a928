using System.Collections.Immutable;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>
/// What introductions need to know of an organisation as a whole. Suggestions know it and stand above introductions, so it is handed in where the core is
/// put together.
/// </summary>
public sealed record Colleagues(
    OpenColleagues Open,
    FindCommonGround Between,
    FindStrangers Strangers,
    FindKeptApart KeptApart,
    KeepApart KeepApart,
    FindShown Shown,
    FindAdministrators Administrators);

/// <summary>What two people have in common, from the side of <paramref name="one"/>.</summary>
public delegate Task<CommonGround> FindCommonGround(OrgId org, PersonId one, PersonId other, Instant now, CancellationToken cancellation);

/// <summary>Which of these somebody does not hold as contacts.</summary>
public delegate Task<IReadOnlyList<PersonId>> FindStrangers(OrgId org, PersonId person, IReadOnlyList<PersonId> others, Instant now, CancellationToken cancellation);

/// <summary>Whom somebody is never to be brought together with, whichever of the two wished so.</summary>
public delegate Task<IReadOnlySet<PersonId>> FindKeptApart(OrgId org, PersonId person, Instant now, CancellationToken cancellation);

/// <summary>Keeps two people apart for good, in both directions; only <paramref name="person"/> knows.</summary>
public delegate Task KeepApart(OrgId org, PersonId person, PersonId other, CancellationToken cancellation);

/// <summary>Who of this week's people is meant by “the second one”, “number 2”; null when that points at nobody.</summary>
public delegate Task<PersonId?> FindShown(TurnContext turn, string words, CancellationToken cancellation);

/// <summary>Who reviews reports.</summary>
public delegate Task<IReadOnlyList<PersonId>> FindAdministrators(OrgId org, CancellationToken cancellation);

/// <summary>What two people could talk about: only what both published, and contacts whom both know of.</summary>
public sealed record CommonGround
{
    public static readonly CommonGround None = new();

    /// <summary>What the other offers that I look for.</summary>
    public ImmutableArray<SharedWords> TheyOffer { get; init; } = [];

    /// <summary>What the other looks for that I offer.</summary>
    public ImmutableArray<SharedWords> TheyLookFor { get; init; } = [];

    public ImmutableArray<SharedWords> Interests { get; init; } = [];

    /// <summary>All contacts that lead from the one to the other, the closest first.</summary>
    public ImmutableArray<PersonId> KnownToBoth { get; init; } = [];

    /// <summary>The same from the side of the other.</summary>
    public CommonGround Mirrored() => this with
    {
        TheyOffer = [.. TheyLookFor.Select(words => words.Mirrored())],
        TheyLookFor = [.. TheyOffer.Select(words => words.Mirrored())],
        Interests = [.. Interests.Select(words => words.Mirrored())],
    };
}

/// <summary>The same thing in the words of both.</summary>
public sealed record SharedWords(string Theirs, string Mine)
{
    /// <summary>True when one of them would not know the words of the other for their own.</summary>
    public bool Differ => PlainWords.Fold(Theirs) != PlainWords.Fold(Mine);

    public SharedWords Mirrored() => new(Mine, Theirs);
}
