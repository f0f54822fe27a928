using NodaTime;

namespace NetworkingBot.Core.Language;

/// <summary>Days of the week as people write them: “weekdays”, “Monday to Thursday”, “lunes y jueves”, “todos los días”.</summary>
public static class WeekdayWords
{
    private static readonly IsoDayOfWeek[] _week =
    [
        IsoDayOfWeek.Monday,
        IsoDayOfWeek.Tuesday,
        IsoDayOfWeek.Wednesday,
        IsoDayOfWeek.Thursday,
        IsoDayOfWeek.Friday,
        IsoDayOfWeek.Saturday,
        IsoDayOfWeek.Sunday,
    ];

    private static readonly (string Words, IsoDayOfWeek[] Days)[] _spans =
    [
        ("weekdays", _week[..5]), ("weekday", _week[..5]), ("working days", _week[..5]), ("work days", _week[..5]),
        ("dias laborables", _week[..5]), ("dias de trabajo", _week[..5]), ("entre semana", _week[..5]), ("laborables", _week[..5]),
        ("every day", _week), ("todos los dias", _week), ("cada dia", _week),
        ("weekends", _week[5..]), ("weekend", _week[5..]), ("fines de semana", _week[5..]), ("fin de semana", _week[5..]),
    ];

    /// <summary>In order of the week; empty when the text names none.</summary>
    public static IReadOnlyList<IsoDayOfWeek> In(string text)
    {
        string[] words = [.. PlainWords.Read(text).Select(word => word.Text)];
        var line = $" {string.Join(' ', words)} ";
        var days = _spans
            .Where(span => line.Contains($" {span.Words} ", StringComparison.Ordinal))
            .SelectMany(span => span.Days)
            .ToHashSet();
        for (var at = 0; at < words.Length; at++)
        {
            if (DateWords.Weekday(words[at]) is not { } day)
            {
                continue;
            }

            days.Add(day);
            if (at + 2 < words.Length && words[at + 1] is ("to" or "through" or "a") && DateWords.Weekday(words[at + 2]) is { } last)
            {
                days.UnionWith(Between(day, last));
            }
        }

        return [.. _week.Where(days.Contains)];
    }

    private static IEnumerable<IsoDayOfWeek> Between(IsoDayOfWeek first, IsoDayOfWeek last)
    {
        for (var day = (int)first; ; day = (day % 7) + 1)
        {
            yield return (IsoDayOfWeek)day;
            if (day == (int)last)
            {
                yield break;
            }
        }
    }
}
