namespace NetworkingBot.Core.Suggestions;

/// <summary>
/// Picks the slate from the scored candidates: whom the week's plan gave, then the best after the plan's prices – but not three of a kind, and with
/// room kept for other departments.
/// </summary>
internal static class SlatePick
{
    /// <summary>What a score is worth when somebody of the same department is on the slate already.</summary>
    private const double SameAgain = 0.9;

    public static List<Scored> Pick(Question question, List<Scored> scored)
    {
        var picked = Planned(question, scored);
        var rest = scored.Except(picked).OrderByDescending(one => Net(question, one)).ThenBy(one => StableHash.Mix(question.Seed, question.Index[one.Person].Hash)).ToList();
        while (picked.Count < question.Request.HowMany && rest.Count > 0)
        {
            var best = Best(question, picked, rest);
            picked.Add(best);
            rest.Remove(best);
        }

        return picked;
    }

    private static List<Scored> Planned(Question question, List<Scored> scored)
    {
        var planned = question.Request.Plan?.For(question.Index[question.Me].Id) ?? [];
        return [.. planned.Select(person => question.Index.NumberOf(person)).SelectMany(number => scored.Where(one => one.Person == number)).Take(question.Request.HowMany)];
    }

    private static Scored Best(Question question, List<Scored> picked, List<Scored> rest)
    {
        var room = question.Request.HowMany - picked.Count;
        var missing = question.Settings.OutsideDepartment - picked.Count(one => question.IsOutside(one.Person));
        var allowed = room <= missing ? rest.Where(one => question.IsOutside(one.Person)).ToList() : rest;
        return (allowed.Count > 0 ? allowed : rest).Take(100).MaxBy(one => Worth(question, picked, one));
    }

    private static double Worth(Question question, List<Scored> picked, Scored one) =>
        Net(question, one) - ((1 - SameAgain) * one.Score * picked.Count(other => question.Index[other.Person].Department == question.Index[one.Person].Department));

    /// <summary>To six digits: what is equal but for the order in which sums were taken is decided by the hash, on every replica alike.</summary>
    private static double Net(Question question, Scored one) =>
        Math.Round(one.Score - (question.Request.Plan?.PriceOf(question.Index[one.Person].Id) ?? 0), 6);
}
