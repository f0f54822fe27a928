using NetworkingBot.Core.Cards;

namespace NetworkingBot.Core.People.Profiles;

/// <summary>Somebody's profile as others see it, word for word.</summary>
public static class ProfileCard
{
    /// <summary>One line under a name: title, department, place.</summary>
    public static string Detail(Person person) =>
        string.Join(
            " · ",
            new[] { person.Profile.Title, person.Profile.Department, person.Profile.Place }.Where(part => !string.IsNullOrEmpty(part))
        );

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

    /// <summary>What somebody else published, leaving out what they did not say.</summary>
    public static Facts Published(Person person, Lang lang)
    {
        var phrases = PeoplePhrases.In(lang);
        return new Facts([
            .. Shown(person, lang, (phrases.TheyOffer, phrases.TheyLookFor, phrases.TheyMeet)).Where(fact => fact.Value.Length > 0),
        ]);
    }

    private static Facts Facts(Person me, Lang lang, string missing)
    {
        var phrases = PeoplePhrases.In(lang);
        return new Facts([
            .. Shown(me, lang, (phrases.Offers, phrases.LooksFor, phrases.Meets))
                .Select(fact => fact.Value.Length > 0 ? fact : fact with { Value = missing }),
            new(phrases.Zone, me.ZoneId ?? missing),
            new(NamingPhrases.In(lang).Named, NamingPhrases.In(lang).IsNamed(me.Naming == Naming.Allowed)),
        ]);
    }

    private static IEnumerable<Fact> Shown(Person person, Lang lang, (string Offers, string LooksFor, string Meets) labels)
    {
        var phrases = PeoplePhrases.In(lang);
        var profile = person.Profile;
        return
        [
            new(labels.Offers, Listed(profile.Offers)),
            new(labels.LooksFor, Listed(profile.LooksFor)),
            new(phrases.Interests, Listed(profile.Interests)),
            new(phrases.Languages, Listed(profile.Languages)),
            new(labels.Meets, phrases.MeetsWhere(profile.Meets)),
            new(phrases.Links, string.Join(" · ", profile.Links.Select(ProfileLink.Shown))),
        ];
    }

    private static string Listed(IEnumerable<string> items) => string.Join("; ", items);
}
