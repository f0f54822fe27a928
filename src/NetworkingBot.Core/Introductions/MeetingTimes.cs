using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>The times proposed to two people who agreed: the same for both, each read in one's own zone and language.</summary>
internal static class MeetingTimes
{
    public static IReadOnlyList<Instant> Of(Scene scene) =>
        scene.Introduction.ConnectedAt is { } at ? CommonHours.Find(scene.One.Zone, scene.Other.Zone, at) : [];

    /// <summary>“Tuesday 24 November 2026, 10:00 (09:00 for Tom Baker)”.</summary>
    public static string Shown(Instant time, Scene scene, Lang lang)
    {
        var (mine, theirs) = (time.InZone(scene.Viewer.Zone), time.InZone(scene.Partner.Zone));
        var shown = $"{Dates.Long(lang, mine.Date)}, {Dates.Time(mine.TimeOfDay)}";
        return mine.LocalDateTime == theirs.LocalDateTime ? shown : $"{shown} ({scene.Partner.Name}: {Dates.Time(theirs.TimeOfDay)})";
    }

    /// <summary>“Tuesday 24 November 2026: 10:00 (Ana Ruiz), 09:00 (Tom Baker)”, where both read it.</summary>
    public static string ShownToBoth(Instant time, Scene scene, Lang lang)
    {
        var (one, other) = (time.InZone(scene.One.Zone), time.InZone(scene.Other.Zone));
        var day = Dates.Long(lang, one.Date);
        return one.LocalDateTime == other.LocalDateTime
            ? $"{day}, {Dates.Time(one.TimeOfDay)}"
            : $"{day}: {Dates.Time(one.TimeOfDay)} ({scene.One.Name}), {Dates.Time(other.TimeOfDay)} ({scene.Other.Name})";
    }

    /// <summary>One file for each time, behind the introduction's token.</summary>
    public static IEnumerable<Button> Files(Scene scene, IReadOnlyList<Instant> times, IntroductionSettings settings, Lang lang) => settings.CalendarAddress is not { } address
        ? []
        : times.Select((time, number) => new LinkButton(
            IntroductionPhrases.In(lang).AddToCalendar($"{Dates.Long(lang, time.InZone(scene.Viewer.Zone).Date)}, {Dates.Time(time.InZone(scene.Viewer.Zone).TimeOfDay)}"),
            new Uri(address, $"{Uri.EscapeDataString(scene.Introduction.Org.Value)}/{scene.Introduction.Id}/{number + 1}?token={Uri.EscapeDataString(scene.Introduction.Token)}")));
}
