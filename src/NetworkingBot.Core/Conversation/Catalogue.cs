namespace NetworkingBot.Core.Conversation;

/// <summary>Who may use a command.</summary>
public enum Audience
{
    Anyone,

    /// <summary>Those who joined; others are kindly asked to join first.</summary>
    Members,
}

/// <summary>
/// A command with the name it has in buttons and its files. The name is part of messages already sent: it never changes and is never used
/// again.
/// </summary>
public sealed record CatalogueEntry(string Name, Type Command, Audience Audience, IReadOnlyList<Sense> Senses)
{
    /// <summary>
    /// True when it is answered with a form, in general: a channel that must know before the click opens a dialog for it.
    /// </summary>
    public bool OpensForm { get; init; }

    /// <summary>True when the answer holds nothing personal, so that it may stand where others read along.</summary>
    public bool InGroups { get; init; }

    /// <summary>True when it brings people together, and so is not done while the organisation stands still.</summary>
    public bool StopsInStandstill { get; init; }

    /// <summary>
    /// What doing it means for the programme, whatever the answer; null: the answer says so itself, or nothing is counted.
    /// </summary>
    public string? Step { get; init; }

    public Risk Risk { get; init; }

    /// <summary>True when the words go into a profile that colleagues read: sensitive ones are asked about first.</summary>
    public bool Publishes { get; init; }

    /// <summary>
    /// True when everybody of the organisation feels it: whoever runs the programme is asked first, and from others the words mean
    /// something else.
    /// </summary>
    public bool ForEverybody { get; init; }

    /// <summary>True when no button carries it: it is kept where nobody can forge it.</summary>
    public bool IsKept { get; init; }

    /// <summary>A command that buttons carry, and that can be said where its words have senses.</summary>
    public static CatalogueEntry Of<TCommand>(string name, Audience audience, params IReadOnlyList<Sense> senses)
        where TCommand : Command => new(name, typeof(TCommand), audience, senses);

    /// <summary>A command that can be said, and is the same whatever the words.</summary>
    public static CatalogueEntry Said<TCommand>(string name, Audience audience)
        where TCommand : Command, new() => Of<TCommand>(name, audience, new Sense("", () => new TCommand()));
}

/// <summary>All commands there are.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, CatalogueEntry> _byName;
    private readonly Dictionary<Type, CatalogueEntry> _byType;

    /// <exception cref="ArgumentException">A name or a command stands twice.</exception>
    public Catalogue(IReadOnlyList<CatalogueEntry> entries)
    {
        Entries = entries;
        _byName = entries.ToDictionary(entry => entry.Name, StringComparer.Ordinal);
        _byType = entries.ToDictionary(entry => entry.Command);
    }

    public IReadOnlyList<CatalogueEntry> Entries { get; }

    public CatalogueEntry? Find(string name) => _byName.GetValueOrDefault(name);

    /// <exception cref="KeyNotFoundException">The command is not in the catalogue: add it there.</exception>
    public CatalogueEntry EntryOf(Command command) => _byType.TryGetValue(command.GetType(), out var entry)
        ? entry
        : throw new KeyNotFoundException($"{command.GetType().Name} is not in the catalogue of commands.");
}
