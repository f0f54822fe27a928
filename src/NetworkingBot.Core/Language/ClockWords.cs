using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace NetworkingBot.Core.Language;

/// <summary>
/// Times of day as people write them: “8:30”, “9am”, “half past eight”, “quarter to nine in the evening”, «las ocho y media», «las 9 menos
/// cuarto de la noche», “20h”, “18:00–08:00”.
/// </summary>
public static partial class ClockWords
{
    private static readonly Dictionary<string, int> _minutes = new()
    {
        ["fifteen"] = 15,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["quince"] = 15,
        ["veinte"] = 20,
        ["veinticinco"] = 25,
        ["treinta"] = 30,
        ["quarter"] = 15,
        ["cuarto"] = 15,
        ["half"] = 30,
        ["media"] = 30,
    };

    /// <summary>The times in a text, in order. Numbers that are no times are left out.</summary>
    public static IReadOnlyList<LocalTime> In(string text) => [.. Time().Matches(PlainWords.Fold(text)).Select(Read).OfType<LocalTime>()];

    /// <summary>
    /// As <see cref="In"/>, with where each stands in the text; nothing where letters do not keep their places when they are compared.
    /// </summary>
    internal static IEnumerable<(int Start, int End, LocalTime Time)> Places(string text) =>
        PlainWords.Fold(text) is var folded && folded.Length != text.Length
        ? []
        : Time()
            .Matches(folded)
            .Select(match => (match.Index, match.Index + match.Length, Time: Read(match)))
            .Where(found => found.Time is not null)
            .Select(found => (found.Item1, found.Item2, found.Time!.Value));

    private static LocalTime? Read(Match match)
    {
        if (match.Groups["named"].Success)
        {
            return match.Groups["named"].Value is "noon" or "midday" or "mediodia" ? LocalTime.Noon : LocalTime.Midnight;
        }

        var minute = Number(match.Groups["minute"]);
        return (Number(match.Groups["hour"]), minute) is (24, 0) ? LocalTime.Midnight
            : HourOf(Number(match.Groups["hour"]), match.Groups["part"].Value) is < 24 and var hour && minute < 60
            ? new LocalTime(hour, 0).PlusMinutes(match.Groups["before"].Success ? -minute : minute)
            : null;
    }

    private static int HourOf(int hour, string partOfDay) => (partOfDay, hour) switch
    {
        ("am" or "a.m" or "morning" or "manana" or "madrugada" or "night" or "noche", 12) => 0,
        ("night" or "noche", < 6) => hour,
        ("pm" or "p.m" or "afternoon" or "evening" or "night" or "tarde" or "noche" or "mediodia", < 12) => hour + 12,
        _ => hour,
    };

    /// <summary>0 for nothing.</summary>
    private static int Number(Group said) =>
        !said.Success ? 0
        : int.TryParse(said.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : NumberWords.Find(said.Value) ?? _minutes[said.Value];

    /// <summary>
    /// A number in words is an hour at the beginning or after a word that leads to one; a number of days, weeks or nudges is none.
    /// </summary>
    [GeneratedRegex(
        """
        \b(?: (?<named>noon|midday|mediodia|midnight|medianoche)
        | (?: (?<minute>half)[\s-]+(?:past\s+)?
          | (?<minute>\d{1,2}|five|ten|quarter|twenty)(?:\s+minutes)?[\s-]+(?:past|after)\s+
          | (?:(?<minute>quarter)|(?<minute>\d{1,2}|five|ten|twenty)\s+minutes)[\s-]+(?<before>to|till|before|of)\s+
          | (?<minute>cinco|diez|cuarto|veinte|veinticinco)\s+(?<before>para)\s+las?\s+
          )?
          (?: (?<hour>\d{1,2})
            | (?<=(?:^|\b(?:a|about|after|and|around|at|before|between|by|de|desde|entre|from|hacia|half|hasta|la|las|of|past|sobre|till|to|until|y)[\s-]))
              (?<hour>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)
            | (?<=\b(?:after|at|before|from|la|of|past|till|to|until)\s)(?<hour>one|una)
          )
          (?: [:.h](?<minute>\d{2}) | \s*y\s+(?<minute>media|cinco|diez|cuarto|veinte|veinticinco) | \s+(?<before>menos)\s+(?<minute>cinco|diez|cuarto|veinte|veinticinco) | \s+(?<minute>fifteen|thirty|quince|treinta) )?
          h? (?:\s*o['’]?clock|\s+en\s+punto)?
          (?: \s*(?:in\s+the|at|de\s+la|por\s+la|del)?\s*(?<part>am|pm|a\.m|p\.m|morning|noon|afternoon|evening|night|manana|mediodia|tarde|noche|madrugada) )?
        )
        (?!\d)\b(?!\s+(?:minutes?|days?|weeks?|months?|times|nudges?|messages?|things?|people|minutos?|dias?|semanas?|mes|meses|vez|veces|avisos?|mensajes?|cosas?|personas?)\b)
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Time();
}
