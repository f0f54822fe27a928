using System.Collections.Frozen;
using System.Globalization;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Dialogues;

/// <summary>What a command is called on a button: <c>Data/labels.txt</c>.</summary>
internal sealed class CommandLabels(Catalogue catalogue)
{
    private const int LongestQuoted = 40;

    private static readonly FrozenDictionary<string, (string English, string Spanish)> _labels = Read();

    /// <summary>The commands that have a label, by name.</summary>
    public static IEnumerable<string> Names => _labels.Keys;

    /// <summary>Null when the command has no label, or its label wants words that the command has not.</summary>
    /// <param name="names">What people are called, by id.</param>
    public string? Of(Command command, Lang lang, IReadOnlyDictionary<string, string> names)
    {
        if (!_labels.TryGetValue(catalogue.EntryOf(command).Name, out var label))
        {
            return null;
        }

        var text = lang switch
        {
            Lang.English => label.English,
            Lang.Spanish => label.Spanish,
        };
        var told = command.GetType().GetProperties().Select(property => property.GetValue(command)).ToList();
        var words = told.OfType<string>().ToList() is { Count: > 0 } said ? said
            : [.. told.OfType<PersonId>().Select(id => names.GetValueOrDefault(id.Value)).OfType<string>().Take(1)];
        return !text.Contains('{', StringComparison.Ordinal) ? text
            : words.Count == 0 ? null
            : string.Format(CultureInfo.InvariantCulture, text,
                [.. words.Select(one => CleanText.Shortened(CleanText.OneLine(one), LongestQuoted))]);
    }

    private static FrozenDictionary<string, (string English, string Spanish)> Read()
    {
        using var data = typeof(CommandLabels).Assembly.GetManifestResourceStream("NetworkingBot.Core.Dialogues.Data.labels.txt")
            ?? throw new InvalidOperationException("labels.txt is not embedded.");
        using var reader = new StreamReader(data);
        var labels = new Dictionary<string, (string, string)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var texts]
                && texts.Split('|', StringSplitOptions.TrimEntries) is [var english, var spanish])
            {
                labels[name] = (english, spanish);
            }
        }

        return labels.ToFrozenDictionary();
    }
}
