namespace NetworkingBot.Core.Search;

internal abstract partial record SearchPhrases
{
    private sealed record English : SearchPhrases
    {
        public override string People => "People";

        public override string JustOne => ", just one";

        public override string NewPeople => "New colleagues";

        public override string WithTitle(string title) => $"who work as {title}";

        public override string WithoutTitle(string title) => $", but not {title}";

        public override string Named(string name) => $"called {name}";

        public override string From(string department) => $"from {department}";

        public override string NotFrom(string department) => $", not from {department}";

        public override string In(string place) => $"in {place}";

        public override string NotIn(string place) => $", not in {place}";

        public override string Like(string? name) =>
            name is null ? "who offer or like something that you do, too" : $"who offer or like something that {name} does, too";

        public override string OutsideMyDepartment => "outside your department";

        public override string OutsideMyPlace => "in other places than yours";

        public override string Who(string clauses) => $"who {clauses}";

        public override string WhoKnow(string what) => $"know {what}";

        public override string WhoKnowNot(string what) => $"don't offer {what}";

        public override string WhoSeek(string what) => $"look for {what}";

        public override string WhoSeekMine => "look for what you offer";

        public override string WhoLike(string what) => $"like {what}";

        public override string WhoSpeak(string language) => $"speak {language}";

        public override string WhoSpeakNot(string language) => $"don't speak {language}";

        public override string Quoted(string words) => $"“{words}”";

        public override string Language(string name) => name;

        public override string NobodyOffers(string what) => $"Nobody here offers {what} so far.";

        public override string NobodyOffersKeepIt(string what) =>
            $"Nobody here offers {what} so far. Shall I keep it in mind when I suggest people to you?";

        public override string NobodySeeks(string what) => $"Nobody here says that they look for {what} at the moment.";

        public override string NobodySeeksMine => "Nobody here looks for what you offer at the moment.";

        public override string NobodyLikes(string what) => $"Nobody here says that they like {what} so far.";

        public override string NobodyFrom(string department) => $"Nobody who joined works in {department}.";

        public override string NobodyIn(string place) => $"Nobody who joined is in {place}.";

        public override string NobodySpeaks(string language) => $"Nobody here says that they speak {language}.";

        public override string NobodyTitled(string title) => $"Nobody who joined has a title like “{title}”.";

        public override string NobodyNamed(string name) => $"Nobody who joined is called {name}.";

        public override string NobodyNew => "Nobody joined lately.";

        public override string NobodyElsewhere => "I know of nobody anywhere else yet.";

        public override string NobodyLike(string? name) =>
            name is null ? "Nobody else offers or likes what you do so far." : $"Nobody else offers or likes what {name} does so far.";

        public override string NobodyFitsAll(string title) => $"Nobody fits all of that: {Lowered(title)}.";

        public override string More(int left) => left == 1 ? "One more" : $"{left} more";

        private static string Lowered(string title) => char.ToLowerInvariant(title[0]) + title[1..];
    }
}
