using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Strategy;

/// <summary>What the bot says of somebody's goal and network.</summary>
internal abstract record StrategyPhrases
{
    public static StrategyPhrases In(Lang lang) => Phrases.Of<StrategyPhrases>(lang, new English(), new Spanish());

    public abstract string Title { get; }

    public abstract string NoGoal { get; }

    public abstract string GoalTooLong(int limit);

    public abstract string GoalSet(Goal goal);

    public abstract string GoalIs(Goal goal, LocalDate today);

    public abstract string GoalDropped { get; }

    public abstract string Drop { get; }

    public abstract string MyStrategy { get; }

    public abstract string DepartmentsKnown { get; }

    public abstract string InTouch(int days);

    public abstract string Colleagues { get; }

    public abstract string OfOwnDepartment(int colleagues, int own);

    public abstract string Outside { get; }

    public abstract string WhoIsDue { get; }

    public abstract string OnlyYou { get; }

    public abstract string Suggests(Advice advice);

    private sealed record English : StrategyPhrases
    {
        public override string Title => "Your goal and your network";

        public override string NoGoal =>
            "You haven't told me a goal. With one, I look for people who can help with it: “my goal is to lead a project by June”.";

        public override string GoalTooLong(int limit) => $"In a few words, please: at most {limit} characters.";

        public override string GoalSet(Goal goal) =>
            $"Your goal: “{goal.What}”{Until(goal)}. From now on I also look for people who can help with it. Only you see it.";

        public override string GoalIs(Goal goal, LocalDate today) => goal.Until < today
            ? $"“{goal.What}”. The day you set has passed: if it's done, well done; if not, set a new one."
            : $"“{goal.What}”{Until(goal)}.";

        public override string GoalDropped => "The goal is off. Tell me the next one whenever you like: “my goal is …”.";

        public override string Drop => "Done, or not any more";

        public override string MyStrategy => "My strategy";

        public override string DepartmentsKnown => "Departments where you know somebody";

        public override string InTouch(int days) => $"Contacts you were in touch with in the last {days} days";

        public override string Colleagues => "Colleagues you know";

        public override string OfOwnDepartment(int colleagues, int own) => $"{colleagues}, of whom {own} in your department";

        public override string Outside => "People outside";

        public override string WhoIsDue => "Who do I owe a call?";

        public override string OnlyYou => "From your own contacts; only you see this.";

        public override string Suggests(Advice advice) => advice switch
        {
            Advice.Begin => "Every network begins small. One good conversation a week is plenty.",
            Advice.LookOutward => "Most of those you know work where you do. Somebody from another department would widen your view.",
            Advice.KeepInTouch => "You know many people and hear from few. A short message to one of them does more than a new name.",
            Advice.CarryOn => "That's a good mix. Carry on, and help somebody when you can.",
        };

        private static string Until(Goal goal) => goal.Until is { } day ? $", by {Dates.Short(Lang.English, day)}" : "";
    }

    private sealed record Spanish : StrategyPhrases
    {
        public override string Title => "Tu objetivo y tu red";

        public override string NoGoal =>
            "No me has contado ningún objetivo. Si me lo dices, busco a personas que puedan ayudarte con él: «mi objetivo es dirigir un "
                + "proyecto antes de junio».";

        public override string GoalTooLong(int limit) => $"En pocas palabras, por favor: como mucho {limit} caracteres.";

        public override string GoalSet(Goal goal) =>
            $"Tu objetivo: «{goal.What}»{Until(goal)}. Desde ahora busco también a personas que puedan ayudarte con él. Solo lo ves tú.";

        public override string GoalIs(Goal goal, LocalDate today) => goal.Until < today
            ? $"«{goal.What}». El plazo que te pusiste ya ha pasado: si está hecho, enhorabuena; si no, ponte uno nuevo."
            : $"«{goal.What}»{Until(goal)}.";

        public override string GoalDropped => "Objetivo quitado. Cuando quieras, cuéntame el siguiente: «mi objetivo es…».";

        public override string Drop => "Ya está, o ya no";

        public override string MyStrategy => "Mi estrategia";

        public override string DepartmentsKnown => "Departamentos en los que conoces a alguien";

        public override string InTouch(int days) => $"Contactos con los que has hablado en los últimos {days} días";

        public override string Colleagues => "Compañeros que conoces";

        public override string OfOwnDepartment(int colleagues, int own) => $"{colleagues}, de ellos {own} en tu departamento";

        public override string Outside => "Personas de fuera";

        public override string WhoIsDue => "¿A quién le debo una llamada?";

        public override string OnlyYou => "Sale de tus propios contactos; solo lo ves tú.";

        public override string Suggests(Advice advice) => advice switch
        {
            Advice.Begin => "Toda red empieza pequeña. Una buena conversación a la semana es más que suficiente.",
            Advice.LookOutward =>
                "La mayoría de la gente que conoces trabaja donde tú. Alguien de otro departamento te abriría la mirada.",
            Advice.KeepInTouch =>
                "Conoces a mucha gente y hablas con poca. Un mensaje corto a una de esas personas vale más que un nombre nuevo.",
            Advice.CarryOn => "Es una buena mezcla. Sigue así y, cuando puedas, ayuda a alguien.",
        };

        private static string Until(Goal goal) => goal.Until is { } day ? $", hasta el {Dates.Short(Lang.Spanish, day)}" : "";
    }
}
