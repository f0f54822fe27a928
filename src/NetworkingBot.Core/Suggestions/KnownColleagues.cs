using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Suggestions;

/// <summary>Tells introductions what suggestions know.</summary>
public static class KnownColleagues
{
    public static Colleagues From(OpenColleagues open, OrganisationCache views, SlateStore slates, FindAdministrators administrators) => new(
        open,
        async (org, one, other, now, cancellation) => Between((await views.GetAsync(org, now, cancellation)).Index, one, other, now),
        async (org, person, others, now, cancellation) => Strangers((await views.GetAsync(org, now, cancellation)).Index, person, others),
        async (org, person, now, cancellation) => (await slates.ReadAsync(org, person, WeekOf(now), cancellation)).Never,
        (org, person, other, cancellation) => slates.HideAsync(org, person, other, until: null, cancellation),
        async (turn, words, cancellation) => Pointing.ByNumber((await slates.ReadAsync(turn.Org, turn.Me.Id, Slates.WeekOf(turn), cancellation)).Of(Slates.WeekOf(turn)), words)?.Person,
        administrators);

    /// <summary>Empty when one of the two is not in the index.</summary>
    public static CommonGround Between(OrganisationIndex index, PersonId one, PersonId other, Instant now) => index.Read(() =>
    {
        if (index.NumberOf(one) is not { } me || index.NumberOf(other) is not { } them)
        {
            return CommonGround.None;
        }

        var question = new Question(index, me, new SuggestionRequest(now, WeekOf(now)));
        return new CommonGround
        {
            TheyOffer = [.. MutualFit.ExplainOffers(question, them, contribution: 1).Cast<TheyOffer>().Select(reason => new SharedWords(reason.TheirWords, reason.YourWords))],
            TheyLookFor = [.. MutualFit.ExplainLooksFor(question, them, contribution: 1).Cast<TheyLookFor>().Select(reason => new SharedWords(reason.TheirWords, reason.YourOffer))],
            Interests = [.. MutualFit.ExplainInterests(question, them, contribution: 1).Cast<SharedInterest>().Select(reason => new SharedWords(reason.TheirWords, reason.YourWords))],
            KnownToBoth = [.. CommonContacts.Between(question, them)],
        };
    });

    private static List<PersonId> Strangers(OrganisationIndex index, PersonId person, IReadOnlyList<PersonId> others) => index.Read(() =>
        others.Where(other => !(index.NumberOf(person) is { } me && index.NumberOf(other) is { } them && index.Ties.Find(me, them) is { Mine: true })).ToList());

    private static IsoWeek WeekOf(Instant now) => IsoWeek.Of(now.InUtc().Date);
}
