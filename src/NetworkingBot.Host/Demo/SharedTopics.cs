namespace NetworkingBot.Host.Demo;

/// <summary>What people offer, look for and like across departments.</summary>
internal static class SharedTopics
{
    public static Topic[] Skills { get; } =
    [
        ("English conversation practice", "practicar conversación en inglés"),
        ("Spanish conversation practice", "practicar conversación en español"),
        ("German for beginners", "alemán para principiantes"),
        ("rehearsing a presentation", "ensayar una presentación"),
        ("mentoring", "mentoría"),
        ("meeting facilitation", "dinamizar reuniones"),
        ("note-taking in Obsidian", "tomar notas con Obsidian"),
        ("getting started with AI assistants", "empezar con asistentes de IA"),
        ("time management", "gestión del tiempo"),
        ("moving to Madrid", "mudarse a Madrid"),
        ("moving to Berlin", "mudarse a Berlín"),
        ("working across time zones", "trabajar con otras zonas horarias"),
        ("returning from parental leave", "volver tras un permiso de paternidad o maternidad"),
        ("managing a remote team", "dirigir un equipo a distancia"),
        ("writing for executives", "escribir para dirección"),
        ("project management basics", "fundamentos de gestión de proyectos"),
    ];

    /// <summary>What those who lead others offer.</summary>
    public static Topic[] Leadership { get; } =
    [
        ("mentoring new team leads", "mentoría a nuevos responsables de equipo"),
        ("hiring a first team", "formar un primer equipo"),
        ("preparing for a promotion", "preparar un ascenso"),
        ("how our board decides", "cómo decide el consejo"),
        ("strategy on one page", "resumir una estrategia en una página"),
        ("delegating well", "delegar bien"),
        ("speaking to the board", "presentar ante el consejo"),
    ];

    /// <summary>What those who are new to work look for.</summary>
    public static Topic[] Beginnings { get; } =
    [
        ("a mentor outside my team", "un mentor o una mentora fuera de mi equipo"),
        ("how other departments work", "conocer cómo trabajan otros departamentos"),
        ("advice on my first promotion", "consejos para mi primer ascenso"),
        ("people who changed careers", "gente que haya cambiado de carrera"),
        ("lunch with people from other teams", "comer con gente de otros equipos"),
        ("somebody to explain our product to me", "alguien que me explique bien nuestro producto"),
    ];

    public static Topic[] Interests { get; } =
    [
        ("trail running", "correr por montaña"), ("bouldering", "escalada en bloque"), ("urban cycling", "ciclismo urbano"),
        ("padel", "pádel"),
        ("five-a-side football", "fútbol sala"), ("open-water swimming", "nadar en aguas abiertas"), ("yoga", "yoga"), ("chess", "ajedrez"),
        ("board games", "juegos de mesa"), ("film photography", "fotografía analógica"), ("sourdough", "pan de masa madre"),
        ("speciality coffee", "café de especialidad"),
        ("vegetable gardening", "huerto urbano"), ("science fiction", "ciencia ficción"), ("crime novels", "novela negra"),
        ("book clubs", "clubes de lectura"),
        ("playing the guitar", "tocar la guitarra"), ("choir singing", "cantar en un coro"), ("salsa dancing", "bailar salsa"),
        ("jazz", "jazz"),
        ("train travel", "viajar en tren"), ("birdwatching", "observar aves"), ("sketching in cafés", "dibujar en cafeterías"),
        ("ceramics", "cerámica"),
        ("knitting", "tejer"), ("home brewing", "cerveza casera"), ("astronomy", "astronomía"), ("hiking", "senderismo"),
        ("volunteering with teenagers", "voluntariado con adolescentes"), ("women in technology", "mujeres en la tecnología"),
        ("accessible cities", "ciudades accesibles"),
        ("electric mobility", "movilidad eléctrica"), ("open data", "datos abiertos"), ("history of cities", "historia de las ciudades"),
        ("independent cinema", "cine independiente"),
        ("cooking Oaxacan food", "cocina oaxaqueña"), ("languages", "idiomas"), ("parenting small children", "crianza"),
        ("rescue dogs", "perros adoptados"), ("improv theatre", "teatro de improvisación"),
    ];
}
