using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NodaTime;

namespace NetworkingBot.Core.Matching;

/// <summary>Answers “who knows Kubernetes?” from what people offer, and “who could I help?” from what they look for.</summary>
public static class PeopleSearch
{
    private const int MaxFound = 5;
    private const int MaxOfOneTerm = 400;

    /// <param name="asker">Left out of the answer.</param>
    /// <param name="barred">Never shown to the asker: blocked either way.</param>
    /// <returns>
    /// At most five, best first: who offers what is nearest to the question; among equals whom the asker could help in return, then those
    /// who are asked least, the fewest contacts first.
    /// </returns>
    public static ImmutableArray<Found> Find(
        OrganisationIndex index,
        string query,
        PersonId asker,
        IReadOnlySet<PersonId> barred,
        Instant now
    ) =>
        index.Read(() =>
    {
        var best = new Dictionary<int, Match>();
        Gather(index, query, WordKind.Offers, asker, best);
        var helped = Helped(index, asker);
        return Best(
                index,
                best,
                asker,
                barred,
                now,
                match =>
                    index[match.Person]
                        .Words(WordKind.LooksFor)
                        .Max(wish => (float?)helped.GetValueOrDefault(index.Terms.NumberOf(wish)))
                    ?? 0
            )
            .Select(match => new Found(
                index[match.Person].Id,
                index.Terms.Words(match.Term),
                match.Similarity,
                index[match.Person].Words(WordKind.LooksFor)
            ))
            .ToImmutableArray();
    });

    /// <summary>People who look for something that the asker offers; in the order of <see cref="Find"/>.</summary>
    public static ImmutableArray<Wanted> WhoLooksForOffersOf(
        OrganisationIndex index,
        PersonId asker,
        IReadOnlySet<PersonId> barred,
        Instant now
    ) =>
        index.Read(() =>
    {
        var best = new Dictionary<int, Match>();
        foreach (var offer in index.NumberOf(asker) is { } me ? index[me].Words(WordKind.Offers) : [])
            Gather(index, offer, WordKind.LooksFor, asker, best);
        return Best(index, best, asker, barred, now, _ => 0)
            .Select(match => new Wanted(index[match.Person].Id, index.Terms.Words(match.Term), match.Query))
            .ToImmutableArray();
    });

    /// <summary>Everybody who says something of a kind that means what is asked, with what it is and how near, 0.5–1.</summary>
    internal static IReadOnlyList<(PersonId Person, string Words, float Similarity)> WhoSays(
        OrganisationIndex index,
        string what,
        WordKind kind
    ) =>
        index.Read<IReadOnlyList<(PersonId, string, float)>>(() =>
        {
            var best = new Dictionary<int, (int Term, float Similarity)>();
            foreach (var (term, similarity) in index.Terms.Asked(what))
            {
                foreach (int person in index.Words.PeopleWith(kind, term))
                {
                    if (!best.TryGetValue(person, out var known) || known.Similarity < similarity)
                        best[person] = (term, similarity);
                }
            }

            return [.. best.Select(pair => (index[pair.Key].Id, index.Terms.Words(pair.Value.Term), pair.Value.Similarity))];
        });

    /// <summary>
    /// What somebody says of a kind that comes nearest to what is asked, where nothing means it; null: nothing comes near.
    /// </summary>
    internal static string? NearestTo(OrganisationIndex index, string what, WordKind kind, PersonId asker, Instant now) => index.Read(() =>
        index.Terms.Nearest(what, term => IsSaid(index, kind, term, asker, now)) is { } nearest ? index.Terms.Words(nearest) : null);

    private static bool IsSaid(OrganisationIndex index, WordKind kind, int term, PersonId asker, Instant now)
    {
        foreach (int person in index.Words.PeopleWith(kind, term))
        {
            if (index[person].Id != asker && index.IsVisibleAt(person, now))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The nearest first; among equals whom the asker could help in return, then those who are asked least, the fewest contacts first.
    /// </summary>
    internal static IReadOnlyList<PersonId> CountingSort(
        OrganisationIndex index,
        PersonId asker,
        IReadOnlyList<(PersonId Person, float Similarity)> found
    ) =>
        index.Read<IReadOnlyList<PersonId>>(() =>
        {
            var helped = Helped(index, asker);
            float InReturn(int person) =>
                index[person].Words(WordKind.LooksFor).Max(wish => (float?)helped.GetValueOrDefault(index.Terms.NumberOf(wish))) ?? 0;
            return
            [
                .. found
                    .Select(one => (one.Person, one.Similarity, Number: index.NumberOf(one.Person)))
                    .Where(one => one.Number is not null)
                    .OrderByDescending(one => MathF.Round(one.Similarity, 1))
                    .ThenByDescending(one => InReturn(one.Number!.Value))
                    .ThenByDescending(one => one.Similarity)
                    .ThenBy(one => index.Ties.Of(one.Number!.Value).Length)
                    .ThenBy(one => one.Person.Value, StringComparer.Ordinal)
                    .Select(one => one.Person),
            ];
        });

    /// <summary>Everybody whose interests mean about what the words mean.</summary>
    public static ImmutableHashSet<PersonId> WhoLikes(OrganisationIndex index, string what, PersonId asker) => index.Read(() =>
    {
        var likers = new Dictionary<int, Match>();
        Gather(index, what, WordKind.Interests, asker, likers);
        return likers.Keys.Select(person => index[person].Id).ToImmutableHashSet();
    });

    /// <summary>Everybody else who offers or likes about the same as somebody does, with what it is.</summary>
    internal static ImmutableDictionary<PersonId, Alike> WhoIsLike(OrganisationIndex index, PersonId model, PersonId asker) =>
        index.Read(() =>
    {
        if (index.NumberOf(model) is not { } number)
            return [];
        var alike = new Dictionary<PersonId, Alike>();
        foreach (var kind in (WordKind[])[WordKind.Offers, WordKind.Interests])
        {
            var best = new Dictionary<int, Match>();
            foreach (var words in index[number].Words(kind))
                Gather(index, words, kind, asker, best);
            foreach (var match in best.Values.Where(match => match.Person != number))
                alike.TryAdd(index[match.Person].Id, new Alike(kind, index.Terms.Words(match.Term)));
        }

        return alike.ToImmutableDictionary();
    });

    /// <summary>How well what the asker offers meets each wish, by term.</summary>
    private static Dictionary<int, float> Helped(OrganisationIndex index, PersonId asker)
    {
        var offers = index.NumberOf(asker) is { } me ? index[me].Words(WordKind.Offers) : [];
        return offers
            .SelectMany(index.Terms.Like)
            .GroupBy(like => like.Term)
            .ToDictionary(like => like.Key, like => like.Max(one => one.Similarity));
    }

    /// <summary>
    /// Keeps for everybody what of theirs is nearest to any query; of what very many say, a part that is another for every asker.
    /// </summary>
    private static void Gather(OrganisationIndex index, string query, WordKind kind, PersonId asker, Dictionary<int, Match> best)
    {
        foreach (var (term, similarity) in index.Terms.Like(query))
        {
            foreach (var person in index.Words.Some(kind, term, MaxOfOneTerm, StableHash.Of(asker.Value, query)))
            {
                if (!best.TryGetValue(person, out var known) || known.Similarity < similarity)
                    best[person] = new Match(person, term, similarity, query);
            }
        }
    }

    private static IEnumerable<Match> Best(
        OrganisationIndex index,
        Dictionary<int, Match> matches,
        PersonId asker,
        IReadOnlySet<PersonId> barred,
        Instant now,
        Func<Match, float> inReturn
    ) =>
        matches
            .Values.Where(match =>
                index.IsVisibleAt(match.Person, now) && index[match.Person].Id is var id && id != asker && !barred.Contains(id)
            )
            .OrderByDescending(match => MathF.Round(match.Similarity, 1))
            .ThenByDescending(inReturn)
            .ThenByDescending(match => match.Similarity)
            .ThenBy(match => index.Ties.Of(match.Person).Length)
            .ThenBy(match => index[match.Person].Id.Value, StringComparer.Ordinal)
            .Take(MaxFound);

    private readonly record struct Match(int Person, int Term, float Similarity, string Query);
}

/// <param name="Offer">What they offer, in their words.</param>
/// <param name="Similarity">0.5–1: how near the offer is to the question.</param>
/// <param name="LooksFor">What they look for in return.</param>
public sealed record Found(PersonId Person, string Offer, float Similarity, ImmutableArray<string> LooksFor);

/// <param name="Wish">What they look for, in their words.</param>
/// <param name="Offer">What of the asker's meets it, in the asker's words.</param>
public sealed record Wanted(PersonId Person, string Wish, string Offer);

/// <param name="Words">What they offer or like as somebody else does, in their words.</param>
internal sealed record Alike(WordKind Kind, string Words);
