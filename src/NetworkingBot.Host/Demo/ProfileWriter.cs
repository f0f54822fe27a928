using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NetworkingBot.Core;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Host.Demo;

/// <summary>What a person of the demo organisation would have written of themselves.</summary>
internal sealed partial class ProfileWriter(Random random)
{
    // Topics of SharedTopics.Skills that only make sense for some.
    private const string PractiseEnglish = "English conversation practice";
    private const string PractiseSpanish = "Spanish conversation practice";
    private const string LearnGerman = "German for beginners";
    private const string MoveToMadrid = "moving to Madrid";
    private const string MoveToBerlin = "moving to Berlin";

    /// <summary>What the staff directory knows: nothing of it is the person's own doing.</summary>
    public static Profile Listed(Post post, Holder holder, string? manager) => new()
    {
        Title = TitleOf(post, holder),
        Department = post.Department.Name,
        Place = post.Place.Name,
        Manager = manager,
    };

    public Profile Written(Profile listed, Post post, Holder holder)
    {
        var offers = Offers(post, holder);
        return listed with
        {
            Languages = Languages(post, holder),
            Offers = [.. offers.Select(topic => topic.Offered(holder.Lang, random.Next(100)))],
            LooksFor = [.. LooksFor(post, holder, offers)],
            Interests = [.. random.Some(SharedTopics.Interests, random.Next(5)).Select(topic => topic.In(holder.Lang))],
            Links = random.Percent(35) ? [new Uri($"https://{holder.Handle.Replace('.', '-')}.example")] : [],
            Meets = random.Next(10) switch { < 6 => MeetingPlace.Either, < 8 => MeetingPlace.InPerson, _ => MeetingPlace.Remote },
        };
    }

    /// <summary>What somebody has of themselves in their first weeks: hardly anything.</summary>
    public Profile Begun(Profile listed, Holder holder) => random.Percent(40)
        ? listed with { LooksFor = [random.One(SharedTopics.Beginnings).In(holder.Lang)] }
        : listed;

    internal static string TitleOf(Post post, Holder holder)
    {
        var (role, department) = (post.Role, post.Department);
        return holder.Lang switch
        {
            Lang.English => post.Level switch
            {
                Level.Intern => $"{role.Area} Intern",
                Level.Junior => $"Junior {role.English}",
                Level.Experienced => role.English,
                Level.Senior => $"Senior {role.English}",
                Level.Lead => $"{role.Area} Lead",
                Level.Head => department.HeadEnglish,
            },
            Lang.Spanish => InGender(holder, post.Level switch
            {
                Level.Intern => $"Becari{{o|a}} de {role.AreaSpanish}",
                Level.Junior when !role.Spanish.StartsWith("Responsable", StringComparison.Ordinal) => $"{role.Spanish} júnior",
                Level.Senior => $"{role.Spanish} sénior",
                Level.Lead => $"Responsable de {role.AreaSpanish}",
                Level.Head => department.HeadSpanish,
                _ => role.Spanish,
            }),
        };
    }

    private static string InGender(Holder holder, string title) =>
        Gendered().Replace(title, found => found.Groups[holder.IsWoman ? "she" : "he"].Value);

    private List<Topic> Offers(Post post, Holder holder)
    {
        var own = post.Level switch
        {
            Level.Intern => random.Next(2),
            Level.Junior => random.Next(1, 3),
            _ => random.Next(1, 4),
        };
        List<Topic> offers = [.. random.Some(post.Role.Topics, own)];
        if (post.Level >= Level.Lead && random.Percent(70))
        {
            offers.Add(random.One(SharedTopics.Leadership));
        }

        if (random.Percent(40))
        {
            offers.Add(random.One([.. SharedTopics.Skills.Where(topic => CanOffer(topic, post, holder))]));
        }

        return offers;
    }

    private static bool CanOffer(Topic topic, Post post, Holder holder) => topic.English switch
    {
        PractiseEnglish => holder.Origin.Language == "English",
        PractiseSpanish => holder.Origin.Language == "español",
        LearnGerman => holder.Origin.Language == "Deutsch",
        MoveToMadrid => post.Place.Name == "Madrid",
        MoveToBerlin => post.Place.Name == "Berlin",
        "mentoring" or "managing a remote team" or "writing for executives" => post.Level >= Level.Senior,
        _ => true,
    };

    private IEnumerable<string> LooksFor(Post post, Holder holder, List<Topic> offers)
    {
        var abroad = Staffing
            .Departments.Where(department => post.Department.TalksTo.Contains(department.Name))
            .SelectMany(department => department.Roles);
        var nearby = post.Department.Roles.Where(role => role != post.Role);
        var wanted = random
            .Some(random.Percent(75) ? abroad : nearby, 2)
            .Select(role => random.One(role.Topics))
            .Take(random.Next(1, 3))
            .ToList();
        if (random.Percent(40))
        {
            wanted.Add(random.One([.. SharedTopics.Skills.Where(topic => CanSeek(topic, post, holder))]));
        }

        var phrases = wanted.Except(offers).Select(topic => topic.Sought(holder.Lang, random.Next(100)));
        return post.Level <= Level.Junior && random.Percent(40)
            ? phrases.Append(random.One(SharedTopics.Beginnings).In(holder.Lang))
            : phrases;
    }

    private static bool CanSeek(Topic topic, Post post, Holder holder) => topic.English switch
    {
        PractiseEnglish => holder.Lang == Lang.Spanish,
        PractiseSpanish => holder.Lang == Lang.English,
        LearnGerman => holder.Origin.Language != "Deutsch",
        MoveToMadrid => post.Place.Name != "Madrid",
        MoveToBerlin => post.Place.Name != "Berlin",
        "managing a remote team" or "writing for executives" => post.Level >= Level.Senior,
        _ => true,
    };

    private ImmutableArray<string> Languages(Post post, Holder holder)
    {
        var own = holder.Origin.Language.Length > 0 ? holder.Origin.Language : "English";
        var spoken = new List<string> { own };
        Also("English", holder.Lang == Lang.English ? 100 : 70);
        Also("español", holder.Lang == Lang.Spanish ? 100 : post.Place.SpanishSpeakers / 2);
        Also("català", holder.Origin == NamePool.Catalonia ? 100 : post.Place.Name == "Barcelona" ? 20 : 0);
        Also("Deutsch", post.Place.Name == "Berlin" ? 60 : 4);
        Also("français", 12);
        Also("português", post.Place.Name == "Bogotá" ? 12 : 5);
        return [.. spoken.Select(language => NameIn(holder.Lang, language))];

        void Also(string language, int chance)
        {
            if (random.Percent(chance) && !spoken.Contains(language))
            {
                spoken.Add(language);
            }
        }
    }

    private static string NameIn(Lang lang, string language) => (lang, language) switch
    {
        (Lang.English, "español") => "Spanish",
        (Lang.English, "català") => "Catalan",
        (Lang.English, "Deutsch") => "German",
        (Lang.English, "français") => "French",
        (Lang.English, "português") => "Portuguese",
        (Lang.Spanish, "English") => "inglés",
        (Lang.Spanish, "català") => "catalán",
        (Lang.Spanish, "Deutsch") => "alemán",
        (Lang.Spanish, "français") => "francés",
        (Lang.Spanish, "português") => "portugués",
        _ => language,
    };

    [GeneratedRegex(@"\{(?<he>\w*)\|(?<she>\w*)\}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Gendered();
}
