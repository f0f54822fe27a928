using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Suggestions;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Dialogues;

/// <summary>
/// Reads words against the conversation so far, and against nothing else, before they are understood by themselves: an answer to the open
/// question, “undo”, “more”, “why?”, a correction of the last sentence, or a sentence with “her” and “the second one” in it, which is
/// written out.
/// </summary>
public sealed class FollowUp(ContactBook book, CommandCodec codec)
{
    private const int ShortestRest = 2;

    private readonly Answers _answers = new(codec);
    private readonly Corrections _corrections = new(book);

    /// <param name="before">The last sentence; null: the last was no sentence.</param>
    /// <param name="spotting">What the speaker's organisation and contacts are called.</param>
    public async Task<Followed> ReadAsync(Reading reading, Reading? before, SpottingContext spotting, DialogueState state, TurnContext turn,
        CancellationToken cancellation)
    {
        var said = new Utterance(reading, before, state, spotting, turn);
        return await NamedAsync(_answers.Read(reading.Text, state), said, cancellation)
            ?? Wish(said)
            ?? await _corrections.ReadAsync(said, cancellation)
            ?? NoneOfThese(said)
            ?? UnlessNo(await ReferencesAsync(said, cancellation), said)
            ?? Rest(said)
            ?? new Followed.Nothing();
    }

    /// <summary>“Undo”, “show me how it's set now”, “more”, “why?”.</summary>
    private Followed? Wish(Utterance said)
    {
        string[] words = [.. said.Words.Select(word => word.Text)];
        var state = said.State;
        var spokenOf = state.SpokenOf ?? (state.Listed.IsEmpty ? null : state.Listed[0]);
        return TakingBack.Read(said) is { } undo ? new Followed.Do(undo)
            : TakingBack.Reminder(said) is { } drop ? new Followed.Do(drop)
            : Outcome.Read(said) is { } outcome ? new Followed.Do(outcome)
            : TakesUp(said) is { } offered ? new Followed.Do(offered)
            : FollowUpWords.Is("more", words) && More(state) is { } more ? new Followed.Do(more)
            : FollowUpWords.Is("why", words) && spokenOf is not null
                ? new Followed.Do(new WhySuggested(new PersonId(spokenOf), Words: null))
            : null;
    }

    /// <summary>“Sure, show me”, «sí, a ver», where the last answer offered to show something and asked nothing.</summary>
    private Command? TakesUp(Utterance said) => said.State is { Offered: { } offered, Question: null }
        && Enumerable.Range(0, said.Words.Count).Any(at => FollowUpWords.Length("takes up", said.Words, at) > 0)
        && FollowUpWords.IsMadeOf(["takes up", "yes", "around a pick"], said.Words)
        && codec.DecodeKept(offered) is Decoded.Understood(var command, _) ? command : null;

    /// <summary>“None of these, because …”, “another one”.</summary>
    private Followed.Do? NoneOfThese(Utterance said) => !said.State.Listed.IsEmpty
        && (FollowUpWords.Length("none", said.Words, 0) > 0 || FollowUpWords.Is("another", said.Words.Select(word => word.Text)))
        ? new Followed.Do(More(said.State) ?? new SuggestOthers())
        : null;

    private Command? More(DialogueState state) => state.More is { } more && codec.DecodeKept(more) is Decoded.Understood(var command, _)
        ? command
        : null;

    /// <summary>“No, I'll write to her myself” points at somebody, and is a no unless what it says of them is clear.</summary>
    private Followed? UnlessNo(Followed? pointed, Utterance said) => pointed is null or Followed.Reads
        && _answers.NoWithReason(said) is { } no ? no with { Clear = pointed as Followed.Reads } : pointed;

    /// <summary>A pick, with the one who was picked named in the sentence that it answers: what is said next may correct that.</summary>
    private async Task<Followed?> NamedAsync(Followed? answer, Utterance said, CancellationToken cancellation) =>
        answer is Followed.Do { Picked.Whom: { } id } picked && said.Before is not null
        && await book.GetAsync(id, said.Turn, cancellation) is { } entry
            ? picked with { Says = LastSentence.WithName(said.Said, entry.Name, entry.Name) }
            : answer;

    private async Task<Followed?> ReferencesAsync(Utterance said, CancellationToken cancellation)
    {
        var described = Described.Find(said).ToList();
        List<Reference> references = [.. described, .. References.Find(said.Text, said.State)
            .Where(one => !described.Exists(other => one.Start < other.End && other.Start < one.End))];
        references.Sort((one, other) => one.Start.CompareTo(other.Start));
        if (references.Count == 0)
        {
            return null;
        }

        if (references.Exists(reference => reference.Ids.IsEmpty))
        {
            return new Followed.OutOfRange(said.State.Listed.Length);
        }

        var entries = new Dictionary<string, BookEntry>();
        foreach (var id in references.SelectMany(reference => reference.Ids).Distinct())
        {
            if (await book.GetAsync(id, said.Turn, cancellation) is not { } entry)
            {
                return new Followed.Gone();
            }

            entries[id] = entry;
        }

        return await PickedAsync(said, references, cancellation)
            ?? OfOneAlone(said.Text, references, entries)
            ?? WrittenOut(said, references, entries);
    }

    /// <summary>«El de Santiago», “the one in Nursing, please” to the question which one is meant.</summary>
    private async Task<Followed?> PickedAsync(Utterance said, List<Reference> references, CancellationToken cancellation) =>
        references is [{ Ids: [var id], Before: "" or "a ", After: "" } only]
        && said.Words.All(word => (word.Start >= only.Start && word.End <= only.End) || FollowUpWords.Is("around a pick", [word.Text]))
            ? await NamedAsync(_answers.PickOf(id, said.State.Question), said, cancellation)
            : null;

    /// <summary>“The second one”, “tell me more about her”, “not him, we know each other”: the reference is all that is said.</summary>
    private static Followed? OfOneAlone(string text, IReadOnlyList<Reference> references, IReadOnlyDictionary<string, BookEntry> entries)
    {
        if (references is not [{ Ids: [var id], Before: "" or "de ", After: "" } only])
        {
            return null;
        }

        var (before, after) = (PlainWords.Read(text[..only.Start]), PlainWords.Read(text[only.End..]));
        var endsThere = after.Count == 0 || text[only.End..].TrimStart() is [',' or ';' or '.' or '-' or '–', ..];
        string[] lead = [.. before.Select(word => word.Text)];
        var skipped = FollowUpWords.Length("and", before, 0);
        return after.Count == 0
            && (lead.Length == 0 || skipped == lead.Length
            || FollowUpWords.Is("tell me about", lead.Skip(skipped).Where(word => word is not "a"))) ? new Followed.Do(Show(entries[id]))
            : (endsThere && lead.Length > 0 && FollowUpWords.Is("not that one", lead))
                || (lead.Length <= 1 && after is [{ Text: "tampoco" or "no" or "neither" } no, ..]
                    && (after.Count == 1 || text[(only.End + no.End)..(only.End + after[1].Start)].Any(char.IsPunctuation)))
                ? new Followed.Do(new NotNow(new PersonId(id), Words: null))
            : null;
    }

    private static Command Show(BookEntry entry) => entry.IsKept || entry.Colleague is null
        ? new OpenContact(entry.Contact.Id)
        : new WhySuggested(entry.Colleague.Id, Words: null);

    /// <summary>One sentence with the names in place of what stands for them; one for each name where several are meant.</summary>
    private static Followed.Reads WrittenOut(Utterance said, IReadOnlyList<Reference> references,
        IReadOnlyDictionary<string, BookEntry> entries)
    {
        var text = said.Text;
        var several = references.FirstOrDefault(reference => reference.Ids.Length > 1);
        var sentences = (several?.Ids ?? [""]).Select(one =>
        {
            var (written, at) = (new System.Text.StringBuilder(), StartOf(text, references));
            foreach (var reference in references.Where(reference => reference.Start >= at))
            {
                var id = reference.Ids.Length > 1 ? one : reference.Ids[0];
                written.Append(text, at, reference.Start - at).Append(reference.Before).Append(entries[id].Name).Append(reference.After);
                at = reference.End;
            }

            return Standing.WrittenOut(written.Append(text, at, text.Length - at).ToString(), said);
        });
        return new Followed.Reads([.. sentences], entries.Values.DistinctBy(entry => entry.Name)
            .ToDictionary(entry => entry.Name, entry => entry.Contact.Id));
    }

    /// <summary>
    /// «La segunda me late, preséntamela»: what is wanted begins with the verb; before it somebody is only pointed at. So with «dale,
    /// preséntamela».
    /// </summary>
    private static int StartOf(string text, IReadOnlyList<Reference> references)
    {
        var words = PlainWords.Read(text);
        var yes = FollowUpWords.Length("yes", words, 0);
        return references is [{ Before: "" }, .., { Before.Length: > 2 } wanted] ? wanted.Start
            : yes > 0 && yes < words.Count && words[yes].Start <= references[0].Start ? words[yes].Start
            : Noted(text, words) is > 0 and var noted && words[noted].Start <= references[0].Start ? words[noted].Start
            : 0;
    }

    /// <summary>Behind how many words “Fine.”, “Noted. Then …” ends and more follows; 0: it is not said.</summary>
    private static int Noted(string text, IReadOnlyList<PlainWord> words)
    {
        var noted = Enumerable.Range(1, Math.Max(0, words.Count - ShortestRest))
            .Where(at => at < words.Count
                && text[words[at - 1].End..Math.Max(words[at].Start, words[at - 1].End)].AsSpan().IndexOfAny(",.;!") >= 0)
            .FirstOrDefault(at => FollowUpWords.IsMadeOf("only acknowledges", [.. words.Take(at)]));
        return noted > 0 && noted + ShortestRest < words.Count && words[noted].Text is "then" or "entonces" ? noted + 1 : noted;
    }

    /// <summary>
    /// “Fine. Who have we got there then”: without the word that only takes note, and with the place of the last sentence.
    /// </summary>
    private static Followed? Rest(Utterance said)
    {
        var (words, noted) = (said.Words, Noted(said.Text, said.Words));
        var rest = Standing.WrittenOut(noted == 0 ? said.Text : said.Text[words[noted].Start..], said);
        return rest == said.Text ? null : new Followed.Reads([rest], said.Turn.Meant);
    }
}
