using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who should I meet this week?”</summary>
public sealed record SuggestPeople : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        .. English.Select(pattern => Wording.En(pattern, _ => new SuggestPeople())),
        .. Spanish.Select(pattern => Wording.Es(pattern, _ => new SuggestPeople())),
    ];

    private static IEnumerable<string> English =>
    [
        "(who|whom) (should|could|can|shall|might|must|ought|would|do|to) [i|we|you] [to] [suggest|recommend|think|say] [that|i] "
            + "[should|could|to] [i] (meet|know|talk to|speak to|speak with|talk with|chat with|connect with|get to know|have coffee "
            + "with|have lunch with|reach out to) [up with|with] [this week|next|today|now|here|at work|in the company|this month]",
        "(who|whom) (should|could|can|would) you (suggest|recommend|introduce) [me] [to] [i meet|to me|meeting] [this week|next|today]",
        "(who is|whom is|whos) worth (meeting|knowing|talking to) [this week|here]",
        "(who|which) [people|colleagues] [is|are] (interesting|there) [for me] [to meet] [this week]",
        "[show] [me] [my] (suggestions|people|matches|introductions for this week|three people|three|slate)",
        "(suggest|recommend|find|show|give|propose|pick) [me] [some|three|3|a few|new|any] "
            + "(people|somebody|someone|person|colleagues|names|matches|contacts) [to meet|to talk to|to know|worth meeting|for me] [this "
            + "week]",
        "(introduce|connect) me to (somebody|someone|people|someone new|somebody new|new people|somebody interesting|someone interesting)",
        "i (want|would like|need|d like) to (meet|know|talk to|get to know) (somebody|someone|people|new people|somebody new|someone "
            + "new|more people|colleagues) [this week]",
        "id like to (meet|know|talk to|get to know) (somebody|someone|people|new people|somebody new|someone new|more people|colleagues) "
            + "[this week]",
        "[any] [suggestions|ideas|recommendations] [who|whom|for whom|on who|about who] [i] [should|could|can] [i] [to] (meet|talk to) "
            + "[this week]",
        "[any|some] (suggestions|ideas|recommendations|introductions|people to meet|one to meet|body to meet) [for me] [this week]",
        "(somebody|someone|anyone|anybody|people) [new] [that|whom] [i] [should|could|can] [to] (meet|talk to|get to know|know) [this "
            + "week]",
        "[any|some] (suggestions|ideas|recommendations) for (people|somebody|someone) [that|whom|who] [i] [should|could|can] [to] "
            + "(meet|talk to|get to know|know) [this week]",
        "(looking for|i am looking for|im looking for) (people|somebody|someone|new people|someone new) to (meet|talk to|know)",
        "(meet|meeting) (people|somebody|someone|new people|colleagues|someone new|somebody new) [this week]",
        "(show|list|give) [me] (everybody|everyone|all people|all the people|all employees|all colleagues|all members|all the colleagues)",
        "(my|this) (week|weeks people|people this week|weeks suggestions)",
        "who (next|is next|now|this week|else should i meet)",
        "(surprise me|random coffee|coffee roulette|lunch roulette|coffee|lunch|coffee chat|networking)",
        "[lets|i want to|id like to] (have|grab|get) [a] (coffee|lunch|chat|drink) with (somebody|someone|anybody|anyone|a "
            + "colleague|someone new)",
        "(pair|match|connect) me [up] with (somebody|someone|anybody|anyone|a colleague|a random (person|colleague)|somebody new|someone "
            + "new|someone random|somebody random)",
        "(is there|do you do|do we have) [a|any] (random coffee|random coffees|coffee roulette|lunch roulette|coffee chats|buddy "
            + "programme|buddy program)",
        "(where|how) (do|should|can|could) i (start|begin) [here|with networking|meeting people]",
        "(coffee|lunch|a coffee|a chat) with (somebody|someone|anybody|anyone|a colleague|someone new|somebody new|someone random|somebody "
            + "random|a random colleague)",
        "[find|find me|get me|i need|im looking for|i am looking for|looking for] (somebody|someone|people|anybody|anyone|a colleague) "
            + "[new] to (have|get|grab|go for|share) [a] (lunch|coffee|drink|breakfast|walk) with",
        "(i want to|id like to|i would like to|help me|help me to) (grow|expand|extend|widen|build|improve) my network",
        "(help me|i need help to) (meet|find) (people|somebody|someone|new people|colleagues)",
    ];

    private static IEnumerable<string> Spanish =>
    [
        "[a|con] (quien|quienes) (deberia|debo|puedo|podria|debemos|tendria que|tengo que|voy a|me toca|conviene|me conviene|merece la "
            + "pena|vale la pena|me recomiendas|recomiendas|me sugieres|sugieres|me aconsejas|me propones|me presentas|me presentarias|me "
            + "podrias presentar|me puedes presentar) [que] [a] [conocer|conozca|hablar|hable|quedar|quede|conectar|contactar|tomar un "
            + "cafe|tomarme un cafe|comer|ver|que conozca] [yo] [esta semana|hoy|ahora|este mes|aqui|en la empresa|en el trabajo]",
        "[a|con] (quien|quienes) me (recomiendas|sugieres|aconsejas|propones) (conocer|hablar|quedar|que conozca|que hable|que quede) "
            + "[esta semana|hoy|ahora]",
        "con (quien|quienes) [me] (tomo|tomar|tomarme|tomaria) [yo] un cafe [esta semana|hoy|ahora]",
        "[a|con] (quien|quienes) (conozco|hablo|quedo|contacto|conocer|hablar) [esta semana|hoy|ahora|este mes]",
        "(recomiendame|sugiereme|proponme|buscame|ensename|muestrame|presentame|dame|busca|recomienda|sugiere) [a] "
            + "[algunas|alguna|unas|tres|3|mas] (alguien|personas|gente|companeros|persona|nombres|contactos|alguien nuevo|gente "
            + "nueva|personas nuevas|alguien interesante|gente interesante) [para|con quien] [conocer|hablar|quedar] [esta semana]",
        "(me) (recomiendas|sugieres|presentas|propones) a (alguien|alguna persona|gente|personas|alguien interesante) [esta semana]",
        "(quiero|quisiera|me gustaria|necesito) (conocer|hablar con|contactar con) [a] (alguien|gente|personas|mas gente|gente "
            + "nueva|alguien nuevo|alguien interesante|gente interesante|personas nuevas|companeros|nuevos companeros) [esta semana]",
        "(conocer) [a] (alguien|gente|personas|gente nueva|alguien nuevo|companeros|personas nuevas) [esta semana]",
        "[mis|ver|muestrame|ensename|dame|ver mis|que] [las] (sugerencias|recomendaciones|personas de esta semana|personas de la "
            + "semana|propuestas) [para mi|de esta semana|de la semana|hay]",
        "[alguna|algunas] (sugerencia|idea|recomendacion|propuesta|sugerencias|ideas) [para conocer gente|de con quien hablar|de a quien "
            + "conocer|esta semana|para esta semana|para mi]",
        "hay alguien [interesante|nuevo|con quien] [a quien|que] [deba|deberia|pueda] [conocer|hablar] [esta semana]",
        "hay alguien (interesante|nuevo) [para|a quien|que] [deba|deberia|pueda] [conocer|hablar] [esta semana]",
        "(por donde|como) (empiezo|empezar|deberia empezar|puedo empezar|comienzo) [aqui]",
        "(un cafe|cafe|comer|una charla) con (alguien|alguien nuevo|un companero|una companera|cualquiera)",
        "[busco|buscame|necesito] [a] alguien [nuevo] (con quien|para) (comer|tomar un cafe|tomar algo|desayunar|charlar|salir a comer)",
        "(quiero|quisiera|me gustaria|ayudame a) (ampliar|hacer crecer|mejorar|ensanchar) mi red",
        "(ayudame a) (conocer|encontrar) [a] (gente|alguien|personas|companeros|gente nueva)",
        "(quien|quienes) (es interesante|son interesantes|merece la pena|vale la pena|me interesa|me puede interesar|me "
            + "conviene|toca|tengo) [conocer|para mi] [esta semana]",
        "(sorprendeme|cafe al azar|cafe aleatorio|un cafe|cafe)",
        "(quiero|me gustaria|quisiera) (tomar|tomarme) (un cafe|algo) con (alguien|alguien nuevo|gente nueva|un companero|una companera)",
        "(muestrame|ensename|lista|dame) [a] (todos|todo el mundo|todas las personas|todos los companeros|todos los empleados|toda la "
            + "gente)",
        "emparejame con (alguien|alguien al azar|cualquiera|un companero|una companera|alguien nuevo)",
        "(mi|esta) semana",
    ];
}

public sealed class SuggestPeopleHandler(Slates slates, PersonStore people) : IHandler<SuggestPeople>
{
    public async Task<Reply> HandleAsync(SuggestPeople command, TurnContext turn, CancellationToken cancellation)
    {
        var view = await slates.OpenAsync(turn, cancellation);
        if (turn.OnlyLooks)
        {
            return Reply(slates.Preview(view, turn), view, turn);
        }

        var outcome = await slates.ThisWeekAsync(view, turn, cancellation);
        var reply = Reply(outcome, view, turn);
        return outcome is Slates.Outcome.Shown && turn.Me.Naming == Naming.NotAsked
            ? await WithQuestionAsync(reply, turn, cancellation)
            : reply;
    }

    /// <summary>Whoever joined before it was asked is asked here, once.</summary>
    private async Task<Reply> WithQuestionAsync(Reply reply, TurnContext turn, CancellationToken cancellation)
    {
        await people.UpdateAsync(turn.Org, turn.Me.Id, NamingQuestion.Asked, turn.Now, cancellation);
        return Conversation.Reply.Of(turn.Lang, [.. reply.Cards, NamingQuestion.For(turn.Lang)]) with { ReplacesCard = reply.ReplacesCard };
    }

    internal static Reply Reply(Slates.Outcome outcome, Slates.Opened view, TurnContext turn) => outcome switch
    {
        Slates.Outcome.Shown(var slate) => SlateCard.For(slate, view.History, view.Organisation, turn),
        Slates.Outcome.TooLittle(var gap) => TooLittle(gap, turn.Lang),
        _ => Conversation.Reply.Say(turn.Lang, SuggestionPhrases.In(turn.Lang).EnoughForThisWeek),
    };

    internal static Reply TooLittle(ProfileGap gap, Lang lang) => Conversation.Reply.Say(
        lang,
        SuggestionPhrases.In(lang).TooLittleKnown(gap),
        new CommandButton(PeoplePhrases.In(lang).EditProfile, new EditProfile(), ButtonStyle.Primary));
}

/// <summary>“Others”: the next three.</summary>
public sealed record SuggestOthers : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "[show me|give me|any] (others|the others|other people|more people|somebody else|someone else|more|anybody else|anyone "
                + "else|different people|three more|next three|the next three|another three|new ones|more suggestions)",
            _ => new SuggestOthers()
        ),
        Wording.En(
            "i [already] know (them|all of them|them all|all three|these|these three|everybody|everyone) [already|all]",
            _ => new SuggestOthers()
        ),
        Wording.En("who else [should i meet|is there|could i meet|can i meet]", _ => new SuggestOthers()),
        Wording.En(
            "[i dont like|none of|not|neither of] (these|them|these people|these three|any of these|any of them)",
            _ => new SuggestOthers()
        ),
        Wording.Es("[ya] (los|las) conozco [ya] [a] [todos|todas|los tres|las tres]", _ => new SuggestOthers()),
        Wording.Es(
            "(no me gusta ninguno|no me gusta ninguna|no me gustan|no me convencen|ninguno|ninguna|ninguno de estos|ninguna de estas|estos "
                + "no|estas no)",
            _ => new SuggestOthers()
        ),
        Wording.Es(
            "[muestrame|dame|ensename|ver|hay|quiero] [a] (otros|otras|otras personas|otra persona|otras tres|otros tres|mas personas|mas "
                + "gente|mas|alguien mas|mas sugerencias|otras sugerencias|tres mas|los siguientes|las siguientes|gente distinta)",
            _ => new SuggestOthers()
        ),
        Wording.Es("(quien|a quien|y quien) mas [hay|deberia conocer|puedo conocer|podria conocer]", _ => new SuggestOthers()),
    ];
}

public sealed class SuggestOthersHandler(Slates slates) : IHandler<SuggestOthers>
{
    public async Task<Reply> HandleAsync(SuggestOthers command, TurnContext turn, CancellationToken cancellation)
    {
        var view = await slates.OpenAsync(turn, cancellation);
        return SuggestPeopleHandler.Reply(await slates.OthersAsync(view, turn, cancellation), view, turn);
    }
}
