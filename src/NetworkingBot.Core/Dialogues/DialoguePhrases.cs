using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Dialogues;

/// <summary>What is said about the conversation itself: what was meant, undone, left over.</summary>
internal abstract record DialoguePhrases
{
    private static readonly DialoguePhrases _english = new English();
    private static readonly DialoguePhrases _spanish = new Spanish();

    public abstract string Undo { get; }

    public abstract string NotWhatIMeant { get; }

    public abstract string NothingToUndo { get; }

    public abstract string WhatDidYouMean { get; }

    public abstract string TookItBack { get; }

    public abstract string DidYouMean { get; }

    public abstract string SomethingElse { get; }

    public abstract string GoesOnInThis { get; }

    public abstract string StayInThis { get; }

    public abstract string WhichOfThese { get; }

    /// <param name="name">Who will hear of it; null: nobody in particular.</param>
    public abstract string FillInTheForm(string? name);

    public abstract string OnlySoMany(int count);

    public abstract string NotThereAnyMore { get; }

    public abstract string AnsweredAlready { get; }

    public abstract string AskFirst(string deed);

    public abstract string Yes { get; }

    public abstract string No { get; }

    public abstract string Sensitive(SensitiveTopic topic, string line);

    public abstract string PublishIt { get; }

    public abstract string KeepItOut { get; }

    public abstract string OneAtATime { get; }

    public abstract string Left(string wish);

    /// <param name="count">For how many of those who were named it was done.</param>
    public abstract string OnlyTheFirst(int count);

    public static DialoguePhrases In(Lang lang) => lang switch
    {
        Lang.English => _english,
        Lang.Spanish => _spanish,
    };

    private sealed record English : DialoguePhrases
    {
        public override string Undo => "Undo";

        public override string NotWhatIMeant => "Not what I meant";

        public override string NothingToUndo =>
            "There's nothing of the last half hour that I could take back. Tell me how it should be, for example “I no longer offer "
                + "Excel”, and I'll change it.";

        public override string WhatDidYouMean => "Sorry, I got that wrong. What did you mean?";

        public override string TookItBack => "I've taken it back.";

        public override string DidYouMean => "Did you mean one of these?";

        public override string SomethingElse => "Something else";

        public override string GoesOnInThis => "You wrote in English, so I'll go on in English.";

        public override string StayInThis => "Stay with English";

        public override string WhichOfThese => "Gladly – which one?";

        public override string FillInTheForm(string? name) =>
            "Gladly. Fill in the form above and send it, please; until then "
            + (name is null ? "nobody hears of it." : $"{name} won't hear of it.");

        public override string OnlySoMany(int count) => count == 1
            ? "There's only one on that list."
            : $"There are only {count} on that list. Which one do you mean?";

        public override string NotThereAnyMore => "I can't show you that person any more: they've left or are taking a break.";

        public override string AnsweredAlready => "That question is answered already, so I've done nothing.";

        public override string AskFirst(string deed) => $"{deed}?";

        public override string Yes => "Yes";

        public override string No => "No";

        public override string Sensitive(SensitiveTopic topic, string line) => topic switch
        {
            SensitiveTopic.Health =>
                "That sounds personal, and I've stored nothing. Your profile can be read by every colleague who joined. If it weighs "
                    + $"on you, your doctor, a helpline or somebody in HR you trust can do more than I can. Shall I still put “{line}” "
                    + "in your profile?",
            SensitiveTopic.JobSearch =>
                "I've stored nothing: your profile can be read by every colleague who joined, managers too. Shall I really put "
                    + $"“{line}” there?",
            SensitiveTopic.Love =>
                "I've stored nothing. I'm for getting to know colleagues at work, and your profile can be read by all of them. "
                + $"Shall I really put “{line}” there?",
            SensitiveTopic.Conflict =>
                "I've stored nothing: your profile can be read by every colleague who joined. If somebody treats you badly, HR or "
                    + $"somebody you trust is the right address. Shall I still put “{line}” there?",
            SensitiveTopic.Money or SensitiveTopic.Belief =>
                "That may be personal, so I've stored nothing yet: your profile can be read by every colleague who joined. Shall I put "
                    + $"“{line}” there?",
        };

        public override string PublishIt => "Yes, put it in my profile";

        public override string KeepItOut => "No, leave it out";

        public override string OneAtATime => "One at a time, so that each gets your own words:";

        public override string Left(string wish) =>
            $"I've left “{CleanText.Shortened(wish, 80)}” for now: say it once more by itself, please.";

        public override string OnlyTheFirst(int count) =>
            $"That's the first {count} of them. Tell me the others in a message of their own, please.";
    }

    private sealed record Spanish : DialoguePhrases
    {
        public override string Undo => "Deshacer";

        public override string NotWhatIMeant => "No quise decir eso";

        public override string NothingToUndo =>
            "No hay nada de la última media hora que pueda deshacer. "
            + "Dime cómo debe quedar, por ejemplo «ya no ofrezco Excel», y lo cambio.";

        public override string WhatDidYouMean => "Perdón, te entendí mal. ¿Qué querías decir?";

        public override string TookItBack => "Lo he deshecho.";

        public override string DidYouMean => "¿Querías decir algo de esto?";

        public override string SomethingElse => "Otra cosa";

        public override string GoesOnInThis => "Escribiste en español, así que sigo en español.";

        public override string StayInThis => "Seguir en español";

        public override string WhichOfThese => "Con gusto. ¿Cuál?";

        public override string FillInTheForm(string? name) =>
            "Con gusto. Completa el formulario de arriba y envíalo, por favor; hasta entonces "
            + (name is null ? "no se entera nadie." : $"{name} no se entera.");

        public override string OnlySoMany(int count) => count == 1
            ? "En esa lista solo hay una persona."
            : $"En esa lista solo hay {count}. ¿A quién te refieres?";

        public override string NotThereAnyMore => "A esa persona ya no te la puedo mostrar: dejó de participar o está en pausa.";

        public override string AnsweredAlready => "Esa pregunta ya está respondida, así que no hice nada.";

        public override string AskFirst(string deed) => $"¿{deed}?";

        public override string Yes => "Sí";

        public override string No => "No";

        public override string Sensitive(SensitiveTopic topic, string line) => topic switch
        {
            SensitiveTopic.Health =>
                "Eso suena personal, y no he guardado nada. Tu perfil lo puede leer cualquier colega que participe. Si te pesa, tu "
                    + "médico, una línea de ayuda o alguien de Recursos Humanos en quien confíes pueden hacer más que yo. ¿Aun así "
                    + $"pongo «{line}» en tu perfil?",
            SensitiveTopic.JobSearch =>
                "No he guardado nada: tu perfil lo puede leer cualquier colega que participe, también quien te dirige. ¿De verdad "
                    + $"pongo «{line}» ahí?",
            SensitiveTopic.Love =>
                "No he guardado nada. Estoy para que conozcas a colegas en el trabajo, y tu perfil lo pueden leer todos. "
                + $"¿De verdad pongo «{line}» ahí?",
            SensitiveTopic.Conflict =>
                "No he guardado nada: tu perfil lo puede leer cualquier colega que participe. Si alguien te trata mal, lo mejor es "
                    + $"hablar con Recursos Humanos o con alguien de confianza. ¿Aun así pongo «{line}» ahí?",
            SensitiveTopic.Money or SensitiveTopic.Belief =>
                "Puede ser algo personal, así que todavía no he guardado nada: tu perfil lo puede leer cualquier colega que participe. "
                    + $"¿Pongo «{line}» ahí?",
        };

        public override string PublishIt => "Sí, ponlo en mi perfil";

        public override string KeepItOut => "No, mejor no";

        public override string OneAtATime => "De una en una, para que a cada persona le lleguen tus propias palabras:";

        public override string Left(string wish) =>
            $"Dejé «{CleanText.Shortened(wish, 80)}» para después: dímelo otra vez por separado, por favor.";

        public override string OnlyTheFirst(int count) =>
            $"Esas son las primeras {count} personas. Las demás, dímelas en otro mensaje, por favor.";
    }
}
