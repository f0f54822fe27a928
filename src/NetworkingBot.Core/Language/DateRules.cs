using System.Text.RegularExpressions;

namespace NetworkingBot.Core.Language;

/// <summary>
/// The ways in which a day is said, as patterns over <see cref="DateTokens.Text"/>: every word is followed by one space. Which groups
/// matched says what was said; <see cref="DayMeaning"/> makes the day of them. Of the rules that match at a word the longest match wins.
/// </summary>
internal static class DateRules
{
    private const string Lead = "(?:(?:on|by|at|for|this|the|el|la|en|para) ){0,3}";
    private const string The = "(?:(?:the|by|at|el|la|al|a|en|del) )*";
    private const string Of = "(?:(?:of|in|de|del|en) )";
    private const string NextWeek =
        "(?:next week|following week|semana que viene|proxima semana|semana proxima|semana siguiente|semana entrante|otra semana)";
    private const string NextMonth = "(?:next month|following month|mes que viene|proximo mes|mes proximo|mes siguiente|mes entrante)";

    private static readonly string _weekday = $"(?<weekday>{DateTerms.Weekdays})";
    private static readonly string _month = $"(?<month>{DateTerms.Months})";
    private static readonly string _day = $@"(?<day>\d{{1,2}}(?:st|nd|rd|th|º|o|er)?|{DateTerms.Ordinals}|{DateTerms.Counts})";
    private static readonly string _count =
        $@"(?:the )?(?<count>\d{{1,4}}|{DateTerms.Counts}|(?:a )?few|(?:a )?couple(?: of)?|(?:un )?par de|unos|unas)";
    private const string Unit = "(?<unit>days?|weeks?|months?|years?|fortnights?|dias?|semanas?|mes|meses|anos?|quincenas?)";
    private const string Year = @"(?:(?:of|de|del) )?(?<year>(?:19|20|21)\d\d)";
    private const string Hours = "(?:minutes?|mins?|hours?|hrs?|h|minutos?|horas?)";

    /// <summary>What may follow any day: which part of it.</summary>
    private const string Part =
        "(?:(?:(?:in the |early |late )?(?:morning|afternoon|evening|night|noon|lunchtime)|at (?:noon|night|lunchtime)|(?:por|en|a) la "
            + "(?:manana|tarde|noche)|al mediodia|a mediodia|a primera hora|a ultima hora|temprano|first thing) )?";

    private static readonly string[] _patterns =
    [
        // Named days.
        "(?<named>today|hoy mismo|hoy|(?:later )?tonight|this morning|this afternoon|this evening|just now|right now|esta manana|esta "
            + "tarde|esta noche|ahora mismo) ",
        "(?:(?:at (?:noon|night|lunchtime)|first thing|early|late) )?(?<named>tomorrow|tmrw|tomorow|yesterday|ayer|anoche|last night"
            + "|(?:the )?day after tomorrow|pasado manana|(?:the )?day before yesterday|anteayer|antier|antes de ayer|anteanoche) "
            + Part,
        "(?:a |para |desde )?(?<named>manana) " + Part,
        "(?<named>in the morning|por la manana) (?=\\|? ?$)",
        "(?:on |en |por |la |el |for |at )*(?<feast>christmas eve|christmas day|christmas|new years eve|new years day|new years"
            + "|nochebuena|navidad|nochevieja|fin de ano|ano nuevo|dia de reyes|reyes) "
            + Part,
        // Weekdays.
        $"{Lead}{_weekday} {Part}",
        $"{Lead}(?<which>next|coming|upcoming|this coming|this "
            + $"next|following|last|past|previous|proximo|proximos|siguiente|pasado|ultimo|este|this) {_weekday} {Part}",
        $"{Lead}{_weekday} (?<which>que viene|proximo|siguiente|entrante|pasado|que paso) {Part}",
        $"{Lead}{_weekday} {Part}(?:(?:of|in|de|the|la|en|el) )*(?<week>week after next|{NextWeek}|this week|esta semana|last week|semana "
            + $"pasada|week) {Part}",
        $"{The}(?<week>week after next|{NextWeek}|this week|esta semana|last week|semana pasada) (?:(?:on|el|the) )?{_weekday} {Part}",
        $"{Lead}(?:{_count} {Unit} (?:from|on|after|a partir del?) |(?:in )?{_count} {Unit} from )(?:(?:this|next|el|the) )?{_weekday} "
            + $"{Part}",
        $"{Lead}{_weekday} in {_count} {Unit} ",
        $"(?:(?:de|del|el) )*{_weekday} (?:que viene )?en (?<idiom>ocho|quince) (?:dias )?",

        // So long from now, so long ago.
        $"(?:in|within|en|dentro de|de aqui a) {_count} {Unit} (?:time )?",
        $"(?:in|within|en|dentro de) {_count} (?<workdays>business days|working days|workdays|weekdays|dias habiles|dias laborables) "
            + $"(?:time )?",
        $"{_count} (?<weekday>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) from (?:now|today) ",
        $"{The}{_weekday} (?<open>after next) ",
        "(?:in |dentro de |en )?(?<half>half a year|medio ano) (?:from (?:now|today) )?",
        $"{_count} {Unit} (?:from|after) (?<anchor>today|now|tomorrow) ",
        $"{_count} {Unit} (?:hence|from here) ",
        "(?:de )?(?<anchor>hoy|manana) en (?<idiom>ocho|quince) (?:dias )?",
        $"(?<ago>hace|hara) (?:como )?{_count} {Unit} (?:atras )?",
        $"{_count} {Unit} (?<ago>ago|back|atras|antes) ",
        $"(?<hours>in|within|en|dentro de) (?:(?:half )?(?:an?|un|una|media|\\d{{1,3}}|{DateTerms.Counts}|a couple of|un par de|a "
            + $"few|unas|unos)) (?:and a half )?{Hours} ",
        $"(?<span>{_count} {Unit}) ",

        // Days of a month.
        $"{Lead}(?:(?:next|coming|proximo) )?(?:{_weekday} )?(?:(?:the|el|dia) ){{0,2}}{_day} (?:of |de |del )?{_month} (?:(?:,|of|de|del) "
            + $")?{Year} {Part}",
        $"{Lead}(?:(?:next|coming|proximo) )?(?:{_weekday} )?(?:(?:the|el|dia) ){{0,2}}{_day} (?:of |de |del )?{_month} {Part}",
        $"{Lead}(?:{_weekday} )?{_month} (?:the )?(?<day>\\d{{1,2}}(?:st|nd|rd|th)?|{DateTerms.Ordinals}) (?:{Year} "
            + $")?{Part}(?!times|veces|people|personas|things|days|weeks|hours|minutes)",
        $"{Lead}(?:{_weekday} )?(?<numeric>\\d+(?:[/.\\-]\\d+){{1,2}}) {Part}",
        $"(?:on the|the|on|el dia|el|dia|para el|al) (?<bare>\\d{{1,2}}(?:st|nd|rd|th|º|o)?|{DateTerms.Ordinals}) (?:(?:of|de|del) "
            + $")?(?:(?:the|el) )?(?:(?<nextmonth>{NextMonth})|(?<thismonth>this month|este mes|month|mes|current month|presente mes)) ",
        "(?:(?:on|el|al|para el) )?(?:the |el dia |dia |el )(?<bare>\\d{1,2}(?:st|nd|rd|th|º)?) " + Part,
        "(?:on )?(?<bare>\\d{1,2}(?:st|nd|rd|th)) " + Part,
        $"{Lead}{_weekday} (?:the |el |dia )?(?<bare>\\d{{1,2}}(?:st|nd|rd|th|º)?) {Part}",

        // The first Monday of January, the last day of the month, the end of the year.
        $"{Lead}(?<rank>{DateTerms.Ordinals}|last|ultimo|ultima|penultimo|penultimate|\\d(?:st|nd|rd|th|º)) "
            + $"(?:{_weekday}|(?<anyday>day|dia)|(?<workday>working day|workday|weekday|dia laborable|dia habil)) {Of}"
            + $"(?:(?:the|el) )?(?:{_month} (?:{Year} )?|(?<nextmonth>{NextMonth}) |(?<thismonth>this month|este mes|month|mes) "
            + "|(?<nextyear>next year|ano que viene|proximo ano) )",
        $"{The}(?<edge>end|start|beginning|middle|mid|early|late|fin|fines|final|finales|principio|principios|comienzos|inicio|inicios"
            + $"|mediados) (?:(?:of|de|del) )?(?:(?:the|el|la) )?(?:{_month} (?:{Year} )?|(?<nextmonth>{NextMonth}) "
            + $"|(?<thismonth>this month|este mes|month|mes) |(?<nextweek>{NextWeek}) |(?<thisweek>this week|esta semana|week|semana) "
            + "|(?<nextyear>next year|ano que viene|proximo ano) |(?<thisyear>this year|este ano|year|ano) )",

        // Weeks, months and years as such.
        $"{The}(?<range>week after next|{NextWeek}|{NextMonth}|month after next|next year|ano que viene|proximo ano|last week"
            + "|semana pasada|last month|mes pasado|last year|ano pasado) ",
        "(?:the )?(?<weekend>weekend) (?<which>after next) ",
        $"(?:(?:on|at|over|this|the|este|el|para el|en el) )*(?<weekend>weekend|fin de semana|finde) (?:que viene )?",
        "(?:el )?(?:next|coming|proximo) (?<weekend>weekend|fin de semana|finde) ",
        "(?:el )?(?<weekend>fin de semana|finde) (?<which>pasado) ",

        // What comes back.
        $"(?<every>every|each|cada|todos los) (?:(?<second>other|second|segundo|dos) )?(?<weekday>{DateTerms.Weekdays}|sabados|domingos) "
            + $"{Part}",
        "(?<every>on) (?<weekday>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) " + Part,
        "(?<every>los) (?<weekday>lunes|martes|miercoles|jueves|viernes|sabados|domingos) " + Part,
        $"(?<every>every|each|cada|todos los|todas las) (?:(?<second>other|second) )?(?:{_count} )?{Unit} ",
        "(?<every>(?:on )?(?:daily|weekly|biweekly|fortnightly|monthly|yearly|annually|diariamente|semanalmente|quincenalmente|mensualmente"
            + "|anualmente|a diario|once a week|once a month|una vez a la semana|una vez por semana|una vez al mes)) ",
    ];

    public static IReadOnlyList<Regex> All { get; } =
        [.. _patterns.Select(pattern =>
            new Regex($@"\G(?:{pattern})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))];
}
