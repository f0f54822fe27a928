using System.Globalization;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Language;

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

    protected abstract string Known { get; }

    protected abstract string Joined { get; }

    protected abstract string Paused { get; }

    protected abstract string Reports { get; }

    protected abstract string FewerThanFive { get; }

    protected abstract string Others { get; }

    public IReadOnlyList<Fact> Totals(ProgrammeCounts counts, int reports) =>
        [new(Known, Number(counts.Known)), new(Joined, Told(counts.Joined)), new(Paused, Told(counts.Paused)), new(Reports, Number(reports))];

    public IReadOnlyList<Fact> Groups(ProgrammeCounts counts) => [.. counts.Groups.Select(group => new Fact(group.Department ?? Others, Number(group.Joined)))];

    private string Told(int? count) => count is { } known ? Number(known) : FewerThanFive;

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed record English : ProgrammePhrases
    {
        public override string Title => "How the programme is going";

        public override string ByDepartment => "Who joined, by department";

        public override string OnlyGroups => "Groups of fewer than five people are counted together: these numbers tell of nobody.";

        public override string OpenPage => "Open as a page";

        public override string LinkIsOld => "This link no longer works. Say “admin” to the bot for a new one.";

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

        public override string ByDepartment => "Quiénes se han apuntado, por departamento";

        public override string OnlyGroups => "Los grupos de menos de cinco personas se cuentan juntos: estas cifras no hablan de nadie en particular.";

        public override string OpenPage => "Abrir como página";

        public override string LinkIsOld => "Este enlace ya no funciona. Di «administración» al bot y te dará otro.";

        protected override string Known => "Personas conocidas";

        protected override string Joined => "Apuntadas";

        protected override string Paused => "En pausa";

        protected override string Reports => "Denuncias por revisar";

        protected override string FewerThanFive => "menos de cinco";

        protected override string Others => "Otros departamentos";
    }
}
