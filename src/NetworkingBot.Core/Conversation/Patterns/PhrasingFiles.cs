namespace NetworkingBot.Core.Conversation.Patterns;

/// <summary>The files with phrasings, as they ship: <c>NAME.phrasings.txt</c> beside each command that can be said.</summary>
internal static class PhrasingFiles
{
    private const string Ending = ".phrasings.txt";

    /// <summary>All phrasings of a catalogue, in its order.</summary>
    /// <exception cref="InvalidDataException">Something in a file cannot be understood; the message names file and line.</exception>
    public static IEnumerable<Phrasing> Of(Catalogue catalogue)
    {
        var shared = Read("fragments.txt");
        return shared.Phrasings([], shared).Concat(
            catalogue.Entries.Where(entry => entry.Senses.Count > 0)
                .SelectMany(entry => Read(entry.Name + Ending).Phrasings(entry.Senses, shared)));
    }

    /// <exception cref="InvalidDataException">There is no such file, or a line of it is none.</exception>
    public static PhrasingFile Read(string name)
    {
        using var text = typeof(PhrasingFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"{name} is missing: every command that can be said has such a file beside it.");
        using var reader = new StreamReader(text);
        return new PhrasingFile(name, Lines(reader));
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
