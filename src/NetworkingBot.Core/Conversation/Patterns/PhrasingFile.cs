using System.Text.RegularExpressions;

namespace NetworkingBot.Core.Conversation.Patterns;

/// <summary>
/// The phrasings of one file. “en …” and “es …” are phrasings, in the sense of the last <c>[heading]</c> above them; below
/// <c>&lt;name&gt;</c> they are what this name stands for in phrasings of their language. What begins with “#” is a remark.
/// </summary>
internal sealed partial class PhrasingFile
{
    private readonly string _name;
    private readonly List<PhrasingLine> _lines;
    private readonly ILookup<(string Name, Lang Lang), string> _fragments;

    /// <param name="name">For whoever is told of a mistake in it.</param>
    /// <exception cref="InvalidDataException">A line is none of these.</exception>
    public PhrasingFile(string name, IEnumerable<string> lines)
    {
        _name = name;
        _lines = [.. Read(lines)];
        _fragments = _lines.Where(line => line.IsOfFragment).ToLookup(line => (line.Heading, line.Lang), line => line.Text);
    }

    /// <param name="shared">Where the fragments are that it does not have itself.</param>
    /// <exception cref="InvalidDataException">
    /// A heading is no sense, a sense has no phrasing, or a phrasing breaks the grammar or lacks a slot.
    /// </exception>
    public IEnumerable<Phrasing> Phrasings(IReadOnlyList<Sense> senses, PhrasingFile shared)
    {
        var headings = senses.Select(sense => $"[{sense.Heading}]").ToList();
        foreach (var line in _lines.Where(line => !line.IsOfFragment))
        {
            var sense = headings.IndexOf(line.Heading) is >= 0 and var at
                ? senses[at]
                : throw Wrong(line.Number, $"{line.Heading} is none of its senses. These are: {string.Join(", ", headings)}.");
            yield return new Phrasing(line.Lang, PatternOf(line, sense, shared), sense);
        }

        if (headings.Except(_lines.Select(line => line.Heading)).FirstOrDefault() is { } silent)
        {
            throw new InvalidDataException($"{_name}: no phrasing stands under {silent}.");
        }
    }

    /// <summary>The lines under a heading, in both languages, as they are written.</summary>
    public IEnumerable<string> Under(string heading) => _lines.Where(line => line.Heading == heading).Select(line => line.Text);

    private IEnumerable<PhrasingLine> Read(IEnumerable<string> lines)
    {
        var heading = "[]";
        foreach (var (index, line) in lines.Index())
        {
            switch (line)
            {
                case "" or ['#', ..]:
                    break;
                case ['[', .., ']'] or ['<', .., '>']:
                    heading = line;
                    break;
                case ['e', 'n', ' ', .. var text]:
                    yield return new PhrasingLine(index + 1, heading, Lang.English, text);
                    break;
                case ['e', 's', ' ', .. var text]:
                    yield return new PhrasingLine(index + 1, heading, Lang.Spanish, text);
                    break;
                default:
                    throw Wrong(index + 1, $"“{line}” begins with none of “en ”, “es ”, “[”, “<” and “#”.");
            }
        }
    }

    private Pattern PatternOf(PhrasingLine line, Sense sense, PhrasingFile shared)
    {
        try
        {
            var pattern = new Pattern(FragmentNamed().Replace(line.Text, named => Fragment(named.Value, line.Lang, shared)));
            return sense.Needed.FirstOrDefault(slot => !pattern.Slots.Contains(slot)) is not { } missing
                ? pattern
                : throw new FormatException($"“{line.Text}” has to have {{{missing}}}, whichever way it is said.");
        }
        catch (FormatException wrong)
        {
            throw Wrong(line.Number, wrong.Message);
        }
    }

    private string Fragment(string name, Lang lang, PhrasingFile shared) =>
        _fragments[(name, lang)].Concat(shared._fragments[(name, lang)]).ToList() is { Count: > 0 } ways
            ? $"({string.Join('|', ways)})"
            : throw new FormatException($"{name} has no line in {lang}, neither here nor in {shared._name}.");

    private InvalidDataException Wrong(int line, string what) => new($"{_name}, line {line}: {what}");

    [GeneratedRegex("<[^<>]*>", RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex FragmentNamed();

    /// <param name="Heading">With its brackets, as it stands above the line; <c>[]</c>: none does.</param>
    private sealed record PhrasingLine(int Number, string Heading, Lang Lang, string Text)
    {
        public bool IsOfFragment => Heading[0] == '<';
    }
}
