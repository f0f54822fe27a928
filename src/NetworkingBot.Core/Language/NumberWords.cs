namespace NetworkingBot.Core.Language;

/// <summary>Numbers from 1 to 12 in words.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> _numbers = Numbered(
        "one two three four five six seven eight nine ten eleven twelve",
        "una dos tres cuatro cinco seis siete ocho nueve diez once doce");

    /// <summary>Null for any other word.</summary>
    public static int? Find(string word) => _numbers.TryGetValue(word, out var number) ? number : null;

    private static Dictionary<string, int> Numbered(params string[] lists) =>
        lists
            .SelectMany(list => list.Split(' ').Select((word, index) => (word, index)))
            .ToDictionary(pair => pair.word, pair => pair.index + 1, StringComparer.Ordinal);
}
