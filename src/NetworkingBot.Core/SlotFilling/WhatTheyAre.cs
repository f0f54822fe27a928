using NetworkingBot.Core.Language;
using NetworkingBot.Core.Search;
using NetworkingBot.Core.Suggestions;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>“Who is a mentor?”, «¿quién es vegetariano por aquí?» ask for what somebody is, and not who somebody is.</summary>
internal static class WhatTheyAre
{
    private const int Longest = 4;

    /// <summary>The search that a phrasing took for a question about somebody; null: it is one.</summary>
    public static Command? AskedFor(Command phrased, Reading reading)
    {
        if (phrased is not WhySuggested(null, { } words) || NamesSomebody(reading)
            || SaidName.IsLikely(words) || SaidName.IsNone(words))
        {
            return null;
        }

        var said = PlainWords.Read(words).SkipWhile(IsLoose).Reverse().SkipWhile(IsLoose).Reverse().ToList();
        return said.Count is > 0 and <= Longest
            ? SearchPeople.For(new Condition(ConditionKind.Offers, words[said[0].Start..said[^1].End])) : null;
    }

    private static bool IsLoose(PlainWord word) => WordLists.IsScaffold(word.Text);

    private static bool NamesSomebody(Reading reading) => reading.Spans.Any(span => span.Kind is
        EntityKind.Person or EntityKind.Contact or EntityKind.Pronoun or EntityKind.Ordinal or EntityKind.Number
        or EntityKind.Department);
}
