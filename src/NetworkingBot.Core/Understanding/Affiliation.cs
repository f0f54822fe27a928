namespace NetworkingBot.Core.Understanding;

/// <summary>
/// “Jule from recruiting”, «Carmen la de selección», “Ana from Contoso”: where a name is told apart by where its owner works, only those
/// who work there are meant.
/// </summary>
internal static class Affiliation
{
    private const int Weight = 40;

    public static IEnumerable<SpottedAt> Read(SaidWords said, IReadOnlyList<SpottedAt> settled, SpottingContext context)
    {
        for (var at = 0; at < settled.Count; at++)
        {
            var one = settled[at];
            if (one.Kind is not (EntityKind.Person or EntityKind.Contact))
            {
                yield return one;
                continue;
            }

            var behind = Behind(said, one.End);
            var next = at + 1 < settled.Count && settled[at + 1].Start == behind ? settled[at + 1] : null;
            if (behind > 0 && next is { Kind: EntityKind.Department or EntityKind.Place or EntityKind.Title or EntityKind.Skill })
            {
                yield return one with
                {
                    Readings = Those(one.Readings, reading => WorksAt(reading.Id, said.Typed(next.Start, next.Length), context)),
                };
            }
            else if (behind > 0 && Company(said, behind, next) is { } company)
            {
                yield return one with { Readings = Those(one.Readings, reading => IsOf(reading.Id, company.Readings[0].Name, context)) };
                yield return company;
                at += next is null ? 0 : 1;
            }
            else
            {
                yield return one;
            }
        }
    }

    /// <summary>Where the words behind “from”, «la de», “in the”, “at” begin; 0: there are none.</summary>
    private static int Behind(SaidWords said, int at)
    {
        var start = at;
        while (start < said.Count && said[start].Text is "the" or "la" or "el" or "los" or "las" or "who" or "works" or "que" or "trabaja"
            or "esta")
        {
            start++;
        }

        if (start >= said.Count || !Cues.Within(said[start].Text))
        {
            return start > at && start < said.Count && said[at].Text is "la" or "el" && said[at + 1].Text is "de" or "del" ? at + 2 : 0;
        }

        start++;
        while (start < said.Count && said[start].Text is "the" or "la" or "el" or "los" or "las" or "our" or "equipo" or "de"
            or "departamento" or "area")
        {
            start++;
        }

        return start < said.Count ? start : 0;
    }

    private static SpottedAt? Company(SaidWords said, int start, SpottedAt? next)
    {
        if (!Cues.Company(said.Before(start)) || !said.IsCapital(start) || next is { Readings: [{ Id.Length: > 0 }, ..] })
        {
            return null;
        }

        var length = 1;
        while (start + length < said.Count && said.JoinsNext(start + length - 1) && said.IsCapital(start + length))
        {
            length++;
        }

        var name = said.Typed(start, length);
        return new SpottedAt(start, length, Weight, EntityKind.Company, [new EntityValue(EntityKind.Company, name, name)]);
    }

    /// <summary>Those who are meant; all, where nobody fits: then it is asked which one.</summary>
    private static IReadOnlyList<EntityValue> Those(IReadOnlyList<EntityValue> readings, Func<EntityValue, bool> fits) =>
        readings.Where(fits).ToList() is { Count: > 0 } those ? those : readings;

    /// <summary>Whether a colleague works in a department or place that is called so, or as that, or a contact at that company.</summary>
    public static bool WorksAt(string id, string where, SpottingContext context) =>
        (context.Organisation.SeatOf(id) is { } seat
        && ((seat.Department is { } department && context.Organisation.DepartmentsMeant(where).Contains(department))
            || (seat.Place is { } place && context.Organisation.PlacesMeant(where).Contains(place))
            || IsCalled(id, where, context)))
        || IsOf(id, where, context);

    /// <summary>Whether somebody's title says so: nobody is “the head of finance” by working there.</summary>
    public static bool IsCalled(string id, string title, SpottingContext context) =>
        context.Organisation.SeatOf(id) is { Title: { } own }
            && NamedList.Key(own).Contains(NamedList.Key(title), StringComparison.Ordinal);

    private static bool IsOf(string id, string company, SpottingContext context) =>
        context.Contacts.Find(id) is { Company: { } theirs }
            && NamedList.Key(theirs).Contains(NamedList.Key(company), StringComparison.Ordinal);
}
