using System.Reflection;

namespace NetworkingBot.Core.Understanding;

/// <summary>The lists of words beside this file, as they ship: one entry a line, headings begin with “#”.</summary>
internal static class EmbeddedLists
{
    /// <param name="name">The file's name without its ending.</param>
    public static IEnumerable<string> Lines(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var reader = new StreamReader(assembly.GetManifestResourceStream($"NetworkingBot.Core.Understanding.Lists.{name}.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>“a, b , c” as a, b and c.</summary>
    public static string[] Items(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
