using NodaTime;

namespace NetworkingBot.Core.Privacy;

/// <summary>How long what is kept, and where people fetch their data.</summary>
/// <param name="MyData">Where the links begin under which people fetch their data; null: nobody reaches the bot from outside, and nobody
/// is sent one.</param>
public sealed record PrivacySettings(Uri? MyData)
{
    public static PrivacySettings Default { get; } = new(MyData: null);

    /// <summary>
    /// Where they begin, without <see cref="MyData"/>, for whoever sits at this machine, at the local page; null: it is not known.
    /// </summary>
    public Uri? MyDataHere { get; init; }

    /// <summary>Days after which the words of a request go once it is over, 1–365.</summary>
    public int WordsDays { get; init; } = 30;

    /// <summary>Days after which somebody who is gone from the company is erased, 1–365.</summary>
    public int LeaverDays { get; init; } = 30;

    /// <summary>Weeks that suggestions are remembered, 13–104.</summary>
    public int SuggestionWeeks { get; init; } = 52;

    /// <summary>Days that acts on people's data stay on record, 30–730.</summary>
    public int RecordDays { get; init; } = 365;

    public Duration Record => Duration.FromDays(RecordDays);
}
