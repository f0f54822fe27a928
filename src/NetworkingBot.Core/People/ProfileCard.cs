using System.Collections.Immutable;
using NetworkingBot.Core.Cards;

namespace NetworkingBot.Core.People;

/// <summary>Somebody's profile as others see it, word for word.</summary>
public static class ProfileCard
{
    /// <summary>One line under a name: title, department, place.</summary>
    public static string Detail(Person person) =>
        string.Join(" · ", new[] { person.Profile.Title, person.Profile.Department, person.Profile.Place }.Where(part => !string.IsNullOrEmpty(part)));

    public static PersonLine Line(Person person) => new(person.Id, person.Name, Detail(person));

    /// <summary>The person's own profile, with what is still missing named as such.</summary>
    public static Card Own(Person me, Lang lang)
    {
        var phrases = PeoplePhrases.In(lang);
        return new Card(
            new Heading(phrases.YourProfile),
            Line(me),
            Facts(me, lang, phrases.NotSaid),
            new Paragraph(phrases.ProfileIsSeenBy, Tone.Quiet),
            new Buttons([new CommandButton(phrases.EditProfile, new EditProfile(), ButtonStyle.Primary)]));
    }

    private static Facts Facts(Person person, Lang lang, string missing)
    {
        var phrases = PeoplePhrases.In(lang);
        var profile = person.Profile;
        return new Facts(
        [
            new(phrases.Offers, Listed(profile.Offers, missing)),
            new(phrases.LooksFor, Listed(profile.LooksFor, missing)),
            new(phrases.Interests, Listed(profile.Interests, missing)),
            new(phrases.Languages, Listed(profile.Languages, missing)),
            new(phrases.Meets, phrases.MeetsWhere(profile.Meets)),
            new(phrases.Zone, person.ZoneId ?? missing),
            new(phrases.Links, profile.Links.IsEmpty ? missing : string.Join(" · ", profile.Links.Select(ProfileLink.Shown))),
        ]);
    }

    private static string Listed(ImmutableArray<string> items, string missing) => items.IsEmpty ? missing : string.Join("; ", items);
}
