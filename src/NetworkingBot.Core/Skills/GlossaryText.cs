using System.Reflection;

namespace NetworkingBot.Core.Skills;

/// <summary>
/// The product's own glossary: text files beside this one, a concept a line, as “hiring, recruitment = contratación, selección”. A line
/// without “=” is the same in both languages, one that begins with “~” goes with anything and weighs less, one that begins with “#” is a
/// heading.
/// </summary>
internal static class GlossaryText
{
    private const float GenericWeight = 0.6f;

    public static IEnumerable<SkillTerm> Product() => Named("");

    /// <param name="file">Of one file, without its ending; empty: of all.</param>
    public static IEnumerable<SkillTerm> Named(string file)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(name => name.Contains($".Skills.Glossary.{file}", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            foreach (var term in Read(reader))
                yield return term;
        }
    }

    public static IEnumerable<SkillTerm> Read(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return Term(line);
        }
    }

    private static SkillTerm Term(string line)
    {
        var generic = line.StartsWith('~');
        var sides = line.TrimStart('~').Split('=');
        return new SkillTerm(Words(sides[0]), Words(sides[^1]), generic ? GenericWeight : 1);
    }

    private static string[] Words(string side) => side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
