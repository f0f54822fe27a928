using System.Globalization;
using NodaTime;

namespace NetworkingBot.Core.Language;

/// <summary>A day as it is said: “Friday 27 November 2026”, “viernes 27 de noviembre de 2026”. In Spanish without an article.</summary>
public static class Dates
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo _spanish = CultureInfo.GetCultureInfo("es-ES");

    public static string Long(Lang lang, LocalDate date) => lang switch
    {
        Lang.English => date.ToString("dddd d MMMM yyyy", _english),
        Lang.Spanish => date.ToString("dddd d 'de' MMMM 'de' yyyy", _spanish),
    };

    /// <summary>Without the day of the week: “27 November 2026”, “27 de noviembre de 2026”.</summary>
    public static string Short(Lang lang, LocalDate date) => lang switch
    {
        Lang.English => date.ToString("d MMMM yyyy", _english),
        Lang.Spanish => date.ToString("d 'de' MMMM 'de' yyyy", _spanish),
    };

    /// <summary>A time of day, “09:30” in both languages.</summary>
    public static string Time(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
