using System.ComponentModel;
using System.Reflection;

namespace NetworkingBot.Host.Settings;

/// <summary>Compares what is configured with the settings types: keys that none has, and values that are not what they should be.</summary>
internal static class SettingsReading
{
    public static IEnumerable<SettingsFault> Faults(IConfigurationSection section, Type type)
    {
        var properties = Settable(type).ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var child in section.GetChildren())
        {
            if (!properties.TryGetValue(child.Key, out var property))
            {
                yield return new(
                    child.Path,
                    "is not a setting.",
                    $"{(Nearest(child.Key, properties.Keys) is { } near ? $"Did you mean {section.Path}:{near}? " : "")}{section.Path} "
                        + $"takes {string.Join(", ", properties.Keys)}."
                );
                continue;
            }

            foreach (var fault in OfValue(child, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType))
            {
                yield return fault;
            }
        }
    }

    /// <summary>Sections that hold something and are named almost like one of ours.</summary>
    public static IEnumerable<SettingsFault> MistypedSections(IConfiguration configuration)
    {
        string[] known = [.. AllSettings.Sections.Select(section => section.Name)];
        return configuration.GetChildren()
            .Where(section => section.GetChildren().Any() && !known.Contains(section.Key, StringComparer.OrdinalIgnoreCase))
            .Select(section => (section.Path, Near: Nearest(section.Key, known)))
            .Where(found => found.Near is not null)
            .Select(found => new SettingsFault(found.Path, "is not a section.", $"Did you mean {found.Near}?"));
    }

    /// <summary>What can be set of a type, by its public properties.</summary>
    internal static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    internal static bool IsValue(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(Uri) || type == typeof(TimeSpan);

    /// <summary>The type of each entry of a list or a dictionary; null for anything else.</summary>
    internal static Type? EntryOf(Type type) =>
        type.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[^1] : null;

    private static IEnumerable<SettingsFault> OfValue(IConfigurationSection value, Type type) => EntryOf(type) switch
    {
        _ when IsValue(type) => value.Value is null && value.GetChildren().Any()
            ? [new(value.Path, "is a section.", "It takes a single value.")]
            : string.IsNullOrEmpty(value.Value) || IsReadable(value.Value, type) ? []
            : [new(value.Path, $"is “{value.Value}”.", $"Set {KindOf(type)}.")],
        { } entry => value.GetChildren().SelectMany(child => OfValue(child, entry)),
        null => Faults(value, type),
    };

    private static bool IsReadable(string value, Type type)
    {
        if (type == typeof(Uri))
        {
            return Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "https" or "http";
        }

        try
        {
            return TypeDescriptor.GetConverter(type).ConvertFromInvariantString(value) is { } read
                && (!type.IsEnum || Enum.IsDefined(type, read));
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            return false;
        }
    }

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "one of " + string.Join(", ", Enum.GetNames(type)),
        _ when type == typeof(Uri) => "an address that begins with https://",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(TimeSpan) => "a duration such as 00:00:15",
        _ when type == typeof(double) => "a number",
        _ => "a whole number",
    };

    private static string? Nearest(string typed, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: Distance(typed.ToUpperInvariant(), name.ToUpperInvariant())))
        .Where(one => one.Distance is > 0 and <= 2 && one.Distance < typed.Length / 2)
        .OrderBy(one => one.Distance)
        .Select(one => one.Name)
        .FirstOrDefault();

    /// <summary>How many letters to change, add or take away, after Levenshtein.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                (before, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), before + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
