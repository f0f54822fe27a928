using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Interpretation;
using NetworkingBot.Core.SlotFilling;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core;

/// <summary>What is known while a turn is heard.</summary>
public sealed partial class ConversationCore
{
    /// <summary>
    /// The world that a turn's sentences are heard in. A message is read as a whole, in its parts and once more when it is done: what was
    /// read is kept for the turn.
    /// </summary>
    private sealed record Listening(SpottingContext Spotting, Speaker Speaker, TurnContext Turn)
    {
        /// <summary>What the last sentence was about, as it was typed; null: it named no such thing.</summary>
        public string? About { get; init; }

        private readonly Dictionary<string, Reading> _readings = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Interpreted> _interpreted = new(StringComparer.Ordinal);

        public Listening WithMeant(IReadOnlyDictionary<string, string> meant) =>
            meant.Count == 0 ? this : new Listening(
                Spotting with { Mentions = meant.Concat(Spotting.Mentions).DistinctBy(said => said.Key).ToDictionary() }, Speaker, Turn)
            {
                About = About,
            };

        public Listening WithoutSpokenOf() =>
            Speaker.SpokenOf is null ? this : new Listening(Spotting, Speaker with { SpokenOf = null }, Turn);

        /// <summary>False for whoever has written nothing yet.</summary>
        public bool HasLang => Turn.Me.Lang is not null;

        /// <summary>True for what changes nothing for the speaker, and is not offered: to join, for whoever takes part.</summary>
        public bool IsIdle(Command command) => command switch
        {
            People.AskToJoin or People.Join => Turn.Me.Membership == People.Membership.Joined,
            People.Resume => !Turn.Me.IsPausedAt(Turn.Now),
            _ => false,
        };

        /// <summary>Who is named in a sentence, or it may be said of.</summary>
        public IEnumerable<EntityValue> Known(Reading sentence) => sentence.Spans.SelectMany(span => span.Readings)
            .Concat(new[] { Speaker.SpokenOf, Speaker.ToldOf }.OfType<EntityValue>());

        public Reading Read(string sentence)
        {
            if (!_readings.TryGetValue(sentence, out var reading))
            {
                _readings[sentence] = reading = Interpreter.Read(sentence, Spotting);
            }

            return reading;
        }

        public Interpreted Interpret(string sentence, Interpreter interpreter)
        {
            if (!_interpreted.TryGetValue(sentence, out var interpreted))
            {
                _interpreted[sentence] = interpreted = interpreter.Read(Read(sentence), Speaker);
            }

            return interpreted;
        }
    }
}
