using System.Collections.Frozen;
using NodaTime;

namespace NetworkingBot.Core.Directory;

/// <summary>
/// What a directory says of whether somebody is there: who has left or is suspended is no colleague to meet, and a bot or a room is nobody.
/// </summary>
internal sealed class Standing
{
    private static readonly FrozenDictionary<string, Kind> _headings = Named(
        (Kind.Status, ["status", "user status", "account status", "employee status", "employment status", "worker status",
            "lifecycle status", "state", "estado", "situación", "estatus", "estado del empleado",
            "estado laboral", "okta status", "member status", "internal status"]),
        (Kind.Active, ["active", "is active", "enabled", "is enabled", "account enabled", "sign in allowed", "currently active", "activo",
            "activa", "habilitado", "cuenta habilitada", "en activo"]),
        (Kind.Inactive, ["suspended", "is suspended", "archived", "is archived", "deleted", "is deleted", "disabled", "blocked",
            "block credential", "blocked credential", "sign in blocked", "block sign in", "terminated", "deactivated", "inactive",
            "suspendido", "suspendida", "desactivado", "bloqueado", "archivado", "inactivo", "eliminado", "baja", "dado de baja"]),
        (Kind.Until, ["termination date", "terminated on", "leave date", "leaving date", "last day", "last working day", "last day of work",
            "end of employment", "employment end date", "exit date", "offboarding date", "end date",
            "contract end date", "terminated date", "date of leaving", "soft deletion time stamp", "soft deletion timestamp",
            "deletion time", "fecha de baja", "fecha baja", "fecha de salida", "fecha fin", "fecha de fin", "fecha de cese",
            "fecha de terminación", "fecha de egreso", "último día", "fin de contrato", "fecha fin de contrato"]),
        (Kind.Bot, ["is bot", "bot", "es bot", "is app user", "service account", "cuenta de servicio"]),
        (Kind.Type, ["user type", "account type", "type", "recipient type", "recipient type details", "tipo", "tipo de usuario",
            "tipo de cuenta"]));

    private static readonly string[] _gone =
    [
        "deactivated", "inactive", "suspended", "disabled", "terminated", "left", "leaver", "former", "formeremployee", "exemployee",
        "deprovisioned", "archived", "deleted", "blocked", "resigned", "retired", "dismissed", "separated",
        "offboarded", "departed", "gardenleave", "notactive", "removed", "softdeleted", "closed", "ended", "t", "i", "inactivo", "inactiva",
        "desactivado", "desactivada", "suspendido", "suspendida", "deshabilitado", "deshabilitada", "baja",
        "debaja", "dadodebaja", "dadadebaja", "cesado", "cesada", "cese", "despedido", "despedida", "jubilado", "jubilada", "exempleado",
        "exempleada", "egresado", "egresada", "archivado", "archivada", "eliminado", "eliminada",
        "bloqueado", "bloqueada", "finalizado", "finalizada", "bajavoluntaria", "bajadefinitiva",
    ];

    private static readonly string[] _things =
    [
        "bot", "app", "appuser", "serviceaccount", "service", "room", "roommailbox", "equipment", "equipmentmailbox", "sharedmailbox",
        "shared", "resource", "group", "distributionlist", "workflow", "integration", "slackbot",
        "sala", "equipamiento", "recurso", "buzoncompartido", "cuentadeservicio", "servicio",
    ];

    // Somebody who is ill or has a child is still a colleague, though Spanish calls that «baja» too.
    private static readonly string[] _away =
    [
        "medica",
        "maternidad",
        "paternidad",
        "temporal",
        "enfermedad",
        "accidente",
        "parental",
        "leave",
        "it",
    ];

    private static readonly string[] _here = ["active", "activo", "activa", "employed", "enabled", "enactivo", "enplantilla", "a"];

    private readonly IReadOnlyList<(int Position, Kind Kind)> _columns;

    private Standing(IReadOnlyList<(int Position, Kind Kind)> columns) => _columns = columns;

    private enum Kind
    {
        Status,
        Active,
        Inactive,
        Until,
        Bot,
        Type,
    }

    public static Standing Of(IReadOnlyList<string> headers) =>
        new([
            .. headers
                .Select((header, position) => (position, Kind: Find(header)))
                .Where(column => column.Kind is not null)
                .Select(column => (column.position, column.Kind!.Value)),
        ]);

    /// <summary>True when a column was read for this, so that it is not among those that mean nothing.</summary>
    public bool Knows(int position) => _columns.Any(column => column.Position == position);

    /// <summary>Why a row is nobody to meet today; null when nothing speaks against them.</summary>
    public LeftOutReason? Against(SheetRow row, LocalDate today)
    {
        var told = _columns
            .Select(column => (column.Kind, Cell: CellText.Told(row.Cells.ElementAtOrDefault(column.Position) ?? "")))
            .Where(cell => cell.Cell.Length > 0)
            .ToList();

        // A fixed term that was prolonged keeps its first end in many sheets; the status knows better.
        var isHere = told.Exists(cell => cell.Kind == Kind.Status && _here.Contains(ColumnNames.Plain(cell.Cell)));
        return told.Where(cell => !(isHere && cell.Kind == Kind.Until))
            .Select(cell => Against(cell.Kind, cell.Cell, today))
            .FirstOrDefault(reason => reason is not null);
    }

    private static LeftOutReason? Against(Kind kind, string cell, LocalDate today) => kind switch
    {
        Kind.Status or Kind.Type when IsThing(cell) => LeftOutReason.NoPerson,
        Kind.Bot when YesOrNo.Read(cell) == true => LeftOutReason.NoPerson,
        Kind.Status when IsGone(cell) => LeftOutReason.Gone,
        Kind.Active when YesOrNo.Read(cell) == false || IsGone(cell) => LeftOutReason.Gone,
        Kind.Inactive when YesOrNo.Read(cell) == true || IsPast(cell, today) => LeftOutReason.Gone,
        Kind.Until when IsPast(cell, today) => LeftOutReason.Gone,
        _ => null,
    };

    // “Terminated - voluntary”, “Inactive (since May)” and “Suspended [by admin]” say it in the words before.
    private static bool IsGone(string cell)
    {
        var parts = cell.Split([' ', '-', '–', '—', '(', ')', '[', ']', ':', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        return _gone.Contains(ColumnNames.Plain(cell))
            || (
                _gone.Contains(ColumnNames.Plain(cell.Split(['-', '–', '—', '(', '[', ':', ',', '/'])[0]))
                && !parts.Select(ColumnNames.Plain).Intersect(_away).Any()
            );
    }

    private static bool IsThing(string cell) => _things.Contains(ColumnNames.Plain(cell));

    private static bool IsPast(string cell, LocalDate today) => LooseDate.Find(cell) is { Count: > 0 } days && days.All(day => day < today);

    private static Kind? Find(string header)
    {
        var text = CellText.Clean(header);
        var end = text.IndexOfAny(['[', '(']);
        return
            _headings.TryGetValue(ColumnNames.Plain(end > 0 ? text[..end] : text), out var kind)
            || _headings.TryGetValue(ColumnNames.Plain(text.Split('.', '/')[^1]), out kind)
            ? kind
            : null;
    }

    private static FrozenDictionary<string, Kind> Named(params (Kind Kind, string[] Names)[] known) => known
        .SelectMany(kind => kind.Names.Select(name => (Name: ColumnNames.Plain(name), kind.Kind)))
        .DistinctBy(named => named.Name)
        .ToFrozenDictionary(named => named.Name, named => named.Kind, StringComparer.Ordinal);
}
