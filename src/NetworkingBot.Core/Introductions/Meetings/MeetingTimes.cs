using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Introductions.Meetings;

/// <summary>The times proposed to two people who agreed: the same for both, each read in one's own zone and language.</summary>
internal static class MeetingTimes
{
    public static IReadOnlyList<Instant> Of(IntroductionView scene) =>
        scene.Introduction.ConnectedAt is { } at ? Of(scene.Introduction, scene.One, scene.Other, at) : [];

    /// <summary>Of two who agreed at an instant.</summary>
    public static IReadOnlyList<Instant> Of(Introduction introduction, Person one, Person other, Instant connected) =>
        introduction.Times is { } found ? found : CommonHours.Find(new Availability(one.Zone), new Availability(other.Zone), connected);

    /// <summary>Why there is no time: their days do not meet, or they do and all of them is taken.</summary>
    public static string NoneSaid(IntroductionView scene, Lang lang) =>
        scene.Introduction.ConnectedAt is { } at
        && CommonHours.Find(new Availability(scene.One.Zone), new Availability(scene.Other.Zone), at).Count > 0
            ? IntroductionPhrases.In(lang).NoFreeTime
            : IntroductionPhrases.In(lang).NoCommonHours;

    /// <summary>True when the clocks of the two show another hour.</summary>
    public static bool Differs(Instant time, IntroductionView scene) =>
        time.InZone(scene.One.Zone).LocalDateTime != time.InZone(scene.Other.Zone).LocalDateTime;

    /// <summary>“Tuesday 24 November 2026, 10:00 (Tom Baker: 09:00)”.</summary>
    public static string Shown(Instant time, IntroductionView scene, Lang lang)
    {
        var (mine, theirs) = (time.InZone(scene.Viewer.Zone), time.InZone(scene.Partner.Zone));
        var shown = $"{Dates.Long(lang, mine.Date)}, {Dates.Time(mine.TimeOfDay)}";
        return Differs(time, scene) ? $"{shown} ({scene.Partner.Name}: {Dates.Time(theirs.TimeOfDay)})" : shown;
    }

    /// <summary>“Tuesday 24 November 2026: 10:00 (Ana Ruiz), 09:00 (Tom Baker)”, where both read it.</summary>
    public static string ShownToBoth(Instant time, IntroductionView scene, Lang lang)
    {
        var (one, other) = (time.InZone(scene.One.Zone), time.InZone(scene.Other.Zone));
        var day = Dates.Long(lang, one.Date);
        return Differs(time, scene)
            ? $"{day}: {Dates.Time(one.TimeOfDay)} ({scene.One.Name}), {Dates.Time(other.TimeOfDay)} ({scene.Other.Name})"
            : $"{day}, {Dates.Time(one.TimeOfDay)}";
    }

    /// <summary>One file for each time, behind the introduction's token.</summary>
    public static IEnumerable<Button> Files(
        IntroductionView scene,
        IReadOnlyList<Instant> times,
        IntroductionSettings settings,
        Lang lang
    ) =>
        settings.CalendarAddressFor(scene.Viewer) is not { } address
        ? []
        : times.Select(
            (time, number) =>
                new LinkButton(
                    IntroductionPhrases
                        .In(lang)
                        .AddToCalendar(
                            $"{Dates.Long(lang, time.InZone(scene.Viewer.Zone).Date)}, "
                                + $"{Dates.Time(time.InZone(scene.Viewer.Zone).TimeOfDay)}"
                        ),
                    new Uri(
                        address,
                        $"{Uri.EscapeDataString(scene.Introduction.Org.Value)}/{scene.Introduction.Id}/{number + 1}"
                            + $"?token={Uri.EscapeDataString(scene.Introduction.Token)}"
                    )
                )
        );
}
