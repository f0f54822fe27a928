using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>
/// Reads vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) as phones, Outlook, Apple and Google write them. Cards inside cards, such as an
/// assistant's, are passed over, and so are groups. A birthday becomes a note; pictures and postal addresses beyond the place are left
/// out.
/// </summary>
internal static class CardReader
{
    /// <summary>How a card says by whom it was written, and that its categories are circles.</summary>
    public const string Maker = "-//NetworkingBot//Contacts//EN";

    /// <summary>What Apple's address book writes around a label of its own.</summary>
    private const string LabelFrame = "_$!<>";

    /// <summary>Given, further and family name, by their place in N.</summary>
    private static readonly int[] _nameParts = [1, 2, 0];

    /// <summary>Town, region and country, by their place in ADR.</summary>
    private static readonly int[] _placeParts = [3, 4, 6];

    public static ContactFileReading Read(string file)
    {
        var cards = new Cards();
        foreach (var (line, text) in CardLines.Unfold(file))
        {
            if (text is null)
            {
                return new ContactFileReading.Refused(ContactFileFault.LongField, line);
            }

            cards.Take(text);
            if (cards.Contacts.Count > ContactFileReader.MaxContacts)
            {
                return new ContactFileReading.Refused(ContactFileFault.TooMany);
            }
        }

        return cards.Contacts.Count > 0
            ? new ContactFileReading.Read(cards.Contacts, cards.Nameless)
            : new ContactFileReading.Refused(ContactFileFault.NobodyFound);
    }

    /// <summary>The cards of a file, line by line.</summary>
    private sealed class Cards
    {
        private List<CardLine> _card = [];
        private int _depth;
        private bool _isInside;

        public List<FoundContact> Contacts { get; } = [];

        public int Nameless { get; private set; }

        public void Take(string text)
        {
            var isAgent = text.StartsWith("AGENT", StringComparison.OrdinalIgnoreCase);
            if (IsMark(text, "BEGIN") || (isAgent && text.EndsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase)))
            {
                Begin(isAgent);
            }
            else if (IsMark(text, "END") && _depth > 0 && --_depth == 0)
            {
                End();
            }
            else if (_depth == 1 && CardLine.Read(text) is { } property)
            {
                _card.Add(property);
            }

            _isInside = isAgent;
        }

        /// <summary>A card that never ended is given up where the next one begins.</summary>
        private void Begin(bool isAgent)
        {
            if (_depth == 1 && !isAgent && !_isInside)
            {
                Nameless++;
                _card = [];
                return;
            }

            _depth++;
        }

        private void End()
        {
            if (Of(_card) is { } contact)
            {
                Contacts.Add(contact);
            }
            else
            {
                Nameless++;
            }

            _card = [];
        }
    }

    private static bool IsMark(string line, string mark)
    {
        var at = line.IndexOf(':', StringComparison.Ordinal);
        return at > 0 && line.AsSpan(0, at).Trim().Equals(mark, StringComparison.OrdinalIgnoreCase)
            && line.AsSpan(at + 1).Trim().Equals("VCARD", StringComparison.OrdinalIgnoreCase);
    }

    private static FoundContact? Of(List<CardLine> card)
    {
        var byName = card.Where(line => line.Value.Length > 0).ToLookup(line => line.Name);
        if (byName["KIND"].Concat(byName["X-ADDRESSBOOKSERVER-KIND"])
            .Any(kind => kind.Text.Equals("group", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var organisation = byName["ORG"].FirstOrDefault()?.Parts.Where(part => part.Length > 0).ToList() ?? [];
        var role = First(byName, "TITLE") ?? First(byName, "ROLE");
        var builder = new FoundContactBuilder
        {
            Name = First(byName, "FN") ?? NameOf(byName["N"].FirstOrDefault()) ?? First(byName, "NICKNAME"),
            Organisation = organisation.FirstOrDefault(),
            Role = role ?? organisation.Skip(1).FirstOrDefault(),
            Place = PlaceOf(byName["ADR"]),
            Circle = CircleOf(byName),
        };
        AddWays(builder, byName);
        AddNotes(builder, card, byName);
        foreach (var part in organisation.Skip(role is null ? 2 : 1))
        {
            builder.AddNotes(part);
        }

        return builder.Build();
    }

    private static string? First(ILookup<string, CardLine> byName, string name) =>
        byName[name].Select(line => line.Text).FirstOrDefault(text => text.Length > 0);

    /// <summary>Family; given; further; before; after.</summary>
    private static string? NameOf(CardLine? line)
    {
        if (line is null)
        {
            return null;
        }

        var parts = line.Parts;
        var name = string.Join(' ', _nameParts.Where(at => at < parts.Count && parts[at].Length > 0).Select(at => parts[at]));
        return name.Length > 0 ? name : null;
    }

    /// <summary>The town, or else the region or the country; of the address at work first.</summary>
    private static string? PlaceOf(IEnumerable<CardLine> addresses) => addresses
        .OrderBy(line => line.Types.Contains("WORK") ? 0 : 1)
        .Select(line => line.Parts)
        .SelectMany(parts => _placeParts.Where(at => at < parts.Count && parts[at].Length > 0).Select(at => parts[at]))
        .FirstOrDefault();

    /// <summary>Of other makers' categories only the three names that everybody has are circles.</summary>
    private static string? CircleOf(ILookup<string, CardLine> byName)
    {
        var isOwn = First(byName, "PRODID") == Maker;
        return byName["CATEGORIES"].SelectMany(line => isOwn ? [line.Text] : line.Text.Split(','))
            .Select(name => isOwn ? name : Contacts.Circle.Known(name)).FirstOrDefault(name => name is { Length: > 0 });
    }

    private static void AddWays(FoundContactBuilder builder, ILookup<string, CardLine> byName)
    {
        foreach (var line in byName["EMAIL"].OrderBy(line => line.Preference))
        {
            builder.AddEmail(line.Text);
        }

        foreach (var line in byName["TEL"].Where(line => !line.Types.Contains("FAX") && !line.Types.Contains("PAGER"))
            .OrderBy(line => line.Preference))
        {
            builder.AddPhone(line.Text);
        }

        foreach (var line in byName["URL"].Concat(byName["SOCIALPROFILE"]).Concat(byName["X-SOCIALPROFILE"]))
        {
            builder.AddLink(line.Text);
        }
    }

    private static void AddNotes(FoundContactBuilder builder, List<CardLine> card, ILookup<string, CardLine> byName)
    {
        var met = byName["X-ABLABEL"].Where(line => line.Text.Trim([.. LabelFrame]) == CardWriter.HowMetLabel).Select(line => line.Group)
            .ToHashSet();
        foreach (var line in card.Where(line => line.Name == "NOTE"))
        {
            if (line.Group.Length > 0 && met.Contains(line.Group))
            {
                builder.HowMet ??= line.Text;
            }
            else
            {
                builder.AddNotes(line.Text);
            }
        }

        if (First(byName, "BDAY") is { } day)
        {
            builder.AddNotes($"🎂 {CleanText.Shortened(day, 20)}");
        }
    }
}
