using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Conversation.Patterns;

/// <summary>
/// How something may be said: it matches the whole utterance once politeness is taken off, and words are forgiven small typos. Grammar:
/// words; <c>(a|b c)</c> one of; <c>[a|b c]</c> one of, or nothing; <c>{slot}</c> one to <see cref="MaxSlot"/> words, or all that are left;
/// <c>{slot: a|b c}</c> one of these; <c>...</c> up to <see cref="MaxGap"/> words that do not matter.
/// </summary>
internal sealed class Pattern
{
    private const int MaxGap = 5;

    /// <summary>Words that a slot takes when more of the pattern follows: a name or a day, not a story. The last slot takes all.</summary>
    private const int MaxSlot = 12;

    private readonly Node _root;

    /// <exception cref="FormatException">The pattern breaks the grammar.</exception>
    public Pattern(string text)
    {
        _root = Sequences(new Queue<string>(Tokens(text)), closing: null);
        Shape = _root.Shape;
    }

    public PatternShape Shape { get; }

    /// <summary>The slots that every match of it fills.</summary>
    public IEnumerable<string> Slots => _root.Slots;

    /// <summary>The best way in which the pattern matches all words; null when it does not.</summary>
    public PatternMatch? Match(SpokenWords words)
    {
        PatternMatch? best = null;
        foreach (var (at, match) in _root.Match(words, 0, PatternMatch.Empty))
        {
            best = at == words.Count && (best is null || match.IsBetterThan(best)) ? match : best;
        }

        return best;
    }

    private static string[] Tokens(string text) =>
        text.Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal)
            .Replace("[", " [ ", StringComparison.Ordinal).Replace("]", " ] ", StringComparison.Ordinal)
            .Replace("{", " { ", StringComparison.Ordinal).Replace("}", " } ", StringComparison.Ordinal)
            .Replace("|", " | ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static OneOf Sequences(Queue<string> rest, string? closing)
    {
        var alternatives = new List<Node>();
        var sequence = new List<Node>();
        while (rest.Count > 0 && rest.Peek() != closing)
        {
            var token = rest.Dequeue();
            if (token == "|")
            {
                alternatives.Add(new Sequence(sequence));
                sequence = [];
            }
            else
            {
                sequence.Add(Single(token, rest));
            }
        }

        return closing is null || rest.TryDequeue(out _)
            ? new OneOf([.. alternatives, new Sequence(sequence)])
            : throw new FormatException($"A “{closing}” is missing.");
    }

    private static Node Single(string token, Queue<string> rest) => token switch
    {
        "(" => Sequences(rest, ")"),
        "[" => new OneOf([Sequences(rest, "]"), new Sequence([])]),
        "..." => new Gap(),
        "{" => Slotted(rest),
        ")" or "]" or "}" => throw new FormatException($"A “{token}” closes nothing."),
        _ => new Literal(Word(token)),
    };

    private static Node Slotted(Queue<string> rest)
    {
        _ = rest.TryDequeue(out var name);
        var known = Sequences(rest, "}").Alternatives.Cast<Sequence>().Select(words => words.Parts).ToList();
        return (name, known) switch
        {
            ([.. var slot, ':'], _) when known.All(words => words.Count > 0 && words.All(word => word is Literal)) =>
                new OneOf([.. known.Select(words => new KnownSlot(slot, [.. words.Cast<Literal>()]))]),
            (not null and not [.., ':'], [[]]) => new Slot(name),
            _ => throw new FormatException($"“{{{name} …}}” is neither “{{slot}}” nor “{{slot: a|b}}” with nothing but words."),
        };
    }

    /// <summary>As words are compared.</summary>
    private static string Word(string token) => PlainWords.Fold(token) is var word && word.All(char.IsLetterOrDigit)
        ? word
        : throw new FormatException($"“{token}” is no word: words are written with letters and digits alone, as in “dont” and “email”.");

    private abstract record Node
    {
        public abstract PatternShape Shape { get; }

        public virtual IEnumerable<string> Slots => [];

        /// <summary>Every place at which this part can end, when it begins at <paramref name="at"/>, with the match so far.</summary>
        public abstract IEnumerable<(int At, PatternMatch Match)> Match(SpokenWords words, int at, PatternMatch match);
    }

    private sealed record Literal(string Word) : Node
    {
        public override PatternShape Shape => PatternShape.Of(Word);

        public override IEnumerable<(int At, PatternMatch Match)> Match(SpokenWords words, int at, PatternMatch match)
        {
            if (at < words.Count && words.SlipsBetween(at, Word) is { } slips && match.Slips + slips <= words.MostSlips)
            {
                yield return (at + 1, match with { Slips = match.Slips + slips, Words = match.Words + 1 });
            }
        }
    }

    private sealed record Gap : Node
    {
        public override PatternShape Shape => PatternShape.Anything(0, MaxGap);

        public override IEnumerable<(int At, PatternMatch Match)> Match(SpokenWords words, int at, PatternMatch match)
        {
            for (var taken = 0; taken <= MaxGap && at + taken <= words.Count; taken++)
            {
                yield return (at + taken, match with { Skipped = match.Skipped + taken });
            }
        }
    }

    private sealed record Slot(string Name) : Node
    {
        public override PatternShape Shape => PatternShape.Anything(1, int.MaxValue);

        public override IEnumerable<string> Slots => [Name];

        public override IEnumerable<(int At, PatternMatch Match)> Match(SpokenWords words, int at, PatternMatch match)
        {
            var longest = Math.Min(at + MaxSlot, words.Count);
            for (var end = at + 1; end <= words.Count; end = end < longest || end == words.Count ? end + 1 : words.Count)
            {
                yield return (end, match with { Slots = match.Slots.SetItem(Name, new(at, end)), Taken = match.Taken + end - at });
            }
        }
    }

    private sealed record KnownSlot(string Name, IReadOnlyList<Literal> Words) : Node
    {
        private readonly Sequence _words = new(Words);
        private readonly string _text = string.Join(' ', Words.Select(word => word.Word));

        public override PatternShape Shape => _words.Shape;

        public override IEnumerable<string> Slots => [Name];

        public override IEnumerable<(int At, PatternMatch Match)> Match(SpokenWords words, int at, PatternMatch match) =>
            _words.Match(words, at, match).Select(end =>
                (end.At, end.Match with { Slots = end.Match.Slots.SetItem(Name, new(at, end.At, _text)) }));
    }

    private sealed record OneOf(IReadOnlyList<Node> Alternatives) : Node
    {
        public override PatternShape Shape =>
            Alternatives.Select(alternative => alternative.Shape).Aggregate((one, other) => one.Or(other));

        public override IEnumerable<string> Slots =>
            Alternatives.Select(alternative => alternative.Slots).Aggregate((one, other) => one.Intersect(other));

        public override IEnumerable<(int At, PatternMatch Match)> Match(SpokenWords words, int at, PatternMatch match) =>
            Alternatives.SelectMany(alternative => alternative.Match(words, at, match));
    }

    private sealed record Sequence(IReadOnlyList<Node> Parts) : Node
    {
        public override PatternShape Shape => Parts.Aggregate(PatternShape.Empty, (shape, part) => shape.Then(part.Shape));

        public override IEnumerable<string> Slots => Parts.SelectMany(part => part.Slots);

        public override IEnumerable<(int At, PatternMatch Match)> Match(SpokenWords words, int at, PatternMatch match) =>
            Parts.Aggregate(
                (IEnumerable<(int At, PatternMatch Match)>)[(at, match)],
                (reached, part) => reached.SelectMany(state => part.Match(words, state.At, state.Match)));
    }
}
