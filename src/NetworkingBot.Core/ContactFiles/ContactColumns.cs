using System.Collections.Frozen;
using NetworkingBot.Core.Directory;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>What a column of a table of contacts can tell.</summary>
internal enum ContactColumn
{
    Name,
    FirstName,
    MiddleName,
    LastName,
    SecondLastName,
    Nickname,
    Organisation,
    Department,
    Role,
    Place,
    Email,
    Phone,
    Link,
    Circle,
    HowMet,
    Notes,
    Birthday,
    ConnectedOn,
}

/// <summary>
/// What columns are called by Google, Outlook, LinkedIn, Monica, this bot and people who make a sheet by hand, in English and Spanish.
/// Case, accents, spaces, punctuation and numbers do not matter: “E-mail 2 - Value” is “emailvalue”.
/// </summary>
internal static class ContactColumns
{
    private static readonly (ContactColumn Column, string[] Names)[] _all =
    [
        (ContactColumn.Name,
        [
            "name", "fullname", "displayname", "contactname", "contact", "person", "who", "fileas", "nombrecompleto", "nombreyapellidos",
            "nombreyapellido", "apellidosynombre", "contacto", "persona",
            "nombredelcontacto", "nombreparamostrar", "quien",
        ]),
        (ContactColumn.FirstName, ["firstname", "givenname", "forename", "nombre", "nombres", "primernombre", "nombredepila"]),
        (ContactColumn.MiddleName, ["middlename", "additionalname", "segundonombre"]),
        (ContactColumn.LastName, ["lastname", "familyname", "surname", "apellidos", "apellido", "primerapellido", "apellidopaterno"]),
        (ContactColumn.SecondLastName, ["secondlastname", "segundoapellido", "apellidomaterno"]),
        (ContactColumn.Nickname, ["nickname", "nick", "alias", "apodo", "sobrenombre"]),
        (ContactColumn.Organisation,
        [
            "organisation", "organization", "organizationname", "organisationname", "company", "companyname", "firm", "employer",
            "organizacion", "empresa", "compania", "nombredelaempresa",
            "nombredelaorganizacion", "lugardetrabajo", "organizationvalue", "worksat",
        ]),
        (ContactColumn.Department, ["department", "organizationdepartment", "departamento", "area"]),
        (ContactColumn.Role,
        [
            "role", "jobtitle", "job", "position", "organizationtitle", "organizationjobdescription", "occupation", "profession", "title",
            "cargo", "puesto", "puestodetrabajo", "funcion", "ocupacion",
            "profesion", "rol", "titulo", "tituloprofesional",
        ]),
        (ContactColumn.Place,
        [
            "place", "city", "town", "location", "addresscity", "businesscity", "workcity", "homecity", "businessaddresscity",
            "homeaddresscity", "lugar", "ciudad", "localidad", "poblacion", "ubicacion",
            "ciudaddeltrabajo", "ciudaddetrabajo", "ciudadparticular", "businesscountryregion", "addresscountry", "country", "pais",
        ]),
        (ContactColumn.Email,
        [
            "email", "emails", "mail", "emailaddress", "emailvalue", "mailaddress", "workemail", "homeemail", "businessemail",
            "personalemail", "primaryemail", "correo", "correos", "correoelectronico",
            "direcciondecorreoelectronico", "direcciondecorreo", "direcciondeemail", "emailcorreo", "correodeltrabajo",
        ]),
        (ContactColumn.Phone,
        [
            "phone", "phones", "telephone", "phonenumber", "phonevalue", "tel", "mobile", "mobilephone", "mobilenumber", "cell",
            "cellphone", "businessphone", "workphone", "homephone", "primaryphone",
            "companymainphone", "otherphone", "telefono", "telefonos", "numerodetelefono", "movil", "celular", "telefonomovil",
            "telefonocelular", "telefonodeltrabajo", "telefonotrabajo", "whatsapp",
            "telefonoparticular", "numerodetelefonodeltrabajo", "numerodetelefonomovil",
        ]),
        (ContactColumn.Link,
        [
            "link", "links", "url", "profileurl", "linkedin", "linkedinurl", "linkedinprofile", "website", "websitevalue", "webpage",
            "web", "homepage", "personalwebpage", "xing", "enlace", "enlaces",
            "paginaweb", "sitioweb", "perfil", "perfildelinkedin",
        ]),
        (ContactColumn.Circle,
            ["circle", "circulo", "labels", "groupmembership", "categories", "tags", "etiquetas", "categorias", "grupos"]),
        (ContactColumn.HowMet,
            ["howmet", "howwemet", "howyoumet", "metat", "firstmet", "comonosconocimos", "comoseconocieron", "dondenosconocimos"]),
        (ContactColumn.Notes,
            ["notes", "note", "comments", "comment", "description", "remarks", "notas", "nota", "comentarios", "comentario",
            "observaciones", "descripcion"]),
        (ContactColumn.Birthday, ["birthday", "birthdate", "dateofbirth", "bday", "cumpleanos", "fechadenacimiento"]),
        (ContactColumn.ConnectedOn, ["connectedon", "conectadoel", "fechadeconexion"]),
    ];

    private static readonly FrozenDictionary<string, ContactColumn> _byName =
        _all.SelectMany(known => known.Names.Select(name => (name, known.Column)))
            .ToFrozenDictionary(one => one.name, one => one.Column, StringComparer.Ordinal);

    /// <summary>Null: no heading that is known.</summary>
    public static ContactColumn? Find(string heading) =>
        heading.Length is > 0 and < 80
            && _byName.TryGetValue(new string([.. ColumnNames.Plain(heading).Where(sign => !char.IsDigit(sign))]), out var column)
            ? column
            : null;
}
