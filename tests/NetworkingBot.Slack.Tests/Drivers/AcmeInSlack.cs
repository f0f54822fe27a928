using System.Collections.Immutable;
using NetworkingBot.Core;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>
/// A small workspace of local-slack over Socket Mode, in which most have joined and told of themselves; one page, at which colleagues take
/// turns. Its time can be moved on: what comes over a socket carries no time of its own.
/// </summary>
internal sealed class AcmeInSlack : IAsyncDisposable
{
    private static readonly DateTimeZone _london = DateTimeZoneProviders.Tzdb["Europe/London"];

    private readonly LocalSlack _slack;
    private readonly SlackPage _page;
    private readonly string _story;

    private AcmeInSlack(LocalSlack slack, SlackBot bot, SlackPage page, MovedTime time, string story)
    {
        (_slack, Bot, _page, Time, _story) = (slack, bot, page, time, story);
    }

    public SlackBot Bot { get; }

    public MovedTime Time { get; }

    public LocalSlack Slack => _slack;

    public Offstage Offstage => new(new ConversationCore(Bot.Core));

    /// <summary>In London.</summary>
    public LocalDate Today => Time.GetCurrentInstant().InZone(_london).Date;

    public static async Task<AcmeInSlack> OpenAsync(string story)
    {
        var time = new MovedTime();
        var slack = await LocalSlack.StartAsync(eventsUrl: null);
        var bot = await SlackBot.StartAsync(
            slack.Api,
            new() { ["Slack:AppToken"] = LocalSlack.AppToken },
            time: time,
            before: new GroupOfTwo()
        );
        var acme = new AcmeInSlack(slack, bot, await SlackPage.OpenAsync(slack.Address), time, story);
        await acme.OpenConversationsAsync(LocalSlack.Alice, LocalSlack.Bob, LocalSlack.Eva);
        await acme.TellAsync(
            LocalSlack.Alice,
            Lang.English,
            "Engineering",
            offers: ["Kubernetes"],
            looksFor: ["Spanish lessons"],
            interests: ["hiking"]
        );
        await acme.TellAsync(
            LocalSlack.Eva,
            Lang.Spanish,
            "Legal",
            offers: ["clases de español"],
            looksFor: ["Kubernetes"],
            interests: ["senderismo"]
        );
        await acme.TellAsync(
            "U05LUIS",
            Lang.Spanish,
            "Finance",
            offers: ["modelos financieros"],
            looksFor: ["practicar inglés"],
            interests: ["ajedrez"]
        );
        await acme.TellAsync(
            "U06NINA",
            Lang.English,
            "Marketing",
            offers: ["presentation skills"],
            looksFor: ["Kubernetes"],
            interests: ["hiking"]
        );
        await acme.TellAsync(
            "U07OMAR",
            Lang.English,
            "Sales",
            offers: ["negotiation", "Spanish lessons"],
            looksFor: ["presentation skills"],
            interests: ["running"]
        );
        await acme.TellAsync(
            "U08PILAR",
            Lang.Spanish,
            "Human Resources",
            offers: ["entrevistas de trabajo"],
            looksFor: ["hojas de cálculo", "Kubernetes"],
            interests: ["cocina"]
        );
        await acme.AcquaintAsync("U05LUIS", LocalSlack.Alice, LocalSlack.Eva);
        await acme.LetNameAsync("U05LUIS");
        return acme;
    }

    public static Address AddressOf(string user) => new(SlackChannel.ChannelName, LocalSlack.Team, user);

    public Colleague Alice(Lang lang = Lang.English) => new(_page, LocalSlack.Alice, "Alice Anderson", lang, _story, AnswerInAsync);

    public Colleague Eva(Lang lang = Lang.Spanish) => new(_page, LocalSlack.Eva, "Eva Martín", lang, _story, AnswerInAsync);

    public Colleague Bob(Lang lang) => new(_page, LocalSlack.Bob, "Bob Brown", lang, _story, AnswerInAsync);

    /// <summary>Contacts that somebody keeps already.</summary>
    public async Task AlreadyKnowsAsync(string user, IEnumerable<string> names)
    {
        var owner = await KnownAsync(user);
        foreach (var name in names)
        {
            var contact = new Contact(owner.Org, owner.Id, name.Replace(' ', '-')) { Name = name };
            await Bot.Core.Contacts.UpdateAsync(owner.Org, owner.Id, contact.Id, _ => contact, CancellationToken.None);
        }
    }

    /// <summary>Moves on to a day and an hour in London, the night before first: nudges are planned ahead.</summary>
    public async Task SleepUntilAsync(LocalDate day)
    {
        foreach (var at in new[] { day.PlusDays(-1).At(new LocalTime(20, 0)), day.At(new LocalTime(10, 0)) })
        {
            Time.MoveTo(at.InZoneLeniently(_london).ToInstant());
            Assert.Empty((await Bot.SweepAsync()).Faults);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _page.DisposeAsync();
        await Bot.DisposeAsync();
        await _slack.DisposeAsync();
    }

    /// <summary>Somebody has said that they may be named as a contact that two people have in common.</summary>
    private async Task LetNameAsync(string user)
    {
        var person = await KnownAsync(user);
        await Bot.Core.People.UpdateAsync(person.Org, person.Id, before => before with { Naming = Naming.Allowed },
            Bot.Core.Clock.GetCurrentInstant(), CancellationToken.None);
    }

    /// <summary>Somebody knows all of the others, and they know them.</summary>
    private async Task AcquaintAsync(string user, params string[] others)
    {
        var now = Bot.Core.Clock.GetCurrentInstant();
        var met = Familiarity.Of(now - Duration.FromDays(9));
        var one = await KnownAsync(user);
        foreach (var other in others)
        {
            var them = await KnownAsync(other);
            await Bot.Core.Ties.SaveAllAsync(
                one.Org,
                [new KnownTie(one.Id, them.Id, met), new KnownTie(them.Id, one.Id, met)],
                CancellationToken.None
            );
        }
    }

    private async Task TellAsync(
        string user,
        Lang lang,
        string department,
        ImmutableArray<string> offers,
        ImmutableArray<string> looksFor,
        ImmutableArray<string> interests
    )
    {
        var person = await KnownAsync(user);
        await Bot.Core.People.UpdateAsync(person.Org, person.Id, before => before with
        {
            Membership = Membership.Joined,
            Lang = lang,
            Profile = new Profile { Department = department, Offers = offers, LooksFor = looksFor, Interests = interests },
        }, Bot.Core.Clock.GetCurrentInstant(), CancellationToken.None);
    }

    private async Task OpenConversationsAsync(params string[] users)
    {
        await KnownAsync(users[0]);
        var client = Bot.Installations.ClientOf((await Bot.Installations.FindAsync(LocalSlack.Team, CancellationToken.None))!);
        foreach (var user in users)
        {
            await client.Conversations.Open([user], CancellationToken.None);
        }
    }

    private async Task AnswerInAsync(string user, Lang lang)
    {
        var person = await KnownAsync(user);
        await Bot.Core.People.UpdateAsync(person.Org, person.Id, before => before with { Lang = lang }, Bot.Core.Clock.GetCurrentInstant(),
            CancellationToken.None);
    }

    /// <summary>Once the bot has read who is in the workspace.</summary>
    private async Task<Person> KnownAsync(string user)
    {
        Person? person = null;
        await Patience.UntilAsync(
            async () => (person = await Bot.PersonAsync(LocalSlack.Team, user)) is not null,
            $"the bot knows {user}",
            TestContext.Current.CancellationToken);
        return person!;
    }
}
