using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Assistants;

/// <summary>In whose name an assistant asks.</summary>
public abstract record Asker
{
    /// <summary>Somebody of a workspace or tenant that may use the bot. Whether they joined is asked later.</summary>
    public sealed record Named(Caller Caller) : Asker;

    /// <summary>In nobody's: what there is to ask may be told, and nothing else.</summary>
    public sealed record Unnamed : Asker;

    /// <summary>Somebody who stays out, such as a guest.</summary>
    public sealed record Outsider(string Answer, Lang Lang) : Asker;

    /// <summary>It is not genuine, or from a workspace or tenant that may not use the bot.</summary>
    /// <param name="Reason">For the log.</param>
    public sealed record Refused(string Reason, bool IsGenuine) : Asker;

    /// <summary>The platform by which it is proven does not answer.</summary>
    public sealed record NotNow : Asker;
}
