using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>
/// A store that keeps rows about people. What is known of somebody is shown to them, taken out and erased through this, and through nothing
/// else.
/// </summary>
public interface IPersonalRecords
{
    /// <summary>
    /// What is kept here of a person, as they may see it now: their own words and choices, and what others let them know. What somebody
    /// else wished in private – a no, “never”, a report – is not theirs to see.
    /// </summary>
    IAsyncEnumerable<PersonalRecord> ExportAsync(Person person, Instant now, CancellationToken cancellation);

    /// <summary>Erases what is kept here of a person, except what protects others from them. Erasing twice is erasing once.</summary>
    /// <param name="person">As they were before anything of them was erased.</param>
    Task EraseAsync(Person person, Instant now, CancellationToken cancellation);
}

/// <summary>One thing that is kept of a person.</summary>
/// <param name="Kind">What it is, in English, in the singular and in lower case: “contact”, “slate”.</param>
/// <param name="Id">Tells it from others of its kind; empty where there is only one.</param>
/// <param name="Json">The record as one JSON value; ids are texts, times are ISO 8601.</param>
public sealed record PersonalRecord(string Kind, string Id, string Json);
