using NodaTime;

namespace NetworkingBot.Core.Language;

/// <summary>Words of a text that speak of a day: understood whole, or known not to be.</summary>
/// <param name="Start">Where the words begin in the text.</param>
/// <param name="End">Behind their last character.</param>
/// <param name="First">The day, or the first of several in a row; null where the words make no day or leave more than one open: then one
/// has to ask.</param>
/// <param name="Last">The last of several days in a row; the day itself where it is one.</param>
public sealed record SaidDay(int Start, int End, LocalDate? First, LocalDate? Last)
{
    /// <summary>How often it comes back, where the words say that it does: “every Monday”, «cada dos semanas».</summary>
    public Period? Rhythm { get; init; }

    /// <summary>An hour was said with it, or a span of hours instead of it.</summary>
    public bool HasHour { get; init; }

    public bool IsWhole => First is not null;
}
