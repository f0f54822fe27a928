namespace NetworkingBot.Core.Conversation;

/// <summary>
/// A way of saying a command in one language. The pattern is words as typed, lower case and without accents or punctuation:
/// <c>who (should|could) i meet [this week]</c> has alternatives and an optional part; <c>{name}</c> takes one or more words, as they were
/// typed. A pattern matches the whole utterance once politeness is taken off; words are forgiven small typos.
/// </summary>
public sealed record Wording(Lang Lang, string Pattern, Func<Slots, Command?> Make)
{
    public static Wording En(string pattern, Func<Slots, Command?> make) => new(Lang.English, pattern, make);

    public static Wording Es(string pattern, Func<Slots, Command?> make) => new(Lang.Spanish, pattern, make);
}

/// <summary>
/// What the slots of a pattern took, as typed, by slot name. A <c>Make</c> that cannot use them returns null and the pattern does not
/// match.
/// </summary>
public sealed class Slots(IReadOnlyDictionary<string, string> texts)
{
    public string this[string slot] => texts[slot];

    public string? Find(string slot) => texts.GetValueOrDefault(slot);
}
