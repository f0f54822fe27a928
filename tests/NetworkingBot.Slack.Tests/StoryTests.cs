using NetworkingBot.Core;
using NetworkingBot.Slack.Tests.Drivers;
using NodaTime;

namespace NetworkingBot.Slack.Tests;

/// <summary>
/// What lies between two people, and between a person and their week, in a Slack that others wrote: the bot writes first.
/// </summary>
public sealed class StoryTests
{
    [Theory]
    [InlineData(Lang.English, Lang.Spanish)]
    [InlineData(Lang.Spanish, Lang.English)]
    public async Task One_asks_the_other_agrees_later_and_the_bot_opens_a_conversation_for_both(Lang asker, Lang asked)
    {
        await using var acme = await AcmeInSlack.OpenAsync("agreed");
        var (alice, eva) = (acme.Alice(asker), acme.Eva(asked));
        await GreetAsync(eva);
        await GreetAsync(alice);

        await alice.ClickAsync(
            "Who should I meet?",
            "¿A quién debería conocer?",
            "people worth meeting this week",
            "personas que merece la pena conocer esta semana"
        );
        await alice.ClickAtAsync("Eva Martín", "Ask for an introduction", "Pedir una presentación");
        await alice.SeeAsync("I'm going to ask Eva Martín", "Voy a preguntarle a Eva Martín");
        await alice.ShootAsync("asking");
        await alice.ClickAsync("Change", "Cambiar", "Why (if you like)", "Por qué (si quieres)");
        await alice.FillAsync("Why (if you like)", "Por qué (si quieres)", "Luis told me of you");
        await alice.SubmitAsync("Send", "Enviar");
        await alice.SeeAsync("Luis told me of you", "Luis told me of you");
        await alice.ShootAsync("changed");
        await alice.ClickAsync("Send now", "Enviar ya", "It's on its way.", "Ya está en camino.");
        await acme.Bot.SweepAsync();

        await eva.SitDownAsync();
        await eva.SeeAsync("Alice Anderson would like to meet you", "A Alice Anderson le gustaría conocerte");
        await eva.ShootAsync("request");
        await eva.ClickAsync("Later", "Más adelante", "When shall I ask you again?", "¿Cuándo te lo vuelvo a preguntar?");
        await eva.ShootAsync("later");
        await eva.ClickLastAsync();
        await eva.SeeAsync("All right: I'll ask you again on", "De acuerdo: te lo vuelvo a preguntar el");
        await acme.SleepUntilAsync(acme.Today.PlusDays(36));
        await eva.ClickAsync("Yes", "Sí", "You and Alice Anderson are in touch", "Alice Anderson y tú ya están en contacto");
        await eva.ShootAsync("agreed");
        await acme.Bot.SweepAsync();

        await eva.GoToAsync("alice-and-eva");
        await alice.SeeAsync("You both said yes to meeting", "Las dos personas dijeron que sí");
        await alice.SeeAsync("Times that suit you both", "Horas que les quedan bien");
        await eva.ShootAsync("group");
        await alice.SitDownAsync();
        await alice.SeeAsync("You and Eva Martín are in touch", "Eva Martín y tú ya están en contacto");
        await alice.ShootAsync("agreed");

        await acme.SleepUntilAsync(acme.Today.PlusDays(8));
        await alice.ClickAsync("Not yet", "Todavía no", "I'll ask once more in a week", "Preguntaré una vez más dentro de una semana");
        await eva.SitDownAsync();
        await eva.ShootAsync("did-you-meet");
        await eva.ClickAsync("Yes, we met", "Sí, nos hemos visto", "is among your contacts now", "ya está entre tus contactos");
        await eva.SayAsync(
            "my contact Alice Anderson",
            "ver mi contacto Alice Anderson",
            "Through an introduction by NetworkingBot",
            "Por una presentación de NetworkingBot"
        );
        await eva.ShootAsync("contact");
    }

    [Theory]
    [InlineData(Lang.English, Lang.Spanish)]
    [InlineData(Lang.Spanish, Lang.English)]
    public async Task A_no_is_private_and_looks_like_silence_to_the_end(Lang asker, Lang asked)
    {
        await using var acme = await AcmeInSlack.OpenAsync("refused");
        var (alice, eva) = (acme.Alice(asker), acme.Eva(asked));
        await GreetAsync(eva);
        await alice.SitDownAsync();
        await alice.SayAsync("introduce me to Eva Martín", "preséntame a Eva Martín", "Shall I ask Eva Martín",
            "¿Le pregunto a Eva Martín");
        await alice.ClickAsync("Yes, ask", "Sí, pregunta", "I'm going to ask Eva Martín", "Voy a preguntarle a Eva Martín");
        await alice.ClickAsync("Send now", "Enviar ya", "It's on its way.", "Ya está en camino.");
        await acme.Bot.SweepAsync();

        await eva.SitDownAsync();
        await eva.ClickAsync("No", "No", "Nobody is told that it was you", "Nadie sabrá que fuiste tú");
        await eva.ShootAsync("no");
        await acme.SleepUntilAsync(acme.Today.PlusDays(6));

        await alice.SitDownAsync();
        await alice.SayAsync("requests", "solicitudes", "You asked to meet Eva Martín", "Has pedido conocer a Eva Martín");
        await alice.ShootAsync("still-open");
        await acme.SleepUntilAsync(acme.Today.PlusDays(9));
        await alice.SeeAsync("Nothing came of meeting Eva Martín this time.", "Esta vez no ha podido ser con Eva Martín.");
        await alice.ShootAsync("lapsed");
    }

    [Theory]
    [InlineData(Lang.English, Lang.Spanish)]
    [InlineData(Lang.Spanish, Lang.English)]
    public async Task Colleagues_are_meant_by_mention_and_introduced_by_whoever_knows_both(Lang introducer, Lang introduced)
    {
        await using var acme = await AcmeInSlack.OpenAsync("mentioned");
        var (alice, eva) = (acme.Alice(introducer), acme.Eva(introduced));
        await GreetAsync(eva);
        await GreetAsync(alice);

        await alice.SayAsync(
            "intro <@U07OMAR> because we both run",
            "preséntame a <@U07OMAR> porque corremos los domingos",
            "Omar Haddad will read this, word for word.",
            "Omar Haddad leerá esto, palabra por palabra."
        );
        await alice.ShootAsync("one-mention");
        await alice.SayAsync(
            "introduce <@U05LUIS> to <@U04EVA> because both help newcomers",
            "presenta a <@U05LUIS> y a <@U04EVA> porque las dos personas acogen a quien llega",
            "Eva Martín isn't among your contacts yet",
            "Eva Martín todavía no está entre tus contactos"
        );
        await alice.ShootAsync("a-stranger");
        await alice.ClickAsync(
            "I know Eva Martín",
            "Conozco a Eva Martín",
            "I'm going to introduce Luis Pérez and Eva Martín",
            "Voy a presentar a Luis Pérez y a Eva Martín"
        );
        await alice.SeeNoMoreAsync("isn't among your contacts yet", "todavía no está entre tus contactos");
        await alice.ShootAsync("two-mentions");
        await alice.ClickAsync("Send now", "Enviar ya", "It's on its way.", "Ya está en camino.");
        await acme.Bot.SweepAsync();

        await eva.SitDownAsync();
        await eva.SeeAsync("Alice Anderson would like to introduce you to Luis Pérez", "Alice Anderson quiere presentarte a Luis Pérez");
        await eva.ShootAsync("introduced");
        await eva.ClickAsync("Yes", "Sí", "I'll put you in touch as soon as everybody has agreed.",
            "Los pongo en contacto en cuanto todo el mundo haya dicho que sí.");
    }

    [Theory]
    [InlineData(Lang.English, Lang.Spanish)]
    [InlineData(Lang.Spanish, Lang.English)]
    public async Task Who_never_wants_to_hear_of_somebody_again_says_so_and_a_report_is_reviewed(Lang asker, Lang asked)
    {
        await using var acme = await AcmeInSlack.OpenAsync("never");
        var (alice, eva, administrator) = (acme.Alice(asker), acme.Eva(asked), acme.Bob(asker));
        await GreetAsync(administrator);
        await administrator.ClickAsync("Yes, I'd like to join", "Sí, me uno", "Welcome, Bob", "¡Te damos la bienvenida, Bob");
        await GreetAsync(eva);
        await alice.SitDownAsync();
        await alice.SayAsync("introduce me to Eva Martín", "preséntame a Eva Martín", "Shall I ask Eva Martín",
            "¿Le pregunto a Eva Martín");
        await alice.ClickAsync("Yes, ask", "Sí, pregunta", "I'm going to ask Eva Martín", "Voy a preguntarle a Eva Martín");
        await alice.ClickAsync("Send now", "Enviar ya", "It's on its way.", "Ya está en camino.");
        await acme.Bot.SweepAsync();

        await eva.SitDownAsync();
        await eva.ClickAsync("Never from this person", "Nunca con esta persona", "won't be brought together again",
            "No volveré a ponerte en contacto con");
        await eva.ShootAsync("never");
        await eva.ClickLastAsync();
        await eva.SeeAsync("Thank you for telling me.", "Gracias por decírmelo.");
        await eva.ShootAsync("reported");
        await acme.Bot.SweepAsync();

        await administrator.SitDownAsync();
        await administrator.SeeAsync("A colleague has reported a request", "Alguien ha denunciado una solicitud");
        await administrator.ShootAsync("told");
        await administrator.ClickAsync("Review reports", "Revisar las denuncias", "Nobody sees who reported.", "Nadie ve quién denunció.");
        await administrator.SeeAsync("Alice Anderson", "Alice Anderson");
        await administrator.SeeNoMoreAsync("Eva Martín", "Eva Martín");
        await administrator.ShootAsync("reports");
        await administrator.ClickAsync(
            "Uphold",
            "Confirmar",
            "Alice Anderson can still ask for introductions.",
            "Alice Anderson puede seguir pidiendo presentaciones."
        );
        await administrator.ShootAsync("upheld");
        await administrator.ClickAsync(
            "Dismiss",
            "Descartar",
            "Alice Anderson can ask for introductions.",
            "Alice Anderson puede pedir presentaciones."
        );
        await administrator.ShootAsync("dismissed");
    }

    [Theory]
    [InlineData(Lang.English)]
    [InlineData(Lang.Spanish)]
    public async Task The_nudge_comes_at_its_hour_and_each_of_its_buttons_does_what_it_says(Lang lang)
    {
        await using var acme = await AcmeInSlack.OpenAsync("nudge");
        var alice = acme.Alice(lang);
        await GreetAsync(alice);
        await alice.SayAsync(
            "put Eva Martín in trusted",
            "pon a Eva Martín en confianza",
            "Eva Martín is in your circle",
            "Eva Martín está ahora en tu círculo"
        );
        await alice.SayAsync(
            "add Vera Ortiz from Contoso",
            "añade a Vera Ortiz de Contoso",
            "Vera Ortiz is one of your contacts now",
            "ya tienes a Vera Ortiz entre tus contactos"
        );
        await alice.SayAsync(
            "every 2 weeks Vera Ortiz",
            "cada 2 semanas Vera Ortiz",
            "I'll watch over it: Vera Ortiz",
            "Estaré pendiente: Vera Ortiz"
        );
        await alice.SayAsync(
            "add Ugo Bianchi from Contoso",
            "añade a Ugo Bianchi de Contoso",
            "Ugo Bianchi is one of your contacts now",
            "ya tienes a Ugo Bianchi entre tus contactos"
        );
        await alice.SayAsync(
            "every 2 weeks Ugo Bianchi",
            "cada 2 semanas Ugo Bianchi",
            "I'll watch over it: Ugo Bianchi",
            "Estaré pendiente: Ugo Bianchi"
        );

        var monday = acme.Today.Next(IsoDayOfWeek.Monday);
        await acme.SleepUntilAsync(monday);
        await alice.SeeAsync("small things for today", "cosas pequeñas para hoy");
        await alice.ShootAsync("monday");
        Assert.Contains(
            $"https://slack.com/app_redirect?team={LocalSlack.Team}&channel={LocalSlack.Eva}",
            (await acme.Slack.LogAsync())!.ToJsonString().Replace("\\u0026", "&", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

        await alice.ClickAsync(
            "Why them?",
            "¿Por qué?",
            "people worth meeting this week",
            "personas que merece la pena conocer esta semana"
        );
        await alice.ClickAsync("Done", "Hecho", "Well done!", "¡Bien hecho!");
        await alice.ShootAsync("done");
        await alice.ClickAsync("Later", "Más adelante", "I'll come back to it in", "Te lo recordaré dentro de");
        await alice.ShootAsync("later");

        await acme.SleepUntilAsync(monday.PlusDays(21));
        await alice.SeeAsync("You wanted to be in touch with Vera Ortiz", "Querías estar en contacto con Vera Ortiz");
        await alice.ShootAsync("three-weeks-later");
        await alice.ClickAsync("Not this", "Esto no", "I won't bring that up again.", "No vuelvo a mencionarlo.");
        await alice.ShootAsync("not-this");
        await alice.ClickAsync("Fewer of these", "Menos de estos", "You get a nudge once a week", "Recibes un mensaje por semana");
        await alice.ShootAsync("fewer");

        await acme.SleepUntilAsync(monday.PlusDays(35));
        await alice.SeeAsync("Once a week", "Una vez por semana");
        await alice.ClickAsync("Stop", "Parar", "You get no nudges from me.", "No te escribo mensajes diarios.");
        await alice.ShootAsync("stopped");
        await alice.ClickAsync("Nudges on", "Activar mensajes", "You get at most one nudge a day", "Recibes como mucho un mensaje al día");
    }

    [Theory]
    [InlineData(Lang.English)]
    [InlineData(Lang.Spanish)]
    public async Task A_nudge_leads_to_what_waits_what_was_agreed_whom_to_bring_together_and_what_the_profile_lacks(Lang lang)
    {
        await using var acme = await AcmeInSlack.OpenAsync("leads");
        var (alice, day) = (acme.Alice(lang), acme.Today.Next(IsoDayOfWeek.Tuesday));
        await acme.SleepUntilAsync(day);
        await acme.Offstage.AskToMeetAsync(AcmeInSlack.AddressOf(LocalSlack.Eva), "Alice Anderson");
        await acme.Offstage.AgreeAsync(AcmeInSlack.AddressOf(LocalSlack.Alice));
        await acme.SleepUntilAsync(day.PlusDays(12));
        await acme.Offstage.AskToMeetAsync(AcmeInSlack.AddressOf("U08PILAR"), "Alice Anderson");
        await acme.SleepUntilAsync(day.PlusDays(14));
        await GreetAsync(alice);
        await alice.SayAsync("I no longer like hiking", "ya no me gusta hiking", "I've taken “hiking” off", "He quitado «hiking»");
        await alice.SayAsync(
            "I no longer offer Kubernetes",
            "ya no ofrezco Kubernetes",
            "I've taken “Kubernetes” off",
            "He quitado «Kubernetes»"
        );
        await alice.SayAsync("I offer sailing", "ofrezco vela", "Noted: you offer", "Anotado: ofreces");

        await alice.SayAsync("what should I do today?", "¿qué hago hoy?", "small things for today", "cosas pequeñas para hoy");
        await alice.ShootAsync("nudge");
        await alice.ClickAsync("Show me", "Ver", "These wait for you", "Esperan tu respuesta");
        await alice.ShootAsync("request");
        await alice.ClickAsync("No", "No", "Nobody is told that it was you", "Nadie sabrá que fuiste tú");
        await alice.ClickAsync("We met", "Nos vimos", "Eva Martín is among your contacts now", "Eva Martín ya está entre tus contactos");
        await alice.ShootAsync("met");

        await alice.SayAsync(
            "add Nina Weiss",
            "añade a Nina Weiss",
            "Nina Weiss is one of your contacts now",
            "ya tienes a Nina Weiss entre tus contactos"
        );
        await alice.SayAsync(
            "add Omar Haddad",
            "añade a Omar Haddad",
            "Omar Haddad is one of your contacts now",
            "ya tienes a Omar Haddad entre tus contactos"
        );
        await alice.SayAsync(
            "what should I do today?",
            "¿qué hago hoy?",
            "A hobby or two in your profile",
            "Una o dos aficiones en tu perfil"
        );
        await alice.ShootAsync("next-nudge");
        await alice.ClickAsync("Introduce them", "Hacer la presentación", "Why the two should meet", "Por qué deberían conocerse");
        await alice.FillAsync("Why the two should meet", "Por qué deberían conocerse", "You both run");
        await alice.SubmitAsync("Send", "Enviar");
        await alice.SeeAsync("I'm going to introduce", "Voy a presentar a");
        await alice.ShootAsync("introducing");
        await alice.ClickAsync("Fill it in", "Completarlo", "Leave out whatever you like", "Deja en blanco lo que quieras");
        await alice.FillAsync("Interests", "Intereses", "chess");
        await alice.SubmitAsync("Save", "Guardar");
        await alice.SeeAsync("chess", "chess");
        await alice.ShootAsync("filled-in");
    }

    private static async Task GreetAsync(Colleague somebody)
    {
        await somebody.SitDownAsync();
        await somebody.SayAsync("hello", "hola", "Hello, ", "¡Hola, ");
    }
}
