using NodaTime;

namespace NetworkingBot.Core.Cards;

/// <summary>
/// Something to fill in. What is entered comes back as <see cref="FormCommand.Values"/> of <paramref name="Submit"/>; when it cannot be
/// taken, the same form comes again with what was entered and an <see cref="Field.Error"/> at each field.
/// </summary>
public sealed record Form(string Title, string? Intro, IReadOnlyList<Field> Fields, string SubmitLabel, FormCommand Submit)
{
    public bool HasErrors => Fields.Any(asked => asked.Error is not null);
}

/// <summary>One question of a form. <paramref name="Id"/>: letters, digits and dashes, unique in the form.</summary>
public abstract record Field(string Id, string Label)
{
    public string? Hint { get; init; }

    public bool Required { get; init; }

    public string? Error { get; init; }
}

/// <summary>Free text. <see cref="MaxLength"/> is in UTF-16 units, at most 3000.</summary>
public sealed record TextField(string Id, string Label, string Value) : Field(Id, Label)
{
    public int MaxLength { get; init; } = 200;

    public bool Multiline { get; init; }
}

/// <summary>One of at most 100 choices. An empty <paramref name="Value"/> is no choice yet.</summary>
public sealed record ChoiceField(string Id, string Label, IReadOnlyList<Choice> Choices, string Value) : Field(Id, Label);

/// <summary>Any of at most 10 choices.</summary>
public sealed record ManyField(string Id, string Label, IReadOnlyList<Choice> Choices, IReadOnlyList<string> Values) : Field(Id, Label);

public sealed record ToggleField(string Id, string Label, bool Value) : Field(Id, Label);

/// <summary>A date, sent back as yyyy-MM-dd.</summary>
public sealed record DateField(string Id, string Label, LocalDate? Value) : Field(Id, Label);

/// <summary>A time of day, sent back as HH:mm.</summary>
public sealed record TimeField(string Id, string Label, LocalTime? Value) : Field(Id, Label);

/// <summary>
/// Somebody of the organisation who joined, found by typing; sent back as a person id, or as the name that was typed where a channel cannot
/// search.
/// </summary>
public sealed record PersonField(string Id, string Label, PersonId? Value, string ValueName) : Field(Id, Label);

public sealed record Choice(string Value, string Label);
