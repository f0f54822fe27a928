using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Matching;

/// <summary>
/// Picks the slate from the scored candidates: whom the week's plan gave, then the best after the plan's prices – but not three of a kind,
/// and with room kept for other departments.
/// </summary>
internal static class SlatePick
{
    /// <summary>What a score is worth when somebody of the same department is on the slate already.</summary>
    private const double SameAgain = 0.9;

    /// <summary>Each place is taken by one of so many.</summary>
    private const int Shortlist = 100;

    public static List<Scored> Pick(Question question, List<Scored> scored)
    {
        var picked = Planned(question, scored);
        var rest = Best(question, [.. scored.Where(one => !picked.Contains(one)).Select(one => new Option(one, Net(question, one)))]);
        while (picked.Count < question.Request.HowMany && rest.Count > 0)
        {
            var best = Next(question, picked, rest);
            picked.Add(best.One);
            rest.Remove(best);
        }

        return picked;
    }

    private static List<Scored> Planned(Question question, List<Scored> scored)
    {
        var planned = (question.Request.Plan?.For(question.Index[question.Me].Id) ?? []).Select(question.Index.NumberOf).ToHashSet();
        return
        [
            .. BestFirst(question, scored.Where(one => planned.Contains(one.Person)), one => Math.Round(one.Score, 6), one => one.Person)
                .Take(question.Request.HowMany),
        ];
    }

    /// <summary>In order, as many of all and as many of other departments as there are places and a shortlist.</summary>
    private static List<Option> Best(Question question, List<Option> options)
    {
        var most = Shortlist + question.Request.HowMany;
        var least = QuickSelect.Largest([.. options.Select(one => (float)one.Net)], most);
        var leastOutside = QuickSelect.Largest(
            [.. options.Where(one => question.IsOutside(one.Person)).Select(one => (float)one.Net)],
            most
        );
        return
        [
            .. BestFirst(
                question,
                options.Where(one => (float)one.Net >= (question.IsOutside(one.Person) ? leastOutside : least)),
                one => one.Net,
                one => one.Person
            ),
        ];
    }

    /// <summary>What is worth the same is put in order by the hash.</summary>
    private static IEnumerable<T> BestFirst<T>(Question question, IEnumerable<T> some, Func<T, double> worth, Func<T, int> person) =>
        some.OrderByDescending(worth).ThenBy(one => StableHash.Mix(question.Seed, question.Index[person(one)].Hash));

    private static Option Next(Question question, List<Scored> picked, List<Option> rest)
    {
        var room = question.Request.HowMany - picked.Count;
        var missing = question.Settings.OutsideDepartment - picked.Count(one => question.IsOutside(one.Person));
        var allowed = room <= missing ? rest.Where(one => question.IsOutside(one.Person)).ToList() : rest;
        return (allowed.Count > 0 ? allowed : rest).Take(Shortlist).MaxBy(one => Worth(question, picked, one));
    }

    private static double Worth(Question question, List<Scored> picked, Option option) =>
        option.Net
        - (
            (1 - SameAgain)
            * option.One.Score
            * picked.Count(other => question.Index.DepartmentOf(other.Person) == question.Index.DepartmentOf(option.Person))
        );

    /// <summary>
    /// To six digits: what is equal but for the order in which sums were taken is decided by the hash, on every replica alike.
    /// </summary>
    private static double Net(Question question, Scored one) =>
        Math.Round(one.Score - (question.Request.Plan?.PriceOf(question.Index[one.Person].Id) ?? 0), 6);

    /// <param name="Net">What the score leaves after the price.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Option(Scored One, double Net)
    {
        public int Person => One.Person;
    }
}
