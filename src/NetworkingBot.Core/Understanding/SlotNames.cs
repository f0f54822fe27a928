namespace NetworkingBot.Core.Understanding;

/// <summary>What the examples mark with “{who Priya}”.</summary>
public static class SlotNames
{
    /// <summary>A person, or a pronoun that stands for one.</summary>
    public const string Who = "who";

    /// <summary>A skill, a topic, an interest; a thing looked for or offered.</summary>
    public const string What = "what";

    /// <summary>A date, a span, an hour, a rhythm.</summary>
    public const string When = "when";

    /// <summary>Free words that are kept: a note, a goal, what to remind of.</summary>
    public const string Text = "text";

    public const string Department = "department";

    /// <summary>A city, a country, an office.</summary>
    public const string Where = "where";

    public const string Language = "language";

    public const string Title = "title";

    public const string Company = "company";

    /// <summary>How many people.</summary>
    public const string Count = "count";

    public static IReadOnlyList<string> All { get; } = [Company, Count, Department, Language, Text, Title, What, When, Where, Who];
}
