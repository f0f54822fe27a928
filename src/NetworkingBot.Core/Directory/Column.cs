using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NetworkingBot.Core.Directory;

/// <summary>What a column of a staff directory can tell. The names are kept in stored people: they never change.</summary>
public enum Column
{
    Id,
    Name,
    FirstName,
    LastName,
    Email,
    Department,
    Title,
    Place,
    Zone,
    Manager,
    Languages,
    Offers,
    LooksFor,
    Interests,
    Joined,
}

/// <summary>What columns are called, in English and Spanish, as exports of staff systems and hand-made sheets have it.</summary>
public static class ColumnNames
{
    private static readonly (Column Column, string[] Names)[] _known =
    [
        (Column.Id, ["id", "employee id", "employee number", "employee no", "staff id", "person id", "user id", "worker id", "payroll number", "identificador",
            "id empleado", "id de empleado", "id de empleada", "número de empleado", "nº empleado", "número de personal", "matrícula", "legajo"]),
        (Column.Name, ["name", "full name", "display name", "employee name", "employee", "person", "nombre completo", "nombre y apellidos", "nombre y apellido", "empleado",
            "empleada", "persona", "nombre para mostrar"]),
        (Column.FirstName, ["first name", "given name", "forename", "nombre de pila", "primer nombre", "nombre"]),
        (Column.LastName, ["last name", "surname", "family name", "apellido", "apellidos", "primer apellido"]),
        (Column.Email, ["email", "e-mail", "mail", "email address", "e-mail address", "work email", "business email", "user principal name", "upn", "correo",
            "correo electrónico", "dirección de correo", "dirección de correo electrónico", "correo corporativo", "correo de trabajo"]),
        (Column.Department, ["department", "dept", "team", "unit", "org unit", "business unit", "area", "departamento", "depto", "dpto", "área", "equipo", "unidad"]),
        (Column.Title, ["title", "job title", "job", "position", "role", "puesto", "cargo", "puesto de trabajo", "posición", "rol", "título"]),
        (Column.Place, ["place", "location", "office", "office location", "site", "city", "work location", "ubicación", "ciudad", "sede", "oficina", "lugar", "centro de trabajo", "localidad"]),
        (Column.Zone, ["zone", "time zone", "timezone", "tz", "zona", "zona horaria", "huso", "huso horario"]),
        (Column.Manager, ["manager", "line manager", "manager name", "supervisor", "reports to", "boss", "responsable", "jefe", "jefa", "superior", "gerente", "reporta a", "encargado", "encargada"]),
        (Column.Languages, ["languages", "language", "spoken languages", "idiomas", "idioma", "lenguas"]),
        (Column.Offers, ["offers", "offer", "i offer", "can help with", "skills", "expertise", "ofrece", "ofrezco", "puede ayudar con", "habilidades", "conocimientos"]),
        (Column.LooksFor, ["looks for", "looking for", "seeks", "needs", "i look for", "wants to learn", "busca", "busco", "necesita", "quiere aprender"]),
        (Column.Interests, ["interests", "interest", "hobbies", "intereses", "interés", "aficiones"]),
        (Column.Joined, ["joined", "takes part", "participates", "opted in", "consent", "participa", "se ha apuntado", "apuntado", "consentimiento"]),
    ];

    private static readonly FrozenDictionary<string, Column> _byName = _known
        .SelectMany(known => known.Names.Select(name => (Name: Plain(name), known.Column)))
        .DistinctBy(known => known.Name)
        .ToFrozenDictionary(known => known.Name, known => known.Column, StringComparer.Ordinal);

    /// <summary>Null when the header is none that is known. Case, accents, spaces and punctuation do not matter.</summary>
    public static Column? Find(string header) => _byName.TryGetValue(Plain(header), out var column) ? column : null;

    /// <summary>Lower case, only letters and digits, without accents: what is compared when people write the same thing differently.</summary>
    internal static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var unit in text.Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit))
        {
            plain.Append(char.ToLower(unit, CultureInfo.InvariantCulture));
        }

        return plain.ToString();
    }
}
