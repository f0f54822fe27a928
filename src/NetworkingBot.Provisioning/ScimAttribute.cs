namespace NetworkingBot.Provisioning;

internal enum ScimType
{
    String,
    Boolean,
    DateTime,
    Reference,
    Complex,
}

/// <summary>One attribute of a schema (RFC 7643, 7).</summary>
internal sealed record ScimAttribute(string Name, ScimType Type, string Description)
{
    public bool IsMany { get; init; }

    /// <summary>True: texts that differ in case are two.</summary>
    public bool IsCaseExact { get; init; }

    public bool IsReadOnly { get; init; }

    public bool IsRequired { get; init; }

    public bool IsUnique { get; init; }

    /// <summary>Of a complex one.</summary>
    public IReadOnlyList<ScimAttribute> Parts { get; init; } = [];

    public ScimAttribute? Part(string name) =>
        Parts.FirstOrDefault(part => string.Equals(part.Name, name, StringComparison.OrdinalIgnoreCase));
}
