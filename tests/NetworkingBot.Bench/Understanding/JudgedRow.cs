using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Interpretation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Bench.Understanding;

/// <summary>A labelled sentence with what the bot took it for.</summary>
/// <param name="Microseconds">How long that took.</param>
internal sealed record JudgedRow(LabelledRow Row, Heard Heard, long Microseconds)
{
    /// <summary>The slots that tell former commands apart which are one search now.</summary>
    private static readonly string[] _conditions = ["what", "department", "where", "language", "title"];

    /// <summary>Words of a condition that says whose: it is read as “not mine”, and no word of it is kept.</summary>
    private static readonly HashSet<string> _whose = ["mio", "mia", "mine", "own", "not", "no", "just"];

    /// <summary>The command it would do, ask to confirm or offer first is right.</summary>
    public bool IsRight => Heard.Command is { } command && IsRightBy(command);

    /// <summary>That, or what else it would offer.</summary>
    public bool IsAmongThree => IsRight || Heard.Alternatives.Any(other => OldNames.IsRight(other, Row.Labels));

    /// <summary>It would do something else without asking.</summary>
    public bool ActsWrong => Heard.Move == Move.Do && !IsRight;

    public Risk Risk => Heard.Command is { } command && Commands.All.Find(command) is { } entry ? entry.Risk : Risk.Read;

    /// <summary>Every slot that the row names holds what the row says, by its main words.</summary>
    public bool HasSlots => Row.Slots.All(slot => Holds(slot.Slot, slot.Value));

    public override string ToString() =>
        $"{Row.Text} [{string.Join('|', Row.Labels)} {string.Join("; ", Row.Slots.Select(slot => $"{slot.Slot}={slot.Value}"))}] → "
            + $"{Heard.Move} {Heard.Command} {Heard.Confidence:0.00} ({string.Join(", ", Heard.Alternatives)}) "
            + $"{string.Join("; ", Heard.Slots.Select(slot => $"{slot.Key}={slot.Value}"))}{(IsRight ? " (slots only)" : "")}";

    /// <summary>A search that several commands were joined to is right only with its conditions.</summary>
    private bool IsRightBy(string command) =>
        OldNames.IsRight(command, Row.Labels)
            && (command != OldNames.Search
            || Row.Slots.Where(slot => _conditions.Contains(slot.Slot)).All(slot => HoldsAnywhere(slot.Value)));

    /// <summary>
    /// A “what” of the labels is anything that is asked for: a title, a place and a language are slots of their own to the bot.
    /// </summary>
    private bool Holds(string slot, string value) =>
        (Heard.Slots.TryGetValue(slot, out var said) && SharesMainWords(value, said))
            || (slot is "what" or "text" or "title" && HoldsAnywhere(value));

    private bool HoldsAnywhere(string value) => SharesMainWords(value, string.Join(' ', Heard.Slots.Values));

    private static bool SharesMainWords(string value, string said)
    {
        var (wanted, got) = (MainWords(value), MainWords(said));
        return wanted.Count == 0 || wanted.Count(word => got.Contains(word)) * 2 >= wanted.Count;
    }

    private static HashSet<string> MainWords(string text) =>
        [.. PlainWords.Read(text).Select(word => word.Text).Where(word => !StopWords.English.Contains(word)
            && !StopWords.Spanish.Contains(word) && !_whose.Contains(word)).Select(word => word.Length > 5 ? word[..5] : word)];
}
