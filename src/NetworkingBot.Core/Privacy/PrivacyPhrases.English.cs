namespace NetworkingBot.Core.Privacy;

public abstract partial record PrivacyPhrases
{
    private sealed record English : PrivacyPhrases
    {
        public override string WhatAdministratorsSee =>
            "Those who run the programme see numbers, rounded to fives: how many take part, by the week, and what people did, by periods "
                + "of four weeks, of groups in which at least five people did something and at least five did not. They see one person by "
                + "name in three places only: a request that was reported, with its words and who sent it, never who reported it; a "
                + "message that could not be sent, with when and why, never its words; and the record of what was done with people's "
                + "data.";

        public override string WhatTiesTell =>
            "Where your company brings in who wrote to whom, with dates and without any text, that tells when and how often you and a "
                + "colleague were in touch. It helps to suggest people you do not know yet.";

        public override string ExportTitle => "Your data";

        public override string WhatTheFileHolds =>
            "The file holds everything I keep about you, in a form programs can read (JSON), and your contacts once more for an address "
                + "book (vCard) and for a spreadsheet (CSV).";

        public override string LinkLives(int minutes) =>
            $"The link works for {minutes} minutes. Whoever has it can open it, so keep it to yourself.";

        public override string InOurChat =>
            "I hand it to you in our own chat, which is between the two of us. It stays there as long as your company keeps its chats, and "
                + "I can't take it back: save it where only you look.";

        public override string FetchMyData => "Fetch my data";

        public override string ContactsTitle(int count) => count == 1
            ? "Your one contact, to take along"
            : $"Your {count} contacts, to take along";

        public override string WhatContactsAre =>
            "As vCards for an address book, or as a table for a spreadsheet: names, addresses, circles and all your notes. Send me "
                + "either file again, and I'll know everybody in it.";

        public override string NoContactsToTake => "You have no contacts here yet, so there's nothing to take along.";

        public override string FetchContacts => "Fetch my contacts";

        public override string AsCards => "vCard 4.0, for today's address books (.vcf)";

        public override string AsOlderCards => "vCard 3.0, for older address books (.vcf)";

        public override string AsTable => "Table (.csv)";

        public override string LinkIsOld => "This link no longer works. Say “export my data” to the bot for a new one.";

        public override string NoWayToHandOver =>
            "Your data are yours, but I have no address here under which I could hand you a file. Please ask whoever runs me: they can "
                + "make it with one command, and that goes on record.";

        public override string EraseTitle => "Erase everything?";

        public override string WhatGoes =>
            "This goes, at once and for good: your name, your e-mail address, your profile and goal, your contacts with all notes and "
                + "reminders, the calendar you connected, with whom you were in touch, what I suggested to you, what we last spoke of, "
                + "what you wrote in requests, and what I planned to send you. Open requests of yours are withdrawn.";

        public override string WhatStays =>
            "This stays, without your name: the id of your account, so that nobody signs you up again; your sign-in name, where your "
                + "company's directory signs people up; that somebody does not want to be suggested to you, or reported a request; for a "
                + "while, what was done with your data; and what colleagues wrote in their own notes. Backups forget you when they are "
                + "replaced.";

        public override string EraseNow => "Erase everything now";

        public override string FetchFirst => "Fetch my data first";

        public override string WhoLookedTitle => "What was done with your data";

        public override string NobodyLooked(int days) =>
            $"Nobody has, in the last {days} days: nobody took your data out, asked me in your name or changed whose account is whose. If "
                + $"somebody does, it stands here.";

        public override string OnRecordFor(int days) =>
            $"These acts stay on record for {days} days. What I do every day, such as suggesting you to colleagues once you joined, is not "
                + $"among them.";

        protected override string Act(AuditEntry entry, bool byMe) => (entry.Act, byMe, entry.By) switch
        {
            (AuditAct.Exported, true, _) => "You took out your data.",
            (AuditAct.Exported, _, _) => "Whoever runs me took out your data.",
            (AuditAct.Erased, true, _) => "You had your data erased.",
            (AuditAct.Erased, _, _) => "Your data were erased.",
            (AuditAct.Linked, _, _) => "Another account of yours was linked to this one.",
            (AuditAct.Unlinked, _, _) => "A link between two accounts was undone.",
            (AuditAct.AskedAs, _, _) => "Whoever runs me asked me something in your name.",
            (AuditAct.MessageSentAgain, _, _) => "A message to you that had not gone out was sent again.",
            (AuditAct.MessageLetGo, _, _) => "A message to you that could not be sent was let go.",
            (_, _, null) => "Whoever runs me did something that concerned you.",
            _ => "Somebody who runs the programme did something that concerned you.",
        };

        protected override string Because(string reason) => $"The reason they gave: “{reason}”";
    }
}
