using NetworkingBot.Core.Privacy;

namespace NetworkingBot.Core.Guide;

internal abstract partial record GuidePhrases
{
    private sealed record Spanish : GuidePhrases
    {
        public override string Hello(string name) => $"¡Hola, {name}!";

        public override string WhatIDo =>
            "Te ayudo a conocer a colegas a quienes puedes ayudar y que pueden ayudarte: tres personas por semana, cada una con sus "
                + "motivos, y nadie entra en contacto sin haber dicho que sí.";

        public override string HelpTitle => "Qué puedes decirme";

        public override IReadOnlyList<HelpLine> Help =>
        [
            new("¿a quién debería conocer esta semana?", "tres personas, con sus motivos",
                "sugiere recomienda compañero café comida azar emparejar"),
            new("otras personas · alguien de Finanzas", "tres más; las tres mejores de un departamento o lugar",
                "distinto oficina equipo recién llegado"),
            new("¿por qué Marta? · ¿por qué la 2?", "todo lo que habla a favor de alguien"),
            new("¿quién sabe de Kubernetes? · ¿a quién puedo ayudar?", "quién lo ofrece, o busca lo que ofreces",
                "experto habilidad buscar encontrar enseñar mentor pregunta duda apoyo"),
            new("preséntame a Marta porque…", "pregunto a Marta; sin un sí no hay contacto",
                "presentación conectar contactar escribir hablar invitar reunión quedar"),
            new("presenta a Ana y a Luis porque…", "junta a dos de tus contactos"),
            new("solicitudes", "lo que espera tu respuesta y lo que esperas tú",
                "pendiente cancelar retirar aceptar rechazar invitación presentación"),
            new("ofrezco… · busco… · me gusta…", "cuenta a los demás cómo pueden ayudarse",
                "afición interés habilidad aprender necesidad mentor"),
            new("mi perfil · editar mi perfil", "lo que ven de ti los demás",
                "nombre cargo puesto departamento lugar ciudad idioma hablo foto correo"),
            new("mi objetivo es… antes de junio · mi estrategia", "hacia dónde vas y cómo va tu red; solo lo ves tú",
                "meta plan carrera ascenso progreso estadísticas"),
            new("¿a quién he ocultado?", "personas que no quieres que te sugiera",
                "bloquear desbloquear bloqueado ignorar evitar nunca mostrar"),
            new("contactos · círculos · añade a Ana de Contoso", "la gente que conoces; solo lo ves tú",
                "agenda lista amigo borrar olvidar quitar fusionar importar círculo"),
            new("importar mis contactos · exportar mis contactos", "desde o hacia una vCard o una tabla, como la de LinkedIn",
                "subir descargar bajar archivo csv vcf vcard linkedin outlook google telefono copia"),
            new("ayer hablé con Luis sobre… · nota Luis…", "lo que quieres recordar de alguien",
                "conversación llamada recordar historial cumpleaños"),
            new("recuérdame escribir a Luis el viernes", "te lo digo en tu mensaje de ese día",
                "recordatorio recordar seguimiento olvidar tarea pendiente"),
            new("cada 3 semanas Luis · ¿a quién le debo una llamada?", "para no perder el contacto",
                "recuérdame recordatorio seguimiento frecuencia ritmo"),
            new("¿qué hago hoy? · mensajes a las 8:30 de lunes a viernes",
                "unas pocas cosas pequeñas, a tu hora; «sin mensajes» los quita",
                "mensaje notificación recordatorio diario horario ajustes frecuencia hora"),
            new("silencio de 18:00 a 8:00 · fuera del … al …", "cuándo no te llega nada",
                "vacaciones permiso ausencia tarde noche molestar finde"),
            new("pausa hasta el viernes · volver", "mientras tanto no te presento a nadie", "descanso parar luego vacaciones"),
            new("¿es privado? · salir", "quién ve qué; ya no te ve nadie",
                "privacidad datos exportar rgpd guardas borrar cuenta eliminar baja confidencial secreto administrador"),
        ];

        public override string InYourOwnWords => "Puedes decirlo con tus palabras, en español o en inglés.";

        public override string NotUnderstood => "Perdón, no te entendí.";

        public override string Perhaps => "Quizá te refieres a algo de esto:";

        public override string YouCanSay =>
            "Sé hacer bien unas pocas cosas; por ejemplo, «¿a quién debería conocer esta semana?», «ofrezco…», «busco…» y "
                + "«mi perfil». Con «ayuda» las ves todas.";

        public override string TooLong(int limit) =>
            $"Es más de lo que puedo leer de una vez: como mucho {limit} caracteres, por favor. En pocas palabras, ¿qué puedo hacer por "
                + $"ti?";

        public override string TooFast =>
            "Fueron muchos mensajes seguidos. Dame un minuto, por favor, y dímelo otra vez: no se pierde nada de lo tuyo.";

        public override string OutdatedButton =>
            "Ese botón es de un mensaje mío antiguo y ya no funciona. No ha cambiado nada. Vuelve a pedírmelo, por favor.";

        public override string UnreadableButton => "No pude leer ese botón, así que no hice nada. Vuelve a pedírmelo, por favor.";

        public override string OnlyLooking =>
            "Aquí solo puedo enseñarte cosas. Para cambiar algo o preguntar a alguien, escríbeme en nuestro chat.";

        public override string InPrivateOnly => "Eso queda entre tú y yo: escríbeme en un chat privado, por favor.";

        public override string Standstill =>
            "Estoy en pausa: quienes llevan el programa lo han parado para todo el mundo. No se pierde nada de lo tuyo, y seguiré cuando "
                + "lo reanuden.";

        public override string UnknownWorkspace =>
            "Todavía no estoy configurado para este espacio de trabajo. Pide a quien me instaló que termine la configuración.";

        public override string TryLater =>
            "Ahora mismo no puedo leer algo que guardo para ti. Sigue ahí y no se ha perdido nada. Quien me administra puede verlo y "
                + "arreglarlo: inténtalo de nuevo más tarde.";

        public override string UnknownPerson => "Ya no te encuentro en esta organización. Recarga la página y elige quién eres.";

        public override string ShowHelp => "¿Qué puedo decir?";

        public override string Goodbye => "Un placer. ¡Hasta pronto!";

        public override string Heard => "Bien. Cuando quieras seguimos.";

        public override string NoProblem => "Sin problema. Aquí estoy cuando me necesites.";

        public override string SayItAgain =>
            "Perdona. Dímelo otra vez entero, con nombre y apellido: «preséntame a Ana López». Si debajo de lo que he hecho hay un "
                + "«Deshacer», con eso lo anulas.";

        public override string HowOthersJoin =>
            "Cada quien se une por su cuenta: dile a esa persona que me escriba aquí «quiero participar». Le contaré qué se muestra y "
                + "a quién, y no pasa nada hasta que diga que sí.";

        public override string HowIChoose =>
            "Comparo lo que busca cada cual con lo que ofrece el otro; después, los intereses, a quién conocen en común y dónde no "
                + "conoces aún a nadie. Aprendo un poco de lo que resulta de mis sugerencias, y no llevo dentro ningún modelo de "
                + "lenguaje. Con «¿por qué?» ves todo lo que habla a favor de alguien.";

        public override string WhatANoMeans =>
            "Nunca tienes que contestar, y un no queda entre tú y yo: para la otra persona es como un silencio, y al cabo de un tiempo "
                + "caduca. Participar también es cosa tuya: con «salir» lo dejas cuando quieras.";

        public override string TellWhoRunsMe =>
            "Eso no lo puedo transmitir yo: cuéntale, por favor, a quien me administra en tu empresa qué hiciste y qué pasó. Y prueba "
                + "otra vez; preguntar dos veces no estropea nada.";

        public override string AgainstHarm =>
            "Lo siento. Eso no debería pasarte y no es culpa tuya. Habla, por favor, con quien pueda actuar: recursos humanos, la línea "
                + "confidencial de tu empresa si la hay, o una persona de confianza. "
            + "Si corres peligro ahora mismo, llama al número de emergencias de tu país. "
            + "Lo que puedo hacer yo: con «nunca sugieras a…» y su nombre no los vuelvo a juntar, en ningún sentido, y no se entera "
            + "nadie; si fue una solicitud, con «Nunca con esta persona» puedes contárselo a quien lleva el programa. "
            + "No le cuento a nadie lo que escribiste, ni lo guardo.";

        public override string InDistress =>
            "Siento que estés pasando por algo tan difícil, y qué bueno que lo digas. Soy solo un programa, así que, por favor, no te "
                + "quedes a solas con esto: habla hoy con alguien de confianza, con tu médico, con recursos humanos o con la línea "
                + "confidencial de apoyo de tu empresa, si la hay. "
            + "Si crees que podrías hacerte daño o corres peligro, llama ahora al número de emergencias de tu país. No le cuento a "
            + "nadie lo que escribiste, ni lo guardo.";

        public override string HowToUndo =>
            "Lo que se puede deshacer lleva justo debajo un botón «Deshacer». Para lo demás, dime cómo debe quedar, por ejemplo «ya "
                + "no ofrezco Excel», y lo cambio.";

        public override string Regret =>
            "Lo siento. Cuanto más sé de lo que buscas y ofreces, mejor lo hago: «busco…», «ofrezco…». Y si prefieres "
                + "saber menos de mí, basta con «menos mensajes» o «basta».";

        public override string PrivacyTitle => "Quién ve qué";

        public override IReadOnlyList<string> Privacy =>
        [
            "Solo leo lo que se me escribe a mí. Ningún otro chat, ni el texto de ningún correo; del calendario, si lo conectas, solo "
                + "cuándo tienes algo.",
            "Tus contactos, tus notas, a quién has ocultado y a quién has dicho que no: solo tú. Quienes me administran cuidan del "
                + "almacenamiento, y lo que sacan de él queda registrado: «¿quién ha mirado mis datos?».",
            PrivacyPhrases.In(Lang.Spanish).WhatAdministratorsSee,
            PrivacyPhrases.In(Lang.Spanish).WhatTiesTell,
            "Tu perfil: quienes participan, una vez que participas tú. Tu correo: solo alguien a quien hayas dicho que sí.",
            "Con «mi perfil» ves lo que ven los demás. Con «salir» dejas de aparecer al momento y, si quieres, borro lo que guardo.",
        ];

        public override string LeaveOrErase => "Salir o borrar";
    }
}
