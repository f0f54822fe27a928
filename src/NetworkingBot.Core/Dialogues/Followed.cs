
namespace NetworkingBot.Core.Dialogues;

/// <summary>What words mean by what went before.</summary>
public abstract record Followed
{
    /// <summary>They stand on their own.</summary>
    public sealed record Nothing : Followed;

    /// <summary>A command. <paramref name="Agreed"/>: a yes to the question that named it.</summary>
    /// <param name="Answers">True when the open question is answered by it.</param>
    public sealed record Do(Command Command, bool Agreed = false, bool Answers = false) : Followed
    {
        /// <summary>The way of answering that was picked; null: no one of several was.</summary>
        public KeptChoice? Picked { get; init; }

        /// <summary>The last sentence, with the one who was picked named in it; null: it stays as it was.</summary>
        public string? Says { get; init; }
    }

    /// <summary>Whole sentences, to be understood as if they had been typed.</summary>
    /// <param name="Meant">Whom words of them stand for, by person or contact id.</param>
    /// <param name="InPlaceOf">The change that is taken back first, by id; null: none.</param>
    public sealed record Reads(IReadOnlyList<string> Sentences, IReadOnlyDictionary<string, string> Meant,
        string? InPlaceOf = null) : Followed
    {
        /// <summary>What is done when the sentence means nothing by itself; null: it is answered like any other.</summary>
        public Command? Otherwise { get; init; }
    }

    /// <summary>What the words mean unless they are clear by themselves.</summary>
    /// <param name="Clear">The words with what stands for somebody written out; null: as they were typed.</param>
    public sealed record Perhaps(Followed Follows, Reads? Clear = null) : Followed;

    /// <summary>
    /// Whole sentences, unless the words are those of a command: “admin” is somebody's title, and opens the programme.
    /// </summary>
    public sealed record UnlessWordForWord(Reads Follows) : Followed;

    /// <summary>Yes, where one of several has to be chosen.</summary>
    public sealed record YesToSeveral : Followed;

    /// <summary>“The fourth”, of a list of <paramref name="Count"/>.</summary>
    public sealed record OutOfRange(int Count) : Followed;

    /// <summary>Somebody who was shown and can be shown no more.</summary>
    public sealed record Gone : Followed;
}

/// <summary>An answer that says nothing of what it answers.</summary>
public enum BareAnswer
{
    Yes,
    No,
    Later,
}
