using System.Globalization;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Core.Programme;

/// <summary>What those who run the programme read.</summary>
public abstract record ProgrammePhrases
{
    public static ProgrammePhrases In(Lang lang) => Phrases.Of<ProgrammePhrases>(lang, new English(), new Spanish());

    public abstract string Title { get; }

    public abstract string ByDepartment { get; }

    public abstract string OnlyGroups { get; }

    public abstract string OpenPage { get; }

    public abstract string LinkIsOld { get; }

    public abstract string Review { get; }

    public abstract string ReportCame { get; }

    public abstract string ReportsTitle { get; }

    public abstract string NoReports { get; }

    public abstract string ReportsIntro(int thatStop);

    public abstract string MoreReports(int count);

    public abstract string ReportLine(string id, string reason, bool isUpheld);

    public abstract string ReportAbout { get; }

    public abstract string ReportedOn { get; }

    public abstract string AskedFor { get; }

    public abstract string Offered { get; }

    public abstract string Wrote { get; }

    public abstract string SomebodyGone { get; }

    public abstract string Uphold { get; }

    public abstract string Dismiss { get; }

    public abstract string Decided(Verdict verdict, string name, bool isStopped);

    public abstract string ReportGone { get; }

    public abstract string ResetLearning { get; }

    public abstract string ConfirmReset { get; }

    public abstract string LearningReset { get; }

    protected abstract string Suggestions { get; }

    protected abstract string AsShipped { get; }

    protected abstract string CountsMore { get; }

    protected abstract string CountsLess { get; }

    protected abstract string Refined(int outcomes);

    protected abstract string Name(TieSignal signal);

    protected abstract string Known { get; }

    protected abstract string Joined { get; }

    protected abstract string Paused { get; }

    protected abstract string Reports { get; }

    protected abstract string FewerThanFive { get; }

    protected abstract string Others { get; }

    public abstract string Stop { get; }

    public abstract string ConfirmStop { get; }

    public abstract string Stopped { get; }

    public abstract string StoppedSince(string day);

    public abstract string Start { get; }

    public abstract string Started { get; }

    protected abstract string Asked { get; }

    protected abstract string Agreed { get; }

    protected abstract string Met { get; }

    public IReadOnlyList<Fact> Totals(ProgrammeCounts counts, int reports, LearnedTies? learned) =>
    [
        new(Known, Number(counts.Known)), new(Joined, Told(counts.Joined)), new(Paused, Told(counts.Paused)),
        new(Asked, Told(counts.Steps.Asked)), new(Agreed, Told(counts.Steps.Agreed)), new(Met, Told(counts.Steps.Met)), new(Reports, Number(reports)), Learned(learned),
    ];

    /// <summary>What stands above each number of <see cref="Groups"/>.</summary>
    public IReadOnlyList<string> Columns => [Joined, Asked, Agreed, Met];

    public IReadOnlyList<(string Department, IReadOnlyList<string> Numbers)> Groups(ProgrammeCounts counts) =>
    [
        .. counts.Groups.Select(group => (group.Department ?? Others, (IReadOnlyList<string>)[Number(group.Joined), Short(group.Steps.Asked), Short(group.Steps.Agreed), Short(group.Steps.Met)])),
    ];

    /// <summary>What suggestions have learned from.</summary>
    private Fact Learned(LearnedTies? learned) => new(Suggestions, learned is null ? AsShipped : string.Join("; ",
        [Refined(learned.Outcomes), .. Moved(CountsMore, learned.Moved(up: true)), .. Moved(CountsLess, learned.Moved(up: false))]));

    private IEnumerable<string> Moved(string how, IReadOnlyList<TieSignal> signals) => signals.Count == 0 ? [] : [$"{how}: {string.Join(", ", signals.Select(Name))}"];

    private string Told(int? count) => count is { } known ? Number(known) : FewerThanFive;

    private static string Short(int? count) => count is { } known ? Number(known) : $"<{ProgrammeCounts.SmallestGroup}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed record English : ProgrammePhrases
    {
        public override string Title => "How the programme is going";

        public override string ByDepartment => "By department";

        public override string OnlyGroups => "Groups of fewer than five people are counted together: these numbers tell of nobody.";

        public override string OpenPage => "Open as a page";

        public override string LinkIsOld => "This link no longer works. Say “admin” to the bot for a new one.";

        public override string Review => "Review reports";

        public override string ReportCame => "A colleague has reported a request for an introduction. Please take a look.";

        public override string ReportsTitle => "Reports";

        public override string NoReports => "Nothing to review.";

        public override string ReportsIntro(int thatStop) => thatStop == 1
            ? "A report holds back all requests of whoever it is about, until you dismiss it. Nobody sees who reported."
            : $"From {thatStop} reports on, all requests of whoever they are about are held back; one that you dismiss no longer counts. Nobody sees who reported.";

        public override string MoreReports(int count) => count == 1 ? "One more comes after these." : $"{count} more come after these.";

        public override string ReportLine(string id, string reason, bool isUpheld) => $"{id}: “{reason}”" + (isUpheld ? " – upheld" : "");

        public override string ReportAbout => "About";

        public override string ReportedOn => "Reported on";

        public override string AskedFor => "They looked for";

        public override string Offered => "They offered";

        public override string Wrote => "In their words";

        public override string SomebodyGone => "somebody who has left";

        public override string Uphold => "Uphold";

        public override string Dismiss => "Dismiss";

        public override string Decided(Verdict verdict, string name, bool isStopped) => (verdict, isStopped) switch
        {
            (Verdict.Upheld, true) => $"Upheld. I hold back all requests of {name} until you dismiss enough of the reports. Please talk to them: I don't write to them about it.",
            (Verdict.Upheld, false) => $"Upheld. {name} can still ask for introductions. Please talk to them: I don't write to them about it.",
            (_, true) => $"Dismissed. Other reports still hold back the requests of {name}.",
            (_, false) => $"Dismissed. {name} can ask for introductions.",
        };

        public override string ReportGone => "That report has been dealt with already.";

        public override string Stop => "Pause everything";

        public override string ConfirmStop => "I will write to nobody and bring nobody together until you start everything again. Pause everything?";

        public override string Stopped => "Everything is on pause. I write to nobody, suggest nobody and pass no request on until you start again; whoever asks is told so. What waits is kept.";

        public override string StoppedSince(string day) => $"Everything has been on pause since {day}.";

        public override string Start => "Start everything again";

        public override string Started => "Everything runs again. What waited goes out now, as far as it is still true.";

        protected override string Asked => "Asked for an introduction";

        protected override string Agreed => "Said yes to one";

        protected override string Met => "Met somebody";

        public override string ResetLearning => "Forget what was learned";

        public override string ConfirmReset => "Take suggestions back to the weights that ship, and forget what they learned from?";

        public override string LearningReset => "Done: suggestions start again from the weights that ship. They will learn from what comes from now on.";

        protected override string Suggestions => "Suggestions";

        protected override string AsShipped => "weighed as shipped; refined once enough contacts have come of what was suggested";

        protected override string CountsMore => "counts more";

        protected override string CountsLess => "counts less";

        protected override string Refined(int outcomes) => $"weights refined from {outcomes} contacts that came about";

        protected override string Name(TieSignal signal) => signal switch
        {
            TieSignal.CommonContacts => "contacts in common",
            TieSignal.WrittenToTogether => "being written to together",
            TieSignal.Departments => "how close two departments are",
            TieSignal.Connected => "how many people somebody knows",
            TieSignal.Responsive => "whether somebody answers",
            TieSignal.New => "being new",
        };

        protected override string Known => "People known";

        protected override string Joined => "Joined";

        protected override string Paused => "Taking a break";

        protected override string Reports => "Reports waiting for you";

        protected override string FewerThanFive => "fewer than five";

        protected override string Others => "Other departments";
    }

    private sealed record Spanish : ProgrammePhrases
    {
        public override string Title => "Cómo va el programa";

        public override string ByDepartment => "Por departamento";

        public override string OnlyGroups => "Los grupos de menos de cinco personas se cuentan juntos: estas cifras no hablan de nadie en particular.";

        public override string OpenPage => "Abrir como página";

        public override string LinkIsOld => "Este enlace ya no funciona. Di «administración» al bot y te dará otro.";

        public override string Review => "Revisar las denuncias";

        public override string ReportCame => "Alguien ha denunciado una solicitud de presentación. Échale un vistazo, por favor.";

        public override string ReportsTitle => "Denuncias";

        public override string NoReports => "No hay nada que revisar.";

        public override string ReportsIntro(int thatStop) => thatStop == 1
            ? "Una denuncia retiene todas las solicitudes de la persona afectada hasta que la descartes. Nadie ve quién denunció."
            : $"A partir de {thatStop} denuncias se retienen todas las solicitudes de la persona afectada; la que descartes deja de contar. Nadie ve quién denunció.";

        public override string MoreReports(int count) => count == 1 ? "Queda una más después de estas." : $"Quedan {count} más después de estas.";

        public override string ReportLine(string id, string reason, bool isUpheld) => $"{id}: «{reason}»" + (isUpheld ? " – confirmada" : "");

        public override string ReportAbout => "Sobre";

        public override string ReportedOn => "Denunciada el";

        public override string AskedFor => "Buscaba";

        public override string Offered => "Ofrecía";

        public override string Wrote => "En sus palabras";

        public override string SomebodyGone => "alguien que ya no está";

        public override string Uphold => "Confirmar";

        public override string Dismiss => "Descartar";

        public override string Decided(Verdict verdict, string name, bool isStopped) => (verdict, isStopped) switch
        {
            (Verdict.Upheld, true) => $"Confirmada. Retengo todas las solicitudes de {name} mientras no descartes denuncias suficientes. Habla con esa persona: yo no le escribo sobre esto.",
            (Verdict.Upheld, false) => $"Confirmada. {name} puede seguir pidiendo presentaciones. Habla con esa persona: yo no le escribo sobre esto.",
            (_, true) => $"Descartada. Otras denuncias siguen reteniendo las solicitudes de {name}.",
            (_, false) => $"Descartada. {name} puede pedir presentaciones.",
        };

        public override string ReportGone => "Esa denuncia ya está resuelta.";

        public override string Stop => "Pararlo todo";

        public override string ConfirmStop => "No escribiré a nadie ni pondré a nadie en contacto hasta que lo reanudes. ¿Lo paro todo?";

        public override string Stopped => "Todo está en pausa. No escribo a nadie, no sugiero a nadie y no paso ninguna solicitud hasta que lo reanudes; a quien pregunte se lo digo. Lo pendiente se guarda.";

        public override string StoppedSince(string day) => $"Todo está en pausa desde el {day}.";

        public override string Start => "Reanudarlo todo";

        public override string Started => "Todo vuelve a funcionar. Lo pendiente sale ahora, si sigue teniendo sentido.";

        protected override string Asked => "Han pedido una presentación";

        protected override string Agreed => "Han dicho que sí a alguna";

        protected override string Met => "Han conocido a alguien";

        public override string ResetLearning => "Olvidar lo aprendido";

        public override string ConfirmReset => "¿Volver a los pesos de partida y olvidar de qué han aprendido las sugerencias?";

        public override string LearningReset => "Listo: las sugerencias vuelven a los pesos de partida. Aprenderán de lo que pase a partir de ahora.";

        protected override string Suggestions => "Sugerencias";

        protected override string AsShipped => "con los pesos de partida; se afinan cuando de lo sugerido han salido bastantes contactos";

        protected override string CountsMore => "cuenta más";

        protected override string CountsLess => "cuenta menos";

        protected override string Refined(int outcomes) => $"pesos afinados con {outcomes} contactos que surgieron";

        protected override string Name(TieSignal signal) => signal switch
        {
            TieSignal.CommonContacts => "los contactos en común",
            TieSignal.WrittenToTogether => "recibir los mismos mensajes",
            TieSignal.Departments => "la cercanía entre departamentos",
            TieSignal.Connected => "a cuánta gente conoce alguien",
            TieSignal.Responsive => "si alguien responde",
            TieSignal.New => "ser nuevo",
        };

        protected override string Known => "Personas conocidas";

        protected override string Joined => "Apuntadas";

        protected override string Paused => "En pausa";

        protected override string Reports => "Denuncias por revisar";

        protected override string FewerThanFive => "menos de cinco";

        protected override string Others => "Otros departamentos";
    }
}
