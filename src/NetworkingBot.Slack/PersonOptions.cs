using NetworkingBot.Core.People;
using NetworkingBot.Core.Understanding;
using SlackNet.Blocks;
using SlackNet.Interaction;

namespace NetworkingBot.Slack;

/// <summary>The people whom a field offers while somebody types. Pure.</summary>
internal static class PersonOptions
{
    private const int Most = 20;

    public static BlockOptionsResponse Options(IEnumerable<Person> people, string typed)
    {
        var found = NameSearch.Offered(typed, people, person => person.Name).Take(Most);
        return new BlockOptionsResponse { Options = [.. found.Select(OptionOf)] };
    }

    private static Option OptionOf(Person person) => new()
    {
        Text = new PlainText(SlackText.Shorten(person.Name, SlackLimits.OptionText)),
        Value = person.Id.Value,
        Description = person.Profile.Title is { Length: > 0 } title
            ? new PlainText(SlackText.Shorten(title, SlackLimits.OptionText))
            : null,
    };
}
