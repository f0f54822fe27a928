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
    private readonly Answers _answers = new(codec);
    private readonly Corrections _corrections = new(book);

    public async Task<Followed> ReadAsync(Reading reading, DialogueState state, TurnContext turn, CancellationToken cancellation) =>
        _answers.Read(reading.Text, state)
        ?? Wish(reading.Text, state)
        ?? await _corrections.ReadAsync(reading, state, turn, cancellation)
        ?? await ReferencesAsync(reading.Text, state, turn, cancellation)
        ?? new Followed.Nothing();

    /// <summary>“Undo”, “more”, “why?”, “none of these, because …”.</summary>
    private Followed? Wish(string text, DialogueState state)
    {
        var words = PlainWords.Read(text);
        string[] said = [.. words.Select(word => word.Text)];
        var spokenOf = state.SpokenOf ?? (state.Listed.IsEmpty ? null : state.Listed[0]);
        return FollowUpWords.Is("undo", said) ? new Followed.Do(new Undo(Change: null))
            : FollowUpWords.Is("more", said) && More(state) is { } more ? new Followed.Do(more)
            : FollowUpWords.Length("none", words, 0) > 0 && !state.Listed.IsEmpty ? new Followed.Do(More(state) ?? new SuggestOthers())
            : FollowUpWords.Is("why", said) && spokenOf is not null ? new Followed.Do(new WhySuggested(new PersonId(spokenOf), Words: null))
            : null;
    }

    private Command? More(DialogueState state) => state.More is { } more && codec.DecodeKept(more) is Decoded.Understood(var command, _)
        ? command
        : null;

    private async Task<Followed?> ReferencesAsync(string text, DialogueState state, TurnContext turn, CancellationToken cancellation)
    {
        var references = References.Find(text, state);
        if (references.Count == 0)
        {
            return null;
        }

        if (references.Any(reference => reference.Ids.IsEmpty))
        {
            return new Followed.OutOfRange(state.Listed.Length);
        }

        var entries = new Dictionary<string, BookEntry>();
        foreach (var id in references.SelectMany(reference => reference.Ids).Distinct())
        {
            if (await book.GetAsync(id, turn, cancellation) is not { } entry)
            {
                return new Followed.Gone();
            }

            entries[id] = entry;
        }

        return OfOneAlone(text, references, entries) ?? WrittenOut(text, references, entries);
    }

    /// <summary>“The second one”, “tell me more about her”, “not him, we know each other”: the reference is all that is said.</summary>
    private static Followed? OfOneAlone(string text, IReadOnlyList<Reference> references, IReadOnlyDictionary<string, BookEntry> entries)
    {
        if (references is not [{ Ids: [var id], Before: "", After: "" } only])
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
                || (lead.Length <= 1 && after is [{ Text: "tampoco" or "no" or "neither" }, ..])
                ? new Followed.Do(new NotNow(new PersonId(id), Words: null))
            : null;
    }

    private static Command Show(BookEntry entry) => entry.IsKept || entry.Colleague is null
        ? new OpenContact(entry.Contact.Id)
        : new WhySuggested(entry.Colleague.Id, Words: null);

    /// <summary>One sentence with the names in place of what stands for them; one for each name where several are meant.</summary>
    private static Followed.Reads WrittenOut(string text, IReadOnlyList<Reference> references,
        IReadOnlyDictionary<string, BookEntry> entries)
    {
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

            return written.Append(text, at, text.Length - at).ToString();
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
            : 0;
    }
}
