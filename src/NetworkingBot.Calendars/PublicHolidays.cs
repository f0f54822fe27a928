using NetworkingBot.Core.Storage;
using NodaTime;
using PublicHoliday;

namespace NetworkingBot.Calendars;

/// <summary>The public holidays of thirty-odd countries, by rule; of countries with regions those that all of them keep.</summary>
public sealed class PublicHolidays : Core.Calendars.IPublicHolidays
{
    private static readonly Dictionary<string, PublicHolidayBase> _countries = new(StringComparer.Ordinal)
    {
        ["AT"] = new AustriaPublicHoliday(),
        ["BE"] = new BelgiumPublicHoliday(),
        ["BR"] = new BrazilPublicHoliday(),
        ["CH"] = new SwitzerlandPublicHoliday(false, false, false),
        ["CZ"] = new CzechRepublicPublicHoliday(),
        ["DE"] = new GermanPublicHoliday(),
        ["DK"] = new DenmarkPublicHoliday(),
        ["EE"] = new EstoniaPublicHoliday(),
        ["ES"] = new SpainPublicHoliday(),
        ["FR"] = new FrancePublicHoliday(),
        ["GB"] = new UKBankHoliday(),
        ["GR"] = new GreecePublicHoliday(),
        ["HR"] = new CroatiaPublicHoliday(),
        ["HU"] = new HungaryPublicHoliday(),
        ["IE"] = new IrelandPublicHoliday(),
        ["IT"] = new ItalyPublicHoliday(),
        ["JP"] = new JapanPublicHoliday(),
        ["LT"] = new LithuaniaPublicHoliday(),
        ["LU"] = new LuxembourgPublicHoliday(),
        ["LV"] = new LatviaPublicHoliday(),
        ["MX"] = new MexicoPublicHoliday(),
        ["NL"] = new DutchPublicHoliday(),
        ["NO"] = new NorwayPublicHoliday(),
        ["NZ"] = new NewZealandPublicHoliday(),
        ["PL"] = new PolandPublicHoliday(),
        ["PT"] = new PortugalPublicHoliday(),
        ["RO"] = new RomanianPublicHoliday(),
        ["RS"] = new SerbianPublicHoliday(),
        ["SE"] = new SwedenPublicHoliday(),
        ["SI"] = new SloveniaPublicHoliday(),
        ["SK"] = new SlovakiaPublicHoliday(),
        ["US"] = new USAPublicHoliday(),
        ["ZA"] = new SouthAfricaPublicHoliday(),
    };

    /// <summary>Bytes of the days of a year in a country; estimated.</summary>
    private const int YearBytes = 1024;

    /// <summary>Bytes: every country for a few years.</summary>
    private const int Budget = 256 * 1024;

    private readonly BoundedCache<(string Country, int Year), HashSet<LocalDate>> _days = new("public-holidays", Budget);

    public bool Holds(string country, LocalDate day) =>
        _countries.TryGetValue(country, out var known)
        && _days.FindOrKeep((country, day.Year), () => Of(known, day.Year), YearBytes).Contains(day);

    private static HashSet<LocalDate> Of(PublicHolidayBase country, int year) =>
        [.. country.PublicHolidays(year).Select(LocalDate.FromDateTime)];
}
