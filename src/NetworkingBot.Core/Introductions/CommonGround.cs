using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

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

    /// <summary>Empty when one of the two is not in the index.</summary>
    public static CommonGround Between(OrganisationIndex index, PersonId one, PersonId other, Instant now) => index.Read(() =>
    {
        if (index.NumberOf(one) is not { } me || index.NumberOf(other) is not { } them)
        {
            return CommonGround.None;
        }

        var question = new Question(index, me, new SuggestionRequest(now, IsoWeek.Of(now.InUtc().Date)));
        return new CommonGround
        {
            TheyOffer =
            [
                .. MutualFit
                    .ExplainOffers(question, them, contribution: 1)
                    .Cast<TheyOffer>()
                    .Select(reason => new SharedWords(reason.TheirWords, reason.YourWords)),
            ],
            TheyLookFor =
            [
                .. MutualFit
                    .ExplainLooksFor(question, them, contribution: 1)
                    .Cast<TheyLookFor>()
                    .Select(reason => new SharedWords(reason.TheirWords, reason.YourOffer)),
            ],
            Interests =
            [
                .. MutualFit
                    .ExplainInterests(question, them, contribution: 1)
                    .Cast<SharedInterest>()
                    .Select(reason => new SharedWords(reason.TheirWords, reason.YourWords)),
            ],
            KnownToBoth = [.. CommonContacts.Between(question, them)],
        };
    });

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
