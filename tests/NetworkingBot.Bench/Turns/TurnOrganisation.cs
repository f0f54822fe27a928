using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Bench.Turns;

/// <summary>People of one company who all joined, and whom the bot knows on both platforms.</summary>
internal static class TurnOrganisation
{
    public static readonly OrgId Org = new("acme");

    private static readonly string[] _departments = ["Finance", "Engineering", "Sales", "Legal", "People", "Design"];

    private static readonly string[] _skills =
    [
        "Azure costs", "management accounting", "Kubernetes", "Spanish", "public speaking", "SQL", "negotiation", "contract law",
        "interface design", "statistics", "Python", "hiring", "security",
    ];

    public static async Task FillAsync(ITableStore store, int people)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        var core = new CoreServices(store, SystemClock.Instance, () => Guid.NewGuid().ToString("N"));
        await core.Organisations.SaveAsync(new Organisation(Org, "Acme"), CancellationToken.None);
        await core.People.AddAllAsync(Org, [.. Enumerable.Range(0, people).Select(Somebody)], now, progress: null, CancellationToken.None);
        for (var number = 0; number < people; number++)
        {
            await core.Identities.SaveAsync(InSlack(number), new Identity(Org, IdOf(number), $"D{number}"), CancellationToken.None);
            await core.Identities.SaveAsync(
                InTeams(number),
                new Identity(Org, IdOf(number), ConversationReference: null),
                CancellationToken.None
            );
        }
    }

    private static PersonId IdOf(int number) => new($"p{number}");

    private static Address InSlack(int number) => new("slack", LocalPlatform.Team, $"U{number}");

    private static Address InTeams(int number) => new("teams", LocalPlatform.Tenant, Speaker.Teams.IdOf(number));

    private static Person Somebody(int number) => new(Org, IdOf(number), $"Person Number{number}")
    {
        Membership = Membership.Joined,
        Lang = Lang.English,
        Email = $"p{number}@acme.example",
        ZoneId = "Europe/Madrid",
        Addresses = [InTeams(number), InSlack(number)],
        Times = WritingTimes.Usual with { NudgesOff = true },
        Profile = new Profile
        {
            Department = _departments[number % _departments.Length],
            Offers = [_skills[number % _skills.Length], _skills[(number / 7) % _skills.Length]],
            LooksFor = [_skills[(number + 5 + (number / _skills.Length)) % _skills.Length]],
        },
    };
}
