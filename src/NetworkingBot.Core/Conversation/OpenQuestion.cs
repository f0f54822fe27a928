using System.Collections.Immutable;

namespace NetworkingBot.Core.Conversation;

/// <summary>
/// A question that the bot asks in an answer, with what a bare yes or no to it does. The buttons of the answer are the other ways to answer
/// it.
/// </summary>
/// <param name="Yes">Null: yes alone does not tell which of the buttons is meant.</param>
/// <param name="No">Null: a no changes nothing.</param>
public sealed record OpenQuestion(Command? Yes, Command? No = null)
{
    /// <summary>For whom each of the buttons is, in order, by person or contact id; empty: they are not for one person each.</summary>
    public ImmutableArray<string> Whom { get; init; } = [];

    /// <summary>The question whose answer is one of the buttons.</summary>
    public static OpenQuestion WhichOne { get; } = new(Yes: null);
}
