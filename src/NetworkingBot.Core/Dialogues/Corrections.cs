using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Dialogues;

/// <summary>
/// “No, I meant Luis Ortega”, “*terraform”, “not Ana but Eva”, “Eva, not Ana”, «mejor la segunda», “same for Priya”, “because we both
/// run”: the last sentence once more, with one thing changed or added.
/// </summary>
internal sealed class Corrections(ContactBook book)
{
    private const int LongestWrong = 4;
    private const int SameBeginning = 3;

    public async Task<Followed?> ReadAsync(Utterance said, CancellationToken cancellation) =>
        NotThisButThat(said)
            ?? Respelt(said)
            ?? Retiming.Read(said)
            ?? await ThatOneAsync(said, cancellation)
            ?? ThisNotThat(said)
            ?? Refinement.Read(said)
            ?? await MeantAsync(said, cancellation)
            ?? await SameForAsync(said, cancellation)
            ?? await TooAsync(said, cancellation)
            ?? Because(said);

    /// <summary>“*terraform”, “terraform*”: the word that was mistyped, as people put it right in chats.</summary>
    private static Followed? Respelt(Utterance said)
    {
        var text = said.Text.Trim();
        var isMarked = text.StartsWith('*') != text.EndsWith('*');
        return said.Before is { } before && isMarked && said.Words.Count is > 0 and <= LongestWrong
            && LastSentence.WithNearest(said.Said, text.Trim('*', ' '), NamesIn(before)) is { } near ? said.Instead(near) : null;
    }

    /// <summary>“Not Ana but Eva”, «no Ana sino Eva».</summary>
    private static Followed? NotThisButThat(Utterance said)
    {
        var words = said.Words;
        var not = words.Count > 0 && words[0].Text is "not" or "no" ? 1 : 0;
        var but = words.Select((word, i) => (word.Text, i)).Where(pair => pair.Text is "but" or "sino").Select(pair => pair.i)
            .FirstOrDefault(-1);
        return said.Before is not null && not > 0 && but - not is >= 1 and <= LongestWrong && but < words.Count - 1
            && LastSentence.With(said.Said, said.Text[words[not].Start..words[but - 1].End], said.From(but + 1)) is { } better
                ? said.Instead(better) : null;
    }

    /// <summary>
    /// “Eva, not Ana”, “it's Fergal, not Fergus”, «Inés Prado en vez de Brenda»; and “the firm is wrong, it's Papelera del Ebro”.
    /// </summary>
    private static Followed? ThisNotThat(Utterance said)
    {
        var words = said.Words;
        if (said.Before is not { } before)
        {
            return null;
        }

        var lead = Math.Max(FollowUpWords.End("it is", words), FollowUpWords.End("meant", words));
        for (var at = lead + 1; at < words.Count - 1; at++)
        {
            var joint = FollowUpWords.Length("and not", words, at);
            var isApart = lead > 0 || joint > 1 || said.Text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).Contains(',');
            if (joint > 0 && isApart && at - lead <= LongestWrong && words.Count - at - joint is > 0 and <= LongestWrong)
            {
                var right = said.Text[words[lead].Start..words[at - 1].End];
                return Whole(before, said.From(at + joint), right) is { } wrong && LastSentence.With(said.Said, wrong, right) is { } better
                    ? said.Instead(better) : null;
            }
        }

        var clause = said.LastClause;
        var it = clause == 0 ? 0 : FollowUpWords.Length("it is", [.. words.Skip(clause)], 0);
        return it > 0 && clause + it < words.Count && words.Count - clause - it <= LongestWrong
            && LastSentence.WithNearest(said.Said, WithoutSpelling(said.From(clause + it)), NamesIn(before)) is { } near
                ? said.Instead(near) : null;
    }

    /// <summary>“Brenda” of “Brenda Lozano” is all of the name; “Fergus” for “Fergal” is a slip in one word of it.</summary>
    private static string? Whole(Reading before, string wrong, string right)
    {
        if (PlainWords.Read(right).Count == 1 && wrong.Length >= SameBeginning && right.Length >= SameBeginning
            && PlainWords.Fold(wrong[..SameBeginning]) == PlainWords.Fold(right[..SameBeginning]))
        {
            return wrong;
        }

        var words = PlainWords.Read(wrong).Select(word => word.Text).ToList();
        return NamesIn(before).Select(span => span.In(before.Text))
            .FirstOrDefault(name => words.TrueForAll(word => PlainWords.Read(name).Any(part => part.Text == word))) ?? wrong;
    }

    private static IEnumerable<Span> NamesIn(Reading reading) =>
        reading.Spans.Where(span => span.Kind is EntityKind.Person or EntityKind.Contact);

    /// <summary>«No, mejor la segunda», “ah no, I meant the one in Leeds”: the same with another one of those on the screen.</summary>
    private async Task<Followed?> ThatOneAsync(Utterance said, CancellationToken cancellation)
    {
        var words = said.Words;
        var lead = words.TakeWhile(word => FollowUpWords.Is("before", [word.Text]) || FollowUpWords.Is("turns", [word.Text])
            || FollowUpWords.Is("around turns", [word.Text])).Count();
        if (lead == 0 || lead == words.Count || !words.Take(lead).Any(word => FollowUpWords.Is("turns", [word.Text]))
            || said.Before is null)
        {
            return null;
        }

        // «Mejor el de enfermería»: what leads to it may hold its article.
        var pointed = Described.Find(said).FirstOrDefault(one => one.Start <= words[lead].Start && one.End >= words[^1].End)
            ?? References.Find(said.From(lead), said.State).FirstOrDefault(one => one.Start == 0 && one.End == said.From(lead).Length);
        return pointed is { Ids: [var id] } && await book.GetAsync(id, said.Turn, cancellation) is { } entry
            && await NameOfAsync(said, cancellation) is { } name && name != entry.Name
            && LastSentence.WithName(said.Said, name, entry.Name) is { } other
                ? said.Instead(other, new Dictionary<string, string> { [entry.Name] = id }) : null;
    }

    /// <summary>“I meant Excel”, «no, era Eba con b», “no, Luis Ortega”; what says more than that is read by itself.</summary>
    private async Task<Followed?> MeantAsync(Utterance said, CancellationToken cancellation)
    {
        var (words, text) = (said.Words, said.Text);
        var lead = FollowUpWords.End("meant", words);
        if (lead == 0 && words is [{ Text: "no" or "sorry" or "perdon" }, var next, ..] && words.Count <= LongestWrong
            && char.IsUpper(text[next.Start]) && text[words[0].End..next.Start].IndexOfAny([',', '.']) >= 0)
        {
            lead = 1;
        }

        // “Make it Rodrigo”: of what was wanted for somebody, another one.
        if (lead == 0 && FollowUpWords.End("make it", words) is > 0 and var make && make < words.Count
            && said.Reading.Spans.Any(span => span.Kind is EntityKind.Person or EntityKind.Contact
                && span.Start == words[make].Start && span.End == words[^1].End))
        {
            lead = make;
        }

        if (lead == 0 || lead == words.Count)
        {
            return null;
        }

        var better = WithoutSpelling(said.From(lead));
        return said.Before is null ? new Followed.Do(new Correct())
            : LastSentence.WithNearest(said.Said, better, NamesIn(said.Before)) is { } near ? said.Instead(near)
            : await NameOfAsync(said, cancellation) is { } name && LastSentence.WithName(said.Said, name, better) is { } other
                ? said.Instead(other)
            : said.Instead(better) with { InPlaceOf = null, Otherwise = new Correct() };
    }

    /// <summary>“Eba con b” is spelt out for people, not for the bot.</summary>
    private static string WithoutSpelling(string better)
    {
        var plain = better.TrimEnd('.', '!', '?', ' ');
        return PlainWords.Read(plain) is [.., var last, { Text: "con" or "with" } with, { Text.Length: 1 }] ? plain[..last.End]
            : PlainWords.Read(plain) is [.., var end, { Text: "with" }, { Text: "a" or "an" }, { Text.Length: 1 }] ? plain[..end.End]
            : plain;
    }

    /// <summary>“Same for Priya”: the other one stays as it is.</summary>
    private async Task<Followed?> SameForAsync(Utterance said, CancellationToken cancellation)
    {
        var lead = FollowUpWords.End("same for", said.Words);
        if (said.Before is null || lead == 0 || lead == said.Words.Count)
        {
            return null;
        }

        var other = said.From(lead);
        return await NameOfAsync(said, cancellation) is { } name
            ? said.Instead(LastSentence.WithName(said.Said, name, other) ?? $"{said.Said} {other}") with { InPlaceOf = null }
            : null;
    }

    /// <summary>
    /// “And Priya Nair too”, «y de excel también», «y a Yoli Prieto tb, misma empresa»: what was done, for another one or another thing.
    /// </summary>
    private async Task<Followed?> TooAsync(Utterance said, CancellationToken cancellation)
    {
        var words = said.Words;
        var lead = FollowUpWords.Length("and", words, 0);
        lead += lead > 0 && lead < words.Count && words[lead].Text is "a" or "de" or "in" or "en" ? 1 : 0;
        var too = Enumerable.Range(lead, words.Count - lead).FirstOrDefault(at => FollowUpWords.Is("too", [words[at].Text]), -1);
        if (said.Before is null || said.State.SaidChanged is null || lead == 0 || too - lead is < 1 or > LongestWrong)
        {
            return null;
        }

        var other = said.Text[words[lead].Start..words[too - 1].End];
        var better = char.IsUpper(other[0]) && await NameOfAsync(said, cancellation) is { } name
            ? LastSentence.WithName(said.Said, name, other) : null;
        better ??= said.State.About is { } about ? LastSentence.With(said.Said, about, other) : null;
        return better is null ? null : said.Instead(better) with { InPlaceOf = null };
    }

    /// <summary>«Es que necesito ayuda con el IVA» while a request is begun: what the other will read.</summary>
    private static Followed? Because(Utterance said)
    {
        var lead = FollowUpWords.End("reason", said.Words);
        return said.Before is not null && said.State is { Question: not null, LastDone: "ask" or "ask-through" or "introduce" }
            && lead > 0 && lead < said.Words.Count
                ? said.Instead($"{said.Said} {(said.Turn.Lang == Lang.Spanish ? "porque" : "because")} {said.From(lead)}")
            : null;
    }

    private async Task<string?> NameOfAsync(Utterance said, CancellationToken cancellation) =>
        said.State.SpokenOf is { } id ? (await book.GetAsync(id, said.Turn, cancellation))?.Name : null;
}
