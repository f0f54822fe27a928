using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Introductions;

namespace NetworkingBot.Slack;

/// <summary>
/// Something in Slack's own menus: asks whom it is about, and then does a command. Names take 24 characters, descriptions 150.
/// </summary>
/// <param name="People">How many people it is about.</param>
internal sealed record Shortcut(
    string CallbackId,
    string Name,
    string Description,
    int People,
    Func<IReadOnlyList<PersonId>, Command> Does
);

/// <summary>The shortcuts of the manifest.</summary>
internal static class Shortcuts
{
    /// <summary>In the menu of a message: keeps who wrote it. It asks nothing first.</summary>
    public const string RememberPerson = "remember_person";

    private const string Prefix = "shortcut|";
    private const string PersonField = "person-";

    public static IReadOnlyList<Shortcut> All { get; } =
    [
        new(
            "ask_for_introduction",
            "Ask for an introduction",
            "Tell whom you would like to meet; both of you say yes first",
            People: 1,
            people => new AskForIntroduction(people[0], null, null)
        ),
        new(
            "introduce_two_people",
            "Introduce two people",
            "Bring two colleagues together who can help each other",
            People: 2,
            people => new IntroduceContacts(people[0], null, people[1], null, null)
        ),
    ];

    public static Shortcut? Find(string? callbackId) => All.FirstOrDefault(shortcut => shortcut.CallbackId == callbackId);

    /// <summary>What the modal that asks whom it is about carries in the place of a command.</summary>
    public static string PayloadOf(Shortcut shortcut) => Prefix + shortcut.CallbackId;

    /// <summary>Null when the payload is a command's.</summary>
    public static Shortcut? OfPayload(string payload) =>
        payload.StartsWith(Prefix, StringComparison.Ordinal) ? Find(payload[Prefix.Length..]) : null;

    /// <summary>Asks whom it is about. It is sent back as <see cref="PayloadOf"/>, not as a command.</summary>
    public static Form Form(Shortcut shortcut, Lang lang)
    {
        var phrases = SlackPhrases.In(lang);
        return new Form(
            shortcut.People == 1 ? phrases.AskForIntroduction : phrases.IntroduceTwo,
            shortcut.People == 1 ? phrases.WhyToAsk : phrases.WhyToIntroduce,
            [
                .. Enumerable
                    .Range(0, shortcut.People)
                    .Select(i => new PersonField(PersonField + i, phrases.Whom(i), null, "") { Required = true }),
            ],
            phrases.Continue,
            new SendShortcut());
    }

    /// <summary>Null when somebody is missing.</summary>
    public static Command? CommandOf(Shortcut shortcut, FormValues values)
    {
        var people = Enumerable
            .Range(0, shortcut.People)
            .Select(i => values.Text(PersonField + i))
            .OfType<string>()
            .Where(id => id.Length <= 64)
            .Select(id => new PersonId(id))
            .ToList();
        return people.Count == shortcut.People ? shortcut.Does(people) : null;
    }

    private sealed record SendShortcut : FormCommand;
}
