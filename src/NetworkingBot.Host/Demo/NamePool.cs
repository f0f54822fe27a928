namespace NetworkingBot.Host.Demo;

/// <summary>First names and surnames that go together, and what people with them usually speak.</summary>
internal sealed record NamePool(string Language, bool TwoSurnames, string[] Women, string[] Men, string[] Surnames)
{
    public static NamePool Spain { get; } = new(
        "español", TwoSurnames: true,
        ["Lucía", "Marta", "Carmen", "Elena", "Paula", "Sara", "Nuria", "Raquel", "Irene", "Cristina", "Beatriz", "Rocío", "Alba", "Inés",
            "Pilar", "Sonia", "Teresa", "Ainhoa", "Macarena", "Leire"],
        ["Álvaro", "Javier", "Pablo", "Sergio", "Daniel", "Rubén", "Iván", "Diego", "Adrián", "Óscar", "Hugo", "Jaime", "Rafael", "Ignacio",
            "Gonzalo", "Iker", "Víctor", "Fernando", "Borja", "Manuel"],
        ["García", "Romero", "Ortega", "Delgado", "Molina", "Castro", "Rubio", "Marín", "Iglesias", "Núñez", "Medina", "Garrido", "Cortés",
            "Lozano", "Guerrero", "Cano", "Prieto", "Calvo", "Vidal", "Campos",
         "Peña", "Aguirre", "Etxeberria", "Gallego", "Pascual", "Herrero", "Lorenzo", "Hidalgo", "Giménez", "Ibáñez", "Ferrer", "Santana",
         "Benítez", "Arias", "Vargas", "Carmona", "Crespo", "Pastor", "Soto", "Nieto"]);

    public static NamePool Catalonia { get; } = new(
        "español", TwoSurnames: false,
        ["Montserrat", "Laia", "Mireia", "Anna", "Núria", "Marina", "Clara", "Gemma", "Berta", "Aina", "Queralt", "Judit"],
        ["Jordi", "Marc", "Pau", "Oriol", "Arnau", "Roger", "Guillem", "Joan", "Xavier", "Albert", "Martí", "Biel"],
        ["Puig", "Soler", "Serra", "Bosch", "Roca", "Vila", "Pujol", "Ferrer", "Casals", "Riera", "Fontanals", "Camps", "Mas", "Torrent",
            "Rovira", "Sala", "Carbonell", "Prats", "Llorens", "Esteve"]);

    public static NamePool LatinAmerica { get; } = new(
        "español", TwoSurnames: true,
        ["Valentina", "Daniela", "Camila", "Mariana", "Laura Sofía", "Gabriela", "Ximena", "Fernanda", "Paola", "Catalina", "Juliana",
            "Regina", "Renata", "Ana María", "Lorena", "Diana Carolina", "Itzel", "Natalia", "Luisa", "Guadalupe"],
        ["Santiago", "Andrés", "Juan Camilo", "Sebastián", "Mateo", "Emiliano", "Felipe", "Nicolás", "Luis Ángel", "Rodrigo", "Julián",
            "Alejandro", "Esteban", "Héctor", "Ricardo", "Miguel Ángel", "Camilo", "Tomás", "Gerardo", "Iván Darío"],
        ["Restrepo", "Ríos", "Cárdenas", "Gómez", "Hernández", "Ramírez", "Ospina", "Mendoza", "Vega", "Salazar", "Rojas", "Guzmán",
            "Zapata", "Quintero", "Villegas", "Arango", "Beltrán", "Castañeda", "Escobedo", "Fuentes",
         "Juárez", "Lara", "Mejía", "Navarrete", "Pineda", "Robles", "Sandoval", "Tovar", "Uribe", "Zamora", "Acosta", "Bautista", "Chávez",
         "Duarte", "Espinosa", "Galindo", "Ibarra", "Jaramillo", "Londoño", "Montoya"]);

    public static NamePool Britain { get; } = new(
        "English", TwoSurnames: false,
        ["Charlotte", "Emily", "Grace", "Hannah", "Imogen", "Niamh", "Rhiannon", "Zoe", "Eleanor", "Fiona", "Beth", "Megan", "Tamsin",
            "Harriet"],
        ["Oliver", "Tom", "Callum", "Rhys", "Ewan", "George", "Marcus", "Declan", "Ben", "Alistair", "Joe", "Nathan", "Theo", "Gareth"],
        ["Whitfield", "Barker", "Hughes", "Campbell", "Doyle", "Ellis", "Fletcher", "Grant", "Harding", "Jennings", "Kerr", "Lawson",
            "Marsh", "Norris", "Owens", "Pritchard", "Reid", "Sutton", "Turner", "Walsh", "Bennett", "Cole", "Dunn", "Foster"]);

    public static NamePool Germany { get; } = new(
        "Deutsch", TwoSurnames: false,
        ["Anke", "Katrin", "Lena", "Johanna", "Svenja", "Franziska", "Miriam", "Greta", "Heike", "Jule", "Ronja", "Birgit"],
        ["Jonas", "Lukas", "Matthias", "Florian", "Tobias", "Henrik", "Moritz", "Jens", "Felix", "Stefan", "Nils", "Kai"],
        ["Becker", "Vogel", "Krause", "Lehmann", "Hartmann", "Werner", "Köhler", "Brandt", "Seidel", "Pfeiffer", "Lorenz", "Winkler",
            "Schreiber", "Böhm", "Kuhn", "Sommer", "Haas", "Ziegler", "Arnold", "Engel"]);

    public static NamePool World { get; } = new(
        "", TwoSurnames: false,
        ["Priya", "Amara", "Karolina", "Yuki", "Fatima", "Ingrid", "Chiara", "Leila", "Mei", "Zainab", "Ewa", "Aylin", "Noor", "Giulia",
            "Camille", "Sofia"],
        ["Arjun", "Kwame", "Tomasz", "Kenji", "Omar", "Lars", "Matteo", "Reza", "Wei", "Tunde", "Piotr", "Emre", "Karim", "Luca", "Antoine",
            "Rui"],
        ["Nair", "Okafor", "Nowak", "Tanaka", "Haddad", "Lindqvist", "Moretti", "Farahani", "Chen", "Adeyemi", "Kowalczyk", "Yilmaz",
            "Rahman", "Ricci", "Laurent", "Almeida", "Sharma", "Mensah", "Santos", "Petrov"]);
}
