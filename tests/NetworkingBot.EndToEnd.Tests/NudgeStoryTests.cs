using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Storage;
using NetworkingBot.Teams.Tests;
using NetworkingBot.Testing;
using NodaTime;
using static Microsoft.Playwright.Assertions;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>
/// The daily nudge as it comes by the bot's own schedule, at an hour that is a minute away, and all that one can do with it.
/// </summary>
public sealed class NudgeStoryTests
{
    /// <summary>Numbers whose nudges are due at the hour they choose to the second or two: others wait up to five minutes more.</summary>
    private const string Staff =
        """
        id,name,email,department,zone,offers,looks for
        33,Maya Ruiz,maya@example.com,Engineering,Europe/London,Kubernetes,French
        212,Marta Gil,marta@example.com,Engineering,Europe/Madrid,Kubernetes,French
        1,Luis Vega,luis@example.com,Finance,Europe/Madrid,Excel,Kubernetes
        """;

    /// <summary>
    /// Who has something to answer, to tell and to bring together, and a gap in the profile: nothing that they offer is looked for.
    /// </summary>
    private const string Involved =
        """
        id,name,email,department,zone,offers,looks for
        33,Maya Ruiz,maya@example.com,Engineering,Europe/London,sailing,French
        212,Marta Gil,marta@example.com,Engineering,Europe/Madrid,sailing,French
        1,Luis Vega,luis@example.com,Finance,Europe/Madrid,Excel,Kubernetes
        2,Ida Holm,ida@example.com,Operations,Europe/Oslo,Kubernetes,Excel
        3,Otto Braun,otto@example.com,Legal,Europe/Berlin,contracts,sailing
        4,Nils Dahl,nils@example.com,Sales,Europe/Oslo,Kubernetes,Excel
        """;


    [Fact]
    public Task A_nudge_comes_at_its_hour_and_every_button_does_what_it_says() =>
        PlayAsync("en", Staff, _ => Task.CompletedTask, AtItsHourAsync);

    [Fact]
    public Task Un_aviso_llega_a_su_hora_y_cada_botón_hace_lo_que_dice() => PlayAsync("es", Staff, _ => Task.CompletedTask, AtItsHourAsync);

    [Fact]
    public Task A_nudge_leads_to_what_waits_what_was_agreed_whom_to_bring_together_and_what_the_profile_lacks() =>
        PlayAsync("en", Involved, PlayThePastAsync, LeadingOnAsync);

    [Fact]
    public Task Un_aviso_lleva_a_lo_pendiente_a_lo_acordado_a_quién_presentar_y_a_lo_que_falta_en_el_perfil() =>
        PlayAsync("es", Involved, PlayThePastAsync, LeadingOnAsync);

    /// <summary>Two weeks ago Luis agreed with each of them to meet; the day before yesterday Otto asked to.</summary>
    private static async Task PlayThePastAsync(EmptyStore file)
    {
        using var store = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = file.Path });
        var time = new MovedTime();
        var today = time.GetCurrentInstant();
        var services = new CoreServices((ITableStore)store, time, () => Guid.NewGuid().ToString("N"));
        var offstage = new Offstage(new ConversationCore(services));
        var staff = (await services.People.AllAsync(new OrgId("acme"), TestContext.Current.CancellationToken)).ToDictionary(
            person => person.Name,
            person => new Address("local", "acme", person.Id.Value)
        );
        foreach (var name in new[] { "Maya Ruiz", "Marta Gil" })
        {
            time.MoveTo(today - Duration.FromDays(14));
            await offstage.AskToMeetAsync(staff["Luis Vega"], name);
            await offstage.AgreeAsync(staff[name]);
            time.MoveTo(today - Duration.FromDays(2));
            await offstage.AskToMeetAsync(staff["Otto Braun"], name);
        }
    }

    private static async Task AtItsHourAsync(Reader[] readers)
    {
        foreach (var reader in readers)
        {
            await reader.HasContactsAsync();
        }

        await readers[1].NotesAnAddressAsync();
        foreach (var reader in readers)
        {
            await reader.ChoosesAnHourAMinuteAwayAsync();
        }

        foreach (var reader in readers)
        {
            await reader.GetsTheNudgeAsync();
        }

        Assert.StartsWith("mailto:", await readers[0].WriteLinks.Last.GetAttributeAsync("href"), StringComparison.Ordinal);
        var opened = await Links.OpenedByAsync(
            readers[1].Page,
            readers[1].WriteLinks.Nth(await readers[1].WriteLinks.CountAsync() - 3),
            "teams.microsoft.com"
        );
        Assert.StartsWith(
            "https://teams.microsoft.com/l/chat/0/0?users=luis%40example.com&message=",
            opened.AbsoluteUri,
            StringComparison.Ordinal
        );
        Assert.Contains("Luis", opened.Query, StringComparison.Ordinal);
        foreach (var reader in readers)
        {
            await reader.TriesEveryButtonAsync();
        }
    }

    private static async Task LeadingOnAsync(Reader[] readers)
    {
        await readers[0].IsLedOnAsync("Ida Holm");
        await readers[1].IsLedOnAsync("Nils Dahl");
    }

    private static async Task PlayAsync(
        string lang,
        string staff,
        Func<EmptyStore, Task> past,
        Func<Reader[], Task> story,
        [CallerMemberName] string test = ""
    )
    {
        if (!PrivateNetwork.IsInside)
        {
            await PrivateNetwork.RunAsync($"{typeof(NudgeStoryTests).FullName}.{test}");
            return;
        }

        using var store = new EmptyStore();
        await using var teams = await FakeTeams.StartAsync();
        var (toBot, toPlayground, ofPlayground) = (FreePort.Next(), FreePort.Next(), FreePort.Next());
        var settings = TeamsSettings.For(teams, toPlayground, "acme", store.Environment);
        await File.WriteAllTextAsync(store.File("staff.csv"), staff, TestContext.Current.CancellationToken);
        var imported = await BotProcess.RunAsync(settings, "import", store.File("staff.csv"), "--org", "acme", "--joined", "--yes");
        Assert.True(imported.ExitCode == 0, imported.Output + imported.Error);
        await past(store);
        await using var bot = await BotProcess.ServeAsync(settings);
        await using var inward = await AuthenticatingProxy.ToBotAsync(toBot, new Uri(bot.Address, "api/messages"), teams);
        await using var outward = await AuthenticatingProxy.ToPlaygroundAsync(
            toPlayground,
            new Uri($"http://127.0.0.1:{ofPlayground}"),
            teams
        );
        await using var maya = await Playground.StartAsync(
            ofPlayground,
            new Uri($"http://127.0.0.1:{toBot}/api/messages"),
            new Uri($"http://127.0.0.1:{toPlayground}/_connector")
        );
        await using var chromium = await ChromiumBrowser.StartAsync();
        await using var marta = await chromium.OpenAsync();
        await marta.Page.GotoAsync(bot.Entrance.AbsoluteUri);
        await marta.Page.GetByLabel("Find a colleague").FillAsync("Marta Gil");
        await marta.Page.GetByRole(AriaRole.Link).Filter(new() { HasText = "Marta Gil" }).ClickAsync();
        try
        {
            await story([
                new(
                    marta.Page,
                    marta.Page.GetByRole(AriaRole.Log),
                    lang,
                    "Europe/Madrid",
                    text => SayAsync(marta.Page, text),
                    name => marta.ShootAsync($"nudge-{lang}-{name}", fullPage: true)
                ),
                new(
                    maya.Page,
                    maya.Page.Locator("body"),
                    lang,
                    "Europe/London",
                    text => maya.SayAsync(text),
                    name => maya.ShootAsync($"nudge-{lang}-{name}")
                ),
            ]);
            Assert.Empty(marta.Faults);
        }
        catch
        {
            await maya.ShootAsync($"nudge-{lang}-99-where-it-failed");
            await marta.ShootAsync($"nudge-{lang}-99-where-it-failed", fullPage: true);
            throw;
        }
    }

    private static async Task SayAsync(IPage page, string text)
    {
        var box = page.GetByRole(AriaRole.Textbox).Last;
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    /// <summary>
    /// Somebody in some client, who speaks one language: of two words given, theirs counts. <paramref name="Talk"/>: where messages stand.
    /// </summary>
    private sealed record Reader(IPage Page, ILocator Talk, string Lang, string Zone, Func<string, Task> Say, Func<string, Task> Shoot)
    {
        public ILocator WriteLinks => Page.GetByRole(AriaRole.Link, new() { Name = In("Write", "Escribir"), Exact = true });

        public async Task HasContactsAsync()
        {
            await SaysAsync(
                "add Luis Vega",
                "añade a Luis Vega",
                "Luis Vega is one of your contacts now",
                "ya tienes a Luis Vega entre tus contactos"
            );
            foreach (var name in new[] { "Vera Ortiz", "Otto Kern" })
            {
                var email = $"{name[..4].ToLowerInvariant()}@contoso.example";
                await SaysAsync(
                    $"add {name} from Contoso, {email}",
                    $"añade a {name} de Contoso, {email}",
                    $"{name} is one of your contacts now",
                    $"ya tienes a {name} entre tus contactos"
                );
                await SaysAsync(
                    $"met {name} on 1 January",
                    $"comí con {name} el 1 de enero",
                    $"in touch with {name}",
                    $"contacto con {name}"
                );
                await SaysAsync(
                    $"every 2 weeks {name}",
                    $"cada 2 semanas {name}",
                    $"I'll watch over it: {name}",
                    $"Estaré pendiente: {name}"
                );
            }
        }

        /// <summary>Teams opens a chat by an e-mail address; a colleague's is used only where the owner of the contact noted it.</summary>
        public async Task NotesAnAddressAsync()
        {
            await SaysAsync("edit contact Luis Vega", "editar contacto Luis Vega", "E-mail", "Correo electrónico");
            await Page.GetByLabel(In("E-mail", "Correo electrónico")).Last.FillAsync("luis@example.com");
            await ClicksAsync("Save", "Guardar", "luis@example.com", "luis@example.com");
        }

        /// <summary>
        /// Again, until the bot says that it comes today: an hour that passed while a slow machine was at it is not waited for.
        /// </summary>
        public async Task ChoosesAnHourAMinuteAwayAsync()
        {
            DateTimeOffset at;
            do
            {
                at = TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow.AddSeconds(105), TimeZoneInfo.FindSystemTimeZoneById(Zone));
                var hour = at.ToString("HH:mm", CultureInfo.InvariantCulture);
                await SaysAsync(
                    $"nudges at {hour} every day",
                    $"avisos a las {hour} todos los días",
                    $"at about {hour}",
                    $"hacia las {hour}"
                );
            } while (
                !(await Page.GetByText(In("The next possible one:", "El próximo posible:")).Last.InnerTextAsync()).Contains(
                    In(
                        at.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")),
                        at.ToString("d 'de' MMMM 'de' yyyy", CultureInfo.GetCultureInfo("es-ES"))
                    ),
                    StringComparison.Ordinal
                )
            );
        }

        public async Task GetsTheNudgeAsync()
        {
            await Expect(Page.GetByText(In("3 small things for today", "3 cosas pequeñas para hoy")).Last).ToBeVisibleAsync();
            await Shoot("1-arrived");
        }

        public async Task TriesEveryButtonAsync()
        {
            await ClicksAsync("Done", "Hecho", "Well done!", "¡Bien hecho!");
            await Shoot("2-done");
            await ClicksAsync("Later", "Más adelante", "I'll come back to it in 2 weeks.", "Te lo recordaré dentro de 2 semanas.");
            await ClicksAsync("Fewer of these", "Menos de estos", "once a week", "un mensaje por semana");
            await Shoot("3-fewer");
            await AsksWhatToDoAsync("Once a week; “nudges daily” for more.", "Una vez por semana; con «mensajes diarios», más.");
            await ClicksAsync("Not this", "Esto no", "I won't bring that up again.", "No vuelvo a mencionarlo.");
            await Shoot("4-not-this");
            await ClicksAsync("Stop", "Parar", "You get no nudges from me.", "No te escribo mensajes diarios.");
            await Shoot("5-stopped");
        }

        /// <summary>What a nudge can lead to beside a contact.</summary>
        /// <param name="other">Who could help Luis.</param>
        public async Task IsLedOnAsync(string other)
        {
            await SaysAsync(
                $"add {other}",
                $"añade a {other}",
                $"{other} is one of your contacts now",
                $"ya tienes a {other} entre tus contactos"
            );
            await AsksWhatToDoAsync("Somebody asked to meet you", "Alguien quiere conocerte");
            await Shoot("6-led-on");
            await ClicksAsync("Show me", "Ver", "These wait for you", "Esperan tu respuesta");
            await ClicksAsync("No", "No", "Nobody is told that it was you", "Nadie sabrá que fuiste tú");
            await Shoot("7-answered");
            await AsksWhatToDoAsync("both said yes to meeting", "dijeron que sí a conocerse");
            await ClicksAsync("We met", "Nos vimos", "Luis Vega is among your contacts now", "Luis Vega ya está entre tus contactos");
            await Shoot("8-met");
            await AsksWhatToDoAsync("A hobby or two in your profile", "Una o dos aficiones en tu perfil");
            await Shoot("9-next");
            await ClicksAsync("Introduce them", "Hacer la presentación", "Why the two should meet", "Por qué deberían conocerse");
            await Page.GetByLabel(In("Why the two should meet", "Por qué deberían conocerse")).Last.FillAsync("You both like Excel");
            await ClicksAsync("Send", "Enviar", "I'm going to introduce", "Voy a presentar a");
            await Shoot("10-introducing");
            await ClicksAsync("Fill it in", "Completarlo", "Leave out whatever you like", "Deja en blanco lo que quieras");
            await Page.GetByLabel(In("Interests", "Intereses")).Last.FillAsync("chess");
            await ClicksAsync("Save", "Guardar", "chess", "chess");
            await Shoot("11-filled-in");
        }

        private Task AsksWhatToDoAsync(string answer, string respuesta) =>
            SaysAsync("what should I do today?", "¿qué hago hoy?", answer, respuesta);

        private string In(string english, string spanish) => Lang == "en" ? english : spanish;

        /// <summary>The same answer may stand further up already: one more is waited for.</summary>
        private async Task SaysAsync(string english, string spanish, string answer, string respuesta)
        {
            var answers = Page.GetByText(In(answer, respuesta));
            var before = await answers.CountAsync();
            await Say(In(english, spanish));
            await Expect(answers.Nth(before)).ToBeVisibleAsync();
        }

        private async Task ClicksAsync(string english, string spanish, string answer, string respuesta)
        {
            await Talk.GetByRole(AriaRole.Button, new() { Name = In(english, spanish), Exact = true }).Last.ClickAsync();
            await Expect(Page.GetByText(In(answer, respuesta)).Last).ToBeVisibleAsync();
        }
    }
}
