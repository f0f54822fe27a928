namespace NetworkingBot.Core.Search;

internal abstract partial record SearchPhrases
{
    private sealed record Spanish : SearchPhrases
    {
        public override string People => "Personas";

        public override string JustOne => ", solo una persona";

        public override string NewPeople => "Gente nueva";

        public override string WithTitle(string title) => $"con el cargo «{title}»";

        public override string WithoutTitle(string title) => $", sin el cargo «{title}»";

        public override string Named(string name) => $"de nombre {name}";

        public override string From(string department) => $"de {department}";

        public override string NotFrom(string department) => $", que no son de {department}";

        public override string In(string place) => $"en {place}";

        public override string NotIn(string place) => $", que no están en {place}";

        public override string Like(string? name) =>
            name is null ? "con algo en común con lo que ofreces o te interesa"
            : $"con algo en común con lo que ofrece o le interesa a {name}";

        public override string OutsideMyDepartment => "de fuera de tu departamento";

        public override string OutsideMyPlace => "de otros lugares";

        public override string Who(string clauses) => $"que {clauses}";

        public override string WhoKnow(string what) => $"saben de {what}";

        public override string WhoKnowNot(string what) => $"no ofrecen {what}";

        public override string WhoSeek(string what) => $"buscan {what}";

        public override string WhoSeekMine => "buscan lo que ofreces";

        public override string WhoLike(string what) => $"tienen interés en {what}";

        public override string WhoSpeak(string language) => $"hablan {language}";

        public override string WhoSpeakNot(string language) => $"no hablan {language}";

        public override string Quoted(string words) => $"«{words}»";

        public override string Language(string name) => name;

        public override string NobodyOffers(string what) => $"Por ahora nadie ofrece {what}.";

        public override string NobodyOffersKeepIt(string what) =>
            $"Por ahora nadie ofrece {what}. ¿Lo tengo en cuenta cuando te sugiera personas?";

        public override string NobodySeeks(string what) => $"Por ahora nadie dice que busca {what}.";

        public override string NobodySeeksMine => "Por ahora nadie busca lo que ofreces.";

        public override string NobodyLikes(string what) => $"Por ahora nadie dice que le interesa {what}.";

        public override string NobodyFrom(string department) => $"Nadie de quienes participan trabaja en {department}.";

        public override string NobodyIn(string place) => $"Nadie de quienes participan está en {place}.";

        public override string NobodySpeaks(string language) => $"Nadie dice que habla {language}.";

        public override string NobodyTitled(string title) => $"Nadie de quienes participan tiene un cargo como «{title}».";

        public override string NobodyNamed(string name) => $"Nadie de quienes participan se llama {name}.";

        public override string NobodyNew => "No ha entrado nadie hace poco.";

        public override string NobodyElsewhere => "Todavía no conozco a nadie de otros lados.";

        public override string NobodyLike(string? name) =>
            name is null ? "Por ahora nadie más ofrece lo que tú ni tiene tus intereses."
            : $"Por ahora nadie más ofrece o disfruta lo mismo que {name}.";

        public override string NobodyFitsAll(string title) => $"Nadie cumple todo eso: {Lowered(title)}.";

        public override string More(int left) => left == 1 ? "Una persona más" : $"{left} más";

        private static string Lowered(string title) => char.ToLowerInvariant(title[0]) + title[1..];
    }
}
