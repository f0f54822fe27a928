using System.Collections.Immutable;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.People.Profiles;

/// <summary>The profile as a form, and back: what was entered becomes the profile, or the form again with what to mend.</summary>
public static class ProfileForm
{
    public const int MaxLine = 80;
    public const int MaxItem = 120;
    public const int MaxItems = 12;

    private const int MaxList = 1500;

    public static Form For(Person me, Lang lang)
    {
        var (phrases, naming) = (PeoplePhrases.In(lang), NamingPhrases.In(lang));
        var profile = me.Profile;
        return new Form(
            phrases.YourProfile,
            phrases.FormIntro,
            [
                new TextField("name", phrases.Name, me.Name) { Required = true, MaxLength = MaxLine },
                new TextField("offers", phrases.Offers, Joined(profile.Offers))
                {
                    Multiline = true,
                    MaxLength = MaxList,
                    Hint = phrases.OffersHint,
                },
                new TextField("looks-for", phrases.LooksFor, Joined(profile.LooksFor))
                {
                    Multiline = true,
                    MaxLength = MaxList,
                    Hint = phrases.LooksForHint,
                },
                new TextField("interests", phrases.Interests, Joined(profile.Interests))
                {
                    Multiline = true,
                    MaxLength = MaxList,
                    Hint = phrases.OnePerLine,
                },
                new TextField("title", phrases.Title, profile.Title ?? "") { MaxLength = MaxLine },
                new TextField("department", phrases.Department, profile.Department ?? "") { MaxLength = MaxLine },
                new TextField("place", phrases.Place, profile.Place ?? "") { MaxLength = MaxLine },
                new TextField("zone", phrases.Zone, me.ZoneId ?? "") { MaxLength = MaxLine, Hint = phrases.ZoneHint },
                new TextField("languages", phrases.Languages, Joined(profile.Languages))
                {
                    Multiline = true,
                    MaxLength = MaxList,
                    Hint = phrases.OnePerLine,
                },
                new TextField("links", phrases.Links, string.Join('\n', profile.Links.Select(link => link.AbsoluteUri)))
                {
                    Multiline = true,
                    MaxLength = MaxList,
                    Hint = phrases.LinksHint,
                },
                new ChoiceField(
                    "meets",
                    phrases.Meets,
                    [.. Enum.GetValues<MeetingPlace>().Select(place => new Choice(place.ToString(), phrases.MeetsWhere(place)))],
                    profile.Meets.ToString()
                ),
                new ChoiceField(
                    "naming",
                    naming.Named,
                    [new Choice("yes", naming.IsNamed(true)), new Choice("no", naming.IsNamed(false))],
                    me.Naming == Naming.Allowed ? "yes" : "no"
                ),
            ],
            phrases.Save,
            new SaveProfile());
    }

    /// <summary>
    /// The person as entered, and what is wrong with it by field id. The person is to be kept only when nothing is wrong.
    /// </summary>
    public static (Person Entered, IReadOnlyDictionary<string, string> Errors) Read(Person me, FormValues values, Lang lang)
    {
        var reader = new Reader(values, PeoplePhrases.In(lang));
        var entered = me with
        {
            Name = reader.Name(),
            ZoneId = reader.Zone(),
            Naming = values.Text(
                "naming") switch
            { "yes" => Naming.Allowed, "no" when me.Naming == Naming.Allowed => Naming.Refused, _ => me.Naming },
            Profile = me.Profile with
            {
                Offers = reader.List("offers"),
                LooksFor = reader.List("looks-for"),
                Interests = reader.List("interests"),
                Languages = reader.List("languages"),
                Title = reader.Line("title"),
                Department = reader.Line("department"),
                Place = reader.Line("place"),
                Links = reader.Links(),
                Meets =
                    Enum.TryParse<MeetingPlace>(values.Text("meets"), out var meets) && Enum.IsDefined(meets) ? meets : me.Profile.Meets,
            },
        };
        return (entered, reader.Errors);
    }

    /// <summary>The form as it was filled in, with what is wrong at each field.</summary>
    public static Form Again(Person me, FormValues values, IReadOnlyDictionary<string, string> errors, Lang lang)
    {
        var form = For(me, lang);
        return form with
        {
            Intro = PeoplePhrases.In(lang).SomethingToMend,
            Fields = [.. form.Fields.Select(asked => Refilled(asked, values) with { Error = errors.GetValueOrDefault(asked.Id) })],
        };
    }

    private static Field Refilled(Field asked, FormValues values) => asked switch
    {
        TextField text => text with { Value = values.Text(asked.Id) ?? "" },
        ChoiceField choice => choice with { Value = values.Text(asked.Id) ?? "" },
        _ => asked,
    };

    private static string Joined(ImmutableArray<string> items) => string.Join('\n', items);

    private sealed class Reader(FormValues values, PeoplePhrases phrases)
    {
        private readonly Dictionary<string, string> _errors = [];

        public IReadOnlyDictionary<string, string> Errors => _errors;

        public string Name()
        {
            var name = Line("name");
            if (name is null)
            {
                _errors.TryAdd("name", phrases.NameMissing);
            }

            return name ?? "";
        }

        public string? Line(string field)
        {
            var line = values.Text(field) is { } text ? CleanText.OneLine(text) : "";
            if (line.Length > MaxLine)
            {
                _errors[field] = phrases.TooLong(MaxLine);
            }

            return line.Length == 0 ? null : line;
        }

        public string? Zone()
        {
            var zone = Line("zone");
            if (zone is not null && ZoneWords.IdOf(zone) is null)
            {
                _errors.TryAdd("zone", phrases.UnknownZone(zone));
            }

            return zone is null ? null : ZoneWords.IdOf(zone);
        }

        public ImmutableArray<string> List(string field)
        {
            ImmutableArray<string> items = [.. CleanText.Lines(values.Text(field) ?? "").Distinct(StringComparer.CurrentCultureIgnoreCase)];
            if (items.Length > MaxItems)
            {
                _errors[field] = phrases.TooMany(MaxItems);
            }
            else if (items.FirstOrDefault(item => item.Length > MaxItem) is { } tooLong)
            {
                _errors[field] = phrases.ItemTooLong(CleanText.Start(tooLong, 30), MaxItem);
            }

            return items;
        }

        public ImmutableArray<Uri> Links()
        {
            var links = List("links").Select(text => (text, link: ProfileLink.Parse(text))).ToList();
            if (links.FirstOrDefault(pair => pair.link is null) is { text: { } bad })
            {
                _errors["links"] = phrases.BadLink(CleanText.Shortened(bad, 60));
            }

            return [.. links.Select(pair => pair.link).OfType<Uri>()];
        }
    }
}
