using System.Globalization;
using System.Text;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using SlackNet.Blocks;
using SlackNet.Interaction;

namespace NetworkingBot.Slack;

/// <summary>People by the beginnings of their names, whatever the accents and the order. Pure.</summary>
internal static class NameSearch
{
    private const int Max = 20;

    public static BlockOptionsResponse Options(IEnumerable<Person> people, string typed)
    {
        var wanted = Words(typed);
        var found = people
            .Where(person => Words(person.Name) is var words && wanted.All(part => words.Any(word => word.StartsWith(part, StringComparison.Ordinal))))
            .OrderBy(person => person.Name, StringComparer.InvariantCultureIgnoreCase)
            .Take(Max);
        return new BlockOptionsResponse { Options = [.. found.Select(OptionOf)] };
    }

    private static Option OptionOf(Person person) => new()
    {
        Text = new PlainText(SlackText.Shorten(person.Name, SlackLimits.OptionText)),
        Value = person.Id.Value,
        Description = person.Profile.Title is { Length: > 0 } title ? new PlainText(SlackText.Shorten(title, SlackLimits.OptionText)) : null,
    };

    private static string[] Words(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(unit => CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark))
            .ToLowerInvariant()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
