using System.Globalization;
using NodaTime;

namespace NetworkingBot.Core.Language;

/// <summary>The words of which days are made, folded: weekdays, months, numbers and units in both languages.</summary>
internal static class DateTerms
{
    private static readonly Dictionary<string, IsoDayOfWeek> _weekdays = Numbered(
            "monday tuesday wednesday thursday friday saturday sunday",
            "mon tue wed thu fri sat sun",
            "mon tues weds thurs fri sat sun",
            "mon tues weds thur fri sat sun",
            "lunes martes miercoles jueves viernes sabado domingo",
            "lun mar mie jue vie sab dom")
        .Where(pair => pair.Key != "mar").ToDictionary(pair => pair.Key, pair => (IsoDayOfWeek)pair.Value, StringComparer.Ordinal);

    private static readonly Dictionary<string, int> _months = Numbered(
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "jan feb mar apr may jun jul aug sept oct nov dec",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene feb mar abr may jun jul ago setiembre oct nov dic",
        "ene febr mar abr may jun jul ago set oct nov dic");

    private static readonly Dictionary<string, int> _numbers = Numbers(
        Numbered(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
                + "twenty",
            "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve "
                + "veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta"
        ),
        ("a", 1),
        ("an", 1),
        ("un", 1),
        ("una", 1),
        ("thirty", 30),
        ("few", 3),
        ("several", 3),
        ("unos", 3),
        ("unas", 3),
        ("varios", 3),
        ("varias", 3),
        ("algunos", 3),
        ("algunas", 3),
        ("couple", 2),
        ("par", 2)
    );

    private static readonly Dictionary<string, int> _ordinals = Numbers(
        Numbered(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
                + "seventeenth eighteenth nineteenth twentieth",
            "primero segundo tercero cuarto quinto"),
        ("primer", 1), ("tercer", 3), ("primera", 1), ("thirtieth", 30));

    public static string Weekdays { get; } = Any(_weekdays.Keys);

    public static string Months { get; } = Any(_months.Keys);

    public static string Counts { get; } = Any(_numbers.Keys.Except(["few", "couple", "par", "unos", "unas"]));

    public static string Ordinals { get; } = Any(_ordinals.Keys);

    public static IsoDayOfWeek? Weekday(string word) =>
        _weekdays.TryGetValue(word, out var day) || (word.EndsWith('s') && _weekdays.TryGetValue(word[..^1], out day)) ? day : null;

    public static int? Month(string word) => _months.TryGetValue(word, out var month) ? month : null;

    /// <summary>“3”, “three”, “a”, “few”: the last word of a count is its number.</summary>
    public static int? Count(string words) =>
        words.Split(' ')[^1] is var word && _numbers.TryGetValue(word, out var number) ? number : Digits(word);

    /// <summary>“5”, “5th”, “fifth”, «primero», «quince».</summary>
    public static int? DayNumber(string word) =>
        Digits(word.TrimEnd("stndrdhoaeºª".ToCharArray()))
        ?? (
            _ordinals.TryGetValue(word, out var ordinal) ? ordinal
            : _numbers.TryGetValue(word, out var number) ? number
            : null
        );

    /// <summary>1 to 5 for “first” to “fifth”, -1 for “last”, -2 for the last but one.</summary>
    public static int? Rank(string word) => word switch
    {
        "last" or "ultimo" or "ultima" => -1,
        "penultimate" or "penultimo" => -2,
        _ => _ordinals.TryGetValue(word, out var ordinal) && ordinal <= 5 ? ordinal
        : Digits(word.TrimEnd("stndrdhoaeºª".ToCharArray())) is { } digit and <= 5 ? digit
        : null,
    };

    /// <summary>Of “tomorrow” and its like; 0: today.</summary>
    public static int DaysFromToday(string words) => words switch
    {
        "tomorrow" or "tmrw" or "tomorow" or "manana" or "in the morning" or "por la manana" => 1,
        "yesterday" or "ayer" or "last night" or "anoche" => -1,
        "day after tomorrow" or "the day after tomorrow" or "pasado manana" => 2,
        "day before yesterday" or "the day before yesterday" or "anteayer" or "antier" or "antes de ayer" or "anteanoche" => -2,
        _ => 0,
    };

    public static Period? Unit(string word) => word switch
    {
        "day" or "days" or "dia" or "dias" => Period.FromDays(1),
        "week" or "weeks" or "semana" or "semanas" => Period.FromWeeks(1),
        "month" or "months" or "mes" or "meses" => Period.FromMonths(1),
        "year" or "years" or "ano" or "anos" => Period.FromYears(1),
        "fortnight" or "fortnights" or "quincena" or "quincenas" => Period.FromWeeks(2),
        _ => null,
    };

    /// <summary>At most ten years; null beyond.</summary>
    public static Period? Times(Period unit, int count) =>
        count > 0 && count * (unit.Days + (unit.Weeks * 7) + (unit.Months * 30) + (unit.Years * 366)) <= 3660
            ? new PeriodBuilder
            {
                Days = unit.Days * count,
                Weeks = unit.Weeks * count,
                Months = unit.Months * count,
                Years = unit.Years * count,
            }
                .Build()
                .Normalize()
            : null;

    public static int? Digits(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000 ? number : null;

    private static string Any(IEnumerable<string> words) => string.Join('|', words.OrderByDescending(word => word.Length));

    private static Dictionary<string, int> Numbers(Dictionary<string, int> listed, params (string Word, int Number)[] more) =>
        listed
            .Concat(more.Select(pair => KeyValuePair.Create(pair.Word, pair.Number)))
            .DistinctBy(pair => pair.Key)
            .ToDictionary(StringComparer.Ordinal);

    private static Dictionary<string, int> Numbered(params string[] lists) => lists
        .SelectMany(list => list.Split(' ').Select((word, index) => (word, index)))
        .DistinctBy(pair => pair.word)
        .ToDictionary(pair => pair.word, pair => pair.index + 1, StringComparer.Ordinal);
}
