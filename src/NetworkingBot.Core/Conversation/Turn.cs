using NodaTime;

namespace NetworkingBot.Core.Conversation;

/// <summary>
/// One thing somebody said, clicked or sent in, as a channel adapter hands it over: proven genuine, seen for the first time.
/// </summary>
public sealed record Turn(Caller From, Input Input)
{
    /// <summary>False in a channel or a group, where others read along.</summary>
    public bool Private { get; init; } = true;
}

/// <summary>Where somebody is reached: a channel, a workspace or tenant of it, and a user in that.</summary>
public sealed record Address(string Channel, string Workspace, string User)
{
    public bool IsInWorkspaceOf(Address other) => Channel == other.Channel && Workspace == other.Workspace;
}

/// <summary>Who speaks, as far as the channel knows. What is null is not known.</summary>
public sealed record Caller(Address Address, string Name)
{
    /// <summary>An e-mail address which the channel vouches for.</summary>
    public string? Email { get; init; }

    public Lang? Lang { get; init; }

    public DateTimeZone? Zone { get; init; }

    /// <summary>The channel's own reference for writing to this person later, opaque to the core.</summary>
    public string? ConversationReference { get; init; }

    /// <summary>When the platform was asked whether this account may take part, and said yes; null: it was not asked this time.</summary>
    public Instant? VouchedAt { get; init; }
}

/// <summary>What came in.</summary>
public abstract record Input;

/// <summary>Typed words, of any length and with anything in them; mentions of the bot are stripped already.</summary>
public sealed record Said(string Text) : Input
{
    /// <summary>People mentioned in the text, by the words that stand for them in it.</summary>
    public IReadOnlyDictionary<string, Address> Mentions { get; init; } = new Dictionary<string, Address>();

    /// <summary>
    /// E-mail addresses which the channel vouches for, of people mentioned, by the same words: by them somebody is found who has not
    /// written here yet.
    /// </summary>
    public IReadOnlyDictionary<string, string> MentionEmails { get; init; } = new Dictionary<string, string>();
}

/// <summary>A button, with the payload that <see cref="CommandCodec"/> gave it.</summary>
public sealed record Clicked(string Payload) : Input;

/// <summary>A form, with the payload that <see cref="CommandCodec"/> gave it and what was entered.</summary>
public sealed record Submitted(string Payload, FormValues Values) : Input;

/// <summary>A file that somebody sent in a private conversation.</summary>
public sealed record Received(ReceivedFile File) : Input;

/// <summary>A file as a channel hands it over.</summary>
/// <param name="Name">As the sender's device calls it; hostile until cleaned.</param>
/// <param name="Bytes">Null: it is larger than <see cref="MaxBytes"/>, or the channel could not fetch it.</param>
/// <param name="Size">In bytes, as far as the channel knows.</param>
public sealed record ReceivedFile(string Name, byte[]? Bytes, long Size)
{
    /// <summary>More is not fetched: 16 MiB, a phone's whole address book with pictures.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>No file.</summary>
    public static ReceivedFile None { get; } = new("", Bytes: null, Size: 0);
}
