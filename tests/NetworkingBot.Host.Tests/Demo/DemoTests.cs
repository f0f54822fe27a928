using NetworkingBot.Core;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Host.Demo;
using NetworkingBot.Host.Tests.Import;
using NodaTime;

namespace NetworkingBot.Host.Tests.Demo;

public sealed class DemoTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 3, 31, 10, 0);
    private static readonly DemoOrganisation _demo = DemoOrganisation.Generate(new OrgId("demo"), _now);

    [Fact]
    public void The_same_seed_makes_the_same_people()
    {
        var again = DemoOrganisation.Generate(new OrgId("demo"), _now);

        Assert.Equal(_demo.People.Select(StoredJson.Write), again.People.Select(StoredJson.Write));
        Assert.Equal(_demo.Ties, again.Ties);
        Assert.NotEqual(_demo.People[5].Name, DemoOrganisation.Generate(new OrgId("demo"), _now, seed: 3).People[5].Name);
    }

    [Fact]
    public void It_is_as_large_and_as_mixed_as_it_should_be()
    {
        var people = _demo.People;

        Assert.Equal(320, people.Count);
        Assert.Equal(320, people.Select(person => person.Email).Distinct().Count());
        Assert.Equal(9, people.Select(person => person.Profile.Department).Distinct().Count());
        Assert.Equal(6, people.Select(person => person.Profile.Place).Distinct().Count());
        Assert.InRange(Percent(person => person.Membership == Membership.Joined), 80, 90);
        Assert.InRange(Percent(person => person.Membership == Membership.Left), 1, 6);
        Assert.InRange(Percent(person => person.PausedUntil is not null), 1, 8);
        Assert.InRange(Percent(person => person.Lang == Lang.Spanish), 40, 70);
        Assert.InRange(Percent(person => person.Profile.Links.Length > 0), 15, 45);
        Assert.All(people, person => Assert.NotNull(DateTimeZoneProviders.Tzdb.GetZoneOrNull(person.ZoneId!)));

        double Percent(Func<Person, bool> holds) => 100.0 * people.Count(holds) / people.Count;
    }

    [Fact]
    public void Only_members_published_something_and_nobody_looks_for_what_they_offer()
    {
        Assert.All(_demo.People.Where(person => person.Membership != Membership.Joined), person => Assert.Empty(person.Profile.Offers));
        Assert.All(_demo.People, person => Assert.Empty(person.Profile.Offers.Intersect(person.Profile.LooksFor)));
        Assert.True(_demo.People.SelectMany(person => person.Profile.Offers).Distinct().Count() > 200);
    }

    [Fact]
    public void Every_post_reports_to_a_colleague_or_leads_a_department()
    {
        var names = _demo.People.Select(person => person.Name).ToHashSet();

        Assert.Equal(9, _demo.People.Count(person => person.Profile.Manager is null));
        Assert.All(
            _demo.People.Where(person => person.Profile.Manager is not null),
            person => Assert.Contains(person.Profile.Manager!, names)
        );
    }

    [Fact]
    public void Titles_and_phrases_have_no_gaps()
    {
        var texts = _demo.People.SelectMany(person =>
            (string[])
                [person.Name, person.Profile.Title!, .. person.Profile.Offers, .. person.Profile.LooksFor, .. person.Profile.Interests]
        );

        Assert.All(texts, text => Assert.DoesNotMatch(@"[{}|]|  |^\s|\s$|^$", text));
    }

    [Fact]
    public void Ties_lie_in_the_past_mostly_within_departments()
    {
        var department = _demo.People.ToDictionary(person => person.Email!, person => person.Profile.Department);

        Assert.All(_demo.Ties, tie => Assert.True(tie.At < _now));
        Assert.InRange(100.0 * _demo.Ties.Count(tie => department[tie.From] == department[tie.To]) / _demo.Ties.Count, 60, 92);
    }

    [Fact]
    public async Task It_is_made_once_and_then_left_alone()
    {
        using var run = new ImportRun();
        var options = new DemoCommand.Options("demo", 120, 5, Lang.English);

        var (exit, said) = await run.SayAsync(context => new DemoCommand(context, options).RunAsync(TestContext.Current.CancellationToken));
        var (_, again) = await run.SayAsync(context => new DemoCommand(context, options).RunAsync(TestContext.Current.CancellationToken));

        Assert.Equal(ExitCode.Done, exit);
        Assert.StartsWith("Alameda is ready: 120 people and ", said);
        Assert.Equal("The organisation “demo” is there already; I left it as it is.\n", again);
        Assert.Equal(120, (await run.ByNameAsync("demo")).Count);
    }
}
