using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>What the bot says about a person's own contacts.</summary>
internal abstract partial record ContactPhrases
{
    public static ContactPhrases In(Lang lang) => Phrases.Of<ContactPhrases>(lang, new English(), new Spanish());

    public abstract string CircleName(string circle);

    public abstract string Ago(int days);

    public abstract string LastInTouch(int days);

    public abstract string NotYet { get; }

    public abstract string RhythmIs(Rhythm rhythm);

    public abstract string KindName(EncounterKind kind);

    /// <param name="rhythm">Null: not watched over.</param>
    public abstract string CircleIs(int count, Rhythm? rhythm);

    /// <summary>As <see cref="RhythmWords"/> reads it back.</summary>
    public abstract string RhythmEntered(Rhythm rhythm);

    public abstract string EncounterIs(string date, EncounterKind kind, string? about);

    /// <param name="known">Whether they were in touch before.</param>
    public abstract string Opener(string name, bool known);

    public abstract string MyContacts { get; }

    public abstract string MyCircles { get; }

    public abstract string WhoIsDue { get; }

    public abstract string AddSomebody { get; }

    public abstract string ContactsTitle(int count);

    public abstract string ContactsIn(string filter, int count);

    public abstract string NoContactsYet { get; }

    public abstract string NoContactsIn(string filter);

    public abstract string PageOf(int page, int pages);

    public abstract string More { get; }

    public abstract string Back { get; }

    public abstract string Open { get; }

    public abstract string DueTitle(int count);

    public abstract string NobodyDue { get; }

    public abstract string WhichOne(int count);

    public abstract string ThisOne { get; }

    public abstract string WhomByName { get; }

    public abstract string NobodyCalled(string name);

    /// <summary>With the offer to keep them, and what was told of them.</summary>
    public abstract string NobodyCalledAddThem(string name);

    public abstract string Add(string name);

    public abstract string NotThere { get; }

    public abstract string NameUnclear(int most);

    public abstract string Added(string name);

    public abstract string IsThere(string name);

    public abstract string OnlyYou { get; }

    public abstract string NotKeptYet { get; }

    public abstract string Logged(string name, int daysAgo);

    public abstract string StillAhead(string date);

    public abstract string WhichDay { get; }

    /// <summary>Of what a colleague's profile says.</summary>
    public abstract string TheirOwn(string name);

    public abstract string LaterThen(string name, string date);

    public abstract string WhatToNote(string name);

    public abstract string Noted { get; }

    public abstract string NoteTooLong(int most);

    public abstract string NotesFull { get; }

    public abstract string RhythmUnclear { get; }

    public abstract string RhythmSet(string name, Rhythm rhythm);

    public abstract string CircleRhythmSet(string circle, Rhythm rhythm);

    public abstract string CircleSet(string name, string circle);

    public abstract string CircleTooLong(int most);

    public abstract string CircleLeft(string name);

    public abstract string NobodyInCircle(string name, string circle);

    public abstract string InNoCircle(string name);

    public abstract string HowToUseCircles { get; }

    public abstract string ConfirmRemove(string name);

    public abstract string Remove { get; }

    public abstract string KeepThem { get; }

    public abstract string Removed(string name);

    public abstract string LooksLike(string name, string detail);

    public abstract string Merge { get; }

    public abstract string NotTheSame { get; }

    public abstract string ConfirmMerge(string one, string other);

    public abstract string Merged { get; }

    public abstract string KeptApart { get; }

    public abstract string NothingToMerge { get; }

    public abstract string NoDuplicates { get; }

    public abstract string Write { get; }

    public abstract string InTouchToday { get; }

    public abstract string WeMet { get; }

    public abstract string WithWhom(string name);

    public abstract string DayLabel { get; }

    public abstract string DayUnclear { get; }

    public abstract string HowLabel { get; }

    public abstract string AboutLabel { get; }

    public abstract string Later { get; }

    public abstract string Edit { get; }

    public abstract string FormTitle { get; }

    public abstract string NameLabel { get; }

    public abstract string OrganisationLabel { get; }

    public abstract string RoleLabel { get; }

    public abstract string CircleLabel { get; }

    public abstract string CircleHint { get; }

    public abstract string LastLabel { get; }

    public abstract string RhythmLabel { get; }

    public abstract string RhythmHint { get; }

    public abstract string ReminderLabel { get; }

    /// <summary>Null: no more was said than the day.</summary>
    public abstract string ReminderIs(string date, string? what);

    public abstract string HowMetLabel { get; }

    public abstract string HowMetHint { get; }

    public abstract string PlaceLabel { get; }

    public abstract string Email { get; }

    public abstract string Phone { get; }

    public abstract string Links { get; }

    public abstract string NotesLabel { get; }

    public abstract string NotesHint { get; }

    public abstract string EncountersLabel { get; }

    public abstract string Save { get; }

    public abstract string Saved { get; }

    public abstract string TakenBack { get; }

    public abstract string NotAddedAfterAll(string name);

    public abstract string SomethingToMend { get; }

    public abstract string TooLong(int most);

    public abstract string NameMissing { get; }

    public abstract string EmailUnclear { get; }

    public abstract string LinkUnclear { get; }
}
