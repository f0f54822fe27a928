using NetworkingBot.Core.Matching;

namespace NetworkingBot.Bench.Quality;

/// <summary>The settings of the three scorecards.</summary>
internal static class Mode
{
    public static SuggestionSettings Of(string name) => name switch
    {
        "default" => SuggestionSettings.Default,
        "close" => SuggestionSettings.Default with
        {
            Reach = 0.2,
            CoolDownWeeks = 0,
            OutsideDepartment = 0,
            MostTimesMean = 1000,
            ExposurePrice = 0,
            Welcome = 0,
        },
        "reach" => SuggestionSettings.Default with
        {
            Reach = 0.8,
            CoolDownWeeks = 0,
            OutsideDepartment = 3,
            MostTimesMean = 4.5,
            ExposurePrice = 0.07,
        },
        _ => throw new ArgumentException($"Unknown mode {name}: default, close or reach.", nameof(name)),
    };
}
