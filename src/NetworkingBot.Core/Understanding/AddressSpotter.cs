namespace NetworkingBot.Core.Understanding;

/// <summary>Who is named exactly: by a mention or an e-mail address.</summary>
internal static class AddressSpotter
{
    public static IEnumerable<Span> All(string text, SpottingContext context)
    {
        var taken = new List<Span>();
        foreach (var (words, id) in context.Mentions.OrderByDescending(mention => mention.Key.Length))
        {
            for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); words.Length > 0
                && at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (!taken.Exists(span => at < span.End && span.Start < at + words.Length))
                {
                    taken.Add(new Span(at, at + words.Length, EntityKind.Person,
                        [new EntityValue(EntityKind.Person, id, words.TrimStart('@'))]));
                }
            }
        }

        return taken.Concat(Emails(text).Where(span => !taken.Exists(other => span.Start < other.End && other.Start < span.End))
            .Select(span => Known(text[span.Start..span.End], context) is { } known ? span with { Kind = known.Kind, Readings = [known] }
                : span));
    }

    private static EntityValue? Known(string email, SpottingContext context) =>
        context.Organisation.People.WithEmail(email) is { } person ? new EntityValue(EntityKind.Person, person.Id, person.Name)
        : context.Contacts.Names.WithEmail(email) is { } contact ? new EntityValue(EntityKind.Contact, contact.Id, contact.Name)
        : null;

    private static IEnumerable<Span> Emails(string text)
    {
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && IsOfAddress(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && IsOfAddress(text[end]))
            {
                end++;
            }

            var address = text[start..end].TrimEnd('.');
            if (start < at && address.IndexOf('.', at - start) > at - start + 1)
            {
                yield return new Span(start, start + address.Length, EntityKind.Email,
                    [new EntityValue(EntityKind.Email, address.ToLowerInvariant(), address)]);
            }
        }
    }

    private static bool IsOfAddress(char sign) => char.IsLetterOrDigit(sign) || sign is '.' or '-' or '_' or '+' or '\'';
}
