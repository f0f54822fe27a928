using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Bench.Understanding;

/// <summary>Writers draw a mark now with and now without the small word before it; names of things are marked without.</summary>
internal static class MarkEdges
{
    private static readonly string[] _named =
    [
        SlotNames.Department,
        SlotNames.Where,
        SlotNames.Language,
        SlotNames.Title,
        SlotNames.Company,
    ];

    private static readonly HashSet<string> _small =
    [
        "in", "at", "the", "of", "from", "to", "a", "an", "my", "our", "en", "de", "del", "la", "el", "los", "las", "un", "una", "mi", "al",
        "desde", "por", "near", "around", "into", "within",
    ];

    public static Sentence Trim(Sentence sentence) =>
        sentence with { Slots = [.. sentence.Slots.Select(slot => _named.Contains(slot.Name) ? Trim(slot, sentence.Text) : slot)] };

    private static TaggedSlot Trim(TaggedSlot slot, string text)
    {
        var words = PlainWords.Read(slot.In(text));
        var first = words.TakeWhile(word => _small.Contains(word.Text)).Count();
        return first > 0 && first < words.Count ? slot with { Start = slot.Start + words[first].Start } : slot;
    }
}
