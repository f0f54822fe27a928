using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>“Ana's phone is …”, «Ana ahora trabaja en Contoso»: a field of a contact and what it is to say.</summary>
internal static class ContactFieldSlots
{
    private static readonly string[] _fields = ["email", "phone", "links", "role", "organisation"];

    public static IEnumerable<Command> Fill(ReadSentence said) =>
        Whom.Plausible(said) is [var who, ..] && Value(said, who) is var (field, value) ? [new DescribeContact(field, who.Name, value)]
            : [];

    private static (string Field, string Value)? Value(ReadSentence said, Named who)
    {
        if (said.Of(EntityKind.Email).FirstOrDefault() is { } email)
        {
            return ("email", email.Text);
        }

        var named = _fields.FirstOrDefault(field => said.Words.Any(word => WordLists.Has(field, word.Text)));
        var told = said.Tagged(SlotNames.Text).FirstOrDefault()?.Text;
        return named switch
        {
            "phone" when Digits(said) is { } number => ("phone", number),
            "links"
                when said
                    .Text.Split(' ')
                    .FirstOrDefault(part => part.Contains('.', StringComparison.Ordinal) && part.Contains('/', StringComparison.Ordinal))
                    is { } link => ("links", link.TrimEnd('.', ',')),
            _ when said.Either(SlotNames.Title, EntityKind.Title).FirstOrDefault() is { } title => ("role", title.Text),
            _ when said.Either(SlotNames.Company, EntityKind.Company).FirstOrDefault() is { } company => ("organisation", company.Text),
            _ when said.Either(SlotNames.Where, EntityKind.Place).FirstOrDefault() is { } place => ("place", place.Text),
            not null when told is not null => (named, told),
            not null when Behind(said, who) is { Length: > 0 } behind => (named, behind),
            _ => Digits(said) is { } number ? ("phone", number) : null,
        };
    }

    /// <summary>What follows “is”, “at”, «es», «en» behind the name.</summary>
    private static string Behind(ReadSentence said, Named who)
    {
        var verb = said.Words.LastOrDefault(word => word.Start >= who.End
            && word.Text is "is" or "at" or "as" or "to" or "es" or "en" or "de" or "como" or "a");
        return verb.Text is null ? "" : said.From(verb.End);
    }

    /// <summary>At least six digits, as they were typed.</summary>
    private static string? Digits(ReadSentence said)
    {
        var start = said.Text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return null;
        }

        var end = start;
        while (end < said.Text.Length && said.Text[end] is (>= '0' and <= '9') or ' ' or '-' or '(' or ')' or '.' or '+')
        {
            end++;
        }

        var number = said.Text[(start > 0 && said.Text[start - 1] == '+' ? start - 1 : start)..end].Trim(' ', '.', '-');
        return number.Count(char.IsAsciiDigit) >= 6 ? number : null;
    }
}
