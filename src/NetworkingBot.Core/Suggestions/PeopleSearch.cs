using System.Collections.Immutable;
using NodaTime;

namespace NetworkingBot.Core.Suggestions;

/// <summary>Answers “who knows Kubernetes?” from what people offer.</summary>
public static class PeopleSearch
{
    /// <param name="asker">Left out of the answer.</param>
    /// <param name="barred">Never shown to the asker: blocked either way.</param>
    /// <returns>Best first; among equals those who are asked least, the fewest contacts first.</returns>
    public static ImmutableArray<Found> Find(OrganisationIndex index, string query, PersonId asker, IReadOnlySet<PersonId> barred, Instant now, int howMany = 5) => index.Read(() =>
    {
        var best = new Dictionary<int, Found>();
        foreach (var (term, similarity) in index.Terms.Like(query))
        {
            foreach (var person in index.Words.PeopleWith(WordKind.Offers, term))
            {
                var entry = index[person];
                if (entry.IsVisibleAt(now) && entry.Id != asker && !barred.Contains(entry.Id))
                    best.TryAdd(person, new Found(entry.Id, index.Terms.Words(term), similarity, LooksFor(index, person)));
            }
        }

        return best.OrderByDescending(one => one.Value.Similarity).ThenBy(one => index.Ties.Of(one.Key).Length)
            .ThenBy(one => one.Value.Person.Value, StringComparer.Ordinal).Take(howMany).Select(one => one.Value).ToImmutableArray();
    });

    private static ImmutableArray<string> LooksFor(OrganisationIndex index, int person)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var term in index.Words.TermsOf(WordKind.LooksFor, person))
            words.Add(index.Terms.Words(term));
        return words.ToImmutable();
    }
}

/// <param name="Offer">What they offer, in their words.</param>
/// <param name="Similarity">0.5–1: how near the offer is to the question.</param>
/// <param name="LooksFor">What they look for in return.</param>
public sealed record Found(PersonId Person, string Offer, float Similarity, ImmutableArray<string> LooksFor);
