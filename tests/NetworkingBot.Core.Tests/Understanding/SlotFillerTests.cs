using System.Globalization;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Search;
using NetworkingBot.Core.SlotFilling;
using NetworkingBot.Core.Understanding;
using NodaTime;

namespace NetworkingBot.Core.Tests.Understanding;

/// <summary>What the filler makes of sentences without any learnt slot: from what is known and what is left over.</summary>
public class SlotFillerTests
{
    private static readonly SlotFiller _filler = new(Commands.All);

    [Theory]
    [InlineData("find", "who around here can untangle a pivot table", "people: Offers=untangle a pivot table")]
    [InlineData("find", "anybody good with Airflow??", "people: Offers=Airflow")]
    [InlineData("find", "I keep getting stuck on customs paperwork, could someone help me", "people: Offers=customs paperwork")]
    [InlineData("find", "quién le sabe a las tablas dinámicas", "people: Offers=tablas dinámicas")]
    [InlineData("find", "necesito a alguien que entienda de aduanas", "people: Offers=aduanas")]
    [InlineData("find", "who knows SEO and cold calls", "people: Offers=SEO;Offers=cold calls")]
    [InlineData("find", "is there somebody in Madrid who knows SAP", "people: Place=Madrid;Offers=SAP")]
    [InlineData(
        "suggest-from",
        "Finance in Berlin who speaks Portuguese, not my department, just one",
        "people: Elsewhere=;Department=Finance;Place=Berlin;Speaks=Portuguese;Count=1"
    )]
    [InlineData("suggest-from", "alguien de Finanzas pero que no sea de Londres", "people: Department=Finanzas;-Place=Londres")]
    [InlineData("suggest-from", "who else sits in my office", "people: -Away=")]
    [InlineData("suggest-from", "I don't know anybody in my office", "people: -Away=")]
    [InlineData("suggest-from", "don't suggest people from Sales", "people: -Department=Sales")]
    [InlineData("suggest-from", "stop showing me colleagues from Marketing", "people: -Department=Marketing")]
    [InlineData("suggest-from", "no me muestres gente de Ventas", "people: -Department=Ventas")]
    [InlineData("suggest-from", "no me sugieras gente de mi equipo", "people: Elsewhere=")]
    [InlineData("suggest-from", "no, alguien de Finanzas", "people: Department=Finanzas")]
    [InlineData("suggest-elsewhere", "de mi equipo ya los veo ocho horas", "people: Elsewhere=")]
    [InlineData("suggest-from", "somebody from Sales or Marketing", "people: Department=Sales;Department=Marketing")]
    [InlineData("suggest-speakers", "quién habla euskera por acá", "people: Speaks=euskera")]
    [InlineData("suggest-speakers", "a German speaker in Lima please", "people: Place=Lima;Speaks=German")]
    [InlineData("suggest-by-interest", "who's into bouldering", "people: Likes=bouldering")]
    [InlineData("suggest-by-interest", "a quién le gusta el ajedrez", "people: Likes=ajedrez")]
    [InlineData("suggest-elsewhere", "people from other teams please", "people: Elsewhere=")]
    [InlineData("newcomers", "quién acaba de entrar en ventas", "people: Department=ventas;New=")]
    [InlineData("alike", "anyone else like Sol Aguirre", "people: Like=p-Sol Aguirre")]
    [InlineData("alike", "people like me", "people: Like=p-me")]
    [InlineData("unsupported:who-seeks", "who is looking for help with demos", "people: Seeks=demos")]
    [InlineData("unsupported:who-seeks", "a quién le hace falta lo que yo ofrezco", "people: SeeksMine=")]
    [InlineData("unsupported:title-search", "who's the head of payroll", "people: Title=head of payroll")]
    [InlineData("unsupported:title-search", "who works in treasury", "people: Department=treasury")]
    public void One_query_holds_every_condition(string intent, string sentence, string expected) =>
        Assert.Equal(expected, Fill(intent, sentence));

    [Theory]
    [InlineData("ask", "could you introduce me to Roberto Ibarra", "ask(p-Roberto Ibarra, -, -)")]
    [InlineData("ask", "put me in touch with Carmen from recruiting", "ask(p-Carmen Vidal, -, -)")]
    [InlineData("ask", "preséntame a Carmen", "ask(-, Carmen, -)")]
    [InlineData("ask", "quisiera conocer a Pepe Peña porque voy a montar un almacén", "ask(p-José Luis Peña, -, voy a montar un almacén)")]
    [InlineData("ask", "I'd love to talk to Will Okonkwo about streaming data", "ask(p-Will Okonkwo, -, streaming data)")]
    [InlineData("ask", "introduce me to somebody from Marketing", "people: Department=Marketing")]
    [InlineData("ask", "write to siobhan.oconnor@harbour.example for me", "ask(p-Siobhán O'Connor, -, -)")]
    [InlineData("ask", "introduce me to them", "missing who")]
    [InlineData("ask-through", "ask Pilar Ríos to introduce me to Sol Aguirre", "ask-through(p-Pilar Ríos, -, p-Sol Aguirre, -, -)")]
    [InlineData("ask-through", "quiero llegar a Sol Aguirre a través de Pilar Ríos", "ask-through(p-Pilar Ríos, -, p-Sol Aguirre, -, -)")]
    [InlineData(
        "introduce",
        "introduce Jan Kowalczyk and Jean-Luc Moreau to each other",
        "introduce(p-Jan Kowalczyk, -, p-Jean-Luc Moreau, -, -)"
    )]
    [InlineData("why", "quién es Guadalupe Sosa", "why(p-Guadalupe Sosa, -)")]
    [InlineData("why", "tell me about Ana from Contoso", "contact(Ana Pires)")]
    [InlineData("never", "please never show me Domingo Salas again", "never(p-Domingo Salas, -)")]
    [InlineData("not-now", "not now with Paco Luna", "not-now(p-Francisco Javier Luna, -)")]
    [InlineData("openers", "what do I write to May Lindgren first", "openers(p-May Lindgren, -)")]
    public void Introductions_name_whom_they_are_for(string intent, string sentence, string expected) =>
        Assert.Equal(expected, Fill(intent, sentence));

    [Theory]
    [InlineData("contact", "what do I know about Ana Ferro", "contact(Ana Ferro)")]
    [InlineData("add-contact", "add Nina Weiss, buyer at Adatum, to my contacts", "add-contact(Nina Weiss, buyer at Adatum)")]
    [InlineData("add-contact", "agrega a Lupe Sosa a mis contactos", "add-contact(Guadalupe Sosa)")]
    [InlineData("add-contact", "save Jan Kowalczyk and Sol Aguirre as contacts", "add-contact(Jan Kowalczyk) + add-contact(Sol Aguirre)")]
    [InlineData("add-contact", "I met Jan Kowalczyk from Contoso at the fair", "add-contact(Jan Kowalczyk from Contoso)")]
    [InlineData("add-contact", "too many managers", "new-contact()")]
    [InlineData("add-contact", "a new contact please", "new-contact()")]
    [InlineData("note", "note that Ana Ferro is allergic to nuts", "note(Ana Ferro is allergic to nuts)")]
    [InlineData("note", "apunta que a Pilar Ríos le encanta el teatro", "note(Pilar Ríos le encanta el teatro)")]
    [InlineData("note", "note something", "missing who")]
    [InlineData("log-encounter", "had lunch with Roberto Ibarra yesterday", "log-encounter(Roberto Ibarra 2026-11-28, InPerson)")]
    [InlineData(
        "log-encounter",
        "I met Jan, May and Sol yesterday",
        "log-encounter(Jan Kowalczyk 2026-11-28, Unsaid) + log-encounter(May Lindgren 2026-11-28, Unsaid) + log-encounter(Sol Aguirre "
            + "2026-11-28, Unsaid)"
    )]
    [InlineData(
        "log-encounter",
        "ayer hablé con Domingo sobre la feria de Lima",
        "log-encounter(Domingo Salas 2026-11-28 about la feria de Lima, Unsaid)"
    )]
    [InlineData("log-encounter", "hice una videollamada con Ana Pires", "log-encounter(Ana Pires, Online)")]
    [InlineData("rhythm", "every three weeks with Pilar Ríos", "rhythm(three weeks, Pilar Ríos)")]
    [InlineData("rhythm", "quiero hablar con Paco Luna una vez al mes", "rhythm(30 days, Francisco Javier Luna)")]
    [InlineData("rhythm", "I want to hear from Ana Ferro", "missing when")]
    [InlineData("circle", "put Ana Ferro in my trusted circle", "circle(Ana Ferro, trusted)")]
    [InlineData("circle", "pon a Ana Ferro entre los cercanos", "circle(Ana Ferro, close)")]
    [InlineData("leave-circle", "take Ana Ferro out of trusted", "leave-circle(Ana Ferro, trusted)")]
    [InlineData("describe-contact", "Ana Ferro's phone is +34 600 112 233", "describe-contact(phone, Ana Ferro, +34 600 112 233)")]
    [InlineData(
        "describe-contact",
        "el correo de Ana Ferro es ana.ferro@fabrikam.example",
        "describe-contact(email, Ana Ferro, ana.ferro@fabrikam.example)"
    )]
    [InlineData("ask-to-remove-contact", "borra a Ana Ferro de mis contactos", "ask-to-remove-contact(Ana Ferro)")]
    [InlineData("ask-to-edit-contact", "edit Ana Ferro", "ask-to-edit-contact(Ana Ferro)")]
    [InlineData("ask-to-merge", "Ana Ferro and Ana Pires are the same person", "ask-to-merge(Ana Ferro, Ana Pires)")]
    [InlineData("remind-me", "remind me to write to Ana Ferro in two weeks", "remind-me(write to Ana Ferro 2026-12-13)")]
    [InlineData("remind-me", "recuérdame llamar a Pepe Peña el viernes", "remind-me(llamar a José Luis Peña 2026-12-04)")]
    [InlineData(
        "remind-me",
        "next Friday remind me to call Jan and Sol",
        "remind-me(call Jan Kowalczyk 2026-12-04) + remind-me(call Sol Aguirre 2026-12-04)"
    )]
    [InlineData("remind-me", "remind me to call Ana Ferro on 31 April", "remind-me(call Ana Ferro)")]
    [InlineData("remind-me", "remind me tomorrow", "missing who")]
    [InlineData("cancel-reminder", "forget the reminder about Ana Ferro", "cancel-reminder(Ana Ferro)")]
    public void Contacts_are_kept_under_plausible_names_and_several_at_once(string intent, string sentence, string expected) =>
        Assert.Equal(expected, Fill(intent, sentence));

    [Theory]
    [InlineData("add-to-profile", "I can help with SEO and public speaking", "add-to-profile(Offers, SEO; public speaking)")]
    [InlineData(
        "add-to-profile",
        "me gusta el senderismo, los juegos de mesa y cocinar",
        "add-to-profile(Interests, senderismo; juegos de mesa; cocinar)"
    )]
    [InlineData("add-to-profile", "I'm looking for advice on pensions", "add-to-profile(LooksFor, pensions)")]
    [InlineData("add-to-profile", "hablo francés y alemán", "add-to-profile(Languages, francés; alemán)")]
    [InlineData("add-to-profile", "I need help with something", "missing what")]
    [InlineData("take-off-profile", "I no longer offer cash forecasting", "take-off-profile(cash forecasting)")]
    [InlineData("set-profile-line", "I moved to the London office", "set-profile-line(Place, London)")]
    [InlineData("set-profile-line", "ahora soy analista de datos", "set-profile-line(Title, analista de datos)")]
    [InlineData("goal", "my goal is to lead the Lima warehouse by June", "goal(lead the Lima warehouse by June)")]
    [InlineData("goal", "quiero cambiar de meta", "missing text")]
    [InlineData("pause", "pause until 12 January", "pause(2027-01-12)")]
    [InlineData("pause", "hide me for a while", "pause(-)")]
    [InlineData("pause", "pausa durante tres semanas", "pause(in 21 days)")]
    [InlineData("away", "I'm away from 24 December to 7 January", "away(2026-12-24, 2027-01-07)")]
    [InlineData("away", "estoy de vacaciones la semana que viene", "away(2026-11-30, 2026-12-06)")]
    [InlineData("away", "on holiday until January 7", "away(today, 2027-01-07)")]
    [InlineData("zone", "my time zone is Ciudad de México", "zone(Mexico City)")]
    [InlineData("reach-me", "people can reach me at sol@harbour.example", "reach-me(sol@harbour.example)")]
    [InlineData("speak", "habla en inglés por favor", "speak(English)")]
    [InlineData("speak", "could we switch to Spanish", "speak(Spanish)")]
    [InlineData("quiet", "nothing after 18:00 please", "quiet(nothing after 18:00 please)")]
    [InlineData("quiet", "no me escribas los miércoles", "set-nudges(except miercoles)")]
    [InlineData("set-nudges", "only on Mondays at 9", "set-nudges(only on Mondays at 9)")]
    public void Profiles_and_settings_keep_what_was_said_and_no_story(string intent, string sentence, string expected) =>
        Assert.Equal(expected, Fill(intent, sentence));

    [Fact]
    public void Whatever_takes_nothing_needs_nothing()
    {
        string[] plain =
        [
            "greet",
            "help",
            "privacy",
            "thank",
            "let-go",
            "profile",
            "others",
            "hidden",
            "whom-to-help",
            "drop-goal",
            "strategy",
            "requests",
            "circles",
            "who-is-due",
            "duplicates",
            "nudge",
            "reminders",
            "fewer-nudges",
            "stop-nudges",
            "resume-nudges",
            "resume",
        ];

        Assert.All(
            plain,
            intent => Assert.Equal($"{intent}()", Fill(intent, "whatever it takes").Replace("(-)", "()", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("connect-calendar", "I'd rather you knew my meetings than guessed", "connect-calendar(-)")]
    [InlineData("connect-calendar", "look here (https://a.example/aB3/), it's my diary", "connect-calendar(https://a.example/aB3/)")]
    [InlineData("connect-calendar", "either https://a.example/1 or https://b.example/2", "connect-calendar(-)")]
    [InlineData("calendar", "qué tienes de mi outlook", "calendar()")]
    [InlineData("disconnect-calendar", "hands off my diary", "disconnect-calendar()")]
    public void A_calendar_is_the_one_address_that_is_said(string intent, string sentence, string expected) =>
        Assert.Equal(expected, Fill(intent, sentence));

    [Fact]
    public void A_learnt_slot_comes_before_what_is_left_over()
    {
        const string Sentence = "my laptop died and the quarterly numbers are due, somebody rescue my spreadsheet";
        var reading = new Reading(Sentence, PlainWords.Read(Sentence), Harbour.Spot(Sentence), Lang.English);
        var learnt = new TaggedSlot(SlotNames.What, Sentence.IndexOf("spreadsheet", StringComparison.Ordinal), Sentence.Length);

        var filled = Assert.IsType<Filling.Filled>(
            _filler.Fill("find", reading, [learnt], new Speaker(new PersonId("p-me"), "Data", "Berlin", Lang.English))
        );

        Assert.Equal(new SearchPeople("Offers=spreadsheet"), filled.Command);
        Assert.Equal("spreadsheet", filled.Slots[SlotNames.What]);
    }

    [Fact]
    public void A_known_place_at_the_end_of_a_learnt_thing_is_where()
    {
        const string Sentence = "who knows Airflow in Madrid";
        var reading = new Reading(Sentence, PlainWords.Read(Sentence), Harbour.Spot(Sentence), Lang.English);
        var learnt = new TaggedSlot(SlotNames.What, Sentence.IndexOf("Airflow", StringComparison.Ordinal), Sentence.Length);

        var filled = Assert.IsType<Filling.Filled>(_filler.Fill("find", reading, [learnt],
            new Speaker(new PersonId("p-me"), "Data", "Berlin", Lang.English)));

        Assert.Equal(new SearchPeople("Place=Madrid;Offers=Airflow"), filled.Command);
    }

    private static string Fill(string intent, string sentence)
    {
        var lang = LanguageGuess.Of(PlainWords.Read(sentence)) ?? Lang.English;
        var reading = new Reading(sentence, PlainWords.Read(sentence), Harbour.Spot(sentence), lang);
        return _filler.Fill(intent, reading, [], new Speaker(new PersonId("p-me"), "Data", "Berlin", lang)) switch
        {
            Filling.Filled filled => string.Join(" + ", filled.Also.Prepend(filled.Command).Select(Shown)),
            Filling.Missing missing => $"missing {missing.Slot}",
            _ => "unknown",
        };
    }

    private static string Shown(Command command) => command is SearchPeople search
        ? $"people: {search.Query}"
        : $"{Commands.All.EntryOf(command).Name}({string.Join(", ", Parts(command).Select(Shown))})";

    private static IEnumerable<object?> Parts(object command) =>
        from parameter in command.GetType().GetConstructors()[0].GetParameters()
        select command.GetType().GetProperty(parameter.Name!)!.GetValue(command);

    private static string Shown(object? value) => value switch
    {
        null => "-",
        PersonId id => id.Value,
        LocalDate date => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
