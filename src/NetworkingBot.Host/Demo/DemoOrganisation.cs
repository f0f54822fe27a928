using NetworkingBot.Core;
using NetworkingBot.Core.Directory;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Host.Demo;

/// <summary>
/// A company that does not exist, to try the bot with: Alameda makes ticketing and parking for cities, in six places and two languages. The
/// same seed and the same day make the same people.
/// </summary>
internal sealed record DemoOrganisation(Organisation Organisation, IReadOnlyList<Person> People, IReadOnlyList<DatedTie> Ties)
{
    public const string DefaultId = "demo";

    public const string Name = "Alameda";

    public const int DefaultPeople = 320;

    /// <summary>Fewer cannot fill nine departments.</summary>
    public const int MinPeople = 60;

    public const int MaxPeople = 2000;

    public const int DefaultSeed = 20;

    public static DemoOrganisation Generate(OrgId org, Instant now, int people = DefaultPeople, int seed = DefaultSeed)
    {
        var posts = Staffing.Posts(people, new Random(seed));
        var identities = new Identities(new Random(seed + 1));
        var holders = posts.Select(identities.HolderOf).ToList();
        var today = now.InUtc().Date;
        var lives = new Memberships(org, today, new Random(seed + 2), new ProfileWriter(new Random(seed + 3)));
        var staff = posts
            .Select((post, i) => lives.PersonOf(post, holders[i], post.Manager is { } manager ? holders[manager].Name : null))
            .ToList();
        var relations = new WorkingRelations(posts, i => staff[i].Email!, today, new Random(seed + 4));
        return new DemoOrganisation(new Organisation(org, Name), staff, relations.All());
    }
}

/// <summary>How far each person has come with the bot: most joined, some never did, a few paused or left.</summary>
internal sealed class Memberships(OrgId org, LocalDate today, Random random, ProfileWriter profiles)
{
    public Person PersonOf(Post post, Holder holder, string? manager)
    {
        var listed = ProfileWriter.Listed(post, holder, manager);
        var person = new Person(org, new PersonId(holder.Handle.Replace('.', '-')), holder.Name)
        {
            Email = $"{holder.Handle}@alameda.example",
            Lang = holder.Lang,
            ZoneId = post.Place.ZoneId,
            Profile = listed,
        };
        return random.Next(100) switch
        {
            < 3 => person with { Membership = Membership.Left },
            < 14 when !post.IsNewcomer => person with { Lang = null },
            < 18 when !post.IsNewcomer => Joined(person, post) with
            {
                Profile = profiles.Written(listed, post, holder),
                PausedUntil = today.PlusDays(random.Next(3, 40)),
            },
            _ => Joined(person, post) with
            {
                Profile = post.IsNewcomer ? profiles.Begun(listed, holder) : profiles.Written(listed, post, holder),
            },
        };
    }

    private Person Joined(Person person, Post post) => person with
    {
        Membership = Membership.Joined,
        // Three of four agreed; a sum of letters draws nothing from the seed, so that the people stay the same.
        Naming = person.Id.Value.Sum(letter => letter) % 4 == 0 ? Naming.Refused : Naming.Allowed,
        JoinedAt = today
            .PlusDays(-random.Next(1, Math.Min(200, post.DaysHere)))
            .At(new LocalTime(random.Next(8, 18), random.Next(60)))
            .InUtc()
            .ToInstant(),
    };
}
