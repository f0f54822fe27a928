using System.Globalization;
using System.Reflection;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Storage;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Conversation;

/// <summary>
/// A command as the text that a button carries, and back: <c>1|es|why-suggested|p-42</c>, that is the version of this form, the language,
/// the command's name and its arguments, escaped. What arrives is hostile until decoded; a decoded command is still checked by its handler.
/// </summary>
public sealed class CommandCodec(Catalogue catalogue)
{
    /// <summary>Longest payload made or taken, in characters: within what the button of every platform carries.</summary>
    public const int MaxLength = 1900;

    private const string Current = "1";

    /// <summary>Of a button with a text, escaped; the rest is for the name and the ids.</summary>
    private const int MaxText = 1600;

    /// <summary>
    /// As much of a text as a button carries, whichever letters it is written in, and no half of one: 319 UTF-16 units at least.
    /// </summary>
    public static string Fitting(string text)
    {
        var (fits, length) = (0, 0);
        while (fits < text.Length && (length += KeyText.Escape(text[fits].ToString()).Length) <= MaxText)
        {
            fits++;
        }

        return CleanText.Start(text, fits);
    }

    /// <inheritdoc cref="CatalogueEntry.OpensForm"/>
    public bool OpensForm(Command command) => catalogue.EntryOf(command).OpensForm;

    /// <exception cref="ArgumentException">The command is larger than a button can carry.</exception>
    public string Encode(Command command, Lang lang)
    {
        var payload = EncodeToKeep(command, lang);
        return payload.Length <= MaxLength
            ? payload
            : throw new ArgumentException(
                $"{catalogue.EntryOf(command).Name} takes {payload.Length} characters in a button; {MaxLength} fit.",
                nameof(command)
            );
    }

    /// <summary>A command as text of any length, for where the bot keeps it and nobody else can write.</summary>
    public string EncodeToKeep(Command command, Lang lang)
    {
        var entry = catalogue.EntryOf(command);
        var arguments = Constructor(entry.Command).GetParameters()
            .Select(parameter => Write(entry.Command.GetProperty(parameter.Name!)!.GetValue(command)));
        return string.Join('|', (string[])[Current, CodeOf(lang), entry.Name, .. arguments]);
    }

    /// <summary>What a button carried, or somebody who forges one: what only the bot keeps is outdated here.</summary>
    public Decoded Decode(string payload)
    {
        var read = payload.Length > MaxLength ? new Decoded.Unreadable() : Read(payload, isKept: false);
        return read is Decoded.Understood(var command, var lang) && catalogue.EntryOf(command).IsKept ? new Decoded.Outdated(lang) : read;
    }

    /// <summary>What <see cref="EncodeToKeep"/> wrote.</summary>
    public Decoded DecodeKept(string payload) => Read(payload, isKept: true);

    /// <summary>The command of a name, saying nothing more: what it may leave open stays open.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no command of that name.</exception>
    public Command Named(string name)
    {
        var constructor = Constructor((catalogue.Find(name) ?? throw new KeyNotFoundException($"No command is called {name}.")).Command);
        return (Command)
            constructor.Invoke([
                .. constructor.GetParameters().Select(parameter => parameter.HasDefaultValue ? parameter.DefaultValue : null),
            ]);
    }

    private Decoded Read(string payload, bool isKept)
    {
        var parts = payload.Split('|');
        if (parts.Length < 3 || LangOf(parts[1]) is not { } lang)
        {
            return new Decoded.Unreadable();
        }

        if (parts[0] != Current || catalogue.Find(parts[2]) is not { } entry)
        {
            return new Decoded.Outdated(lang);
        }

        var constructor = Constructor(entry.Command);
        var parameters = constructor.GetParameters();
        var given = parts.Length - 3;
        if (given > parameters.Length || parameters.Skip(given).Any(parameter => !parameter.HasDefaultValue))
        {
            return new Decoded.Outdated(lang);
        }

        object?[] values = [.. parameters.Select(parameter => parameter.DefaultValue)];
        for (var i = 0; i < given; i++)
        {
            if (!TryRead(parts[i + 3], parameters[i].ParameterType, isKept, out values[i]))
            {
                return new Decoded.Unreadable();
            }
        }

        return new Decoded.Understood((Command)constructor.Invoke(values), lang);
    }

    private static ConstructorInfo Constructor(Type command) =>
        command.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;

    private static string CodeOf(Lang lang) => lang switch
    {
        Lang.English => "en",
        Lang.Spanish => "es",
    };

    private static Lang? LangOf(string code) => code switch
    {
        "en" => Lang.English,
        "es" => Lang.Spanish,
        _ => null,
    };

    private static string Write(object? value) => value switch
    {
        null => "",
        string text => "'" + KeyText.Escape(text),
        PersonId person => KeyText.Escape(person.Value),
        bool yes => yes ? "1" : "0",
        int number => number.ToString(CultureInfo.InvariantCulture),
        Enum member => member.ToString(),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        _ => throw new NotSupportedException($"A button cannot carry a {value.GetType().Name}."),
    };

    /// <summary>What a button says comes back in an answer: marks that would turn it round, and what is no text, go.</summary>
    private static string Text(string text, bool isKept) =>
        isKept || CleanText.IsClean(text) ? text : string.Join('\n', CleanText.Lines(text));

    private static bool TryRead(string text, Type type, bool isKept, out object? value)
    {
        var nullable = Nullable.GetUnderlyingType(type);
        value = null;
        if (text.Length == 0)
        {
            return nullable is not null || !type.IsValueType;
        }

        value = (nullable ?? type) switch
        {
            var known when known == typeof(string) => text[0] == '\'' ? Text(KeyText.Unescape(text[1..]), isKept) : null,
            var known when known == typeof(PersonId) => text.Length <= 64 * 5 ? new PersonId(KeyText.Unescape(text)) : null,
            var known when known == typeof(bool) => text is "1" or "0" ? text == "1" : null,
            var known when known == typeof(int) => int.TryParse(
                text,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number
                : null,
            var known when known == typeof(LocalDate) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date : null,
            { IsEnum: true } known => char.IsAsciiLetter(text[0])
            && Enum.TryParse(known, text, out var member)
            && Enum.IsDefined(known, member)
                ? member
                : null,
            _ => null,
        };
        return value is not null;
    }
}

/// <summary>What a payload turned out to be.</summary>
public abstract record Decoded
{
    public sealed record Understood(Command Command, Lang Lang) : Decoded;

    /// <summary>Of another version of the bot.</summary>
    public sealed record Outdated(Lang Lang) : Decoded;

    /// <summary>Damaged or forged.</summary>
    public sealed record Unreadable : Decoded;
}
