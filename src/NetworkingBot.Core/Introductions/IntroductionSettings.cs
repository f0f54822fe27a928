using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>How much one may ask of others in an organisation. Checked as a whole by <see cref="Validated"/>.</summary>
public sealed record IntroductionSettings
{
    public static readonly IntroductionSettings Default = new IntroductionSettings().Validated();

    /// <summary>How long a request waits before it goes out, so that it can be changed: 0–60 minutes.</summary>
    public Duration SecondThoughts { get; init; } = Duration.FromMinutes(10);

    /// <summary>How long somebody has for an answer: 2–60 days.</summary>
    public Duration AnswerWithin { get; init; } = Duration.FromDays(14);

    /// <summary>When somebody is reminded, once: above 0, below <see cref="AnswerWithin"/>.</summary>
    public Duration RemindAfter { get; init; } = Duration.FromDays(5);

    /// <summary>How many requests of one person may be open at a time: 1–20.</summary>
    public int MostOpen { get; init; } = 3;

    /// <summary>How many requests reach one person within seven days: 1–20.</summary>
    public int MostReceivedInAWeek { get; init; } = 3;

    /// <summary>How long two people are not brought together again after an introduction that was not agreed: 0–730 days.</summary>
    public Duration CoolDown { get; init; } = Duration.FromDays(90);

    /// <summary>How often somebody may put off an answer: 0–5.</summary>
    public int MostPutOffs { get; init; } = 2;

    /// <summary>How far ahead an answer may be put off: 1–180 days.</summary>
    public Duration LongestPutOff { get; init; } = Duration.FromDays(90);

    /// <summary>After how many reports, by different people, nobody is asked any more until an administrator has looked: 1–10.</summary>
    public int ReportsThatStop { get; init; } = 2;

    /// <summary>The folder that calendar files are served from, ending in “/”; null: nobody reaches the bot from outside.</summary>
    public Uri? CalendarAddress { get; init; }

    /// <summary>
    /// The same, without <see cref="CalendarAddress"/>, for whoever sits at this machine, at the local page; null: it is not known.
    /// </summary>
    public Uri? CalendarAddressHere { get; init; }

    /// <summary>
    /// Where somebody fetches calendar files; null: nowhere. Whoever has an account on a platform is not at this machine.
    /// </summary>
    internal Uri? CalendarAddressFor(Person person) => CalendarAddress ?? (person.Addresses.IsEmpty ? CalendarAddressHere : null);

    /// <exception cref="InvalidOperationException">Something is out of its range; the message names all that is.</exception>
    public IntroductionSettings Validated()
    {
        string[] faults =
        [
            .. Outside(nameof(SecondThoughts), SecondThoughts, Duration.Zero, Duration.FromMinutes(60)),
            .. Outside(nameof(AnswerWithin), AnswerWithin, Duration.FromDays(2), Duration.FromDays(60)),
            .. Outside(nameof(RemindAfter), RemindAfter, Duration.Epsilon, AnswerWithin - Duration.Epsilon),
            .. Outside(nameof(MostOpen), MostOpen, 1, 20),
            .. Outside(nameof(MostReceivedInAWeek), MostReceivedInAWeek, 1, 20),
            .. Outside(nameof(CoolDown), CoolDown, Duration.Zero, Duration.FromDays(730)),
            .. Outside(nameof(MostPutOffs), MostPutOffs, 0, 5),
            .. Outside(nameof(LongestPutOff), LongestPutOff, Duration.FromDays(1), Duration.FromDays(180)),
            .. Outside(nameof(ReportsThatStop), ReportsThatStop, 1, 10),
            .. CalendarAddress is { } address && !(address.IsAbsoluteUri && address.AbsoluteUri.EndsWith('/'))
                ? [$"{nameof(CalendarAddress)} is {address}: an absolute address ending in /"]
                : Array.Empty<string>(),
        ];
        return faults.Length == 0 ? this : throw new InvalidOperationException("Introductions: " + string.Join("; ", faults));
    }

    private static string[] Outside<T>(string name, T value, T least, T most)
        where T : IComparable<T> =>
        value.CompareTo(least) < 0 || value.CompareTo(most) > 0 ? [$"{name} is {value}: from {least} to {most}"] : [];
}
