using System.Text.RegularExpressions;
using System.Xml.Linq;
using NetworkingBot.Testing;

namespace NetworkingBot.Web.Tests;

/// <summary>
/// Compares HTML with <c>expected/{name}.html</c>, one element a line. Run with <c>ACCEPT_SNAPSHOTS=1</c> to take what is drawn for what is
/// expected.
/// </summary>
internal static partial class Snapshot
{
    public static void Matches(string name, HtmlNode drawn)
    {
        var file = RepositoryRoot.Combine("tests", "NetworkingBot.Web.Tests", "expected", name + ".html");
        var actual = Indented(drawn);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{file} is missing. Run the tests once with ACCEPT_SNAPSHOTS=1 and read what it wrote.");
        Assert.Equal(File.ReadAllText(file), actual);
    }

    /// <summary>
    /// The nodes of a piece of HTML, which must be well-formed; control characters, which XML cannot have, are taken out.
    /// </summary>
    public static XElement Parsed(HtmlNode drawn) => XElement.Parse($"<body>{Control().Replace(drawn.ToString(), "")}</body>");

    [GeneratedRegex("&#x[07];", RegexOptions.NonBacktracking)]
    private static partial Regex Control();

    private static string Indented(HtmlNode drawn) =>
        string.Join('\n', Parsed(drawn).Elements().Select(element => element.ToString())).ReplaceLineEndings("\n") + "\n";
}
