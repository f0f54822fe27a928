using System.Text.Json;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Mcp;

/// <summary>What a tool was called with, checked: texts of one line, a page, and nothing that the tool does not know.</summary>
internal sealed class Arguments
{
    public const string Offers = "offers";
    public const string LooksFor = "looks_for";
    public const string Interest = "interest";
    public const string Department = "department";
    public const string Place = "place";
    public const string Language = "language";
    public const string Title = "title";
    public const string Name = "name";
    public const string Person = "person";
    public const string Page = "page";

    /// <summary>In UTF-16 units, of each text.</summary>
    public const int LongestText = 120;

    public const int MostPages = 1000;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private int? _page;

    private Arguments()
    {
    }

    /// <summary>Null when it was not given, or is blank.</summary>
    public string? Text(string name) => _texts.GetValueOrDefault(name);

    /// <summary>Null: the first.</summary>
    public int? PageNumber => _page;

    /// <summary>What was given; otherwise what is wrong with it, for whoever asked.</summary>
    /// <param name="known">What the tool may be called with.</param>
    public static (Arguments? Given, string? Fault) Read(IDictionary<string, JsonElement>? sent, IReadOnlyList<string> known,
        ToolPhrases phrases)
    {
        var given = new Arguments();
        foreach (var (name, value) in sent ?? new Dictionary<string, JsonElement>())
        {
            var fault = !known.Contains(name) ? phrases.NoSuchArgument(string.Join(", ", known))
                : value.ValueKind is JsonValueKind.Null ? null
                : name == Page ? given.TakePage(value, phrases)
                : given.TakeText(name, value, phrases);
            if (fault is not null)
            {
                return (null, fault);
            }
        }

        return (given, null);
    }

    private string? TakePage(JsonElement value, ToolPhrases phrases)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var page) || page is < 1 or > MostPages)
        {
            return phrases.NoPage(MostPages);
        }

        _page = page;
        return null;
    }

    private string? TakeText(string name, JsonElement value, ToolPhrases phrases)
    {
        if (value.ValueKind != JsonValueKind.String || TextOf(value) is not { } sent)
        {
            return phrases.NoText(name);
        }

        var text = CleanText.OneLine(sent);
        if (text.Length > LongestText)
        {
            return phrases.TooLong(name, LongestText);
        }

        if (text.Length > 0)
        {
            _texts[name] = text;
        }

        return null;
    }

    /// <summary>Null for half of a character, which JSON can escape and no text can hold.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
