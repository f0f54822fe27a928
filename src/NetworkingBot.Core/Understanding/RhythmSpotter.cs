using System.Globalization;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>“Every three weeks”, “once a month”, «cada quince días», “monthly”: how often, in days.</summary>
internal static class RhythmSpotter
{
    private const int Weight = 65;

    private static readonly Dictionary<string, int> _named = new(StringComparer.Ordinal)
    {
        ["daily"] = 1,
        ["weekly"] = 7,
        ["biweekly"] = 14,
        ["fortnightly"] = 14,
        ["monthly"] = 30,
        ["bimonthly"] = 60,
        ["quarterly"] = 90,
        ["yearly"] = 365,
        ["annually"] = 365,
        ["diario"] = 1,
        ["semanal"] = 7,
        ["semanalmente"] = 7,
        ["quincenal"] = 15,
        ["quincenalmente"] = 15,
        ["mensual"] = 30,
        ["mensualmente"] = 30,
        ["bimestral"] = 60,
        ["trimestral"] = 90,
        ["trimestralmente"] = 90,
        ["semestral"] = 180,
        ["anual"] = 365,
        ["anualmente"] = 365,
    };

    private static readonly Dictionary<string, int> _units = new(StringComparer.Ordinal)
    {
        ["day"] = 1,
        ["days"] = 1,
        ["dia"] = 1,
        ["dias"] = 1,
        ["week"] = 7,
        ["weeks"] = 7,
        ["semana"] = 7,
        ["semanas"] = 7,
        ["fortnight"] = 14,
        ["quincena"] = 15,
        ["month"] = 30,
        ["months"] = 30,
        ["mes"] = 30,
        ["meses"] = 30,
        ["quarter"] = 90,
        ["trimestre"] = 90,
        ["semestre"] = 180,
        ["year"] = 365,
        ["years"] = 365,
        ["ano"] = 365,
        ["anos"] = 365,
    };

    public static IEnumerable<SpottedAt> All(SaidWords said)
    {
        for (var start = 0; start < said.Count; start++)
        {
            if (At(said, start) is var (length, days))
            {
                var id = days.ToString(CultureInfo.InvariantCulture);
                yield return new SpottedAt(start, length, Weight, EntityKind.Rhythm,
                    [new EntityValue(EntityKind.Rhythm, id, said.Typed(start, length))]);
            }
        }
    }

    private static (int Length, int Days)? At(SaidWords said, int start)
    {
        string Word(int ahead) => start + ahead < said.Count ? said[start + ahead].Text : "";
        return (Word(0), Word(1), Word(2), Word(3)) switch
        {
            (var named, _, _, _) when _named.TryGetValue(named, out var days) => (1, days),
            ("every" or "each" or "cada", "other" or "second" or "dos", var unit, _) when _units.TryGetValue(unit, out var days) =>
                (3, 2 * days),
            ("every" or "cada", "couple", "of", var unit) when _units.TryGetValue(unit, out var days) => (4, 2 * days),
            ("cada", "par", "de", var unit) when _units.TryGetValue(unit, out var days) => (4, 2 * days),
            ("every" or "each" or "cada", var count, var unit, _) when Count(count) is { } number
                && _units.TryGetValue(unit, out var days) =>
                (3, number * days),
            ("every" or "each" or "cada", var unit, _, _) when _units.TryGetValue(unit, out var days) => (2, days),
            ("todos" or "todas", "los" or "las", var unit, _) when _units.TryGetValue(unit, out var days) => (3, days),
            ("once" or "twice", "a" or "per" or "every" or "each", var unit, _) when _units.TryGetValue(unit, out var days) =>
                (3, said[start].Text == "twice" ? days / 2 : days),
            (var count, "times", "a" or "per", var unit) when Count(count) is { } number && _units.TryGetValue(unit, out var days) =>
                (4, Math.Max(1, days / number)),
            (var count, "vez" or "veces", "al" or "por" or "cada", var unit) when Count(count) is { } number
                && _units.TryGetValue(unit, out var days) =>
                (4, Math.Max(1, days / number)),
            (var count, "vez" or "veces", "a", "la") when Count(count) is { } number && _units.TryGetValue(Word(4), out var days) =>
                (5, Math.Max(1, days / number)),
            _ => null,
        };
    }

    private static int? Count(string word) =>
        NumberWords.Find(word) ?? (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and < 100 ? number : word is "un" or "a" or "quince" ? word == "quince" ? 15 : 1 : null);
}
