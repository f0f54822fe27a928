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
public sealed class Reach(Platforms platforms)
{
    /// <summary>Whether a conversation is opened for the two.</summary>
    public bool OpensGroup(Person one, Person other) =>
        platforms.SharedBy(one.Addresses, other.Addresses).Any(shared => shared.Platform.OpensGroups);

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

    /// <summary>A chat and a meeting, on platforms where no conversation of the two is opened.</summary>
    internal IEnumerable<Button> Links(Person me, Person partner, string opener, Instant? meeting, Lang lang)
    {
        if (partner.Email is not { } email)
        {
            yield break;
        }

        var phrases = IntroductionPhrases.In(lang);
        foreach (var (platform, there) in platforms.SharedBy(me.Addresses, partner.Addresses).Where(shared => !shared.Platform.OpensGroups))
        {
            if (platform.ChatWith(there, email, opener) is { } chat)
            {
                yield return new LinkButton(phrases.WriteIn(platform.Name), chat.Target);
            }

            Interval? time = meeting is { } start ? new Interval(start, start + CommonHours.Meeting) : null;
            if (platform.MeetingWith(email, phrases.MeetingTitle(me.Name, partner.Name), time) is { } plan)
            {
                yield return new LinkButton(phrases.MeetIn(platform.Name), plan);
            }
        }
    }
}
