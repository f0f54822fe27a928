// Draws the folders of Core from their usings, as SVG on standard output; on standard error: whether there is a circle, how large the
// folders are and how
// long the lines.   dotnet run eng/core-folders.cs > docs/pictures/core-folders.svg
#:property RestorePackagesWithLockFile=false
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

var core = Path.Combine(args is [var given, ..] ? given : Directory.GetCurrentDirectory(), "src", "NetworkingBot.Core");
string[] shared = ["Language", "Storage"];
var folders = Directory
    .EnumerateDirectories(core)
    .Select(Path.GetFileName)
    .OfType<string>()
    .Where(name => name is not ("bin" or "obj"))
    .Order()
    .ToList();
var files = folders.ToDictionary(
    folder => folder,
    folder => Directory.GetFiles(Path.Combine(core, folder), "*.cs", SearchOption.AllDirectories)
);
var uses = folders.ToDictionary(
    folder => folder,
    folder =>
        files[folder]
            .SelectMany(file =>
                Regex.Matches(
                    File.ReadAllText(file),
                    @"^using (static )?NetworkingBot\.Core\.(?<folder>\w+)",
                    RegexOptions.Multiline | RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(10)
                )
            )
    .Select(match => match.Groups["folder"].Value)
    .Where(used => used != folder && folders.Contains(used) && !shared.Contains(used))
    .Distinct().ToHashSet());

var levels = new Dictionary<string, int>();
var circle = new List<string>();
foreach (var folder in folders)
{
    LevelOf(folder, []);
}

Console.Error.WriteLine(circle.Count == 0 ? "No circle." : $"A circle: {string.Join(" -> ", circle)}");
foreach (var folder in folders.OrderBy(folder => levels[folder]))
{
    Console.Error.WriteLine(
        $"{levels[folder]}  {folder, -16} {files[folder].Length, 3} files  uses {string.Join(", ", uses[folder].Order())}"
    );
}

var lengths = files.Values.SelectMany(all => all).SelectMany(File.ReadAllLines).Select(line => line.Length).Order().ToList();
Console.Error.WriteLine(
    $"{lengths.Count} lines: half up to {lengths[lengths.Count / 2]} columns, 90 in 100 up to {lengths[lengths.Count * 9 / 10]}, the "
        + $"longest {lengths[^1]}"
);
Console.Write(Picture());
return circle.Count == 0 ? 0 : 1;

int LevelOf(string folder, List<string> way)
{
    if (way.Contains(folder))
    {
        if (circle.Count == 0)
        {
            circle.AddRange([.. way.SkipWhile(one => one != folder), folder]);
        }

        return 0;
    }

    return levels.TryGetValue(folder, out var known) ? known
        : levels[folder] = uses[folder].Select(used => LevelOf(used, [.. way, folder]) + 1).DefaultIfEmpty(0).Max();
}

string Picture()
{
    const int Width = 1000, Row = 84, Box = 128, Height = 40;
    var rows = folders.GroupBy(folder => levels[folder]).OrderBy(row => row.Key).Select(row => row.ToList()).ToList();
    var at = new Dictionary<string, (double X, double Y)>();
    foreach (var (y, row) in rows.Index())
    {
        foreach (var (x, folder) in row.Index())
        {
            at[folder] = ((x + 0.5) * Width / row.Count, ((rows.Count - 1 - y) * Row) + 40);
        }
    }

    var svg = new StringBuilder();
    svg.AppendLine(
        CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {rows.Count * Row}\" font-family=\"sans-serif\" font-size=\"14\" "
            + $"role=\"img\" aria-label=\"The folders of Core, each above those that it uses\">"
    );
    svg.AppendLine(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{rows.Count * Row}\" fill=\"white\"/>");
    foreach (var (from, to) in folders.SelectMany(folder => Nearest(folder).Select(used => (at[folder], at[used]))))
    {
        var (top, bottom) = (from.Y + (Height / 2), to.Y - (Height / 2));
        svg.AppendLine(
            CultureInfo.InvariantCulture,
            $"<path d=\"M{from.X:0} {top:0}C{from.X:0} {(top + bottom) / 2:0} {to.X:0} {(top + bottom) / 2:0} {to.X:0} {bottom:0}\" "
                + $"fill=\"none\" stroke=\"#9ab\"/>"
        );
    }

    foreach (var folder in folders)
    {
        var (x, y) = at[folder];
        svg.AppendLine(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{x - (Box / 2):0}\" y=\"{y - (Height / 2):0}\" width=\"{Box}\" height=\"{Height}\" rx=\"6\" fill=\"#eef4fa\" "
                + $"stroke=\"#0b62a4\"/>"
        );
        svg.AppendLine(
            CultureInfo.InvariantCulture,
            $"<text x=\"{x:0}\" y=\"{y:0}\" text-anchor=\"middle\">{folder}</text>\n<text x=\"{x:0}\" y=\"{y + 14:0}\" "
                + $"text-anchor=\"middle\" font-size=\"10\" fill=\"#567\">{files[folder].Length} files</text>"
        );
    }

    return svg.AppendLine("</svg>").ToString();
}

// What is reached through another one already is not drawn.
IEnumerable<string> Nearest(string folder) =>
    uses[folder].Where(used => !uses[folder].Any(other => other != used && Reaches(other, used, 0)));

bool Reaches(string from, string to, int deep) =>
    deep < folders.Count && (uses[from].Contains(to) || uses[from].Any(next => Reaches(next, to, deep + 1)));
