using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Core.Tests.Phrasings;

/// <summary>How people type: any case, with accents or without, with small typos and politeness around it.</summary>
public class WaysOfAskingTests
{
    private static readonly Recogniser _recogniser = new(Commands.All);

    [Theory]
    [InlineData("who should I meet this week?")]
    [InlineData("Who should i meet")]
    [InlineData("WHO SHOULD I MEET THIS WEEK???")]
    [InlineData("hey, who could I meet this week?")]
    [InlineData("hi there, could you tell me who I should meet this week please")]
    [InlineData("who shoud i meet this wek")]
    [InlineData("whom should I meet?")]
    [InlineData("who can I talk to this week?")]
    [InlineData("Who should I talk to?")]
    [InlineData("who do you recommend I meet?")]
    [InlineData("who would you introduce me to?")]
    [InlineData("who is worth meeting this week")]
    [InlineData("who's worth meeting?")]
    [InlineData("please suggest some people to meet")]
    [InlineData("suggest someone")]
    [InlineData("recommend three people")]
    [InlineData("introduce me to someone new")]
    [InlineData("I want to meet someone new")]
    [InlineData("I'd like to meet new people")]
    [InlineData("I'm new here, where do I start?")]
    [InlineData("I joined last week, who should I meet?")]
    [InlineData("coffee with someone random")]
    [InlineData("can you find me someone to have lunch with?")]
    [InlineData("I want to grow my network")]
    [InlineData("any suggestions?")]
    [InlineData("any ideas who I should meet this week?")]
    [InlineData("my suggestions")]
    [InlineData("show me my matches")]
    [InlineData("find me someone to talk to")]
    [InlineData("help me meet people")]
    [InlineData("I'm looking for someone to talk to")]
    [InlineData("who should we meet?")]
    [InlineData("who should I get to know, in your opinion?")]
    [InlineData("who should I have coffee with this week?")]
    [InlineData("Good morning! Who should I meet this week? Thanks!")]
    [InlineData("who next?")]
    public void In_English(string utterance) =>
        Assert.Equal(new Recognition.Understood(new SuggestPeople(), Lang.English), _recogniser.Recognise(utterance));

    [Theory]
    [InlineData("¿a quién debería conocer esta semana?")]
    [InlineData("a quien deberia conocer")]
    [InlineData("A QUIEN DEBERÍA CONOCER ESTA SEMANA")]
    [InlineData("hola, ¿a quién puedo conocer esta semana?")]
    [InlineData("con quién me recomiendas hablar?")]
    [InlineData("¿con quién debería hablar esta semana?")]
    [InlineData("con quien puedo hablar")]
    [InlineData("a quien deberia conoser esta semna")]
    [InlineData("¿a quién me recomiendas conocer?")]
    [InlineData("¿a quién me recomiendas?")]
    [InlineData("¿a quién me presentas?")]
    [InlineData("oye, ¿a quién conozco esta semana?")]
    [InlineData("recomiéndame a alguien")]
    [InlineData("sugiéreme personas")]
    [InlineData("preséntame a alguien nuevo")]
    [InlineData("quiero conocer gente nueva")]
    [InlineData("me gustaría conocer a alguien interesante")]
    [InlineData("soy nueva, ¿por dónde empiezo?")]
    [InlineData("acabo de entrar, ¿a quién debería conocer?")]
    [InlineData("busco a alguien con quien comer")]
    [InlineData("quiero ampliar mi red")]
    [InlineData("¿me recomiendas a alguien?")]
    [InlineData("mis sugerencias")]
    [InlineData("dame sugerencias")]
    [InlineData("¿alguna sugerencia?")]
    [InlineData("¿alguna idea de con quién hablar?")]
    [InlineData("por favor, ¿podrías decirme a quién debería conocer esta semana? gracias")]
    [InlineData("ayúdame a conocer gente")]
    [InlineData("¿con quién me tomo un café esta semana?")]
    [InlineData("¿con quién podría tomar un café?")]
    [InlineData("¿hay alguien interesante para conocer esta semana?")]
    [InlineData("¿a quién merece la pena conocer?")]
    [InlineData("¿quién me conviene conocer?")]
    [InlineData("buenos días, ¿a quién tendría que conocer?")]
    [InlineData("¿a quién debo conocer, por favor?")]
    public void In_Spanish(string utterance) =>
        Assert.Equal(new Recognition.Understood(new SuggestPeople(), Lang.Spanish), _recogniser.Recognise(utterance));

    [Theory]
    [InlineData("hi", Lang.English)]
    [InlineData("Hello!", Lang.English)]
    [InlineData("hey", Lang.English)]
    [InlineData("HELLO", Lang.English)]
    [InlineData("hola", Lang.Spanish)]
    [InlineData("¡Hola!", Lang.Spanish)]
    [InlineData("buenos días", Lang.Spanish)]
    public void Greetings(string utterance, Lang lang) =>
        Assert.Equal(new Recognition.Understood(new Greet(), lang), _recogniser.Recognise(utterance));

    [Theory]
    [InlineData("help", Lang.English)]
    [InlineData("Help!", Lang.English)]
    [InlineData("hlep", Lang.English)]
    [InlineData("what can you do?", Lang.English)]
    [InlineData("please help", Lang.English)]
    [InlineData("ayuda", Lang.Spanish)]
    [InlineData("ayda", Lang.Spanish)]
    [InlineData("¿qué puedes hacer?", Lang.Spanish)]
    [InlineData("ayuda por favor", Lang.Spanish)]
    public void Asking_for_help(string utterance, Lang lang) =>
        Assert.Equal(new Recognition.Understood(new ShowHelp(), lang), _recogniser.Recognise(utterance));

    [Theory]
    [InlineData("others")]
    [InlineData("show me others please")]
    [InlineData("who else?")]
    [InlineData("otras personas")]
    [InlineData("¿alguien más?")]
    [InlineData("¿quién más hay?")]
    public void Asking_for_others(string utterance) => Assert.IsType<SuggestOthers>(Understood(utterance));

    [Theory]
    [InlineData("why Marta?", "Marta")]
    [InlineData("why 2", "2")]
    [InlineData("why do you suggest Marta Gil?", "Marta Gil")]
    [InlineData("¿por qué Marta?", "Marta")]
    [InlineData("por que la segunda", "la segunda")]
    public void Asking_why(string utterance, string words) => Assert.Equal(new WhySuggested(Person: null, words), Understood(utterance));

    [Theory]
    [InlineData("I offer Azure cost reviews", ProfileList.Offers, "Azure cost reviews")]
    [InlineData("I offer a second pair of eyes now and then, please", ProfileList.Offers, "a second pair of eyes now and then")]
    [InlineData("I'm looking for someone to practise Spanish with!", ProfileList.LooksFor, "someone to practise Spanish with")]
    [InlineData("ofrezco clases de C++", ProfileList.Offers, "clases de C++")]
    [InlineData("busco ayuda con presentaciones", ProfileList.LooksFor, "ayuda con presentaciones")]
    [InlineData("me gusta el senderismo", ProfileList.Interests, "el senderismo")]
    public void Saying_something_of_oneself(string utterance, ProfileList list, string what) =>
        Assert.Equal(new AddToProfile(list, what), Understood(utterance));

    [Theory]
    [InlineData("who knows Kubernetes?", "Kubernetes")]
    [InlineData("does anybody know about payroll?", "payroll")]
    [InlineData("¿quién sabe de nóminas?", "nóminas")]
    [InlineData("hola, ¿alguien sabe de Kubernetes?", "Kubernetes")]
    [InlineData("find me a good negotiator", "good negotiator")]
    [InlineData("who can mentor me in leadership?", "leadership")]
    [InlineData("I need a mentor for public speaking", "public speaking")]
    [InlineData("find me a mentor", "mentoring")]
    [InlineData("necesito un mentor", "mentoría")]
    [InlineData("búscame una mentora", "mentoría")]
    [InlineData("¿quién puede orientarme en gestión de proyectos?", "gestión de proyectos")]
    [InlineData("who is the best person to ask about GDPR?", "GDPR")]
    [InlineData("I have a question about payroll", "payroll")]
    [InlineData("¿a quién pregunto sobre nóminas?", "nóminas")]
    [InlineData("tengo una duda de contabilidad", "contabilidad")]
    public void Looking_for_a_skill(string utterance, string what) => Assert.Equal(new FindPeople(what), Understood(utterance));

    [Theory]
    [InlineData("I want to meet someone from Finance", "Finance")]
    [InlineData("introduce me to someone in marketing", "marketing")]
    [InlineData("suggest someone from engineering, please", "engineering")]
    [InlineData("who should I meet in Berlin?", "Berlin")]
    [InlineData("who works in Legal?", "Legal")]
    [InlineData("people from Sales", "Sales")]
    [InlineData("quiero conocer a alguien de Finanzas", "Finanzas")]
    [InlineData("preséntame a alguien de marketing", "marketing")]
    [InlineData("¿quién trabaja en el departamento de Ventas?", "Ventas")]
    [InlineData("¿a quién debería conocer en Berlín?", "Berlín")]
    [InlineData("who's in marketing?", "marketing")]
    [InlineData("who do you think I should talk to in engineering?", "engineering")]
    [InlineData("help me grow my network in Finance", "Finance")]
    [InlineData("¿con quién hablo de ingeniería?", "ingeniería")]
    [InlineData("quiero ampliar mi red en finanzas", "finanzas")]
    public void Asking_for_a_department_or_place(string utterance, string where) =>
        Assert.Equal(new SuggestFrom(where), Understood(utterance));

    [Theory]
    [InlineData("people from other departments")]
    [InlineData("I would like to get to know people from other departments")]
    [InlineData("only suggest people outside my department")]
    [InlineData("stop suggesting people from my own team")]
    [InlineData("me gustaría conocer a gente de otros departamentos")]
    [InlineData("sugiéreme a alguien de otro departamento")]
    [InlineData("no me sugieras gente de mi equipo")]
    public void Asking_for_other_departments(string utterance) => Assert.IsType<SuggestElsewhere>(Understood(utterance));

    [Theory]
    [InlineData("who likes hiking?", "hiking")]
    [InlineData("someone who plays chess", "chess")]
    [InlineData("is there anybody who is into photography?", "photography")]
    [InlineData("does anyone here like board games?", "board games")]
    [InlineData("¿a quién le gusta el senderismo?", "el senderismo")]
    [InlineData("busco a alguien que juegue al ajedrez", "ajedrez")]
    [InlineData("alguien a quien le guste cocinar", "cocinar")]
    public void Asking_for_an_interest(string utterance, string what) => Assert.Equal(new SuggestByInterest(what), Understood(utterance));

    [Theory]
    [InlineData("who speaks German?", "German")]
    [InlineData("does anybody speak French?", "French")]
    [InlineData("I'm looking for someone who speaks Catalan", "Catalan")]
    [InlineData("¿quién habla alemán?", "alemán")]
    [InlineData("¿hay alguien que hable francés?", "francés")]
    public void Asking_for_a_language(string utterance, string language) =>
        Assert.Equal(new SuggestSpeakers(language), Understood(utterance));

    [Theory]
    [InlineData("I don't want to be found")]
    [InlineData("I'm leaving the company")]
    [InlineData("no quiero que me vean")]
    [InlineData("me voy de la empresa")]
    public void Asking_to_leave(string utterance) => Assert.IsType<AskToLeave>(Understood(utterance));

    [Theory]
    [InlineData("delete everything you know about me")]
    [InlineData("erase me")]
    [InlineData("please delete my account")]
    [InlineData("I want you to forget everything about me")]
    [InlineData("borra todos mis datos")]
    [InlineData("quiero que borres todo lo que sabes de mí")]
    [InlineData("bórrame")]
    public void Asking_to_be_erased(string utterance) => Assert.IsType<AskToErase>(Understood(utterance));

    [Theory]
    [InlineData("export my data")]
    [InlineData("can I download all my data?")]
    [InlineData("give me a copy of my data")]
    [InlineData("send me everything you know about me")]
    [InlineData("exporta mis datos")]
    [InlineData("quiero descargar todos mis datos")]
    [InlineData("dame una copia de mis datos")]
    public void Asking_for_ones_data(string utterance) => Assert.IsType<ExportMyData>(Understood(utterance));

    [Theory]
    [InlineData("who looked at my data?")]
    [InlineData("has anybody accessed my data?")]
    [InlineData("¿quién ha mirado mis datos?")]
    [InlineData("¿alguien accedió a mis datos?")]
    public void Asking_who_looked(string utterance) => Assert.IsType<WhoLooked>(Understood(utterance));

    [Theory]
    [InlineData("this is useless")]
    [InlineData("you suck")]
    [InlineData("too many messages!")]
    [InlineData("esto no sirve para nada")]
    [InlineData("¡demasiados mensajes!")]
    public void Complaining(string utterance) => Assert.IsType<Complain>(Understood(utterance));

    [Theory]
    [InlineData("yesterday I talked to Ana about costs", "yesterday Ana about costs")]
    [InlineData("I talked yesterday to Ana about costs", "yesterday Ana about costs")]
    [InlineData("ayer quedé con Ana para hablar de costes", "ayer Ana para hablar de costes")]
    [InlineData("quedé ayer con Ana para hablar de costes", "ayer Ana para hablar de costes")]
    [InlineData("he hablado esta mañana con Luis", "esta mañana Luis")]
    public void Telling_of_a_meeting_with_the_day_anywhere(string utterance, string words) =>
        Assert.Equal(new LogEncounter(words), Understood(utterance));

    [Theory]
    [InlineData("not the second", "the second")]
    [InlineData("skip the first one", "the first one")]
    public void Not_this_one_of_those_shown(string utterance, string words) =>
        Assert.Equal(new NotNow(Person: null, words), Understood(utterance));

    [Theory]
    [InlineData("any news?")]
    [InlineData("has anyone answered my request?")]
    [InlineData("did Katrin reply?")]
    [InlineData("withdraw my request to Katrin")]
    [InlineData("¿hay novedades?")]
    [InlineData("¿me ha contestado Katrin?")]
    [InlineData("retira mi solicitud a Katrin")]
    public void Asking_for_requests(string utterance) => Assert.IsType<ShowRequests>(Understood(utterance));

    [Theory]
    [InlineData("what does Katrin do?", "Katrin")]
    [InlineData("what is Katrin Haas looking for?", "Katrin Haas")]
    [InlineData("¿a qué se dedica Katrin?", "Katrin")]
    [InlineData("¿qué ofrece Katrin Haas?", "Katrin Haas")]
    public void Asking_about_a_colleague(string utterance, string who) =>
        Assert.Equal(new WhySuggested(Person: null, who), Understood(utterance));

    [Theory]
    [InlineData("ask Katrin to meet me", "Katrin")]
    [InlineData("book a meeting with Katrin", "Katrin")]
    [InlineData("organiza una reunión con Katrin", "Katrin")]
    public void Asking_to_meet_one_person(string utterance, string who) =>
        Assert.Equal(new AskForIntroduction(Person: null, who, Because: null), Understood(utterance));

    [Theory]
    [InlineData("no nudges on Fridays", "except Fridays")]
    [InlineData("nudges every day except Friday", "every day except Friday")]
    [InlineData("sin avisos los viernes", "except viernes")]
    [InlineData("only on Mondays", "on Mondays")]
    [InlineData("on Mondays only, please", "on Mondays")]
    [InlineData("don't write to me at weekends", "except weekends")]
    [InlineData("write to me at 9", "9")]
    [InlineData("write to me only once a week", "weekly")]
    [InlineData("una vez por semana", "weekly")]
    [InlineData("solo los lunes", "on lunes")]
    [InlineData("los viernes no me escribas", "except viernes")]
    [InlineData("escríbeme a las 9", "a las 9")]
    public void Asking_for_other_days(string utterance, string words) => Assert.Equal(new SetNudges(words), Understood(utterance));

    [Theory]
    [InlineData("quiet after 6pm", "after 6pm")]
    [InlineData("don't write to me before 9", "before 9")]
    [InlineData("nothing after 18:00, please", "after 18:00")]
    [InlineData("only between 9 and 5", "only between 9 and 5")]
    [InlineData("no me escribas después de las seis", "después de las seis")]
    [InlineData("no quiero mensajes antes de las 10", "antes de las 10")]
    [InlineData("escríbeme solo a partir de las diez", "only a partir de las diez")]
    [InlineData("after six don't write to me", "after six")]
    [InlineData("a partir de las seis no me escribas", "a partir de las seis")]
    public void Asking_for_hours_of_peace(string utterance, string words) => Assert.Equal(new SetQuietHours(words), Understood(utterance));

    [Theory]
    [InlineData("not so often, please", Lang.English)]
    [InlineData("don't write to me every day", Lang.English)]
    [InlineData("no me escribas todos los días", Lang.Spanish)]
    public void Asking_for_fewer(string utterance, Lang lang) =>
        Assert.Equal(new Recognition.Understood(new FewerNudges(), lang), _recogniser.Recognise(utterance));

    [Fact]
    public void Every_day_is_not_fewer() => Assert.IsType<Recognition.Unknown>(_recogniser.Recognise("every day"));

    [Theory]
    [InlineData("contact me on Monday")]
    [InlineData("write to me in a week")]
    [InlineData("escríbeme por la tarde")]
    [InlineData("escríbeme mañana")]
    public void When_to_write_is_no_address(string utterance) =>
        Assert.IsNotType<ReachMeAt>((_recogniser.Recognise(utterance) as Recognition.Understood)?.Command);

    [Theory]
    [InlineData("what should I say to Luis?")]
    [InlineData("give me an icebreaker for Luis")]
    [InlineData("how do I start a conversation with Luis?")]
    [InlineData("what do I have in common with Luis?")]
    [InlineData("¿qué le digo a Luis?")]
    [InlineData("dame un tema para romper el hielo con Luis")]
    [InlineData("¿de qué puedo hablar con Luis?")]
    public void Asking_how_to_begin(string utterance) => Assert.Equal(new ShowOpeners(Person: null, "Luis"), Understood(utterance));

    [Theory]
    [InlineData("more people like ana", "ana")]
    [InlineData("someone like Ana", "Ana")]
    [InlineData("people similar to me", "me")]
    [InlineData("más gente como Ana", "Ana")]
    [InlineData("¿hay alguien parecido a Ana?", "Ana")]
    public void Asking_for_people_like_somebody(string utterance, string who) =>
        Assert.Equal(new SuggestAlike(Person: null, who), Understood(utterance));

    [Theory]
    [InlineData("I want to report Omar")]
    [InlineData("someone is harassing me")]
    [InlineData("un compañero me está acosando")]
    [InlineData("¿cómo puedo denunciar a Omar?")]
    public void Telling_of_harm(string utterance) => Assert.IsType<TellOfHarm>(Understood(utterance));

    [Theory]
    [InlineData("how do I report a bug?")]
    [InlineData("report an issue")]
    [InlineData("it doesn't work")]
    [InlineData("esto no funciona")]
    public void Telling_of_a_fault(string utterance) => Assert.IsType<TellOfFault>(Understood(utterance));

    [Theory]
    [InlineData("can I invite a colleague?")]
    [InlineData("how can my colleagues join?")]
    [InlineData("invita a Pedro")]
    public void Asking_to_invite(string utterance) => Assert.IsType<Invite>(Understood(utterance));

    [Theory]
    [InlineData("send a message to Luis")]
    [InlineData("what's Luis' email?")]
    [InlineData("manda un mensaje a Luis")]
    public void Looking_up_a_contact(string utterance) => Assert.Equal(new ShowContact("Luis"), Understood(utterance));

    [Theory]
    [InlineData("who could I help?")]
    [InlineData("Who can I help this week?")]
    [InlineData("how can I be useful to someone?")]
    [InlineData("does anybody need my help?")]
    [InlineData("I'd like to help someone")]
    [InlineData("¿a quién puedo ayudar?")]
    [InlineData("¿a quién le puedo echar una mano esta semana?")]
    [InlineData("¿quién busca lo que ofrezco?")]
    [InlineData("me gustaría ayudar a alguien")]
    public void Offering_help(string utterance) => Assert.IsType<FindWhomToHelp>(Understood(utterance));

    [Theory]
    [InlineData("stop")]
    [InlineData("STOP!!!")]
    [InlineData("please stop")]
    [InlineData("stop messaging me")]
    [InlineData("stop sending me messages")]
    [InlineData("don't write to me any more")]
    [InlineData("leave me alone")]
    [InlineData("turn off notifications")]
    [InlineData("turn nudges off")]
    [InlineData("I don't want any more messages")]
    [InlineData("stop nudges")]
    [InlineData("para")]
    [InlineData("¡basta ya!")]
    [InlineData("no me escribas más")]
    [InlineData("deja de mandarme mensajes")]
    [InlineData("déjame en paz")]
    [InlineData("apaga los avisos")]
    [InlineData("no quiero más mensajes")]
    [InlineData("sin avisos")]
    public void Asking_to_be_left_alone(string utterance) => Assert.IsType<StopNudges>(Understood(utterance));

    [Theory]
    [InlineData("is this private?")]
    [InlineData("who can see my contacts?")]
    [InlineData("can my manager see what I write?")]
    [InlineData("what data do you store about me?")]
    [InlineData("do you read my messages?")]
    [InlineData("privacy")]
    [InlineData("¿es privado?")]
    [InlineData("¿esto es confidencial?")]
    [InlineData("¿quién puede ver mis contactos?")]
    [InlineData("¿mi jefe puede ver lo que escribo?")]
    [InlineData("¿qué datos guardas sobre mí?")]
    [InlineData("¿me espías?")]
    public void Asking_who_sees_what(string utterance) => Assert.IsType<ShowPrivacy>(Understood(utterance));

    [Theory]
    [InlineData("pause until Friday", "Friday")]
    [InlineData("pausa hasta el 7 de enero", "el 7 de enero")]
    [InlineData("pausa dos semanas", "dos semanas")]
    [InlineData("snooze for 2 weeks", "2 weeks")]
    [InlineData("I'll be back on 7 January", "7 January")]
    [InlineData("vuelvo el 7 de enero", "7 de enero")]
    [InlineData("don't write to me until Monday", "Monday")]
    [InlineData("leave me alone today", "tomorrow")]
    [InlineData("no me molestes hasta el lunes", "lunes")]
    [InlineData("no me escribas más hoy", "tomorrow")]
    public void Pausing(string utterance, string until) => Assert.Equal(new Pause(until), Understood(utterance));

    [Theory]
    [InlineData("the weather is nice in the garden", Lang.English)]
    [InlineData("mañana llueve en la ciudad y no me lo creo", Lang.Spanish)]
    [InlineData("report on my network", Lang.English)]
    [InlineData("xyzzy", null)]
    [InlineData("🎈🎉", null)]
    [InlineData("", null)]
    [InlineData("???", null)]
    public void What_is_not_understood_is_said_to_be(string utterance, Lang? lang) =>
        Assert.Equal(new Recognition.Unknown(lang), _recogniser.Recognise(utterance));

    private static Command Understood(string utterance) => Assert.IsType<Recognition.Understood>(_recogniser.Recognise(utterance)).Command;
}
