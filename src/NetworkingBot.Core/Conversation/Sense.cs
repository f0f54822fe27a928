using System.Reflection;

namespace NetworkingBot.Core.Conversation;

/// <summary>
/// What phrasings of a command mean: the heading that they stand under in its file, and a function that makes the command. The
/// function's parameters are the slots that a phrasing has to have, by their names; one with a default it need not have. When it returns
/// null, the words were not meant so.
/// </summary>
public sealed class Sense
{
    private readonly Func<string[], Command?> _make;
    private readonly ParameterInfo[] _slots;

    /// <param name="heading">Empty: the file has no headings, since all its phrasings mean the same.</param>
    public Sense(string heading, Func<Command?> make)
        : this(heading, make.Method, _ => make())
    {
    }

    /// <inheritdoc cref="Sense(string, Func{Command?})"/>
    public Sense(string heading, Func<string, Command?> make)
        : this(heading, make.Method, slots => make(slots[0]))
    {
    }

    /// <inheritdoc cref="Sense(string, Func{Command?})"/>
    public Sense(string heading, Func<string, string, Command?> make)
        : this(heading, make.Method, slots => make(slots[0], slots[1]))
    {
    }

    /// <inheritdoc cref="Sense(string, Func{Command?})"/>
    public Sense(string heading, Func<string, string, string, Command?> make)
        : this(heading, make.Method, slots => make(slots[0], slots[1], slots[2]))
    {
    }

    private Sense(string heading, MethodInfo method, Func<string[], Command?> make)
    {
        Heading = heading;
        _make = make;
        _slots = method.GetParameters();
        Needed = [.. _slots.Where(slot => !slot.IsOptional).Select(slot => slot.Name!)];
    }

    public string Heading { get; }

    /// <summary>The slots without which nothing can be made.</summary>
    internal IReadOnlyList<string> Needed { get; }

    /// <param name="slots">What the slots of a phrasing took, as it was typed, by their names.</param>
    internal Command? Make(IReadOnlyDictionary<string, string> slots) =>
        _make([.. _slots.Select(slot => slots.GetValueOrDefault(slot.Name!)!)]);
}
