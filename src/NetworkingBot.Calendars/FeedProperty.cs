namespace NetworkingBot.Calendars;

/// <summary>
/// One content line: <c>NAME;PARAMETER=…:value</c>.
/// </summary>
/// <param name="Name">In capitals.</param>
/// <param name="Parameters">In capitals by name, without quotation marks.</param>
internal sealed record FeedProperty(string Name, IReadOnlyDictionary<string, string> Parameters, string Value)
{
    /// <summary>Null: it is no content line.</summary>
    public static FeedProperty? Read(string line)
    {
        var (quoted, starts) = (false, new List<int>());
        for (var at = 0; at < line.Length; at++)
        {
            var sign = line[at];
            quoted ^= sign == '"';
            if (sign == ';' && !quoted)
            {
                starts.Add(at);
            }
            else if (sign == ':' && !quoted)
            {
                return Of(line, starts, at);
            }
        }

        return null;
    }

    /// <summary>As a content line, with another zone.</summary>
    public string Written(string? zone)
    {
        var parameters = Parameters.Where(one => one.Key is "VALUE" or "RANGE").Select(one => $";{one.Key}={one.Value}");
        return $"{Name}{string.Concat(parameters)}{(zone is null ? "" : $";TZID={zone}")}:{Value}";
    }

    private static FeedProperty Of(string line, List<int> starts, int colon)
    {
        var name = line[..(starts.Count > 0 ? starts[0] : colon)].ToUpperInvariant();
        var parameters = new Dictionary<string, string>();
        foreach (var (start, end) in starts.Zip(starts.Skip(1).Append(colon)))
        {
            if (line[(start + 1)..end].Split('=', 2) is [var key, var value])
            {
                parameters[key.Trim().ToUpperInvariant()] = value.Trim().Trim('"');
            }
        }

        return new FeedProperty(name, parameters, line[(colon + 1)..].Trim());
    }
}
