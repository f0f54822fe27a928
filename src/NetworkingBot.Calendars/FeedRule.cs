using System.Globalization;

namespace NetworkingBot.Calendars;

/// <summary>A rule of recurrence, as far as it must be known before it is followed.</summary>
internal sealed class FeedRule
{
    /// <summary>In UTF-16 units: a rule that lists every minute of a day has some hundred.</summary>
    private const int MaxLength = 1000;

    private const int DaysOfYear = 366;

    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    private FeedRule()
    {
    }

    public static FeedRule Read(string text)
    {
        var rule = new FeedRule();
        foreach (var part in text.Length <= MaxLength ? text.Split(';', StringSplitOptions.RemoveEmptyEntries) : [])
        {
            if (part.Split('=', 2) is [var name, var value])
            {
                rule._parts[name.Trim().ToUpperInvariant()] = value.Trim();
            }
        }

        return rule;
    }

    public string? Value(string name) => _parts.GetValueOrDefault(name);

    /// <summary>
    /// How many days, or hours, it is followed through from one year to another; null: more than anybody could, or it is no rule.
    /// </summary>
    public long? Steps(int fromYear, int toYear)
    {
        var interval = Number("INTERVAL") ?? (Value("INTERVAL") is null ? 1 : 0);
        var perYear = Value("FREQ")?.ToUpperInvariant() switch
        {
            "YEARLY" => OnDays("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO") ? DaysOfYear : Math.Max(1, Count("BYMONTH")),
            "MONTHLY" => OnDays("BYDAY", "BYMONTHDAY") ? DaysOfYear : 12,
            "WEEKLY" => 53 * Math.Max(1, Count("BYDAY")),
            "DAILY" => DaysOfYear,
            "HOURLY" => DaysOfYear * 24,
            _ => 0,
        };
        if (perYear == 0 || interval < 1)
        {
            return null;
        }

        var until = Value("UNTIL") is { Length: >= 4 } end && int.TryParse(end[..4], CultureInfo.InvariantCulture, out var year)
            ? year
            : toYear;
        var years = Math.Max(1, Math.Min(toYear, until) - fromYear + 1);
        var steps = (long)years * perYear * Math.Max(1, Count("BYHOUR")) * Math.Max(1, Count("BYMINUTE")) * Math.Max(1, Count("BYSECOND"));
        return Math.Max(1, steps / Math.Min(interval, steps));
    }

    private bool OnDays(params string[] names) => names.Any(_parts.ContainsKey);

    private int Count(string name) => Value(name)?.Split(',').Length ?? 0;

    private int? Number(string name) =>
        int.TryParse(Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
