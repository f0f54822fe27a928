namespace NetworkingBot.Core.Suggestions;

/// <summary>Picks the slate from the scored candidates: the best, but not three of a kind, and with room kept for other departments.</summary>
internal static class SlatePick
{
    /// <summary>What a score is worth when somebody of the same department is on the slate already.</summary>
    private const double SameAgain = 0.9;

    public static List<Scored> Pick(Question question, List<Scored> scored)
    {
        var rest = scored.OrderByDescending(one => one.Score).ThenBy(one => StableHash.Mix(question.Seed, question.Index[one.Person].Hash)).Take(200).ToList();
        var picked = new List<Scored>();
        while (picked.Count < question.Request.HowMany && rest.Count > 0)
        {
            var best = Best(question, picked, rest);
            picked.Add(best);
            rest.Remove(best);
        }

        return picked;
    }

    private static Scored Best(Question question, List<Scored> picked, List<Scored> rest)
    {
        var room = question.Request.HowMany - picked.Count;
        var missing = question.Settings.OutsideDepartment - picked.Count(one => IsOutside(question, one));
        var allowed = room <= missing ? rest.Where(one => IsOutside(question, one)).ToList() : rest;
        return (allowed.Count > 0 ? allowed : rest).MaxBy(one => Worth(question, picked, one))!;
    }

    private static double Worth(Question question, List<Scored> picked, Scored one) =>
        one.Score * Math.Pow(SameAgain, picked.Count(other => question.Index[other.Person].Department == question.Index[one.Person].Department));

    private static bool IsOutside(Question question, Scored one) => question.Index[one.Person].Department != question.Department;
}

/// <summary>A candidate who passed the filter.</summary>
internal sealed record Scored(int Person, Evidence Evidence)
{
    public double Score { get; } = Evidence.Sum;
}
