using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>A sentence as it is read: what everything after it works on.</summary>
/// <param name="Text">As it was typed, with nothing changed: offsets count in it, slots are cut out of it.</param>
/// <param name="Words">Its words without markup, greetings at its edges and fillers; abbreviations are written out, so that several words
/// may stand at one place.</param>
/// <param name="Spans">What is known of the world in it, in order, not overlapping.</param>
/// <param name="Lang">The language it seems to be in; null when the words do not tell.</param>
public sealed record Reading(string Text, IReadOnlyList<PlainWord> Words, IReadOnlyList<Span> Spans, Lang? Lang);
