namespace NetworkingBot.Core.Language;

/// <summary>What typed words look like.</summary>
public static class NameWords
{
    /// <summary>Written as a name or a mention is, where any words could stand.</summary>
    public static bool LooksLikeOne(string words) =>
        words is ['@' or (>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ'), _, ..]
        && PlainWords.Read(words) is not [{ Text: "my" or "me" or "everything" or "all" }, ..];
}
