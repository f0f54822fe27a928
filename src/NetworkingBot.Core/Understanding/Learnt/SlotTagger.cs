using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding.Learnt;

/// <summary>
/// Which words of a sentence fill which slot, learnt from what the examples mark: word by word from the left, each knowing what the word
/// before it was taken for. It finds what no list holds – “time management”, “ask how her project went” –; who, where and when are better
/// known from <see cref="Reading.Spans"/>.
/// </summary>
public sealed class SlotTagger
{
    private readonly LinearModel _model;

    internal SlotTagger(LinearModel model) => _model = model;

    /// <summary>The one that ships.</summary>
    public static SlotTagger Shipped { get; } = new(LinearModel.Embedded("slots.model"));

    /// <param name="intent">What the sentence means: the same words fill different slots of different commands.</param>
    /// <returns>In order, not overlapping.</returns>
    public IReadOnlyList<TaggedSlot> Tag(Reading reading, string intent)
    {
        var words = reading.Words;
        var features = new WordFeatures(reading, intent);
        var slots = new List<TaggedSlot>();
        var before = SlotTag.Outside;
        for (var at = 0; at < words.Count; at++)
        {
            var tag = SlotTag.Parse(_model.Names[LinearModel.Best(_model.Scores(features.At(at, before)))]);
            if (tag.Slot is { } slot)
            {
                if (tag.Continues(before) && slots.Count > 0)
                {
                    slots[^1] = slots[^1] with { End = words[at].End };
                }
                else
                {
                    slots.Add(new TaggedSlot(slot, words[at].Start, words[at].End));
                }
            }

            before = tag;
        }

        return slots;
    }

    /// <summary>What each word of an example was taken for, by the marks of its writer.</summary>
    internal static IReadOnlyList<SlotTag> TagsOf(IReadOnlyList<PlainWord> words, IReadOnlyList<TaggedSlot> marks)
    {
        var tags = new SlotTag[words.Count];
        TaggedSlot? before = null;
        for (var at = 0; at < words.Count; at++)
        {
            var mark = marks.FirstOrDefault(slot => slot.Start < words[at].End && words[at].Start < slot.End);
            tags[at] = mark is null ? SlotTag.Outside : new SlotTag(mark.Name, mark != before);
            before = mark;
        }

        return tags;
    }
}

/// <summary>What one word is in a sentence: the first of a slot, a further one, or outside of all.</summary>
internal readonly record struct SlotTag(string? Slot, bool Begins)
{
    public static SlotTag Outside => default;

    public string Name => Slot is null ? "O" : (Begins ? "B " : "I ") + Slot;

    public static SlotTag Parse(string name) => name == "O" ? Outside : new SlotTag(name[2..], name[0] == 'B');

    /// <summary>Whether it goes on with what the word before it was in.</summary>
    public bool Continues(SlotTag before) => !Begins && Slot == before.Slot;
}
