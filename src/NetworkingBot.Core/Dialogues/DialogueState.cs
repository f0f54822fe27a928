using System.Collections.Immutable;
using NetworkingBot.Core.Understanding;
using NodaTime;

namespace NetworkingBot.Core.Dialogues;

/// <summary>
/// What a conversation is about just now, and what “the second one”, “her”, “yes” and “undo” are read against. Commands are kept as the
/// codec writes them.
/// </summary>
public sealed record DialogueState
{
    /// <summary>What is older is as if it had never been said; only what was changed can still be taken back, by its button.</summary>
    public static readonly Duration Fresh = Duration.FromMinutes(30);

    /// <summary>A list on the screen is this long at most.</summary>
    public const int MostListed = 12;

    /// <summary>As many changes can be taken back by the buttons under them.</summary>
    public const int MostChanges = 5;

    /// <summary>When any of this last changed.</summary>
    public Instant At { get; init; }

    /// <summary>Who stands on the screen, in order, by person or contact id.</summary>
    public ImmutableArray<string> Listed { get; init; } = [];

    /// <summary>The person or contact spoken of last, by id.</summary>
    public string? SpokenOf { get; init; }

    /// <summary>
    /// Whom “keep me away from him” means after something was told in confidence, and nothing else, by person or contact id, until
    /// somebody else is spoken of; null: nobody.
    /// </summary>
    public string? ToldOf { get; init; }

    /// <summary>The last sentence that was acted on, with what it left unsaid filled in; null: the last was no sentence.</summary>
    public string? Said { get; init; }

    /// <summary>The change that the last sentence made, by id; null: none.</summary>
    public string? SaidChanged { get; init; }

    /// <summary>
    /// The conditions in the last sentence when it looked for people: places, departments, languages, skills; default: it did not.
    /// </summary>
    public ImmutableArray<SaidSpan> SaidSpans { get; init; }

    /// <summary>What the last sentence was about – a skill, an interest, a goal –, as it was typed; null: it named no such thing.</summary>
    public string? About { get; init; }

    /// <summary>What was done last that more may be said of, by its name in the catalogue; null: nothing.</summary>
    public string? LastDone { get; init; }

    /// <summary>Shows more of what was listed.</summary>
    public string? More { get; init; }

    /// <summary>What the last answer offered to show, and “show me” shows.</summary>
    public string? Offered { get; init; }

    public KeptQuestion? Question { get; init; }

    /// <summary>The latest first.</summary>
    public ImmutableArray<KeptChange> Changes { get; init; } = [];

    /// <summary>What the last sentence may have meant instead, the likeliest first.</summary>
    public ImmutableArray<string> Instead { get; init; } = [];

    public bool IsEmpty => Listed.IsEmpty && SpokenOf is null && ToldOf is null && Said is null && More is null && Offered is null
        && Question is null && Changes.IsEmpty && Instead.IsEmpty;

    /// <summary>What of it still counts at an instant.</summary>
    public DialogueState AsOf(Instant now) => now - At < Fresh ? this : new DialogueState { At = At, Changes = Changes };
}

/// <summary>
/// The bot's open question. <paramref name="Yes"/> and <paramref name="No"/>: what these words do; null: yes alone does not tell, no
/// changes nothing.
/// </summary>
public sealed record KeptQuestion(Instant At, string? Yes, string? No, ImmutableArray<KeptChoice> Choices);

/// <summary>A way to answer: the label of a button, or the name of whom it stands under, and what it does.</summary>
public sealed record KeptChoice(string Label, string Does)
{
    /// <summary>For whom it is, by person or contact id; null: not for one person.</summary>
    public string? Whom { get; init; }
}

/// <summary>Something that was changed, and the command that takes it back.</summary>
public sealed record KeptChange(string Id, Instant At, string TakeBack, bool SeenByOthers);

/// <summary>A condition of a search, as it was typed.</summary>
public sealed record SaidSpan(EntityKind Kind, string Words);
