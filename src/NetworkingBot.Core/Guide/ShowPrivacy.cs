using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Privacy;

namespace NetworkingBot.Core.Guide;

/// <summary>“Who can see my contacts?”, “is this private?”: what the bot keeps, and who sees it.</summary>
public sealed record ShowPrivacy : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "[is|are] [this|it|that|you|our chat|the conversation|my data|my contacts|my notes] "
                + "(private|privacy|confidential|secret|safe|anonymous) [here|with you]",
            _ => new ShowPrivacy()
        ),
        Wording.En(
            "[who] (can|could|does|do|will) [who|anybody|anyone|others|my boss|my manager|colleagues|other "
                + "people|admins|administrators|hr|you] (see|sees|read|reads|know|access) (this|it|me|my contacts|my data|my notes|my "
                + "profile|my messages|my requests|my answers|what i write|what i say|what i tell you|my email|my address)",
            _ => new ShowPrivacy()
        ),
        Wording.En(
            "who (sees|reads|knows|has access to) (this|it|me|my contacts|my data|my notes|my profile|my messages|what i write|what i "
                + "say|what i tell you)",
            _ => new ShowPrivacy()
        ),
        Wording.En(
            "what (data|information) (do|does|will|are) (you|the bot|it) "
                + "(keep|keeps|store|stores|storing|save|saves|collect|collects|collecting|have|hold) [about me|on me|of me|of mine]",
            _ => new ShowPrivacy()
        ),
        Wording.En(
            "what (did|have|do) you (keep|kept|store|stored|save|saved|collect|collected|know) (about me|on me|of me)",
            _ => new ShowPrivacy()
        ),
        Wording.En("show [me] [all] my data", _ => new ShowPrivacy()),
        Wording.En("what do you (keep|store|save|collect) [about me|on me|of me]", _ => new ShowPrivacy()),
        Wording.En(
            "(do|are|can|will) you (read|reading|listen to|listening to|watch|watching|track|tracking|spy on|spying on) (me|my messages|my "
                + "chats|my mail|my emails|our chats|our messages|other chats|everything)",
            _ => new ShowPrivacy()
        ),
        Wording.En(
            "(where (is|are)|who (gave you|has)|how did you get|where did you get|where do you (get|keep|store|have)|why do you have) my "
                + "(data|name|email|address|details|information) [from|stored|kept|saved]",
            _ => new ShowPrivacy()
        ),
        Wording.En(
            "(does|do|did|will|can) {who} (know|find out|learn|hear) (that|if|when|about) i (said no|say no|said "
                + "never|hid|hide|blocked|block|declined|refused) [to] [him|her|them|it]",
            _ => new ShowPrivacy()
        ),
        Wording.En(
            "(did|has|have|does|can) {who} (see|seen|saw|read) my (profile|notes|answer|request|messages)",
            _ => new ShowPrivacy()
        ),
        Wording.En("am i (visible|shown|hidden|listed|anonymous) [to others|to anybody|here]", _ => new ShowPrivacy()),
        Wording.En(
            "(do|can|will|did) you (use|see|access|read|scan|look at) my "
                + "(email|emails|mail|mails|calendar|messages|chats|files|phone|private messages)",
            _ => new ShowPrivacy()
        ),
        Wording.En("(privacy policy|data protection|gdpr)", _ => new ShowPrivacy()),
        Wording.Es(
            "[es|esto es|son] [esto] (privado|privada|privados|privacidad|confidencial|secreto|seguro|anonimo) [esto|aqui]",
            _ => new ShowPrivacy()
        ),
        Wording.Es(
            "(quien|quienes) [me] (puede|pueden|ve|ven|lee|leen|sabe|saben|tiene acceso a|puede acceder a) [ver|leer|saber] [a] "
                + "(esto|mi|mis contactos|mis datos|mis notas|mi perfil|mis mensajes|mis solicitudes|mis respuestas|lo que escribo|lo que "
                + "digo|lo que te cuento|mi correo)",
            _ => new ShowPrivacy()
        ),
        Wording.Es(
            "[mi jefe|mi jefa|alguien|recursos humanos|otros|los demas] (puede|pueden) (ver|leer|saber) (esto|mis contactos|mis datos|mis "
                + "notas|mi perfil|mis mensajes|lo que escribo|lo que digo|lo que te cuento)",
            _ => new ShowPrivacy()
        ),
        Wording.Es(
            "que (datos|informacion) (guardas|almacenas|tienes|recoges|recopilas|guarda|almacena) [sobre mi|de mi|mios]",
            _ => new ShowPrivacy()
        ),
        Wording.Es("(ensename|muestrame) [todos] mis datos", _ => new ShowPrivacy()),
        Wording.Es("que (has guardado|guardaste|has almacenado) (sobre mi|de mi)", _ => new ShowPrivacy()),
        Wording.Es("que (guardas|almacenas|recoges|recopilas) [sobre mi|de mi]", _ => new ShowPrivacy()),
        Wording.Es(
            "(lees|escuchas|vigilas|espias|puedes leer|controlas) [a] [mis|nuestros|otros|los] "
                + "(mensajes|chats|correos|conversaciones|todo)",
            _ => new ShowPrivacy()
        ),
        Wording.Es("me (espias|vigilas|controlas|escuchas)", _ => new ShowPrivacy()),
        Wording.Es(
            "(donde (se guardan|guardas|estan|tienes)|de donde (has sacado|sacaste|sacas|tienes)|quien te (ha dado|dio)|por que tienes) "
                + "mis (datos|notas|contactos|correos)",
            _ => new ShowPrivacy()
        ),
        Wording.Es(
            "(lo|esto) (ve|lee|sabe) (mi jefe|mi jefa|recursos humanos|rrhh|alguien|alguien mas|la empresa)",
            _ => new ShowPrivacy()
        ),
        Wording.Es(
            "(mi jefe|mi jefa|recursos humanos|rrhh|la empresa) (ve|lee|sabe) (esto|lo que escribo|lo que digo|mis mensajes|mis notas)",
            _ => new ShowPrivacy()
        ),
        Wording.Es("[quiero|puedo|como puedo] ver [todos] mis datos", _ => new ShowPrivacy()),
        Wording.Es(
            "(sabe|sabra|se entera|se enterara|puede saber) {who} [de] que (le he dicho que no|lo he ocultado|la he ocultado|he dicho que "
                + "no|lo he bloqueado|la he bloqueado)",
            _ => new ShowPrivacy()
        ),
        Wording.Es("(ha visto {who} mi perfil|{who} ha visto mi perfil|{who} puede ver mi perfil)", _ => new ShowPrivacy()),
        Wording.Es("[estoy|soy] (visible|oculto|oculta) [para los demas|para otros|aqui]", _ => new ShowPrivacy()),
        Wording.Es(
            "(usas|ves|miras|accedes a|tienes acceso a|puedes ver) (mi|mis) (correo|correos|calendario|mensajes|chats|archivos|agenda)",
            _ => new ShowPrivacy()
        ),
        Wording.Es("(politica de privacidad|proteccion de datos|rgpd)", _ => new ShowPrivacy()),
    ];
}

public sealed class ShowPrivacyHandler : IHandler<ShowPrivacy>
{
    public Task<Reply> HandleAsync(ShowPrivacy command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = GuidePhrases.In(turn.Lang);
        return Task.FromResult(
            Reply.Of(
                turn.Lang,
                new Card(
                    new Heading(phrases.PrivacyTitle),
                    new Bullets(phrases.Privacy),
                    new Buttons([
                        new CommandButton(PeoplePhrases.In(turn.Lang).MyProfile, new ShowProfile()),
                        new CommandButton(PrivacyPhrases.In(turn.Lang).FetchMyData, new ExportMyData()),
                        new CommandButton(phrases.LeaveOrErase, new AskToLeave()),
                    ])
                )
            )
        );
    }
}
