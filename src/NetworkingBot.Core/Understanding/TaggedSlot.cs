namespace NetworkingBot.Core.Understanding;

/// <summary>A part of a sentence that was learnt to fill a slot.</summary>
/// <param name="Name">One of the names in <see cref="SlotNames"/>.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Just behind its last unit.</param>
public sealed record TaggedSlot(string Name, int Start, int End)
{
    public string In(string text) => text[Start..End];
}
