using NetworkingBot.Core.Introductions;
using NodaTime;

namespace NetworkingBot.Core.Tests.Introductions;

/// <summary>What holds whatever people do, in whatever order: random sequences on the model alone.</summary>
public class IntroductionProperties
{
    private const int Sequences = 5000;
    private const int EventsInEach = 24;

    private static readonly OrgId _org = new("acme");
    private static readonly Instant _start = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly PersonId[] _people = [new("a"), new("b"), new("c"), new("d"), new("e")];
    private static readonly IntroductionSettings _settings = IntroductionSettings.Default;

    [Fact]
    public void Nobody_is_put_in_touch_without_every_yes_that_is_needed_and_everything_ends()
    {
        for (var seed = 0; seed < Sequences; seed++)
        {
            var random = new Random(seed);
            var now = _start;
            var introduction = Any(random, 0, now);
            var saidYes = new HashSet<PersonId>();
            for (var step = 0; step < EventsInEach; step++)
            {
                now += Duration.FromMinutes(random.Next(1, 60 * 24 * 4));
                var by = _people[random.Next(_people.Length)];
                var before = introduction;
                if (Anything(random, introduction, by, now) is Step.Next(var next))
                {
                    introduction = next;
                    if (before.ConsentOf(by) is not Consent.Yes && next.ConsentOf(by) is Consent.Yes)
                    {
                        saidYes.Add(by);
                    }
                }

                Assert.Equal(before.ConnectedAt is not null, before.Consents.All(consent => before.ConsentOf(consent.By) is Consent.Yes));
                Assert.True(introduction.ConnectedAt is null || introduction.Consents.All(consent => saidYes.Contains(consent.By)), $"seed {seed}");
                Assert.False(IsOver(before, now) && introduction != before, $"seed {seed}: an end is an end");
            }

            Assert.True(IsOver(introduction, now + Duration.FromDays(400)), $"seed {seed}");
        }
    }

    [Fact]
    public void A_refused_introduction_looks_like_one_that_waits_to_everybody_but_who_refused()
    {
        for (var seed = 0; seed < Sequences; seed++)
        {
            var random = new Random(seed);
            var refused = Any(random, 0, _start);
            var by = refused.Consents[0].By;
            var now = refused.SendsAt + Duration.FromHours(random.Next(1, 200));
            var silent = refused;
            refused = Assert.IsType<Step.Next>(refused.SayNo(by, now)).Introduction;

            for (var step = 0; step < EventsInEach; step++)
            {
                now += Duration.FromMinutes(random.Next(1, 60 * 24 * 2));
                var other = _people.Where(person => person != by).ElementAt(random.Next(_people.Length - 1));
                var choice = random.Next();
                var (one, two) = (Anything(new Random(choice), refused, other, now), Anything(new Random(choice), silent, other, now));

                Assert.Equal(one.GetType(), two.GetType());
                (refused, silent) = (After(one, refused), After(two, silent));
                Assert.Equal(silent.SeenAt(now), refused.SeenAt(now));
                Assert.Equal(silent.WaitsFor(other, now), refused.WaitsFor(other, now));
                foreach (var person in _people)
                {
                    Assert.Equal(Fairness.OpenOf(person, [silent], now), Fairness.OpenOf(person, [refused], now));
                    Assert.Equal(Fairness.EngagementOf(person, silent, _settings), Fairness.EngagementOf(person, refused, _settings));
                }
            }
        }
    }

    [Fact]
    public void The_limits_hold()
    {
        for (var seed = 0; seed < Sequences / 20; seed++)
        {
            var random = new Random(seed);
            var now = _start;
            List<Introduction> all = [];
            for (var step = 0; step < EventsInEach * 10; step++)
            {
                now += Duration.FromMinutes(random.Next(1, 60 * 12));
                if (random.Next(3) == 0)
                {
                    var proposed = Any(random, all.Count, now);
                    all.AddRange(Fairness.Check(proposed, all, reporters: 0, now, _settings) is null ? [proposed] : []);
                }
                else if (all.Count > 0)
                {
                    var at = random.Next(all.Count);
                    all[at] = After(Anything(random, all[at], _people[random.Next(_people.Length)], now), all[at]);
                }

                foreach (var person in _people)
                {
                    Assert.InRange(Fairness.OpenOf(person, all, now), 0, _settings.MostOpen);
                    Assert.InRange(all.Count(one => WasReceived(one, person, now)), 0, _settings.MostReceivedInAWeek);
                }

                var underWay = all.Where(one => one.SeenAt(now) is IntroductionState.Open or IntroductionState.Connected);
                Assert.All(underWay.GroupBy(one => string.Join('|', new[] { one.One.Value, one.Other.Value }.Order(StringComparer.Ordinal))), pair => Assert.Single(pair));
            }
        }
    }

    private static Introduction After(Step step, Introduction before) => step is Step.Next(var next) ? next : before;

    private static bool WasReceived(Introduction introduction, PersonId person, Instant now) =>
        introduction.ReachesAt(person) is { } at && at <= now && at > now - Duration.FromDays(7) && !(introduction.WithdrawnAt <= at);

    private static bool IsOver(Introduction introduction, Instant now) => introduction.SeenAt(now) is not (IntroductionState.Open or IntroductionState.Connected);

    private static Introduction Any(Random random, int number, Instant now)
    {
        PersonId[] some = [.. _people.OrderBy(_ => random.Next()).Take(3)];
        var proposal = new Proposal(_org, $"i{number}", some[0], now)
        {
            SendsAt = now + Duration.FromMinutes(random.Next(2) * 10),
            AnswerWithin = _settings.AnswerWithin,
            RemindAfter = _settings.RemindAfter,
            Token = "t",
        };
        return random.Next(3) switch
        {
            0 => Introduction.Direct(proposal, some[1]),
            1 => Introduction.ThroughContact(proposal, some[1], some[2]),
            _ => Introduction.OfContacts(proposal, some[1], some[2]),
        };
    }

    private static Step Anything(Random random, Introduction introduction, PersonId by, Instant now) => random.Next(8) switch
    {
        0 or 1 => introduction.SayYes(by, now),
        2 => introduction.SayNo(by, now),
        3 => introduction.PutOff(by, now + Duration.FromDays(random.Next(1, 60)), _settings.MostPutOffs, now),
        4 => introduction.Withdraw(by, now),
        5 => introduction.SendNow(by, now),
        6 => introduction.Change(by, "x", "y", "z", now),
        _ => introduction.TellMet(by, (Met)random.Next(3), now),
    };
}
