namespace NetworkingBot.Core;

/// <summary>
/// What a person wants, as an imperative with its arguments. Recognised from words, or carried by a button
/// through <see cref="Conversation.CommandCodec"/>: arguments are therefore short, and are ids rather than content.
/// </summary>
public abstract record Command;

/// <summary>A command that a form carries. <see cref="Values"/> is what the person entered, unchecked.</summary>
public abstract record FormCommand : Command
{
    public FormValues Values { get; init; } = FormValues.Empty;
}
