using System.Buffers;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>A part of a sentence that names something.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="Readings">Empty: nothing known is called so.</param>
internal sealed record Named(string Text, int Start, int End, IReadOnlyList<EntityValue> Readings)
{
    /// <summary>The one person who is meant; null: nobody known, or several.</summary>
    public PersonId? Person =>
        Readings.Where(reading => reading.Kind is EntityKind.Person or EntityKind.Contact).ToList()
            is [{ Kind: EntityKind.Person, Id: { Length: > 0 } id }]
            ? new PersonId(id)
            : null;

    /// <summary>The name of the one who is meant, as it was typed where it is not clear.</summary>
    public string Name =>
        Readings.Where(reading => reading.Kind is EntityKind.Person or EntityKind.Contact).ToList() is [{ Id.Length: > 0, Name: var name }]
            ? name
            : Text;
}

/// <summary>A sentence with what is known and what was learnt to fill slots in it.</summary>
/// <param name="reading">With what is known.</param>
/// <param name="learnt">With what was learnt.</param>
/// <param name="unsaid">Whom it is about although it names nobody; null: nobody.</param>
internal sealed class ReadSentence(Reading reading, IReadOnlyList<TaggedSlot> learnt, EntityValue? unsaid = null)
{
    private static readonly SearchValues<char> _breaks = SearchValues.Create(",.;:!?\n");

    private readonly IReadOnlyList<TaggedSlot> _tagged = [.. learnt.Select(slot => WithoutPlace(reading, slot))];

    /// <summary>How many words before what it rules out a “not” stands at most.</summary>
    private const int FarthestNot = 4;

    /// <summary>How many words behind a “not” its verb stands at most: “no me lo sugieras”.</summary>
    private const int NearVerb = 3;

    public string Text => reading.Text;

    public IReadOnlyList<PlainWord> Words { get; } = [.. reading.Words.Where(word => word.End > word.Start)];

    public IReadOnlyList<Span> Spans => reading.Spans;

    /// <summary>People and contacts, known or not, and what stands for them; not what a learnt slot takes for something else.</summary>
    public IReadOnlyList<Named> Who { get; } = unsaid is null
        ? People(reading, [.. learnt.Select(slot => WithoutPlace(reading, slot))])
        : [new Named(unsaid.Name, 0, 0, [unsaid])];

    public bool HasPronoun => Of(EntityKind.Pronoun).Any() || Of(EntityKind.Ordinal).Any();

    /// <summary>What is known of a kind, as it stands; not inside a learnt slot of another name.</summary>
    public IEnumerable<Named> Of(EntityKind kind) =>
        from span in reading.Spans
        where span.Kind == kind && !_tagged.Any(slot => slot.Start < span.End && span.Start < slot.End && !Agrees(slot.Name, kind))
        select new Named(span.In(reading.Text), span.Start, span.End, [.. span.Of(kind)]);

    public IEnumerable<Named> Tagged(string slot) =>
        _tagged.Where(one => one.Name == slot)
            .Select(one => new Named(one.In(reading.Text).Trim(), one.Start, one.End, ReadingsIn(one.Start, one.End)));

    /// <summary>Of a slot: what was learnt, else what is known of its kind.</summary>
    public IReadOnlyList<Named> Either(string slot, EntityKind kind)
    {
        var known = Of(kind).Select(one => Tagged(slot)
            .FirstOrDefault(learnt => learnt.Start <= one.Start && one.End <= learnt.End) is { } longer
            ? longer with { Readings = one.Readings } : one).DistinctBy(one => one.Start).ToList();
        return [.. known.Concat(Tagged(slot).Where(one => !known.Exists(other => other.Start < one.End && one.Start < other.End)))
            .OrderBy(one => one.Start)];
    }

    /// <summary>
    /// All that is said of days, hours, spans and rhythms, as it stands: from the first to the last where they stand together. Null:
    /// nothing.
    /// </summary>
    public string? When()
    {
        var tagged = Tagged(SlotNames.When).ToList();
        var parts = (tagged.Count > 0 ? tagged : Times()).OrderBy(part => part.Start).ToList();
        if (parts.Count == 0)
        {
            return null;
        }

        var joined = string.Join(' ', parts.Select(part => part.Text));
        var whole = reading.Text[parts[0].Start..parts[^1].End];
        return Words.Count(word => word.Start >= parts[0].Start && word.End <= parts[^1].End
            && !parts.Exists(part => part.Start <= word.Start && word.End <= part.End)) <= 2 ? whole : joined;
    }

    public IEnumerable<Named> Times()
    {
        var known = new[] { EntityKind.Date, EntityKind.Time, EntityKind.Duration, EntityKind.Rhythm }
            .SelectMany(kind => reading.Spans.Where(span => span.Kind == kind)
                .Select(span => new Named(span.In(reading.Text), span.Start, span.End, [.. span.Of(kind)]))).ToList();
        return known.Concat(Tagged(SlotNames.When).Where(one => !known.Exists(other => other.Start < one.End && one.Start < other.End)));
    }

    /// <summary>The days that are named, whatever a learnt slot takes them for.</summary>
    public IEnumerable<Named> Days() =>
        reading.Spans.Where(span => span.Kind == EntityKind.Date)
            .Select(span => new Named(span.In(reading.Text), span.Start, span.End, [.. span.Of(EntityKind.Date)]));

    /// <summary>“On Friday” and nothing else.</summary>
    public bool IsDay(Named part) => Words.Where(word => word.Start < part.End && word.End > part.Start)
        .All(word => WordLists.IsScaffold(word.Text) || Days().Any(day => day.Start <= word.Start && word.End <= day.End));

    /// <summary>
    /// Whether it is ruled out: “not”, “except”, «que no sea de» stands before it with nothing but little words between, or its clause
    /// refuses to be shown any, “don't suggest people from …”, “stop showing me …”.
    /// </summary>
    public bool IsExcluded(int start)
    {
        var before = ClauseBefore(start);
        var at = before.Take(FarthestNot).ToList().FindIndex(word => WordLists.Has("not", word.Text));
        return (at >= 0 && before.Take(at).All(word => WordLists.IsScaffold(word.Text) && !WordLists.Has("acquainted", word.Text))
                && !Spans.Any(span => span.Start > before[at].Start && span.End <= start))
            || IsRefusal(before);
    }

    public bool IsExcluded(Named one) => IsExcluded(one.Start);

    /// <summary>Whether a part is, or is some of, something known of a kind.</summary>
    public bool IsWithin(EntityKind kind, int start, int end) =>
        reading.Spans.Any(span => span.Kind == kind && span.Start <= start && end <= span.End);

    /// <summary>The word before a part; empty at the beginning.</summary>
    public string Before(int start) => Words.LastOrDefault(word => word.End <= start).Text ?? "";

    public string After(int end) => Words.FirstOrDefault(word => word.Start >= end).Text ?? "";

    /// <summary>The text behind a place, without the punctuation that ends the sentence.</summary>
    public string From(int start) => CleanText.OneLine(reading.Text[start..]).Trim(' ', ',', '.', '!', '?', '¿', '¡', ';', ':');

    /// <summary>The words before a place back to the last comma or stop, the nearest first.</summary>
    private List<PlainWord> ClauseBefore(int start)
    {
        var before = new List<PlainWord>();
        var from = start;
        foreach (var word in Words.Where(word => word.End <= start).Reverse())
        {
            // Words that one abbreviation was written out to stand in one place.
            if (word.End < from && reading.Text[word.End..from].AsSpan().IndexOfAny(_breaks) >= 0)
            {
                break;
            }

            before.Add(word);
            from = word.Start;
        }

        return before;
    }

    /// <summary>“I don't know anybody in my team” refuses nobody; “I don't want anybody from my team” does.</summary>
    private static bool IsRefusal(List<PlainWord> before)
    {
        var at = before.FindIndex(word => WordLists.Has("not", word.Text) || WordLists.Has("stop", word.Text));
        return at >= 0 && before.Take(at).All(word => WordLists.IsScaffold(word.Text) || WordLists.Has("shown", word.Text))
            && (WordLists.Has("stop", before[at].Text)
                || before.Take(at).TakeLast(NearVerb).Any(word => WordLists.Has("shown", word.Text)));
    }

    /// <summary>“Kubernetes in Berlin” was learnt to be one thing; a place that is known, behind “in” at its end, is where.</summary>
    private static TaggedSlot WithoutPlace(Reading reading, TaggedSlot slot)
    {
        var place = slot.Name != SlotNames.What ? null
            : reading.Spans.FirstOrDefault(span => span.Kind == EntityKind.Place && span.Start > slot.Start && span.End == slot.End);
        var before = place is null ? []
            : reading.Words.Where(word => word.Start >= slot.Start && word.End <= place.Start).TakeLast(2).ToList();
        return before is [var last, { Text: "in" or "en" or "at" }] ? slot with { End = last.End } : slot;
    }

    private IReadOnlyList<EntityValue> ReadingsIn(int start, int end) =>
        [.. reading.Spans.Where(span => span.Start >= start && span.End <= end).SelectMany(span => span.Readings)];

    private static IReadOnlyList<Named> People(Reading reading, IReadOnlyList<TaggedSlot> tagged)
    {
        var known = reading.Spans.Where(span => span.Kind is EntityKind.Person or EntityKind.Contact or EntityKind.Email
            or EntityKind.Pronoun or EntityKind.Ordinal)
            .Where(span => !tagged.Any(slot => slot.Start <= span.Start && span.End <= slot.End
                && slot.Name is not (SlotNames.Who or SlotNames.Text) && !IsSomebody(span)))
            .Where(span => !tagged.Any(slot => slot.Name is SlotNames.Text && slot.Start <= span.Start && span.End <= slot.End)
                || IsSomebody(span))
            .Select(span => new Named(span.In(reading.Text), span.Start, span.End, span.Readings)).ToList();
        var learnt = tagged.Where(slot => slot.Name == SlotNames.Who && !known.Exists(one => one.Start < slot.End && slot.Start < one.End))
            .Select(slot => new Named(WithoutOwner(slot.In(reading.Text).Trim()), slot.Start, slot.End, []));
        List<Named> people = [.. known.Where(one => !IsIt(one)).Concat(learnt).OrderBy(one => one.Start)];
        return people.Count > 0 ? people
            : [.. reading.Spans.Where(span => span.Kind == EntityKind.Person
                && tagged.Any(slot => slot.Name == SlotNames.Text && slot.Start <= span.Start && span.End <= slot.End))
                .Select(span => new Named(span.In(reading.Text), span.Start, span.End, span.Readings))];
    }

    /// <summary>“Ana's” is Ana.</summary>
    private static string WithoutOwner(string name) => name is [.. { Length: > 0 } owner, '\'' or '’', 's'] ? owner : name;

    private static bool IsSomebody(Span span) =>
        span.Readings.Any(reading => reading.Kind is EntityKind.Person or EntityKind.Contact && reading.Id.Length > 0);

    private static bool IsIt(Named one) => one.Readings is [{ Kind: EntityKind.Pronoun, Id: "that" }];

    private static bool Agrees(string slot, EntityKind kind) => (slot, kind) switch
    {
        (SlotNames.Department, EntityKind.Department or EntityKind.Title) => true,
        (SlotNames.Where, EntityKind.Place) => true,
        (SlotNames.Language, EntityKind.SpokenLanguage) => true,
        (SlotNames.Title, EntityKind.Title) => true,
        (SlotNames.Who, EntityKind.Department or EntityKind.Place or EntityKind.Title or EntityKind.Company or EntityKind.Person
            or EntityKind.Contact or EntityKind.Pronoun or EntityKind.Ordinal or EntityKind.Email) =>
            true,
        (SlotNames.When, EntityKind.Date or EntityKind.Time or EntityKind.Duration or EntityKind.Rhythm) => true,
        (SlotNames.Company, EntityKind.Company) => true,
        (SlotNames.Count, EntityKind.Number) => true,
        (SlotNames.What, EntityKind.Skill) => true,
        (SlotNames.Text, EntityKind.Date or EntityKind.Time or EntityKind.Person or EntityKind.Contact) => true,
        _ => false,
    };
}
