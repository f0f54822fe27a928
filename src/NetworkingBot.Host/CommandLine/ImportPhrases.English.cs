using NetworkingBot.Core.Directory;

namespace NetworkingBot.Host.CommandLine;

internal abstract partial record ImportPhrases
{
    private sealed record English : ImportPhrases
    {
        public override string BadOrganisation => "An organisation's name has 1 to 64 characters.";

        public override string Nothing => "Nothing to change: everybody is there as the file has them.";

        public override string Joins => "joins";

        public override string NoConsent =>
            "Nobody is joined by this: each person decides when they first write to the bot. If everybody in the file has agreed "
                + "already, add --joined.";

        public override string Question => "Write this?";

        public override string Cancelled => "Nothing was written.";

        public override string PreviewOnly => "This was a preview: nothing was written.";

        public override string Writing => "Writing";

        public override string TakenBack => "The import stopped midway, and what it had written was taken back. Nothing has changed.";

        public override string Halfway =>
            "The import stopped midway. Run the same command again: it completes what is there and changes nothing else.";

        public override string StoreSilent =>
            "The store did not answer. Check that it is reachable and that its credentials are right, then try again.";

        public override string NoFile(string path) => $"I cannot find or read {path}.";

        public override string Refused(int problems) => problems == 1
            ? "Nothing was written. Please put this right:"
            : $"Nothing was written. Please put these {problems:N0} things right:";

        public override string Line(int line) => $"line {line}";

        public override string More(int count) => $"… and {count:N0} more";

        public override string SeveralOrganisations(IReadOnlyList<string> names) =>
            $"Which organisation? Add --org with one of these: {string.Join(", ", names)}.";

        public override string NoOrganisation(string name) => $"There is no organisation “{name}” yet. Import its people first.";

        public override string Ignored(IReadOnlyList<string> columns) => $"Columns I do not know, left out: {string.Join(", ", columns)}.";

        public override string Doubles(IReadOnlyList<string> columns) =>
            $"Columns used only where a better one (in brackets) is blank: {string.Join(", ", columns)}.";

        public override string NotTaken(LeftOutReason reason, int count, string lines) => reason switch
        {
            LeftOutReason.Gone =>
                $"Left out, {count:N0} who {(count == 1 ? "has left or is" : "have left or are")} suspended: {Lines(count, lines)}.",
            LeftOutReason.NoPerson =>
                $"Left out, {count:N0} {(count == 1 ? "account that is" : "accounts that are")} no person: {Lines(count, lines)}.",
            LeftOutReason.Unknown => $"Left out, {count:N0} without an e-mail or id to know them by: {Lines(count, lines)}.",
            LeftOutReason.Unnamed => $"Left out, {count:N0} without a name: {Lines(count, lines)}.",
            LeftOutReason.Repeated =>
                $"Left out, {count:N0} who {(count == 1 ? "stands" : "stand")} further up already: {Lines(count, lines)}.",
        };

        public override string Leaving(int count) => $"{count:N0} no longer in the directory: marked as left";

        public override string United(int count) => $"{count:N0} kept twice until now, joined into one";

        public override string Returns => "is back";

        public override string LeavingNeedsYes => "Nothing was written: this marks people as left. Look at a --preview, then add --yes.";

        public override string Preview(string organisation) => $"For {organisation}:";

        public override string Added(int count) => $"{count:N0} added";

        public override string Changed(int count) => $"{count:N0} changed";

        public override string Unchanged(int count) => $"{count:N0} unchanged";

        public override string NotInFile(int count) => $"{count:N0} not in the file, left alone";

        public override string LeftTheNetwork(int count) => $"{count:N0} left the bot, left alone";

        public override string OwnWords(int count) => count == 1
            ? "1 detail kept as its owner wrote it"
            : $"{count:N0} details kept as their owners wrote them";

        public override string Consent(int count) => count == 1
            ? "1 person joins, as you state that they agreed."
            : $"{count:N0} people join, as you state that they agreed.";

        public override string Done(int people) => people == 1 ? "Done: 1 person written." : $"Done: {people:N0} people written.";

        public override string TiesDone(int messages, int contacts, int people) =>
            $"Done: {messages:N0} messages read, {contacts:N0} contacts of {people:N0} people written.";

        public override string TiesTogether(int pairs) =>
            $"{pairs:N0} pairs of colleagues were written to together: that helps to suggest one to the other.";

        public override string TiesNobody => "Nothing was written: none of the messages is between two people I know.";

        public override string TiesNothing(int messages) => messages == 1
            ? "Nothing to change: the one message was known."
            : $"Nothing to change: all {messages:N0} messages were known.";

        public override string TiesUnknown(int people, int messages, IReadOnlyList<string> some) =>
            $"{messages:N0} messages left out, with {people:N0} {(people == 1 ? "person" : "people")} I do not know: "
                + $"{string.Join(", ", some)}{(people > some.Count ? " …" : "")}.";

        public override string TiesToThemselves(int messages) => $"{messages:N0} messages left out that people wrote to themselves.";

        public override string TiesUnread =>
            "Some rows cannot be read. I left them as they are, and left out the people they belong to. "
            + "Once they are mended, bring the file again:";

        public override string TiesOfLeavers(int messages) => $"{messages:N0} messages left out, from or to people who left.";

        public override string Placed(string origin) =>
            "The file counts seconds: I placed its last message at the beginning of today. To bring it again on another day, add "
                + $"--origin {origin}.";

        public override string DemoDone(string name, int people, int contacts) =>
            $"{name} is ready: {people:N0} people and {contacts:N0} messages between them.";

        public override string DemoThere(string id) => $"The organisation “{id}” is there already; I left it as it is.";

        private static string Lines(int count, string lines) => $"{(count == 1 ? "line" : "lines")} {lines}";
    }
}
