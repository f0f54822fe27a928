using System.Collections.Frozen;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Dialogues;

/// <summary>
/// One thing that a sentence may mean. <paramref name="Command"/> is null when the bot does not serve the wish, or when something is
/// missing to make one.
/// </summary>
public sealed record Candidate(Intent Intent, Command? Command)
{
    /// <summary>The same for the others who were named.</summary>
    public IReadOnlyList<Command> Also { get; init; } = [];

    /// <summary>The slot without which no command can be made; null: none is missing, or the bot does not serve the wish.</summary>
    public string? Missing { get; init; }

    /// <summary>What was understood of the sentence, as it was typed, by <see cref="SlotNames"/>.</summary>
    public IReadOnlyDictionary<string, string> Slots { get; init; } = new Dictionary<string, string>();
}

/// <summary>What is done about a sentence.</summary>
public abstract record Decision
{
    /// <summary>Does it; the gate asks first where the risk of the command wants that.</summary>
    public sealed record Do(Command Command) : Decision
    {
        /// <summary>The same for the others who were named.</summary>
        public IReadOnlyList<Command> Also { get; init; } = [];
    }

    /// <summary>“Did you mean …?”, with a button for each.</summary>
    public sealed record Choose(IReadOnlyList<Command> Commands) : Decision;

    /// <summary>Asks for what is missing.</summary>
    public sealed record AskFor(string Slot) : Decision;

    /// <summary>Says that the bot does not do this, and what comes nearest.</summary>
    public sealed record Cannot(string Topic) : Decision;

    /// <summary>Says that it was not understood.</summary>
    public sealed record Lost : Decision;
}

/// <summary>Decides by how sure the reading is and what a mistake would cost: a table, and nothing in the commands themselves.</summary>
public sealed class Policy(Catalogue catalogue)
{
    private const int MostChoices = 3;

    /// <summary>
    /// How sure a reading has to be, 0–1. What reaches others is asked about at any confidence, so that a mistake there costs an answer
    /// and no more.
    /// </summary>
    private static readonly FrozenDictionary<Risk, double> _sureEnough = new Dictionary<Risk, double>
    {
        [Risk.Read] = 0.55,
        [Risk.Write] = 0.80,
        [Risk.Reach] = 0.60,
        [Risk.Hard] = 0.60,
    }.ToFrozenDictionary();

    /// <summary>Saying that one cannot, with what comes nearest, costs less than doing something else.</summary>
    private const double SureToBeUnserved = 0.35;
    private const double SureOfWish = 0.4;

    /// <summary>Whoever may be telling of harm is answered with care: to miss it costs more than a kind word too many.</summary>
    private const double MayBeHarm = 0.45;
    private const double WorthOffering = 0.06;

    /// <param name="ranked">Best first.</param>
    public Decision Decide(IReadOnlyList<Candidate> ranked)
    {
        if (ranked is not [var best, ..])
        {
            return new Decision.Lost();
        }

        if (ranked.FirstOrDefault(candidate => candidate.Command is TellOfHarm
            && candidate.Intent.Confidence >= MayBeHarm) is { Command: { } care })
        {
            return new Decision.Do(care);
        }

        if (best.Command is null && best.Intent.IsOutOfScope && best.Intent.Confidence >= SureToBeUnserved)
        {
            return new Decision.Cannot(best.Intent.Topic!);
        }

        if (best.Command is { } command && best.Intent.Confidence >= _sureEnough[catalogue.EntryOf(command).Risk])
        {
            return new Decision.Do(command) { Also = best.Also };
        }

        if (best.Missing is { } missing && best.Intent.Confidence >= SureOfWish)
        {
            return new Decision.AskFor(missing);
        }

        IReadOnlyList<Command> offered = [.. ranked.Where(candidate => candidate.Intent.Confidence >= WorthOffering)
            .Select(candidate => candidate.Command).OfType<Command>().Distinct().Take(MostChoices)];
        return offered.Count > 0 ? new Decision.Choose(offered)
            : best.Intent.Topic is { } topic && best.Intent.Confidence >= WorthOffering ? new Decision.Cannot(topic)
            : new Decision.Lost();
    }
}
