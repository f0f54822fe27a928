using NetworkingBot.Core.Language;
using NetworkingBot.Core.Skills;

namespace NetworkingBot.Core.Indexing;

/// <summary>Every phrase that anybody published, once, in its wording; and which phrases mean nearly the same.</summary>
internal sealed class TermTable(SkillVocabulary vocabulary)
{
    /// <summary>Phrases less alike than this are taken as different things.</summary>
    public const float MinSimilarity = 0.55f;

    /// <summary>How much of what is asked a term must hold to be met by it, and what such a meeting counts for.</summary>
    private const float Held = 0.75f;
    private const float LeastHeld = 0.5f;

    /// <summary>
    /// A longer question is met by a term that is nothing but a good part of it: “SQL” meets “a SQL query that takes forever”.
    /// </summary>
    private const float Whole = 0.95f;
    private const float LeastOfLonger = 0.4f;

    /// <summary>How much of a word that has several meanings, such as “VAT”, a term must hold: one of two.</summary>
    private const float OneMeaning = 0.45f;

    private const float LeastNear = 0.2f;

    private readonly SpokenLanguages _languages = new(vocabulary);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Words, SkillVector Vector)> _terms = [];
    private readonly Dictionary<int, List<int>> _termsOfConcept = [];
    private readonly Dictionary<int, List<(int Term, float Similarity)>> _like = [];

    public int Count => _terms.Count;

    public string Words(int term) => _terms[term].Words;

    public int NumberOf(string words)
    {
        if (_numbers.TryGetValue(words, out var number))
            return number;
        number = _terms.Count;
        _like.Clear();
        var vector = vocabulary.Read(words);
        _terms.Add((words, vector));
        foreach (var concept in vector.Concepts)
            Known(concept).Add(number);
        return _numbers[words] = number;
    }

    /// <summary>The published terms that mean about what the phrase means, the likest first.</summary>
    public List<(int Term, float Similarity)> Like(string words)
    {
        if (!_numbers.TryGetValue(words, out var number))
            return Like(vocabulary.Read(words));
        if (!_like.TryGetValue(number, out var like))
            _like[number] = like = Like(_terms[number].Vector);
        return like;
    }

    /// <summary>
    /// As <see cref="Like(string)"/>, and behind those the terms that hold all that is asked beside other things: who offers «IVA entre
    /// países» offers “VAT”.
    /// </summary>
    public List<(int Term, float Similarity)> Asked(string words)
    {
        var each = PlainWords.Read(words).Select(word => vocabulary.Read(words[word.Start..word.End]))
            .Where(word => word.Concepts.Length > 0).ToList();
        return Gather(vocabulary.Read(words), (asked, term) => HeldLikeness(asked, term) is var likeness and > 0
            ? likeness
            : EachHeld(each, term) * _languages.Share(asked, term));
    }

    /// <summary>
    /// The term that has most in common with what is asked and does not meet it; null where none has anything to speak of.
    /// </summary>
    public int? Nearest(string words, Predicate<int> isMeant)
    {
        var near = Gather(vocabulary.Read(words), (asked, term) => asked.Similarity(term) is var similarity and >= LeastNear
            ? similarity * _languages.Share(asked, term)
            : 0);
        return near.Where(one => isMeant(one.Term)).Select(one => (int?)one.Term).FirstOrDefault();
    }

    private List<(int Term, float Similarity)> Like(SkillVector vector) => Gather(vector, Likeness);

    private List<(int Term, float Similarity)> Gather(SkillVector vector, Func<SkillVector, SkillVector, float> likeness)
    {
        var seen = new HashSet<int>();
        var like = new List<(int Term, float Similarity)>();
        foreach (var concept in vector.Concepts)
        {
            foreach (var term in _termsOfConcept.GetValueOrDefault(concept) ?? [])
            {
                if (seen.Add(term) && likeness(vector, _terms[term].Vector) is var similarity and > 0)
                    like.Add((term, similarity));
            }
        }

        like.Sort((a, b) => (b.Similarity, a.Term).CompareTo((a.Similarity, b.Term)));
        return like;
    }

    private float Likeness(SkillVector one, SkillVector other) =>
        one.Similarity(other) is var similarity and >= MinSimilarity
        && similarity * _languages.Share(one, other) is var likeness and >= MinSimilarity
            ? likeness
            : 0;

    /// <summary>Where one holds nearly all of the other's meaning; 0 where it does not.</summary>
    private float HeldLikeness(SkillVector asked, SkillVector term) =>
        Likeness(asked, term) is var similarity and > 0 ? similarity
        : asked.PartIn(term) >= Held || (term.PartIn(asked) >= Whole && asked.Similarity(term) >= LeastOfLonger)
            ? LeastHeld * _languages.Share(asked, term)
        : 0;

    /// <summary>Where a term holds a meaning of each word.</summary>
    private static float EachHeld(List<SkillVector> words, SkillVector term) =>
        words.Count > 0 && words.TrueForAll(word => word.PartIn(term) >= OneMeaning) ? LeastHeld : 0;

    private List<int> Known(int concept)
    {
        if (!_termsOfConcept.TryGetValue(concept, out var terms))
            _termsOfConcept[concept] = terms = [];
        return terms;
    }
}
