using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NetworkingBot.Core.Directory;

/// <summary>Reads the heading of a column: what it tells, and how well it tells it beside others that tell the same.</summary>
internal static partial class Headings
{
    /// <summary>From this rank on a name column says only that it is about people (“employee”), not that it names them.</summary>
    public const int OnlyWho = 2;

    // An address by which nobody is reached at work, or which is not the person's own.
    private static readonly string[] _others =
        ["personal", "private", "home", "recovery", "secondary", "alternate", "alternative", "emergency", "particular", "privado",
            "recuperacion", "alternativo", "emergencia", "new", "nuevo"];

    private static readonly string[] _managers =
    [
        "manager",
        "supervisor",
        "boss",
        "superior",
        "reports",
        "approver",
        "jefe",
        "jefa",
        "responsable",
        "gerente",
        "encargado",
        "encargada",
        "aprobador",
    ];

    private static readonly string[] _mails = ["email", "emails", "mail", "correo", "upn"];

    private static readonly string[] _numbers = ["id", "number", "no", "nr", "code", "numero", "codigo"];

    private static readonly string[] _fillers =
        ["e", "address", "name", "work", "full", "display", "line", "direct", "s", "primary", "employee", "worker", "user", "electronico",
            "de", "del", "la", "el", "su", "nombre", "completo", "directo", "directa", "direccion", "inmediato"];

    // Before what the column tells, exports say whose or which it is.
    private static readonly string[] _prefixes =
    [
        "employee",
        "worker",
        "staff",
        "associate",
        "member",
        "user",
        "legal",
        "primary",
        "work",
        "current",
        "person",
        "profile",
        "empleado",
        "usuario",
    ];

    private static readonly string[] _suffixes =
    [
        "de empleado",
        "del empleado",
        "de la empleada",
        "del trabajador",
        "de la persona",
        "del colaborador",
        "of employee",
        "required",
        "obligatorio",
    ];

    // A path of an export by fields: “name.givenName”, “organizations.0.department”, “profile.email”.
    private static readonly string[] _paths =
    [
        "name",
        "profile",
        "user",
        "work",
        "employee",
        "person",
        "root",
        "organizations",
        "locations",
        "contact",
    ];

    private static readonly FrozenDictionary<string, Heading> _byName = (
        from known in HeadingNames.All
        from ranked in known.Groups.Index()
        from name in ranked.Item
        select (Name: Key(name), Heading: new Heading(known.Column, ranked.Index)))
        .DistinctBy(named => named.Name)
        .ToFrozenDictionary(named => named.Name, named => named.Heading, StringComparer.Ordinal);

    public static Heading? Find(string header)
    {
        var text = Notes().Replace(header, " ").Trim(' ', '*', ':', '.');
        if (text.Length == 0)
        {
            text = header;
        }

        if (Known(text) is { } known)
        {
            return known;
        }

        var words = Words(text);
        return Path(text) ?? (IsOfAnother(words) ? null : Manager(words) ?? Known(Without(words)) ?? Mail(words));
    }

    /// <summary>True when the heading says that what stands below belongs to somebody else, or is not for work.</summary>
    public static bool IsOfAnother(string header) => IsOfAnother(Words(header)) || Words(header).Intersect(_managers).Any();

    private static bool IsOfAnother(string[] words) => words.Intersect(_others).Any();

    private static Heading? Known(string text) => _byName.TryGetValue(Key(text), out var known) ? known : null;

    private static Heading? Path(string text)
    {
        // “Legal Name - First Name”: the part of it is what stands below.
        if (text.LastIndexOf(" - ", StringComparison.Ordinal) is var dash and > 0 && !IsOfAnother(text[..dash]))
        {
            return Known(text[(dash + 3)..]);
        }

        var steps = text.Split(['.', '/', '>'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return steps.Length > 1 && _paths.Contains(ColumnNames.Plain(steps[0])) && !(steps[0] == "organizations" && steps[^1] == "name")
            ? Known(steps[^1])
            : null;
    }

    private static Heading? Manager(string[] words) =>
        words.Intersect(_managers).Any() && !words.Except([.. _managers, .. _mails, .. _numbers, .. _fillers]).Any()
            ? new Heading(
                Column.Manager,
                words.Intersect(_mails).Any() ? 1
                    : words.Intersect(_numbers).Any() ? 2
                    : 0
            )
        : null;

    private static Heading? Mail(string[] words) =>
        words.Intersect(_mails).Any() && !words.Intersect(_managers).Any() ? new Heading(Column.Email, Heading.Doubtful) : null;

    private static string Without(string[] words)
    {
        var text = string.Join(' ', words);
        foreach (var suffix in _suffixes.Where(suffix => text.EndsWith(" " + suffix, StringComparison.Ordinal)))
        {
            text = text[..^(suffix.Length + 1)];
        }

        var rest = text.Split(' ');
        return rest.Length > 1 && _prefixes.Contains(rest[0]) ? string.Join(' ', rest[1..]) : text;
    }

    private static string[] Words(string text) =>
        [.. Parts().Matches(text).Select(part => ColumnNames.Plain(part.Value)).Where(word => word.Length > 0)];

    private static string Key(string text) => ColumnNames.Plain(text.Replace("#", " number", StringComparison.Ordinal));

    [GeneratedRegex(@"\[[^\]]*\]|\([^)]*\)|\*",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Notes();

    [GeneratedRegex(@"\p{Lu}?\p{Ll}[\p{Ll}\p{M}]*|\p{Lu}+(?!\p{Ll})|\p{N}+|\p{L}+", RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Parts();
}

/// <summary>What a heading tells. Of two that tell the same, the lower <paramref name="Rank"/> tells it better; 0 is best.</summary>
internal sealed record Heading(Column Column, int Rank)
{
    /// <summary>From this rank on an e-mail column must show addresses to be taken for one.</summary>
    public const int Doubtful = 2;
}
