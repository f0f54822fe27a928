using NetworkingBot.Core;
using NetworkingBot.Slack.Tests.Drivers;
using NodaTime;

namespace NetworkingBot.Slack.Tests;

/// <summary>Every kind of button and form that colleagues meet in Slack, clicked in a Slack that others wrote, in both languages.</summary>
public sealed class ColleagueTests
{
    [Theory]
    [InlineData(Lang.English)]
    [InlineData(Lang.Spanish)]
    public async Task The_weeks_people_are_looked_at_put_aside_and_fetched_back(Lang lang)
    {
        await using var acme = await AcmeInSlack.OpenAsync("week");
        var alice = acme.Alice(lang);
        await alice.SitDownAsync();

        await alice.SayAsync("hello", "hola", "Hello, Alice", "¡Hola, Alice");
        await alice.ClickAsync(
            "Who should I meet?",
            "¿A quién debería conocer?",
            "people worth meeting this week",
            "personas que merece la pena conocer esta semana"
        );
        await alice.ShootAsync("three");
        await alice.ClickAtAsync("Eva Martín", "Not now", "Ahora no");
        await alice.SeeAsync("All right, not now: Eva Martín", "De acuerdo, ahora no: Eva Martín");
        await alice.ShootAsync("not-now");
        await alice.ClickAsync("Undo", "Deshacer", "Done: Eva Martín may be suggested", "Hecho: Eva Martín podrá volver");
        await alice.ClickAtAsync("Eva Martín", "Never suggest", "No sugerir nunca");
        await alice.SeeAsync("I won't suggest Eva Martín", "No volveré a sugerirte a Eva Martín");
        await alice.SayAsync(
            "who did I hide?",
            "¿a quién he ocultado?",
            "People you don't want suggested",
            "Personas que no quieres que te sugiera"
        );
        await alice.ShootAsync("hidden");
        await alice.ClickAsync("Undo", "Deshacer", "Done: Eva Martín may be suggested", "Hecho: Eva Martín podrá volver");
        await alice.ClickAtAsync("Eva Martín", "Why?", "¿Por qué?");
        await alice.SeeAsync("These reasons come only from", "Estos motivos salen solo");
        await alice.ShootAsync("why");
        await alice.ClickAsync(
            "Ask Luis Pérez to introduce us",
            "Que nos presente Luis Pérez",
            "I'm going to ask Luis Pérez to introduce you to Eva Martín",
            "Voy a pedirle a Luis Pérez que te presente a Eva Martín"
        );
        await alice.ShootAsync("through");
        await alice.ClickAsync("Withdraw", "Retirar", "Withdrawn.", "Solicitud retirada.");
        await alice.ClickAsync("Others", "Otras personas", "worth meeting", "merece la pena conocer");
        await alice.SayAsync("others", "otras personas", "That's everybody for this week", "Ya no hay más esta semana");
        await alice.ShootAsync("others");
    }

    [Theory]
    [InlineData(Lang.English)]
    [InlineData(Lang.Spanish)]
    public async Task Somebody_is_found_and_asked_with_words_that_need_mending(Lang lang)
    {
        await using var acme = await AcmeInSlack.OpenAsync("find");
        var alice = acme.Alice(lang);
        await alice.SitDownAsync();

        await alice.SayAsync("who knows negotiation?", "¿quién sabe de negociación?", "People who know", "Personas que saben de");
        await alice.ShootAsync("found");
        await alice.ClickAsync("Ask for an introduction", "Pedir una presentación", "A few words first", "Antes, unas palabras");
        await alice.FillAsync("What I look for", "Qué busco", "advice on negotiating");
        await alice.FillAsync("What I offer in return", "Qué ofrezco a cambio", "write to alice@example.com");
        await alice.ClickAsync("Send", "Enviar", "are kept out of a first message", "En un primer mensaje no caben");
        await alice.ShootAsync("held-back");
        await alice.FillAsync("What I offer in return", "Qué ofrezco a cambio", "Kubernetes");
        await alice.SubmitAsync("Send", "Enviar");
        await alice.SeeAsync("I'm going to ask Omar Haddad", "Voy a preguntarle a Omar Haddad");
        await alice.ShootAsync("sent");
        await alice.SayAsync("requests", "solicitudes", "You wait for these", "Esperas respuesta");
        await alice.ShootAsync("requests");
        await alice.ClickAsync("Withdraw", "Retirar", "Withdrawn.", "Solicitud retirada.");
    }

    [Theory]
    [InlineData(Lang.English)]
    [InlineData(Lang.Spanish)]
    public async Task Somebody_comes_tells_of_themselves_rests_and_goes(Lang lang)
    {
        await using var acme = await AcmeInSlack.OpenAsync("stay");
        var bob = acme.Bob(lang);
        await bob.SitDownAsync();

        await bob.SayAsync("hello", "hola", "Hello, Bob", "¡Hola, Bob");
        await bob.ClickAsync(
            "No, thanks",
            "No, gracias",
            "If you change your mind, say “join”",
            "Si cambias de idea, di «quiero participar»"
        );
        await bob.SayAsync("join", "apuntarme", "Join your colleagues?", "¿Te unes?");
        await bob.ShootAsync("invitation");
        await bob.ClickAsync("Yes, I'd like to join", "Sí, me uno", "Welcome, Bob", "¡Te damos la bienvenida, Bob");
        await bob.ClickAsync("Edit my profile", "Editar mi perfil", "Leave out whatever you like", "Deja en blanco lo que quieras");
        await bob.FillAsync("I offer", "Ofrezco", "Excel");
        await bob.FillAsync("Links", "Enlaces", "javascript:alert(1)");
        await bob.ChooseAsync("I like to meet", "Prefiero encontrarme", "remotely", "a distancia");
        await bob.ClickAsync("Save", "Guardar", "not a web address", "no es una dirección web");
        await bob.ShootAsync("bad-link");
        await bob.FillAsync("Links", "Enlaces", "https://github.com/bob");
        await bob.SubmitAsync("Save", "Guardar");
        await bob.SeeAsync("github.com/bob", "github.com/bob");
        await bob.ShootAsync("profile");

        await bob.SayAsync("I look for Spanish lessons", "busco clases de inglés", "Noted: you look for", "Anotado: buscas");
        await bob.SayAsync("settings", "ajustes", "When I write", "Cuándo escribo");
        await bob.ClickAsync("Open the form", "Abrir el formulario", "All times are yours", "Todas las horas son las tuyas");
        await bob.ChooseAsync("Nudges", "Mensajes", "At most one a week", "Como mucho uno por semana");
        await bob.FillAsync("Away from", "Fuera desde", "2027-01-07");
        await bob.FillAsync("Last day away", "Último día fuera", "2027-01-04");
        await bob.ClickAsync("Save", "Guardar", "From which day to which?", "¿Desde qué día y hasta qué día?");
        await bob.ShootAsync("away-backwards");
        await bob.FillAsync("Last day away", "Último día fuera", "2027-01-14");
        await bob.SubmitAsync("Save", "Guardar");
        await bob.SeeAsync("You get a nudge once a week", "Recibes un mensaje por semana");
        await bob.ShootAsync("settings");

        await bob.SayAsync("pause", "pausa", "Until when would you like to pause?", "¿Hasta cuándo quieres hacer una pausa?");
        await bob.ShootAsync("pause");
        await bob.ClickLastAsync();
        await bob.SeeAsync("You're on pause until", "Estás en pausa hasta");
        await bob.ClickAsync("Start again now", "Volver ya", "You're back.", "Ya estás de vuelta.");

        await bob.SayAsync("help", "ayuda", "What you can say", "Qué puedes decirme");
        await bob.ShootAsync("help");
        await bob.ClickAsync(
            "My profile",
            "Mi perfil",
            "This is what colleagues who joined can see",
            "Esto es lo que pueden ver quienes participan"
        );

        await bob.SayAsync("leave", "salir", "I can keep your profile and contacts", "Puedo guardar tu perfil y tus contactos");
        await bob.ShootAsync("leave");
        await bob.ClickAsync("Stay", "Quedarme", "Glad you're staying.", "Me alegro de que te quedes.");
        await bob.SayAsync("leave", "salir", "I can keep your profile and contacts", "Puedo guardar tu perfil y tus contactos");
        await bob.ClickAsync(
            "Leave, keep my things",
            "Salir y guardar lo mío",
            "You've left, and nobody sees you",
            "Has salido y ya nadie te ve."
        );
        await bob.SayAsync("join", "apuntarme", "Join your colleagues?", "¿Te unes?");
        await bob.ClickAsync("Yes, I'd like to join", "Sí, me uno", "Welcome, Bob", "¡Te damos la bienvenida, Bob");
        await bob.SayAsync("leave", "salir", "I can keep your profile and contacts", "Puedo guardar tu perfil y tus contactos");
        await bob.ClickAsync("Leave and erase them", "Salir y borrarlo todo", "your notes are erased", "tus notas están borrados");
        await bob.ShootAsync("erased");
        var gone = await acme.Bot.PersonAsync(LocalSlack.Team, LocalSlack.Bob);
        Assert.Null(gone);
    }

    [Theory]
    [InlineData(Lang.English)]
    [InlineData(Lang.Spanish)]
    public async Task Contacts_are_kept_mended_told_apart_and_let_go(Lang lang)
    {
        await using var acme = await AcmeInSlack.OpenAsync("contacts");
        var alice = acme.Alice(lang);
        await alice.SitDownAsync();

        await alice.SayAsync(
            "add Vera Ortiz from Contoso",
            "añade a Vera Ortiz de Contoso",
            "Vera Ortiz is one of your contacts now",
            "ya tienes a Vera Ortiz entre tus contactos"
        );
        await alice.SayAsync(
            "put Vera Ortiz in trusted",
            "pon a Vera Ortiz en confianza",
            "Vera Ortiz is in your circle",
            "Vera Ortiz está ahora en tu círculo"
        );
        await alice.ClickAsync(
            "In touch today",
            "Hoy hemos hablado",
            "Noted: you were in touch with Vera Ortiz",
            "Anotado: contacto con Vera Ortiz"
        );
        await alice.ShootAsync("contact");
        await alice.ClickAsync("Edit", "Editar", "Only you see this.", "Esto solo lo ves tú.");
        await alice.FillAsync("E-mail", "Correo electrónico", "nonsense");
        await alice.FillAsync("Rhythm", "Ritmo", "2 weeks");
        await alice.ClickAsync("Save", "Guardar", "That doesn't look like an e-mail address.", "No parece una dirección de correo.");
        await alice.ShootAsync("mistake");
        await alice.FillAsync("E-mail", "Correo electrónico", "vera@contoso.example");
        await alice.SubmitAsync("Save", "Guardar");
        await alice.SeeAsync("vera@contoso.example", "vera@contoso.example");

        await alice.SeeNoMoreAsync("Noted: you were in touch with Vera Ortiz", "Anotado: contacto con Vera Ortiz");

        await alice.SayAsync(
            "add Vera Ortis",
            "añade a Vera Ortis",
            "Vera Ortis is one of your contacts now",
            "ya tienes a Vera Ortis entre tus contactos"
        );
        await alice.SayAsync("merge Vera Ortiz and Vera Ortis", "une Vera Ortiz y Vera Ortis", "the same person?", "la misma persona?");
        await alice.ShootAsync("same");
        await alice.ClickAsync("Two people", "Son dos personas", "Two people, then.", "Entonces son dos personas.");
        await alice.SayAsync("merge Vera Ortiz and Vera Ortis", "une Vera Ortiz y Vera Ortis", "the same person?", "la misma persona?");
        await alice.ClickAsync("Make them one", "Unir en uno", "They are one contact now", "Ahora son un solo contacto");
        await alice.SayAsync(
            "note Vera Ortiz likes climbing",
            "nota Vera Ortiz escala los domingos",
            "Noted. Only you see it.",
            "Anotado. Solo lo ves tú."
        );
        await alice.ShootAsync("note");

        await acme.AlreadyKnowsAsync(LocalSlack.Alice, Enumerable.Range(1, 9).Select(number => $"Zoe Number{number}"));
        await alice.SayAsync("contacts", "contactos", "Page 1 of 2", "Página 1 de 2");
        await alice.ShootAsync("contacts");
        await alice.ClickAsync("More", "Más", "Page 2 of 2", "Página 2 de 2");
        await alice.ClickAsync("Back", "Atrás", "Page 1 of 2", "Página 1 de 2");
        await alice.ClickAsync("Vera Ortiz", "Vera Ortiz", "In touch today", "Hoy hemos hablado");

        acme.Time.MoveTo(acme.Time.GetCurrentInstant() + Duration.FromDays(40));
        await alice.SayAsync(
            "who do I owe a call?",
            "¿a quién debo una llamada?",
            "One person would be glad to hear from you",
            "Hay una persona a la que le alegrará saber de ti"
        );
        await alice.ShootAsync("due");
        await alice.ClickAsync("Later", "Más adelante", "I won't bring up Vera Ortiz before", "No te recordaré a Vera Ortiz antes");
        await alice.SayAsync("who do I owe a call?", "¿a quién debo una llamada?", "Nobody: you're in touch", "A nadie: estás en contacto");

        await alice.SayAsync(
            "remove Vera Ortiz from contacts",
            "quita a Vera Ortiz de mis contactos",
            "This can't be undone",
            "No se puede deshacer"
        );
        await alice.ShootAsync("remove");
        await alice.ClickAsync("Keep", "Conservar", "Only you see this.", "Esto solo lo ves tú.");
        await alice.ClickAsync(
            "Remove",
            "Quitar",
            "Vera Ortiz is no longer among your contacts",
            "Vera Ortiz ya no está entre tus contactos"
        );
    }

    [Theory]
    [InlineData(Lang.English)]
    [InlineData(Lang.Spanish)]
    public async Task The_home_is_the_personal_page(Lang lang)
    {
        await using var acme = await AcmeInSlack.OpenAsync("home");
        var alice = acme.Alice(lang);
        await alice.SitDownAsync();
        await alice.SayAsync("hello", "hola", "Hello, Alice", "¡Hola, Alice");

        await alice.GoToAsync("networkingbot");
        await alice.SeeAsync("people worth meeting this week", "personas que merece la pena conocer esta semana");
        await alice.SeeAsync("Nothing waits for your answer", "No tienes nada pendiente");
        await alice.SeeAsync("Next nudge:", "Próximo mensaje:");
        await alice.SeeAsync("Your profile", "Tu perfil");
        await alice.SeeAsync("What you can say", "Qué puedes decirme");
        await alice.ShootAsync("home");
        await alice.ClickAsync("When I write", "Cuándo escribo", "Away from", "Fuera desde");
        await alice.ChooseAsync("Nudges", "Mensajes", "Not at all", "Ninguno");
        await alice.ClickAsync("Save", "Guardar", "You get no nudges from me.", "No te escribo mensajes diarios.");
        await alice.ShootAsync("settings-saved");
        await alice.SubmitAsync("Close", "Cerrar");
        await alice.SeeAsync("You get no nudges from me at the moment.", "Ahora no te escribo mensajes diarios.");
        await alice.ClickAsync("Edit my profile", "Editar mi perfil", "Leave out whatever you like", "Deja en blanco lo que quieras");
        await alice.FillAsync("Place", "Ubicación", "Glasgow");
        await alice.ClickAsync("Save", "Guardar", "Saved.", "Guardado.");
        await alice.SubmitAsync("Close", "Cerrar");
        await alice.SeeAsync("Engineering · Glasgow", "Engineering · Glasgow");
        await alice.ClickAtAsync("Eva Martín", "Not now", "Ahora no");
        await alice.SeeAsync("All right, not now: Eva Martín", "De acuerdo, ahora no: Eva Martín");
        await alice.ShootAsync("not-now");
        await alice.SubmitAsync("Close", "Cerrar");
        await alice.ClickAtAsync("Nina Weiss", "Ask for an introduction", "Pedir una presentación");
        await alice.SeeAsync("A few words first", "Antes, unas palabras");
        await alice.SubmitAsync("Cancel", "Cancelar");
        await alice.ShootAsync("home-later");
    }
}
