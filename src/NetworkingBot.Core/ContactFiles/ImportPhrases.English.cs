namespace NetworkingBot.Core.ContactFiles;

internal abstract partial record ImportPhrases
{
    private sealed record English : ImportPhrases
    {
        public override string Title => "Bring in your contacts";

        public override string SendMeTheFile =>
            "Send me the file here, in our private conversation: a vCard (.vcf) or a table (.csv). I'll show you what I find in it; "
                + "nothing is kept before you say so.";

        public override IReadOnlyList<string> WhereFrom =>
        [
            "LinkedIn: Settings → Data privacy → Get a copy of your data → Connections; send me Connections.csv",
            "Google: contacts.google.com → Export",
            "Outlook: People → Manage contacts → Export",
            "iPhone: Contacts → Lists → hold “All Contacts” → Export",
            "Android: Contacts → Organise → Export to file",
        ];

        public override string OnlyYours => "Only you see your contacts. I never write to any of them, and I never show them to anybody.";

        public override string HowItGoes => "How it goes";

        public override string YourFile => "your file";

        public override string ShowPreview(string file) => $"See what's in {file}";

        public override string TakeBack(string file) => $"Undo {file}";

        public override string FoundIn(string file) => $"What I found in {file}";

        public override string New => "New";

        public override string Changed => "With something new";

        public override string Same => "Known already";

        public override string ColleaguesAmongThem => "Colleagues among the new";

        public override string LeftAlone => "To stay as they are";

        public override string Nameless => "Left out: no name or address";

        public override string NothingNew => "I know them all already, so there's nothing to do.";

        public override string SomeOfThem(IReadOnlyList<string> names, int count) =>
            count > names.Count
                ? $"New would be {string.Join(", ", names)} and {count - names.Count} more."
                : $"New would be {string.Join(", ", names)}.";

        public override string Shortened => "Some have more addresses or longer notes than I can keep: I'd take the first of them.";

        public override string NothingKeptYet => "Nothing is kept yet. If you do nothing, I forget the file tomorrow.";

        public override string TakeThemIn(int added, int changed) =>
            added == 0 ? $"Complete {changed}" : $"Add {added}, complete {changed}";

        public override string TakeNewIn(int added) => $"Add {added}";

        public override string FileFirst => "The file knows better";

        public override string OnlyNew(int added) => $"Add only the new ({added})";

        public override string LookAtChanges => "One by one";

        public override string DontImport => "Don't import";

        public override string ChangesTitle(int count) => count == 1 ? "One contact would change" : $"{count} contacts would change";

        public override string ChangesIntro =>
            "Empty lines are filled in. Where the file says something else, yours stays and the file's becomes a note – or the other "
                + "way round with “The file knows better”.";

        public override string BackToPreview => "Back to the overview";

        public override string Adds(string text) => $"new: {text}";

        public override string Notes(string text) => $"as a note: {text}";

        public override string LeaveItAlone => "Leave as it is";

        public override string TakeItAfterAll => "Complete it after all";

        public override string MyContacts => "My contacts";

        public override string Done(int added, int changed) => (added, changed) switch
        {
            (0, 0) => "There was nothing left to do: I know them all.",
            (0, 1) => "Done: one contact is more complete now. You can undo it for a day.",
            (0, _) => $"Done: {changed} contacts are more complete now. You can undo it for a day.",
            (1, 0) => "Done: one new contact. You can undo it for a day.",
            (_, 0) => $"Done: {added} new contacts. You can undo it for a day.",
            _ => $"Done: {added} new, {changed} more complete. You can undo it for a day.",
        };

        public override string DoneAlready => "That file is taken in already, so I changed nothing.";

        public override string Dropped => "All right, I've forgotten the file. Nothing was kept.";

        public override string TakenBack(int gone, int stayed) => (gone, stayed) switch
        {
            (_, 0) => "Undone. Your contacts are as they were before the file.",
            (_, 1) => "Undone. One contact stays, because you've done something with it since.",
            _ => $"Undone. {stayed} contacts stay, because you've done something with them since.",
        };

        public override string Gone => "I don't have that file any more: I keep one for a day. Send it again, and I'll have a look.";

        public override string Refused(ContactFileReading.Refused refused) => refused.Fault switch
        {
            ContactFileFault.NotReceived => "I couldn't fetch that file. Please send it once more.",
            ContactFileFault.TooLarge => "That file is larger than 16 MB, so I read nothing of it. Export without pictures, or in parts.",
            ContactFileFault.Empty => "That file is empty.",
            ContactFileFault.Packed =>
                "That's a workbook or an archive, and I can't look inside. Save a workbook as “CSV UTF-8”; unpack an archive and send "
                    + "me the .csv or .vcf in it.",
            ContactFileFault.NoContactFile => "I can't read contacts out of that file. What I can read: vCards (.vcf) and tables (.csv).",
            ContactFileFault.NobodyFound => "I found nobody in that file. A table needs headings such as “name”, “email”, “company”.",
            ContactFileFault.LongField =>
                $"Something is wrong near line {refused.Line}: a field never ends. Is a closing quotation mark missing? I took nothing in.",
            ContactFileFault.LostLetters =>
                $"Letters were lost in line {refused.Line} before the file reached me: “{refused.Text}”. Please export it anew as UTF-8.",
            ContactFileFault.UnknownLetters => $"I can't tell which letters line {refused.Line} means. Please save the file as UTF-8.",
            ContactFileFault.TooMany => "There are more than 5,000 contacts in that file, and I took none. Please send it in parts.",
        };
    }
}
