using NetworkingBot.Core.Privacy;

namespace NetworkingBot.Host.Settings;

/// <summary>Section <c>Privacy</c>: after how long things go. docs/operators.md has the whole table.</summary>
internal sealed record RetentionSettings
{
    public const string Section = "Privacy";

    /// <summary>Days after which the words of a request go once it is over, 1–365.</summary>
    public int WordsDays { get; init; } = PrivacySettings.Default.WordsDays;

    /// <summary>
    /// Days after which somebody is erased who is gone from the workspace or the directory, 1–365. Nobody sees them from the first day.
    /// </summary>
    public int LeaverDays { get; init; } = PrivacySettings.Default.LeaverDays;

    /// <summary>Weeks that the bot remembers whom it suggested to whom, 13–104.</summary>
    public int SuggestionWeeks { get; init; } = PrivacySettings.Default.SuggestionWeeks;

    /// <summary>Days that acts on people's data stay on record, 30–730.</summary>
    public int RecordDays { get; init; } = PrivacySettings.Default.RecordDays;

    public IEnumerable<SettingsFault> Faults() => new[]
    {
        SettingsFault.OutOfRange($"{Section}:{nameof(WordsDays)}", WordsDays, 1, 365, "days"),
        SettingsFault.OutOfRange($"{Section}:{nameof(LeaverDays)}", LeaverDays, 1, 365, "days"),
        SettingsFault.OutOfRange($"{Section}:{nameof(SuggestionWeeks)}", SuggestionWeeks, 13, 104, "weeks"),
        SettingsFault.OutOfRange($"{Section}:{nameof(RecordDays)}", RecordDays, 30, 730, "days"),
    }.OfType<SettingsFault>();

    /// <param name="myData">Where the links begin under which people fetch their data; null: there are none.</param>
    /// <param name="myDataHere">Where those of the local page do; null: there are none.</param>
    public PrivacySettings ToSettings(Uri? myData, Uri? myDataHere) =>
        new(myData)
        {
            MyDataHere = myDataHere,
            WordsDays = WordsDays,
            LeaverDays = LeaverDays,
            SuggestionWeeks = SuggestionWeeks,
            RecordDays = RecordDays,
        };
}
