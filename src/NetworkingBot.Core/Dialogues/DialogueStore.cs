using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Dialogues;

/// <summary>
/// The conversations of each person, one row each. A conversation is what a person and the bot say to each other in private in one
/// workspace of one channel, on however many devices and in however many threads: the person reads it as one. Nothing is kept of groups,
/// where others would be answered with what somebody else began.
/// </summary>
/// <param name="store">Where they are.</param>
/// <param name="faults">Takes note of what cannot be read; null: nobody wants to know.</param>
public sealed class DialogueStore(ITableStore store, RowFaults? faults = null) : IPersonalRecords
{
    /// <summary>A store takes 64 KiB for a value, at two bytes a character.</summary>
    private const int MostCharacters = 30_000;

    /// <summary>
    /// A conversation as it is at an instant; an empty one when there is none. One that cannot be read goes on without memory, and its row
    /// stays as it is: what was said half an hour ago is not worth that somebody can say nothing any more.
    /// </summary>
    public async Task<Dialogue> OpenAsync(OrgId org, PersonId person, Address from, Instant now, CancellationToken cancellation)
    {
        var key = Keys.Dialogue(org, person, from.Channel, from.Workspace);
        return await store.GetAsync(Table.Dialogues, key, cancellation) is not { } row
                ? new Dialogue(key, new DialogueState(), Version: null)
            : ReadableRows.TryRead(row, faults ?? new RowFaults(), there => StoredJson.Read<DialogueState>(there), out var state)
                ? new Dialogue(key, state.AsOf(now), row.Version)
            : new Dialogue(key, new DialogueState(), Version: null) { IsUnreadable = true };
    }

    /// <summary>
    /// Writes what a conversation has become, if it changed. Of two devices that write at the same moment the later one wins: the two
    /// show the same messages, and nothing that matters is done without <see cref="TakeQuestionAsync"/>.
    /// </summary>
    public async Task SaveAsync(Dialogue dialogue, DialogueState state, CancellationToken cancellation)
    {
        if (dialogue.IsUnreadable)
        {
            return;
        }

        var after = Fitting(state);
        if (after.IsEmpty)
        {
            _ = dialogue.Version is not null && await store.DeleteAsync(Table.Dialogues, dialogue.Key, expected: null, cancellation);
        }
        else if (StoredJson.Write(after with { At = dialogue.State.At }) != StoredJson.Write(dialogue.State))
        {
            await store.UpsertAsync(Table.Dialogues, StoredJson.Row(dialogue.Key, after), cancellation);
        }
    }

    /// <summary>A change holds what it changed as it was: of large ones fewer can be taken back, the oldest no more.</summary>
    private static DialogueState Fitting(DialogueState state)
    {
        while (!state.Changes.IsEmpty && StoredJson.Write(state).Length > MostCharacters)
        {
            state = state with { Changes = state.Changes.RemoveAt(state.Changes.Length - 1) };
        }

        return state;
    }

    /// <summary>
    /// Closes the open question, for somebody who answers it: only one of two answers given at the same moment gets it. Null: the other
    /// one was faster.
    /// </summary>
    public async Task<Dialogue?> TakeQuestionAsync(Dialogue dialogue, CancellationToken cancellation)
    {
        var after = dialogue.State with { Question = null };
        return dialogue.Version is { } version
            && await store.ReplaceAsync(Table.Dialogues, StoredJson.Row(dialogue.Key, after), version, cancellation) is { } written
            ? new Dialogue(dialogue.Key, after, written)
            : null;
    }

    public IAsyncEnumerable<PersonalRecord> ExportAsync(Person person, Instant now, CancellationToken cancellation) =>
        store.ReadAsync(Table.Dialogues, Keys.Dialogues(person.Org, person.Id), RowRange.All, cancellation)
            .Select(row => new PersonalRecord("dialogue", row.Key.Row, StoredJson.Write(StoredJson.Read<DialogueState>(row))));

    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        await foreach (var row in store.ReadAsync(Table.Dialogues, Keys.Dialogues(person.Org, person.Id), RowRange.All, cancellation))
        {
            await store.DeleteAsync(Table.Dialogues, row.Key, expected: null, cancellation);
        }
    }
}

/// <summary>A conversation as it was read. <paramref name="Version"/> is null when it was not there.</summary>
public sealed record Dialogue(Key Key, DialogueState State, RowVersion? Version)
{
    /// <summary>There is a row, and nobody knows what it says.</summary>
    public bool IsUnreadable { get; init; }
}
