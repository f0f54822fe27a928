using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using NetworkingBot.Core.Language;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Tests.Language;

/// <summary>
/// Days compared with an independent reader: where both read all of the words, they read the same day, unless it is listed why not.
/// </summary>
public sealed class DateOracleTests
{
    private static readonly LocalDate _tuesday = new(2026, 11, 24);

    private static readonly string[] _english =
    [
        "today", "tomorrow", "yesterday", "the day after tomorrow", "the day before yesterday", "on Friday", "this Friday", "next Friday",
        "last Friday", "next Tuesday", "in 3 days", "in two weeks", "in a month", "in a year", "3 days ago", "two weeks ago",
        "a month ago", "24 September", "Sept 24", "September 24th", "24th of September", "the 24th of September 2027", "December 24, 2026",
        "24/12/2026", "12/24/2026", "2026-12-24", "2026/12/24", "5.12.2026", "the first Monday of January 2027",
        "the last Friday of March 2027", "the second Tuesday of March 2027", "a week from today", "two weeks from tomorrow",
        "a week from Friday", "Friday next week", "Friday of next week", "Monday last week", "tomorrow morning", "Friday afternoon",
        "next week", "next month", "next year", "this weekend", "next weekend", "the end of January", "mid February", "on the 5th",
        "the 31st", "29 February 2028", "Friday the 4th of December", "Friday, 4 December 2026", "in a couple of days",
        "a couple of days ago", "a few days ago", "the week after next", "at noon tomorrow", "Christmas Eve", "New Year's Day",
        "the day after Christmas", "in ten business days", "the 3rd week of January", "Q1 2027", "by the end of next week",
        "two Fridays from now", "the Monday after next", "Thanksgiving", "Easter Sunday", "the weekend after next", "in three months' time",
        "half a year from now", "early next week",
    ];

    private static readonly string[] _spanish =
    [
        "hoy", "mañana", "ayer", "pasado mañana", "anteayer", "el viernes", "este viernes", "el próximo viernes", "el viernes pasado",
        "dentro de 3 días", "en dos semanas", "dentro de un mes", "dentro de un año", "hace 3 días", "hace dos semanas", "hace un mes",
        "24 de septiembre", "el 24 de septiembre de 2027", "24/12/2026", "2026-12-24", "5.12.2026", "el primer lunes de enero de 2027",
        "el último viernes de marzo de 2027", "el viernes de la semana que viene", "la semana que viene", "el mes que viene",
        "el año que viene", "este fin de semana", "el próximo fin de semana", "a finales de enero", "el día 5", "29 de febrero de 2028",
        "viernes 4 de diciembre", "el viernes 4 de diciembre de 2026", "hace quince días", "hace un par de días", "mañana por la mañana",
        "el viernes por la tarde", "de hoy en ocho", "Nochebuena", "Año Nuevo", "el lunes siguiente", "la próxima semana",
        "a mediados de febrero", "dentro de quince días", "el uno de enero", "el primero de enero", "anoche", "hoy mismo",
    ];

    // The end and the middle of a month are stretches of days to the other reader, the last ones and those around the middle day here; «el
    // próximo viernes» is the
    // nearest one to most who say it; “two Fridays from now” is the second one to come; of «dentro de» and «de hoy en ocho» it reads a part
    // only, and «viernes de la semana que viene» as one gone by.
    private static readonly string[] _otherwise =
    [
        "the end of January", "mid February", "two Fridays from now", "el próximo viernes", "dentro de 3 días", "dentro de un mes",
        "dentro de un año", "el viernes de la semana que viene", "a finales de enero", "de hoy en ocho", "a mediados de febrero",
        "dentro de quince días",
    ];

    // Not taken: weeks and quarters are no day to be reminded on; feasts that move or that one country keeps; and “the Monday after next”,
    // of which two are meant.
    private static readonly string[] _onlyTheirs =
    [
        "the day after Christmas", "the 3rd week of January", "Q1 2027", "the Monday after next", "Thanksgiving", "Easter Sunday",
    ];

    [Fact]
    public void Where_both_read_all_of_the_words_the_day_is_the_same()
    {
        var differences = Compared().Where(pair => pair.Ours is not null && pair.Theirs.Count > 0 && !pair.Theirs.Contains(pair.Ours.Value))
            .Select(pair => pair.Words);

        Assert.Equal(string.Join('\n', _otherwise), string.Join('\n', differences));
    }

    [Fact]
    public void What_only_the_other_reader_knows_is_listed() =>
        Assert.Equal(
            string.Join('\n', _onlyTheirs),
            string.Join('\n', Compared().Where(pair => pair.Ours is null && pair.Theirs.Count > 0).Select(pair => pair.Words))
        );

    [Fact]
    public void Most_of_the_words_are_read() => Assert.InRange(Compared().Count(pair => pair.Ours is not null), 90, int.MaxValue);

    private static IEnumerable<(string Words, LocalDate? Ours, IReadOnlyList<LocalDate> Theirs)> Compared() =>
        _english.Select(words => Compared(words, Culture.EnglishOthers)).Concat(_spanish.Select(words => Compared(words, Culture.Spanish)));

    private static (string Words, LocalDate? Ours, IReadOnlyList<LocalDate> Theirs) Compared(string words, string culture)
    {
        var ours = DateWords.Future(words, _tuesday) ?? DateWords.Past(words, _tuesday);
        var read = DateTimeRecognizer.RecognizeDateTime(words, culture, refTime: _tuesday.ToDateTimeUnspecified());
        var theirs = read.SelectMany(found => (List<Dictionary<string, string>>)found.Resolution["values"])
            .Select(value => value.GetValueOrDefault("value") ?? value.GetValueOrDefault("start") ?? "")
            .Select(value => LocalDatePattern.Iso.Parse(value.Split(' ')[0]))
            .Where(value => value.Success)
            .Select(value => value.Value);
        return (words, ours, [.. theirs.Distinct()]);
    }
}
