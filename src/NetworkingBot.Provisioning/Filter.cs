using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NetworkingBot.Provisioning;

internal enum Comparison
{
    Eq,
    Ne,
    Co,
    Sw,
    Ew,
    Gt,
    Ge,
    Lt,
    Le,
}

/// <summary>A condition upon a resource, or upon one of several values (RFC 7644, 3.4.2.2).</summary>
internal abstract record Filter
{
    public abstract bool Holds(JsonObject resource);

    /// <summary>True when it asks for an attribute, by its name at the top of a resource.</summary>
    public bool Names(string attribute) => this switch
    {
        All(var one, var other) => one.Names(attribute) || other.Names(attribute),
        Any(var one, var other) => one.Names(attribute) || other.Names(attribute),
        Not(var inner) => inner.Names(attribute),
        Present(var path) => path.Attribute?.Name == attribute,
        Compare(var path, _, _) => path.Attribute?.Name == attribute,
        _ => false,
    };

    public sealed record All(Filter One, Filter Other) : Filter
    {
        public override bool Holds(JsonObject resource) => One.Holds(resource) && Other.Holds(resource);
    }

    public sealed record Any(Filter One, Filter Other) : Filter
    {
        public override bool Holds(JsonObject resource) => One.Holds(resource) || Other.Holds(resource);
    }

    public sealed record Not(Filter Inner) : Filter
    {
        public override bool Holds(JsonObject resource) => !Inner.Holds(resource);
    }

    /// <summary>There is a value, and it is not empty.</summary>
    public sealed record Present(ScimPath Path) : Filter
    {
        public override bool Holds(JsonObject resource) => Path.Values(resource).Any(value => value switch
        {
            JsonArray many => many.Count > 0,
            JsonObject one => one.Count > 0,
            _ => value.GetValueKind() != JsonValueKind.String || value.GetValue<string>().Length > 0,
        });
    }

    /// <summary>Of something that is not kept nothing is ever there.</summary>
    public sealed record Never : Filter
    {
        public override bool Holds(JsonObject resource) => false;
    }

    /// <param name="Path">Of what.</param>
    /// <param name="By">How it is compared; of several values one is enough.</param>
    /// <param name="With">Null: with nothing, which holds where there is none.</param>
    public sealed record Compare(ScimPath Path, Comparison By, string? With) : Filter
    {
        private ScimAttribute Compared { get; } =
            (Path.Part ?? Path.Attribute) is { Type: ScimType.Complex } whole ? whole.Part("value") ?? whole : Path.Part ?? Path.Attribute!;

        public override bool Holds(JsonObject resource) => By switch
        {
            Comparison.Ne => !Holds(resource, Comparison.Eq),
            _ => Holds(resource, By),
        };

        private bool Holds(JsonObject resource, Comparison by)
        {
            var values = Path.Values(resource).Select(value => value is JsonObject one ? one[Compared.Name] : value).OfType<JsonValue>();
            return With is { } with ? values.Any(value => IsSo(TextOf(value), by, with)) : by == Comparison.Eq && !values.Any();
        }

        private bool IsSo(string value, Comparison by, string with)
        {
            var order = Compared is { Type: ScimType.DateTime } && Moment(value) is { } one && Moment(with) is { } other
                ? one.CompareTo(other)
                : string.Compare(value, with, How);
            return by switch
            {
                Comparison.Eq => order == 0,
                Comparison.Co => value.Contains(with, How),
                Comparison.Sw => value.StartsWith(with, How),
                Comparison.Ew => value.EndsWith(with, How),
                Comparison.Gt => order > 0,
                Comparison.Ge => order >= 0,
                Comparison.Lt => order < 0,
                Comparison.Le => order <= 0,
                _ => throw new NotSupportedException($"{by} is made of another."),
            };
        }

        private StringComparison How => Compared.IsCaseExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

        private static DateTimeOffset? Moment(string text) =>
            DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

        private static string TextOf(JsonNode value) => value.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>()
            : value.ToJsonString();
    }
}
