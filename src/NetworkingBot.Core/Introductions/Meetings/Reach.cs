using System.Globalization;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Core.Introductions.Meetings;

/// <summary>
/// How two people who agreed reach each other: where both are at home it is one click, otherwise each gets the other's address.
/// </summary>
internal static class Reach
{
    private const string Slack = "slack";
    private const string Teams = "teams";

    public static bool OpensGroup(Person one, Person other) => SharesWorkspace(one, other, Slack);

    /// <summary>
    /// What the person chose, or else the e-mail address, or else a page that the person shows of themselves, or else the name under which
    /// they are found where they are.
    /// </summary>
    public static string AddressOf(Person person) =>
        person.ReachMe
        ?? person.Email
        ?? person.Profile.Links.Select(ProfileLink.Shown).FirstOrDefault()
        ?? (
            person.Addresses is [var first, ..]
                ? $"{person.Name} ({CultureInfo.InvariantCulture.TextInfo.ToTitleCase(first.Channel)})"
                : person.Name
        );

    /// <summary>Teams opens a chat or a meeting with names, words and time filled in; nothing is sent before the person does.
    /// https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams</summary>
    public static IEnumerable<Button> TeamsLinks(Person me, Person partner, string opener, Instant? meeting, Lang lang)
    {
        if (partner.Email is not { } address || !SharesWorkspace(me, partner, Teams))
        {
            return [];
        }

        var phrases = IntroductionPhrases.In(lang);
        var chat = $"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(address)}&message={Uri.EscapeDataString(opener)}";
        var plan =
            $"https://teams.microsoft.com/l/meeting/new?subject={Uri.EscapeDataString(phrases.MeetingTitle(me.Name, partner.Name))}"
                + $"&attendees={Uri.EscapeDataString(address)}";
        if (meeting is { } start)
        {
            plan += $"&startTime={Uri.EscapeDataString(Iso(start))}&endTime={Uri.EscapeDataString(Iso(start + CommonHours.Meeting))}";
        }

        return [new LinkButton(phrases.ChatInTeams, new Uri(chat)), new LinkButton(phrases.MeetInTeams, new Uri(plan))];
    }

    private static string Iso(Instant instant) => instant.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static bool SharesWorkspace(Person one, Person other, string channel) =>
        one
            .Addresses.Where(address => address.Channel == channel)
            .Any(address => other.Addresses.Any(theirs => AreOfOneWorkspace(address, theirs)));

    private static bool AreOfOneWorkspace(Address one, Address other) => one.Channel == other.Channel && one.Workspace == other.Workspace;
}
