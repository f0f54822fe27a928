using System.Collections.Immutable;
using NodaTime;

namespace NetworkingBot.Core.Suggestions;

/// <summary>Answers “who knows Kubernetes?” from what people offer, and “who could I help?” from what they look for.</summary>
public static class PeopleSearch
{
    private const int MostFound = 5;

    /// <param name="asker">Left out of the answer.</param>
    /// <param name="barred">Never shown to the asker: blocked either way.</param>
    /// <returns>At most five, best first; among equals those who are asked least, the fewest contacts first.</returns>
    public static ImmutableArray<Found> Find(OrganisationIndex index, string query, PersonId asker, IReadOnlySet<PersonId> barred, Instant now) => index.Read(() =>
    {
        var best = new Dictionary<int, Match>();
        Gather(index, query, WordKind.Offers, best);
        return Best(index, best, asker, barred, now)
            .Select(match => new Found(index[match.Person].Id, index.Terms.Words(match.Term), match.Similarity, WordsOf(index, WordKind.LooksFor, match.Person)))
            .ToImmutableArray();
    });

    /// <summary>People who look for something that the asker offers; in the order of <see cref="Find"/>.</summary>
    public static ImmutableArray<Wanted> WhoLooksForOffersOf(OrganisationIndex index, PersonId asker, IReadOnlySet<PersonId> barred, Instant now) => index.Read(() =>
    {
        var best = new Dictionary<int, Match>();
        foreach (var offer in index.NumberOf(asker) is { } me ? WordsOf(index, WordKind.Offers, me) : [])
            Gather(index, offer, WordKind.LooksFor, best);
        return Best(index, best, asker, barred, now)
            .Select(match => new Wanted(index[match.Person].Id, index.Terms.Words(match.Term), match.Query))
            .ToImmutableArray();
    });

    /// <summary>Keeps for everybody what of theirs is nearest to any query.</summary>
    private static void Gather(OrganisationIndex index, string query, WordKind kind, Dictionary<int, Match> best)
    {
        foreach (var (term, similarity) in index.Terms.Like(query))
        {
            foreach (var person in index.Words.PeopleWith(kind, term))
            {
                if (!best.TryGetValue(person, out var known) || known.Similarity < similarity)
                    best[person] = new Match(person, term, similarity, query);
            }
        }
    }

    private static IEnumerable<Match> Best(OrganisationIndex index, Dictionary<int, Match> matches, PersonId asker, IReadOnlySet<PersonId> barred, Instant now) =>
        matches.Values
            .Where(match => index[match.Person] is var entry && entry.IsVisibleAt(now) && entry.Id != asker && !barred.Contains(entry.Id))
            .OrderByDescending(match => match.Similarity)
            .ThenBy(match => index.Ties.Of(match.Person).Length)
            .ThenBy(match => index[match.Person].Id.Value, StringComparer.Ordinal)
            .Take(MostFound);

    private static ImmutableArray<string> WordsOf(OrganisationIndex index, WordKind kind, int person)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var term in index.Words.TermsOf(kind, person))
            words.Add(index.Terms.Words(term));
        return words.ToImmutable();
    }

    private readonly record struct Match(int Person, int Term, float Similarity, string Query);
}

/// <param name="Offer">What they offer, in their words.</param>
/// <param name="Similarity">0.5–1: how near the offer is to the question.</param>
/// <param name="LooksFor">What they look for in return.</param>
public sealed record Found(PersonId Person, string Offer, float Similarity, ImmutableArray<string> LooksFor);

/// <param name="Wish">What they look for, in their words.</param>
/// <param name="Offer">What of the asker's meets it, in the asker's words.</param>
public sealed record Wanted(PersonId Person, string Wish, string Offer);
