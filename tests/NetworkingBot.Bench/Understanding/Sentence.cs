using System.Text;
using NetworkingBot.Core;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Bench.Understanding;

/// <summary>An example of how people say something, as the files beside the capabilities hold it.</summary>
/// <param name="Intent">The command's name in the catalogue, “unsupported:TOPIC” or “offtopic”.</param>
/// <param name="Writer">Whose hand wrote it: one writer's sentences are left out together when the model is judged.</param>
/// <param name="Slots">What is marked in it.</param>
internal sealed record Sentence(string Intent, Lang Lang, string Writer, string Text, IReadOnlyList<TaggedSlot> Slots)
{
    /// <exception cref="InvalidDataException">A brace is left open, or no slot's name stands behind it.</exception>
    public static Sentence Parse(string intent, Lang lang, string writer, string marked)
    {
        var text = new StringBuilder(marked.Length);
        var slots = new List<TaggedSlot>();
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] != '{')
            {
                text.Append(marked[at]);
                continue;
            }

            var (space, close) = (marked.IndexOf(' ', at), marked.IndexOf('}', at));
            if (space < 0 || close < space || !SlotNames.All.Contains(marked[(at + 1)..space]))
            {
                throw new InvalidDataException($"{intent}: a mark is broken in “{marked}”.");
            }

            var from = text.Length;
            text.Append(marked.AsSpan(space + 1, close - space - 1));
            slots.Add(new TaggedSlot(marked[(at + 1)..space], from, text.Length));
            at = close;
        }

        return new Sentence(intent, lang, writer, text.ToString(), slots);
    }

    /// <summary>As it stands in a file, marks and all.</summary>
    public string Marked()
    {
        var marked = new StringBuilder(Text.Length + (Slots.Count * 8));
        var at = 0;
        foreach (var slot in Slots)
        {
            marked
                .Append(Text, at, slot.Start - at)
                .Append('{')
                .Append(slot.Name)
                .Append(' ')
                .Append(Text, slot.Start, slot.End - slot.Start)
                .Append('}');
            at = slot.End;
        }

        return marked.Append(Text, at, Text.Length - at).ToString();
    }

    /// <summary>The words of the sentence, for telling how alike two are.</summary>
    public HashSet<string> Words() => [.. SentenceWords.Read(Text).Select(word => word.Text)];
}
