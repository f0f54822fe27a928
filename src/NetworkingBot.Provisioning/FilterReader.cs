using System.Text.Json;

namespace NetworkingBot.Provisioning;

/// <summary>Reads filters and the paths in them.</summary>
/// <param name="text">As it was sent.</param>
/// <param name="type">What kind of resource it is about.</param>
internal sealed class FilterReader(string text, ScimResourceType type)
{
    private const int MaxLength = 2_000;
    private const int MaxDepth = 20;

    private int _at;
    private int _depth;
    private ScimAttribute? _within;

    public bool IsAtEnd => _at >= text.Length;

    /// <exception cref="ScimException">It cannot be read, or names what there is not.</exception>
    public static Filter Read(string text, ScimResourceType type)
    {
        if (text.Length > MaxLength)
        {
            throw ScimException.InvalidFilter($"A filter of {text.Length} characters is too long.");
        }

        try
        {
            var reader = new FilterReader(text, type);
            var filter = reader.Or();
            reader.Spaces();
            return reader.IsAtEnd ? filter : throw reader.Unreadable();
        }
        catch (ScimException fault)
        {
            throw ScimException.InvalidFilter(fault.Message);
        }
    }

    /// <summary>
    /// A path; its filter, too. Not kept: it leads to something known of the standard, or under a schema that is not known.
    /// </summary>
    public ScimPath? Path(out bool isKept)
    {
        isKept = true;
        if (_within is { } whole)
        {
            return new ScimPath(null, whole.Part(Word()) ?? throw Nowhere(), null, null);
        }

        var extension = Schema(out var isForeign, out var isWhole);
        if (isForeign)
        {
            _at = EndOfPath();
            isKept = false;
            return null;
        }

        if (isWhole)
        {
            return new ScimPath(extension, null, null, null);
        }

        var name = Word();
        if (extension is null && type.IsNotKept(name))
        {
            _at = EndOfPath();
            isKept = false;
            return null;
        }

        var attribute = (extension is null ? type.Find(name) : extension.Find(name)) ?? throw Nowhere();
        var only = Take('[') ? Inner(attribute) : null;
        return new ScimPath(extension, attribute, only, Take('.') ? attribute.Part(Word()) ?? throw Nowhere() : null);
    }

    private Filter Or()
    {
        var filter = And();
        while (TakeWord("or"))
        {
            filter = new Filter.Any(filter, And());
        }

        return filter;
    }

    private Filter And()
    {
        var filter = One();
        while (TakeWord("and"))
        {
            filter = new Filter.All(filter, One());
        }

        return filter;
    }

    private Filter One()
    {
        if (++_depth > MaxDepth)
        {
            throw ScimException.InvalidFilter("The filter is nested too deeply.");
        }

        Spaces();
        var filter = TakeNot() ? new Filter.Not(Grouped()) : Take('(') ? Closed(')') : Condition();
        _depth--;
        return filter;
    }

    private Filter Grouped() => Take('(') ? Closed(')') : throw Unreadable();

    private Filter Closed(char by)
    {
        var filter = Or();
        Spaces();
        return Take(by) ? filter : throw Unreadable();
    }

    private Filter Inner(ScimAttribute attribute)
    {
        if (_within is not null || attribute.Type != ScimType.Complex)
        {
            throw Unreadable();
        }

        _within = attribute;
        var filter = Closed(']');
        _within = null;
        return filter;
    }

    private Filter Condition()
    {
        var path = Path(out var isKept);
        Spaces();
        if (path is { Only: not null, Part: null } && (IsAtEnd || text[_at] == ')' || IsWord("and") || IsWord("or")))
        {
            return new Filter.Present(path);
        }

        if (TakeWord("pr"))
        {
            return isKept ? new Filter.Present(path!) : new Filter.Never();
        }

        var by = Comparison();
        if (path is { Attribute: null })
        {
            throw Unreadable();
        }

        Spaces();
        var with = Value();
        return isKept ? new Filter.Compare(path!, by, with) : by == Provisioning.Comparison.Ne
            ? new Filter.Not(new Filter.Never())
            : new Filter.Never();
    }

    private Comparison Comparison()
    {
        var word = Word();
        return word.All(char.IsAsciiLetter) && Enum.TryParse<Comparison>(word, ignoreCase: true, out var by) ? by : throw Unreadable();
    }

    /// <summary>A text in quotes, or a word such as true; null for null.</summary>
    private string? Value()
    {
        var start = _at;
        if (!Take('"'))
        {
            while (!IsAtEnd && text[_at] is not (' ' or ')' or ']'))
            {
                _at++;
            }

            var word = text[start.._at];
            return word.Length == 0 ? throw Unreadable() : string.Equals(word, "null", StringComparison.OrdinalIgnoreCase) ? null : word;
        }

        while (!IsAtEnd && text[_at] != '"')
        {
            _at += text[_at] == '\\' ? 2 : 1;
        }

        return Take('"') ? Unquoted(text[start.._at]) : throw Unreadable();
    }

    private string Unquoted(string quoted)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(quoted)!;
        }
        catch (JsonException)
        {
            throw Unreadable();
        }
    }

    /// <summary>The schema before a path. Foreign: one that is not known. Whole: nothing follows it.</summary>
    private ScimSchema? Schema(out bool isForeign, out bool isWhole)
    {
        (isForeign, isWhole) = (false, false);
        if (!text.AsSpan(_at).StartsWith("urn:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var schema in type.All.Where(schema => text.AsSpan(_at).StartsWith(schema.Urn, StringComparison.OrdinalIgnoreCase)))
        {
            var end = _at + schema.Urn.Length;
            if (end == text.Length || text[end] is ' ' or ':')
            {
                isWhole = end == text.Length || text[end] == ' ';
                _at = isWhole ? end : end + 1;
                return schema == type.Core ? null : schema;
            }
        }

        isForeign = true;
        return null;
    }

    /// <summary>Past what is not kept, with a filter in brackets.</summary>
    private int EndOfPath()
    {
        var (end, depth) = (_at, 0);
        for (; end < text.Length && (depth > 0 || text[end] is not (' ' or ')')); end++)
        {
            depth += text[end] switch { '[' => 1, ']' => -1, _ => 0 };
        }

        return end;
    }

    private string Word()
    {
        var start = _at;
        while (!IsAtEnd && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '_' or '-' or '$'))
        {
            _at++;
        }

        return text[start.._at];
    }

    private bool IsWord(string word) =>
        text.AsSpan(_at).StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (_at + word.Length >= text.Length || !char.IsAsciiLetterOrDigit(text[_at + word.Length]));

    private bool TakeWord(string word)
    {
        Spaces();
        var isThere = IsWord(word);
        _at += isThere ? word.Length : 0;
        return isThere;
    }

    private bool TakeNot()
    {
        var start = _at;
        if (TakeWord("not"))
        {
            Spaces();
            if (!IsAtEnd && text[_at] == '(')
            {
                return true;
            }
        }

        _at = start;
        return false;
    }

    private bool Take(char what)
    {
        var isThere = !IsAtEnd && text[_at] == what;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void Spaces()
    {
        while (!IsAtEnd && text[_at] == ' ')
        {
            _at++;
        }
    }

    private ScimException Nowhere() => ScimException.InvalidPath($"“{Shown()}” leads to no attribute.");

    private ScimException Unreadable() => ScimException.InvalidFilter($"“{Shown()}” cannot be read at character {_at + 1}.");

    private string Shown() => text.Length > 100 ? text[..100] + "…" : text;
}
