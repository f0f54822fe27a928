namespace NetworkingBot.Core.Skills;

/// <summary>A word may name several concepts.</summary>
internal static class ConceptLists
{
    public static void AddTo(this Dictionary<string, int[]> lists, string key, int concept)
    {
        var known = lists.GetValueOrDefault(key, []);
        if (!known.Contains(concept))
            lists[key] = [.. known, concept];
    }
}
