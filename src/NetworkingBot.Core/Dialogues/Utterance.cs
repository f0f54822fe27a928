using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Dialogues;

/// <summary>What is said now, and what went before it.</summary>
/// <param name="Before">The last sentence, with what it left unsaid filled in; null: the last was no sentence.</param>
internal sealed record Utterance(Reading Reading, Reading? Before, DialogueState State, SpottingContext Spotting, TurnContext Turn)
{
    public string Text => Reading.Text;

    public IReadOnlyList<PlainWord> Words { get; } = PlainWords.Read(Reading.Text);

    /// <summary>The text from one word on, without the punctuation that ends it.</summary>
    public string From(int word) => Text[Words[word].Start..].TrimEnd('.', '!', '?', ' ');

    /// <summary>The last sentence without the punctuation that ends it; empty when there is none.</summary>
    public string Said => Before?.Text.TrimEnd('.', '?', '!', ' ') ?? "";

    /// <summary>Where the last clause begins, by word: behind the last comma or stop that words stand on both sides of.</summary>
    public int LastClause => Enumerable.Range(1, Math.Max(0, Words.Count - 1))
        .LastOrDefault(at => Text.AsSpan(Words[at - 1].End, Words[at].Start - Words[at - 1].End).IndexOfAny(",.;!?") >= 0);

    /// <summary>The same conversation, with a sentence of it written out in place of what it brought.</summary>
    public Followed.Reads Instead(string sentence) => Instead(sentence, new Dictionary<string, string>());

    /// <param name="meant">Whom words of it stand for, by person or contact id.</param>
    public Followed.Reads Instead(string sentence, IReadOnlyDictionary<string, string> meant) => new([sentence], meant, State.SaidChanged);
}
