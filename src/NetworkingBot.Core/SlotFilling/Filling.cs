using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>What comes of filling a command's slots from a sentence.</summary>
public abstract record Filling
{
    private Filling()
    {
    }

    /// <param name="Command">What is wanted.</param>
    /// <param name="Slots">What was understood of it, by <see cref="SlotNames"/>, as it was typed; several things of one slot with commas
    /// between.</param>
    public sealed record Filled(Command Command, IReadOnlyDictionary<string, string> Slots) : Filling
    {
        /// <summary>The same for the others who were named: “I met Jan, April and Sean” is three.</summary>
        public IReadOnlyList<Command> Also { get; init; } = [];
    }

    /// <param name="Slot">The one of <see cref="SlotNames"/> that the command cannot do without.</param>
    /// <param name="Slots">What was understood all the same.</param>
    public sealed record Missing(string Slot, IReadOnlyDictionary<string, string> Slots) : Filling;

    /// <summary>No command of the catalogue is called so, or words alone never mean it.</summary>
    public sealed record Unknown : Filling;
}

/// <summary>Who speaks, as far as filling needs it. Null: not told.</summary>
/// <param name="Lang">The language of the answer.</param>
public sealed record Speaker(PersonId Id, string? Department, string? Place, Lang Lang)
{
    /// <summary>Whom the conversation was about last: a colleague or one of the speaker's contacts; null: nobody, or several.</summary>
    public EntityValue? SpokenOf { get; init; }

    /// <summary>Whom something was just told of in confidence: who “keep me away from him” is, and nothing else; null: nobody.</summary>
    public EntityValue? ToldOf { get; init; }

    /// <summary>What the conversation did last, by its name in the catalogue; null: nothing yet.</summary>
    public string? LastDone { get; init; }
}
