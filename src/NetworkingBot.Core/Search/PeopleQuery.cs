using System.Collections.Immutable;
using System.Globalization;

namespace NetworkingBot.Core.Search;

/// <summary>What people are to have in common.</summary>
public enum ConditionKind
{
    /// <summary>They offer it, or do it for a living.</summary>
    Offers,

    /// <summary>They look for it.</summary>
    Seeks,

    /// <summary>It is one of their interests.</summary>
    Likes,
    Department,
    Place,
    Speaks,
    Title,

    /// <summary>They joined lately; no value.</summary>
    New,

    /// <summary>They are in another department than the asker; no value.</summary>
    Elsewhere,

    /// <summary>They are in another place than the asker; no value.</summary>
    Away,

    /// <summary>They offer or like what somebody else does: a person id.</summary>
    Like,

    /// <summary>What the asker offers: they look for it; no value.</summary>
    SeeksMine,

    /// <summary>They are called so.</summary>
    Named,
}

/// <param name="Value">As it was said; empty where the kind says it all.</param>
/// <param name="Not">They are not to have it.</param>
public sealed record Condition(ConditionKind Kind, string Value, bool Not = false);

/// <summary>
/// People by what they have in common: skills, wishes, interests and languages all of them, departments, places and titles one of them
/// each.
/// </summary>
/// <param name="Count">How many are wanted; null: as many as are usual.</param>
public sealed record PeopleQuery(ImmutableArray<Condition> Conditions, int? Count = null)
{
    private const char Between = ';';
    private const char Excluded = '-';
    private const string Many = "Count";

    public static readonly PeopleQuery Everybody = new([]);

    public bool IsEmpty => Conditions.IsEmpty;

    public static PeopleQuery Of(params IEnumerable<Condition> conditions) => new([.. conditions]);

    public IEnumerable<Condition> Of(ConditionKind kind) => Conditions.Where(condition => condition.Kind == kind);

    /// <summary>Without a condition.</summary>
    public PeopleQuery Without(Condition condition) => this with { Conditions = Conditions.Remove(condition) };

    /// <summary>
    /// What was said next, “and in Madrid?”, “not from Sales”: conditions of a kind that is said anew give way, those that exclude come on
    /// top.
    /// </summary>
    public PeopleQuery RefinedBy(PeopleQuery next)
    {
        var replaced = next.Conditions.Where(condition => !condition.Not).Select(condition => condition.Kind).ToHashSet();
        var kept = Conditions.Where(condition => condition.Not || !replaced.Contains(condition.Kind))
            .Where(condition => !next.Conditions.Contains(condition));
        return new PeopleQuery([.. kept, .. next.Conditions], next.Count ?? Count);
    }

    /// <summary>The same with what is said next on top: “who also knows SQL”.</summary>
    public PeopleQuery And(PeopleQuery next) => new([.. Conditions.Union(next.Conditions)], next.Count ?? Count);

    /// <summary>As a button carries it: “Offers=Excel;-Place=Berlin;Count=1”.</summary>
    public override string ToString() =>
        string.Join(
            Between,
            Conditions
                .Select(condition => $"{(condition.Not ? Excluded.ToString() : "")}{condition.Kind}={Escaped(condition.Value)}")
                .Concat(Count is { } count ? [$"{Many}={count.ToString(CultureInfo.InvariantCulture)}"] : Array.Empty<string>())
        );

    /// <summary>What <see cref="ToString"/> wrote. What is not understood, from a forged or an older button, is left out.</summary>
    public static PeopleQuery Parse(string text)
    {
        var parts = text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2))
            .Where(part => part.Length == 2).ToList();
        var conditions = parts.Select(part => Read(part[0], part[1])).OfType<Condition>();
        var count = parts.Where(part => part[0] == Many)
            .Select(part =>
                int.TryParse(part[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 10
                    ? number
                    : (int?)null
            )
            .FirstOrDefault();
        return new PeopleQuery([.. conditions], count);
    }

    public bool Equals(PeopleQuery? other) => other is not null && Count == other.Count && Conditions.SequenceEqual(other.Conditions);

    public override int GetHashCode() => HashCode.Combine(Conditions.Length, Count);

    private static Condition? Read(string kind, string value) =>
        Enum.TryParse<ConditionKind>(kind.TrimStart(Excluded), out var known) && Enum.IsDefined(known) && !char.IsAsciiDigit(kind[^1])
            ? new Condition(known, Unescaped(value), kind[0] == Excluded)
            : null;

    private static string Escaped(string value) =>
        value.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal);

    private static string Unescaped(string value) =>
        value.Replace("%3B", ";", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
}
