using System.Globalization;
using NetworkingBot.Core.Matching;

namespace NetworkingBot.Bench.Quality;

/// <summary>
/// ./bench curve --data DIR [--out FILE]: closeness against reach, one point for each value of the setting, over the scored weeks.
/// </summary>
internal static class CurveBench
{
    private const int Width = 640;
    private const int Height = 400;
    private const int Margin = 60;

    private static readonly double[] _reaches = [0, 0.2, 0.4, 0.6, 0.8, 0.95];

    public static async Task<int> RunAsync(string[] args)
    {
        var options = Options.Of(args);
        var network = new Network(options["data"]);
        var cards = WeeklyProtocol.Run(
            network,
            [.. _reaches.Select(reach => (Name(reach), SuggestionSettings.Default with { Reach = reach }))],
            withBaselines: false,
            shift: 0,
            learns: true
        );
        var points = _reaches
            .Select(reach => (Reach: reach, Figures: cards[Name(reach)].Card.Figures()))
            .Select(point => (point.Reach, point.Figures["hit3"], point.Figures["bridges100"]))
            .ToList();
        foreach (var (reach, hit, bridges) in points)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reach {reach:f2}  hit3 {hit:f3}  bridges {bridges:f2}"));

        await File.WriteAllTextAsync(options.GetValueOrDefault("out", "docs/closeness-reach.svg"), Draw(points));
        return 0;
    }

    private static string Name(double reach) => reach.ToString(CultureInfo.InvariantCulture);

    private static string Draw(List<(double Reach, double Hit, double Bridges)> points)
    {
        var (left, right) = (points.Min(point => point.Hit) * 0.9, points.Max(point => point.Hit) * 1.05);
        var (bottom, top) = (points.Min(point => point.Bridges) * 0.9, points.Max(point => point.Bridges) * 1.05);
        double X(double hit) => Margin + ((hit - left) / (right - left) * (Width - (2 * Margin)));
        double Y(double bridges) => Height - Margin - ((bridges - bottom) / (top - bottom) * (Height - (2 * Margin)));
        string Drawn(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
        var line = string.Join(' ', points.Select(point => Drawn($"{X(point.Hit):f1},{Y(point.Bridges):f1}")));
        var dots = points.Select(point => Drawn($"""
            <circle cx="{X(point.Hit):f1}" cy="{Y(point.Bridges):f1}" r="4" fill="#0b62a4"/>
            <text x="{X(point.Hit) + 8:f1}" y="{Y(point.Bridges) - 6:f1}">{point.Reach:f2}</text>
            """));
        return Drawn($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="13" role="img"
              aria-label="Closeness against reach">
            <rect width="{Width}" height="{Height}" fill="white"/>
            <path d="M{Margin} {Margin}V{Height - Margin}H{Width - Margin}" fill="none" stroke="#444"/>
            <text x="{Width / 2}" y="{Height - 18}" text-anchor="middle">
              hit3: shown somebody they got to know within four weeks ({left:f3} to {right:f3})</text>
            <text x="18" y="{Height / 2}" text-anchor="middle" transform="rotate(-90 18 {Height / 2})">
              bridges of 100 names ({bottom:f2} to {top:f2})</text>
            <polyline points="{line}" fill="none" stroke="#0b62a4" stroke-width="2"/>
            {string.Join('\n', dots)}
            </svg>

            """);
    }
}
