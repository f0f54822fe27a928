namespace NetworkingBot.Core.Assistants;

/// <summary>
/// A platform's own assistant, which asks the bot in somebody's name. One implementation for each; each proves in its own way who that is.
/// </summary>
public interface IAssistant
{
    /// <summary>As people know it.</summary>
    string Name { get; }

    /// <summary>Whether a request says that it comes from this assistant. Proves nothing.</summary>
    bool Claims(AssistantRequest request);

    /// <summary>In whose name it asks.</summary>
    Task<Asker> ProveAsync(AssistantRequest request, CancellationToken cancellation);
}

/// <summary>What an assistant sent, as it came: nothing of it is trusted.</summary>
/// <param name="Headers">By name, in any case; one that was sent twice has a comma in it.</param>
public sealed record AssistantRequest(IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>Null when it was not sent.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
