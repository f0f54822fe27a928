namespace NetworkingBot.Bench.Quality;

/// <summary>The simple rules of the literature, to be better than. Scores of all pairs.</summary>
internal static class NaiveRules
{
    public static float[,] Random(History history) => new float[history.People, history.People];

    public static float[,] SameDepartmentBestConnected(History history) =>
        Each(
            history,
            (one, other) => history.Network.AreTogether(one, other) ? 1e6f + history.Degree[other] : history.Degree[other] * 0.001f
        );

    public static float[,] CommonNeighbours(History history) => history.OverContacts((_, _) => 1, _ => 1);

    public static float[,] AdamicAdar(History history) =>
        history.OverContacts((_, _) => 1, between => 1 / MathF.Log(Math.Max(history.Degree[between], 2)));

    public static float[,] ResourceAllocation(History history) =>
        history.OverContacts((_, _) => 1, between => 1f / history.Degree[between]);

    public static float[,] DecayedAdamicAdar(History history)
    {
        var sums = Enumerable
            .Range(0, history.People)
            .Select(one => history.Contacts[one].Sum(other => history.Strength[one, other]))
            .ToArray();
        return history.OverContacts((one, other) => history.Strength[one, other], between => 1 / MathF.Log(MathF.E + sums[between]));
    }

    public static float[,] OnlyAcross(History history, float[,] score) =>
        Each(history, (one, other) => history.Network.AreTogether(one, other) ? -1 : score[one, other]);

    public static float[,] Each(History history, Func<int, int, float> score)
    {
        var scores = new float[history.People, history.People];
        for (var one = 0; one < history.People; one++)
        {
            for (var other = 0; other < history.People; other++)
                scores[one, other] = score(one, other);
        }

        return scores;
    }
}
