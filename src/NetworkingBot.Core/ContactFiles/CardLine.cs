using System.Globalization;
using System.Text;
using System.Text.Unicode;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>A property of a vCard, decoded and not yet split: <c>item1.EMAIL;TYPE=work;PREF=1:ana@example.com</c>.</summary>
/// <param name="Name">In upper case.</param>
/// <param name="Group">What stands before the dot, in lower case; empty: nothing.</param>
/// <param name="Types">Upper case: the values of TYPE, and parameters that stand alone as vCard 2.1 has them.</param>
/// <param name="Preference">1 is the most wanted; 100 says nothing of it.</param>
internal sealed record CardLine(string Name, string Group, IReadOnlySet<string> Types, int Preference, string Value)
{
    /// <summary>Null when it is no property.</summary>
    public static CardLine? Read(string line)
    {
        var colon = EndOf(line, ':', 0);
        if (colon < 1)
        {
            return null;
        }

        var parts = SplitOutside(line[..colon], ';');
        var (types, encoding, charset, preference) = (new HashSet<string>(), "", (string?)null, 100);
        foreach (var part in parts.Skip(1))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            var (key, value) = at < 0 ? ("TYPE", part) : (part[..at].Trim().ToUpperInvariant(), part[(at + 1)..].Trim(' ', '"'));
            switch (key)
            {
                case "ENCODING":
                    encoding = value.ToUpperInvariant();
                    break;
                case "CHARSET":
                    charset = value;
                    break;
                case "PREF" when int.TryParse(value, CultureInfo.InvariantCulture, out var wanted):
                    preference = Math.Clamp(wanted, 1, 100);
                    break;
                case "TYPE":
                    types.UnionWith(value.ToUpperInvariant()
                        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                    break;
                default:
                    break;
            }
        }

        var isQuoted = encoding == "QUOTED-PRINTABLE" || types.Contains("QUOTED-PRINTABLE");
        var dot = parts[0].LastIndexOf('.');
        return new CardLine(
            parts[0][(dot + 1)..].Trim().ToUpperInvariant(),
            dot < 0 ? "" : parts[0][..dot].Trim().ToLowerInvariant(),
            types,
            types.Contains("PREF") ? 1 : preference,
            isQuoted ? Letters(Bytes(line[(colon + 1)..]), charset) : line[(colon + 1)..]);
    }

    /// <summary>The value as one text: escapes are undone.</summary>
    public string Text => Unescaped(Value).Trim();

    /// <summary>The parts between semicolons, in order; the commas inside one become spaces of a list.</summary>
    public IReadOnlyList<string> Parts
    {
        get
        {
            List<string> parts = [];
            var start = 0;
            while (true)
            {
                var end = start;
                while (end < Value.Length && Value[end] != ';')
                {
                    end += Value[end] == '\\' ? 2 : 1;
                }

                end = Math.Min(end, Value.Length);
                parts.Add(Unescaped(Value[start..end]).Trim());
                if (end == Value.Length)
                {
                    return parts;
                }

                start = end + 1;
            }
        }
    }

    private static string Unescaped(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal))
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            // Google escapes colons and quotes too; a backslash before anything else stands for itself.
            _ = value[at] == '\\' && at + 1 < value.Length ? text.Append(value[++at] switch
            {
                'n' or 'N' => "\n",
                '\\' or ';' or ',' or ':' or '"' => value[at].ToString(),
                var other => "\\" + other,
            }) : text.Append(value[at]);
        }

        return text.ToString();
    }

    private static byte[] Bytes(string quoted)
    {
        var bytes = new List<byte>(quoted.Length);
        for (var at = 0; at < quoted.Length; at++)
        {
            if (quoted[at] == '=' && at + 2 < quoted.Length
                && byte.TryParse(quoted.AsSpan(at + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var value))
            {
                bytes.Add(value);
                at += 2;
            }
            else if (quoted[at] < 0x80)
            {
                bytes.Add((byte)quoted[at]);
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(quoted, at, 1));
            }
        }

        return [.. bytes];
    }

    /// <summary>
    /// In the encoding that the card names, where it is one and its bytes fit it; otherwise as letters of a file without a mark.
    /// </summary>
    private static string Letters(byte[] bytes, string? charset)
    {
        try
        {
            var isUnicode = charset is null || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase);
            return isUnicode || (Utf8.IsValid(bytes) && bytes.Any(one => one >= 0x80))
                ? FileText.Decode(bytes)
                : FileText.Named(charset!)?.GetString(bytes) ?? FileText.Decode(bytes);
        }
        catch (UndecodableException)
        {
            return Encoding.UTF8.GetString(bytes);
        }
    }

    private static int EndOf(string line, char sign, int from)
    {
        var quoted = false;
        for (var at = from; at < line.Length; at++)
        {
            quoted ^= line[at] == '"';
            if (line[at] == sign && !quoted)
            {
                return at;
            }
        }

        return -1;
    }

    private static List<string> SplitOutside(string head, char sign)
    {
        List<string> parts = [];
        var start = 0;
        while (EndOf(head, sign, start) is var end and >= 0)
        {
            parts.Add(head[start..end]);
            start = end + 1;
        }

        parts.Add(head[start..]);
        return parts;
    }
}
