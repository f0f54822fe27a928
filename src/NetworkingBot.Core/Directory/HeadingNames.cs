namespace NetworkingBot.Core.Directory;

/// <summary>Headings by what they tell. Of two groups that tell the same, the earlier one tells it better.</summary>
internal static class HeadingNames
{
    public static IEnumerable<(Column Column, string[][] Groups)> All =>
    [
        (Column.Id,
        [
            ["employee id", "employee number", "employee no", "employee #", "employee nr", "employee code", "staff id", "staff number", "staff no", "personnel number", "payroll number",
                "worker id", "associate id", "badge", "badge number", "id empleado", "id de empleado", "id de empleada", "código de empleado", "código empleado", "número de empleado",
                "num empleado", "no empleado", "nº empleado", "n.º de empleado", "nº de empleado", "número de personal", "número de nómina", "matrícula", "legajo", "clave de empleado"],
            ["id", "person id", "user id", "object id", "member id", "record id", "external id", "bob id", "identificador", "id de usuario", "id interno", "código"],
        ]),
        (Column.Name,
        [
            ["full name", "complete name", "name and surname", "nombre completo", "nombre y apellidos", "nombre y apellido", "apellidos y nombre", "apellido y nombre", "apellidos y nombres"],
            ["display name", "name", "employee name", "worker name", "legal name", "formatted name", "nombre para mostrar", "nombres y apellidos"],
            ["employee", "worker", "person", "associate", "colleague", "staff member", "team member", "member", "preferred name", "known as", "empleado", "empleada", "persona", "colaborador", "colaboradora",
                "trabajador", "trabajadora", "nombre del empleado", "nombre de la persona"],
        ]),
        (Column.FirstName,
        [
            ["first name", "given name", "forename", "legal first name", "first names", "given names", "nombre de pila", "primer nombre", "nombre", "nombres"],
            ["preferred first name", "nombre preferido"],
        ]),
        (Column.MiddleName, [["middle name", "middle names", "second name", "additional name", "legal middle name", "segundo nombre", "otros nombres"]]),
        (Column.LastName,
        [
            ["last name", "surname", "family name", "legal last name", "last names", "apellido", "apellidos", "primer apellido", "1er apellido", "apellido 1", "apellido paterno", "paterno", "first surname"],
            ["preferred last name"],
        ]),
        (Column.SecondLastName, [["second last name", "second surname", "secondary last name", "segundo apellido", "2º apellido", "2do apellido", "apellido 2", "apellido materno", "materno", "mother's surname"]]),
        (Column.Email,
        [
            ["work email", "work e-mail", "work mail", "business email", "company email", "corporate email", "office email", "primary email", "primary work email", "email work", "email primary work",
                "correo corporativo", "correo de trabajo", "correo laboral", "correo de empresa", "correo de la empresa", "correo institucional", "email corporativo", "email laboral", "email de trabajo"],
            ["email", "e-mail", "mail", "email address", "e-mail address", "mail address", "smtp address", "primary smtp address", "correo", "correo electrónico", "dirección de correo", "dirección de correo electrónico",
                "dirección de e-mail", "dirección de email", "e-mail addresses", "emails", "work email address"],
            ["user principal name", "upn", "nombre principal de usuario"],
            ["login", "sign in", "sign in name", "user name", "user", "account", "usuario", "nombre de usuario", "cuenta", "contact", "contacto"],
        ]),
        (Column.Department,
        [
            ["department", "dept", "department name", "departamento", "depto", "dpto", "nombre del departamento"],
            ["team", "teams", "equipo", "equipos", "supervisory organization", "supervisory organisation"],
            ["unit", "org unit", "org unit path", "business unit", "area", "área", "unidad", "unidad de negocio", "unidad organizativa", "gerencia", "dirección de área", "sector"],
            ["division", "división", "organization unit", "function", "función"],
        ]),
        (Column.Title,
        [
            ["job title", "business title", "position title", "job", "work title", "employee title", "puesto", "cargo", "puesto de trabajo", "título del puesto", "título profesional"],
            ["position", "role", "posición", "rol", "job role", "designation", "ocupación"],
            ["title", "título"],
            ["job profile", "job family"],
        ]),
        (Column.Place,
        [
            ["office", "office location", "work location", "work site", "workplace", "office name", "physical delivery office name", "oficina", "sede", "centro de trabajo", "lugar de trabajo", "ubicación del trabajo"],
            ["location", "site", "place", "location name", "ubicación", "lugar", "emplazamiento", "building id"],
            ["city", "town", "work city", "ciudad", "localidad", "población", "municipio"],
        ]),
        (Column.Zone,
        [
            ["time zone", "timezone", "time zone id", "tz", "iana time zone", "zona horaria", "huso horario"],
            ["zone", "zona", "huso"],
        ]),
        (Column.Manager,
        [
            ["manager", "line manager", "manager name", "supervisor", "supervisor name", "reports to", "reporting to", "reporting manager", "direct manager", "boss", "worker's manager", "manager's name", "manager display name",
                "responsable", "responsable directo", "jefe", "jefa", "jefe directo", "superior", "superior inmediato", "gerente", "reporta a", "encargado", "encargada", "jefe inmediato"],
            ["manager email", "manager e-mail", "manager mail", "manager work email", "manager email address", "supervisor email", "supervisor e-mail", "reports to email", "line manager email", "worker's manager email",
                "manager upn", "manager user principal name", "correo del jefe", "correo de jefe", "correo del responsable", "email del responsable", "email del jefe", "correo del supervisor", "email del manager", "correo del manager"],
            ["manager id", "manager employee id", "supervisor id", "reports to id", "manager number", "manager employee number", "line manager id", "id del responsable", "id del jefe", "id del manager"],
        ]),
        (Column.Languages, [["languages", "language", "spoken languages", "idiomas", "idioma", "lenguas"]]),
        (Column.Offers, [["offers", "offer", "i offer", "can help with", "ofrece", "ofrezco", "puede ayudar con"], ["skills", "expertise", "habilidades", "conocimientos"]]),
        (Column.LooksFor, [["looks for", "looking for", "seeks", "needs", "i look for", "wants to learn", "busca", "busco", "necesita", "quiere aprender"]]),
        (Column.Interests, [["interests", "interest", "hobbies", "intereses", "interés", "aficiones", "pasatiempos"]]),
        (Column.Joined, [["takes part", "participates", "opted in", "consent", "participa", "se ha apuntado", "apuntado", "consentimiento"], ["joined"]]),
    ];
}
