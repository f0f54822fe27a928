using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

internal abstract partial record ContactPhrases
{
    private sealed record English : ContactPhrases
    {
        public override string CircleName(string circle) => circle;

        public override string Ago(int days) => days switch
        {
            0 => "today",
            1 => "yesterday",
            < 14 => $"{days} days ago",
            < 60 => $"{days / 7} weeks ago",
            < 730 => $"{days / 30} months ago",
            _ => $"{days / 365} years ago",
        };

        public override string LastInTouch(int days) => $"last in touch {Ago(days)}";

        public override string NotYet => "not yet";

        public override string RhythmIs(Rhythm rhythm) =>
            $"every {Span(rhythm.Ideal)}, with a gap of {(rhythm.Longest == 1 ? "a day" : Days(rhythm.Longest))} at most";

        public override string RhythmEntered(Rhythm rhythm) =>
            rhythm == Rhythm.Never ? "never" : $"{rhythm.Ideal} to {rhythm.Longest} days";

        public override string KindName(EncounterKind kind) => kind switch
        {
            EncounterKind.Unsaid => "It doesn't matter",
            EncounterKind.InPerson => "In person",
            EncounterKind.Online => "Online, by phone or in writing",
        };

        public override string CircleIs(int count, Rhythm? rhythm) =>
            $"{(count == 1 ? "1 person" : $"{count} people")}, {(rhythm is { } some ? RhythmIs(some) : "no rhythm")}";

        public override string EncounterIs(string date, EncounterKind kind, string? about) =>
            date + kind switch
            {
                EncounterKind.Unsaid => "",
                EncounterKind.InPerson => ", in person",
                EncounterKind.Online => ", online",
            } + (about is null ? "" : $" – {about}");

        public override string Opener(string name, bool known) =>
            known
                ? $"Hi {GivenName.Of(name)}, it's been a while! How are things with you?"
                : $"Hi {GivenName.Of(name)}, how are things with you?";

        public override string MyContacts => "My contacts";

        public override string MyCircles => "My circles";

        public override string WhoIsDue => "Who do I owe a call?";

        public override string AddSomebody => "Add somebody";

        public override string ContactsTitle(int count) => count == 1 ? "Your one contact" : $"Your {count} contacts";

        public override string ContactsIn(string filter, int count) => $"Your contacts: {filter} ({count})";

        public override string NoContactsYet =>
            "You have no contacts here yet. Say “add Ana from Contoso”, or “met @Luis yesterday about Azure costs”, and I'll remember. "
                + "Only you see it.";

        public override string NoContactsIn(string filter) => $"None of your contacts fits “{filter}”. “contacts” shows them all.";

        public override string PageOf(int page, int pages) => $"Page {page} of {pages}";

        public override string More => "More";

        public override string Back => "Back";

        public override string Open => "Open";

        public override string DueTitle(int count) =>
            count == 1 ? "One person would be glad to hear from you" : $"{count} people would be glad to hear from you";

        public override string NobodyDue =>
            "Nobody: you're in touch with everybody as you wanted. “every 3 weeks @Ana” or “put Ana in trusted” lets me watch over more.";

        public override string WhichOne(int count) => $"{count} people fit. Whom do you mean?";

        public override string ThisOne => "This one";

        public override string WhomByName => "Whom do you mean? Please tell me the name.";

        public override string NobodyCalled(string name) => $"I find no “{name}” among your contacts or the colleagues who joined.";

        public override string NobodyCalledAddThem(string name) => NobodyCalled(name) + " Shall I add them, with what you told me?";

        public override string Add(string name) => $"Add {name}";

        public override string NotThere => "That contact isn't there any more, so I changed nothing.";

        public override string NameUnclear(int most) =>
            $"Whom do you mean? A name of up to {most} characters, please: “add Ana García, CFO at Contoso”, “met Luis yesterday”.";

        public override string Added(string name) => $"{name} is one of your contacts now.";

        public override string IsThere(string name) => $"{name} is among your contacts already.";

        public override string OnlyYou => "Only you see this.";

        public override string NotKeptYet => "Not one of your contacts yet. Whatever you note makes them one; only you see it.";

        public override string Logged(string name, int daysAgo) => $"Noted: you were in touch with {name} {Ago(daysAgo)}.";

        public override string WhichDay =>
            "I'm not sure which day you mean, so I noted nothing. Tell me again with the date, like “met Luis on 3 November”.";

        public override string StillAhead(string date) => $"{date} is still ahead, so I noted nothing. Tell me once you've met.";

        public override string TheirOwn(string name) =>
            $"That stands in {name}'s own profile, and only they change it. I keep a note if you like: “note {name} …”.";

        public override string LaterThen(string name, string date) => $"That's fine. I won't bring up {name} before {date}.";

        public override string WhatToNote(string name) => $"What should I remember about {name}? “note {name} likes climbing”.";

        public override string Noted => "Noted. Only you see it.";

        public override string NoteTooLong(int most) => $"A note takes at most {most} characters. Could you make it shorter?";

        public override string NotesFull => "Those are more notes than I can keep for one person. Take some out first, please.";

        public override string RhythmUnclear => "How often? For example “every 3 weeks @Ana”, or “3 to 6 weeks” in the form.";

        public override string RhythmSet(string name, Rhythm rhythm) =>
            rhythm == Rhythm.Never ? $"I won't remind you of {name}." : $"I'll watch over it: {name}, {RhythmIs(rhythm)}.";

        public override string CircleRhythmSet(string circle, Rhythm rhythm) =>
            rhythm == Rhythm.Never ? $"I won't remind you of your circle “{circle}”. Contacts with a rhythm of their own keep it."
            : $"From now on for your circle “{circle}”: {RhythmIs(rhythm)}. Contacts with a rhythm of their own keep it.";

        public override string CircleSet(string name, string circle) => $"{name} is in your circle “{circle}” now.";

        public override string CircleTooLong(int most) =>
            $"A circle's name takes at most {most} characters: trusted, close, wider, or your own.";

        public override string CircleLeft(string name) => $"{name} is in no circle now.";

        public override string NobodyInCircle(string name, string circle) =>
            $"I find no “{name}” in your circle “{circle}”. “circles” shows them all.";

        public override string InNoCircle(string name) => $"{name} is in none of your circles. “circles” shows them all.";

        public override string HowToUseCircles =>
            "“put Ana in trusted” and “every 2 months for close” change them; any other name makes a circle of your own.";

        public override string ConfirmRemove(string name) => $"Remove {name} from your contacts, with all notes? This can't be undone.";

        public override string Remove => "Remove";

        public override string KeepThem => "Keep";

        public override string Removed(string name) => $"{name} is no longer among your contacts, and the notes are gone.";

        public override string LooksLike(string name, string detail) =>
            detail.Length > 0 ? $"Is this the same person as {name} ({detail})?" : $"Is this the same person as your other contact {name}?";

        public override string Merge => "Make them one";

        public override string NotTheSame => "Two people";

        public override string ConfirmMerge(string one, string other) =>
            $"Are {one} and {other} the same person? I'd keep one contact with all notes. This can't be undone.";

        public override string Merged => "They are one contact now, with the notes of both.";

        public override string KeptApart => "Two people, then. I won't ask again.";

        public override string NothingToMerge =>
            "I need two of your contacts for that, and not two different colleagues: “merge Ana and Ana García”.";

        public override string NoDuplicates => "No two of your contacts look like the same person.";

        public override string Write => "Write";

        public override string InTouchToday => "In touch today";

        public override string WeMet => "We met …";

        public override string WithWhom(string name) => $"You and {name}. Only you see this.";

        public override string DayLabel => "When";

        public override string DayUnclear => "A day, please: today or one gone by.";

        public override string HowLabel => "How";

        public override string AboutLabel => "What about";

        public override string Later => "Later";

        public override string Edit => "Edit";

        public override string FormTitle => "Contact";

        public override string NameLabel => "Name";

        public override string OrganisationLabel => "Organisation";

        public override string RoleLabel => "Role";

        public override string CircleLabel => "Circle";

        public override string CircleHint => "trusted, close, wider, or one of your own";

        public override string LastLabel => "Last in touch";

        public override string RhythmLabel => "Rhythm";

        public override string RhythmHint => "3 weeks; or ideal and longest gap: 3 to 6 weeks";

        public override string ReminderLabel => "Reminder";

        public override string ReminderIs(string date, string? what) => what is null ? date : $"{date} – “{what}”";

        public override string HowMetLabel => "How you met";

        public override string HowMetHint => "Where, when, through whom";

        public override string PlaceLabel => "Place";

        public override string Email => "E-mail";

        public override string Phone => "Phone";

        public override string Links => "Links";

        public override string NotesLabel => "Notes";

        public override string NotesHint => "One a line";

        public override string EncountersLabel => "Met";

        public override string Save => "Save";

        public override string Saved => "Saved.";

        public override string TakenBack => "Undone. It's as it was before:";

        public override string NotAddedAfterAll(string name) => $"Undone. {name} isn't one of your contacts.";

        public override string SomethingToMend => "Almost there: something needs a second look.";

        public override string TooLong(int most) => $"At most {most} characters, please.";

        public override string NameMissing => "A name is needed.";

        public override string EmailUnclear => "That doesn't look like an e-mail address.";

        public override string LinkUnclear => "One of these is no https address.";

        private static string Span(int days) => days switch
        {
            1 => "day",
            7 => "week",
            30 => "month",
            365 => "year",
            _ => Days(days),
        };

        private static string Days(int days) => days switch
        {
            30 => "a month",
            365 => "a year",
            _ when days % 365 == 0 => $"{days / 365} years",
            _ when days % 30 == 0 => $"{days / 30} months",
            > 7 when days % 7 == 0 => $"{days / 7} weeks",
            _ => $"{days} days",
        };
    }
}
