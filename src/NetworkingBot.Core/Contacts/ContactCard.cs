using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts.Duplicates;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Contacts;

/// <summary>A contact as its owner sees it.</summary>
internal static class ContactCard
{
    private const int NotesShown = 5;
    private const int EncountersShown = 3;

    public static PersonLine Line(BookEntry entry) => new(new PersonId(entry.Contact.Id), entry.Name, entry.Detail);

    /// <summary>In a list: with the circle and when they were last in touch.</summary>
    public static PersonLine ListLine(BookEntry entry, TurnContext turn)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        string?[] parts =
        [
            entry.Detail,
            entry.Contact.Circle is { } circle ? Circle.Shown(circle, turn.Lang) : null,
            LastTouch(entry, turn) is { } last ? phrases.LastInTouch(last) : null,
        ];
        return Line(entry) with { Detail = string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part))) };
    }

    public static Card Due(BookEntry entry, ContactSettings settings, TurnContext turn)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        var last = $"{phrases.LastLabel}: {(LastTouch(entry, turn) is { } days ? phrases.Ago(days) : phrases.NotYet)}";
        return new Card(
            Line(entry),
            new Paragraph(settings.RhythmOf(entry.Contact) is { } rhythm ? $"{last} · {phrases.RhythmIs(rhythm)}" : last),
            new Buttons(
            [
                .. WriteButton(entry, phrases.Opener(entry.Name, entry.Contact.Familiarity is not null), turn),
                new CommandButton(phrases.InTouchToday, new WereInTouch(entry.Contact.Id, turn.Today, EncounterKind.Unsaid, About: null)),
                new CommandButton(phrases.Later, new LeaveAlone(entry.Contact.Id, turn.Today.PlusWeeks(1))),
                new CommandButton(phrases.Open, new OpenContact(entry.Contact.Id)),
            ]));
    }

    /// <param name="twin">Somebody who looks like the same person.</param>
    public static Card For(BookEntry entry, ContactSettings settings, BookEntry? twin, TurnContext turn)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        List<Element> parts = [Line(entry), new Facts([.. Facts(entry, settings, turn)])];
        if (!entry.Contact.Notes.IsEmpty)
        {
            parts.Add(new Bullets([.. entry.Contact.Notes.Take(NotesShown).Select(note => note.Text)]));
        }

        parts.Add(new Paragraph(entry.IsKept ? phrases.OnlyYou : phrases.NotKeptYet, Tone.Quiet));
        parts.Add(
            new Buttons([
                .. WriteButton(entry, phrases.Opener(entry.Name, entry.Contact.Familiarity is not null), turn),
                new CommandButton(phrases.InTouchToday, new WereInTouch(entry.Contact.Id, turn.Today, EncounterKind.Unsaid, About: null)),
                new CommandButton(phrases.WeMet, new TellEncounter(entry.Contact.Id)),
                new CommandButton(phrases.Edit, new EditContact(entry.Contact.Id)),
                .. entry.IsKept
                    ? [new CommandButton(phrases.Remove, new RemoveContact(entry.Contact.Id), Confirm: phrases.ConfirmRemove(entry.Name))]
                    : Array.Empty<Button>(),
            ])
        );
        return twin is null ? new Card(parts) : new Card([.. parts, .. Twin(entry, twin, phrases)]);
    }

    /// <summary>A way to write to them from where the owner is; none where no channel has one.</summary>
    public static IEnumerable<Button> WriteButton(BookEntry entry, string opener, TurnContext turn) =>
        WriteLink.To(entry, opener, turn.From, turn.Platform) is { } link
            ? [new LinkButton(ContactPhrases.In(turn.Lang).Write, link.Target)]
            : [];

    private static IEnumerable<Element> Twin(BookEntry entry, BookEntry twin, ContactPhrases phrases) =>
    [
        new Divider(),
        new Paragraph(phrases.LooksLike(twin.Name, twin.Detail)),
        new Buttons([
            new CommandButton(
                phrases.Merge,
                new MergeContacts(twin.Contact.Id, entry.Contact.Id),
                Confirm: phrases.ConfirmMerge(entry.Name, twin.Name)
            ),
            new CommandButton(phrases.NotTheSame, new KeepContactsApart(entry.Contact.Id, twin.Contact.Id)),
        ]),
    ];

    private static IEnumerable<Fact> Facts(BookEntry entry, ContactSettings settings, TurnContext turn)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        var contact = entry.Contact;
        (string Label, string? Value)[] facts =
        [
            (phrases.CircleLabel, contact.Circle is { } circle ? Circle.Shown(circle, turn.Lang) : null),
            (phrases.LastLabel, LastTouch(entry, turn) is { } days ? phrases.Ago(days) : phrases.NotYet),
            (phrases.RhythmLabel, settings.RhythmOf(contact) is { } rhythm ? phrases.RhythmIs(rhythm) : null),
            (
                phrases.ReminderLabel,
                string.Join(
                    "; ",
                    contact.Reminders.Select(reminder => phrases.ReminderIs(Dates.Long(turn.Lang, reminder.On), reminder.What))
                )
            ),
            (phrases.HowMetLabel, contact.HowMet),
            (phrases.PlaceLabel, entry.Colleague is null ? null : contact.Place),
            (phrases.Email, contact.Email),
            (phrases.Phone, contact.Phone),
            (phrases.Links, string.Join(" · ", contact.Links.Select(ProfileLink.Shown))),
            (
                phrases.EncountersLabel,
                string.Join(
                    "; ",
                    contact
                        .Encounters.Take(EncountersShown)
                        .Select(one => phrases.EncounterIs(Dates.Long(turn.Lang, one.On), one.Kind, one.About))
                )
            ),
        ];
        return facts.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => new Fact(fact.Label, fact.Value!));
    }

    private static int? LastTouch(BookEntry entry, TurnContext turn) =>
        entry.Contact.LastOn(turn.Me.Zone) is { } last ? Math.Max(0, NodaTime.Period.DaysBetween(last, turn.Today)) : null;
}
