using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Indexing.Ties;
using NodaTime;

namespace NetworkingBot.Core.Contacts;

/// <summary>Somebody whom a person knows. It belongs to <paramref name="Owner"/>: nobody else reads it.</summary>
/// <param name="Id">Unique for the owner; for a colleague, the colleague's person id. 1–64 characters.</param>
public sealed record Contact(OrgId Org, PersonId Owner, string Id)
{
    /// <summary>Null for somebody outside the organisation.</summary>
    public PersonId? Colleague { get; init; }

    /// <summary>How often and when they were in touch; null when nothing is known of that.</summary>
    public Familiarity? Familiarity { get; init; }

    /// <summary>As the owner calls them. Null: a colleague, by the name of their profile.</summary>
    public string? Name { get; init; }

    public string? Organisation { get; init; }

    public string? Role { get; init; }

    public string? Place { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>How, where or through whom they met, in the owner's words.</summary>
    public string? HowMet { get; init; }

    public ImmutableArray<Uri> Links { get; init; } = [];

    /// <summary>The name of a <see cref="Contacts.Circle"/>; null: in none.</summary>
    public string? Circle { get; init; }

    /// <summary>Null: that of the circle.</summary>
    public Rhythm? Rhythm { get; init; }

    /// <summary>The latest first.</summary>
    public ImmutableArray<ContactNote> Notes { get; init; } = [];

    /// <summary>The latest first; the oldest give way beyond <see cref="MaxEncounters"/>.</summary>
    public ImmutableArray<Encounter> Encounters { get; init; } = [];

    /// <summary>The day on which the owner added them; null for those an import told of.</summary>
    public LocalDate? AddedOn { get; init; }

    /// <summary>Not to be brought up before this day: the owner said “later”.</summary>
    public LocalDate? QuietUntil { get; init; }

    /// <summary>The next thing that the owner asked to be reminded of; null: nothing.</summary>
    public Reminder? Reminder { get; init; }

    /// <summary>What they asked to be reminded of after <see cref="Reminder"/>, in order.</summary>
    public ImmutableArray<Reminder> LaterReminders { get; init; } = [];

    /// <summary>All of them, the next first; at most <see cref="MaxReminders"/>.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<Reminder> Reminders => Reminder is { } next ? LaterReminders.Prepend(next) : LaterReminders;

    /// <summary>Contacts that look like the same person and are not, by id.</summary>
    public ImmutableArray<string> NotTheSame { get; init; } = [];

    /// <summary>All notes together, one a line, in characters: so that they fit into one field of a form.</summary>
    public const int MaxNotesLength = 2800;

    public const int MaxEncounters = 20;

    public const int MaxReminders = 10;

    /// <summary>All of them lie in one row; whom nobody asked about for longest may be asked about once more.</summary>
    public const int MaxNotTheSame = 200;

    public static Contact OfColleague(OrgId org, PersonId owner, PersonId colleague) =>
        new(org, owner, colleague.Value) { Colleague = colleague };

    /// <summary>True when nothing is known of them but when they were in touch: the owner wrote nothing.</summary>
    [JsonIgnore]
    public bool IsOnlyTold => Colleague is { } colleague && this with { Familiarity = null } == OfColleague(Org, Owner, colleague);

    /// <summary>The day they were last in touch, where the owner is.</summary>
    public LocalDate? LastOn(DateTimeZone zone) => Familiarity?.LastAt.InZone(zone).Date;

    public static bool Fit(IEnumerable<ContactNote> notes) => notes.Sum(note => note.Text.Length + 1) <= MaxNotesLength;

    /// <summary>They met or wrote.</summary>
    public Contact Met(Encounter encounter, Instant at) => this with
    {
        Familiarity = Familiarity?.Add(at) ?? Familiarity.Of(at),
        Encounters = [.. Encounters.Append(encounter).OrderByDescending(one => one.On).Take(MaxEncounters)],
        QuietUntil = null,
    };

    /// <summary>The reminders that are due have done their work; those for later days stay.</summary>
    public Contact Reminded(LocalDate today) =>
        Reminder?.IsDue(today) == true ? With(Reminders.Where(reminder => !reminder.IsDue(today))) : this;

    /// <summary>With these reminders and no others.</summary>
    public Contact With(IEnumerable<Reminder> reminders)
    {
        ImmutableArray<Reminder> inOrder = [.. reminders.Distinct().OrderBy(reminder => reminder.On)];
        return this with { Reminder = inOrder.FirstOrDefault(), LaterReminders = [.. inOrder.Skip(1)] };
    }
}

/// <summary>What the owner wants to remember. At most <see cref="MaxLength"/> characters.</summary>
public sealed record ContactNote(LocalDate On, string Text)
{
    public const int MaxLength = 300;
}

/// <summary>
/// To be brought up on a day, or as soon after it as may be. <paramref name="What"/>: what for, in the owner's words, at most
/// <see cref="MaxLength"/> characters; null: not said.
/// </summary>
public sealed record Reminder(LocalDate On, string? What)
{
    public const int MaxLength = 120;

    public bool IsDue(LocalDate today) => On <= today;
}

/// <summary>
/// That they were in touch on a day. <paramref name="About"/> in the owner's words, at most <see cref="MaxLength"/> characters.
/// </summary>
public sealed record Encounter(LocalDate On, EncounterKind Kind, string? About)
{
    public const int MaxLength = 120;
}

public enum EncounterKind
{
    Unsaid,
    InPerson,
    Online,
}
