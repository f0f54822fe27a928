using NetworkingBot.Core.Introductions;
using NodaTime;

namespace NetworkingBot.Core.Tests.Introductions;

/// <summary>
/// What holds whatever people do, in whatever order: 100,000 random sequences of events for each property, on the model alone.
/// </summary>
public class IntroductionProperties
{
    private const int Sequences = 100_000;
    private const int EventsInEach = 20;

    private static readonly OrgId _org = new("acme");
    private static readonly Instant _start = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly PersonId[] _people = [new("a"), new("b"), new("c"), new("d"), new("e")];
    private static readonly IntroductionSettings _settings = IntroductionSettings.Default;

    private enum Act
    {
        Yes,
        No,
        Later,
        Withdraw,
        SendNow,
        Change,
        TellMet,
    }

    [Fact]
    public void Nobody_is_put_in_touch_without_every_yes_that_is_needed_and_everything_ends()
    {
        var connected = 0;
        for (var seed = 0; seed < Sequences; seed++)
        {
            var random = new Random(seed);
            var now = _start;
            var introduction = Any(random, 0, now);
            List<PersonId> mustAgree =
                introduction.Kind == IntroductionKind.OfContacts
                    ? [introduction.One, introduction.Other]
                    : [introduction.Other, .. introduction.Through is { } contact ? [contact] : Array.Empty<PersonId>()];
            for (var step = 0; step < EventsInEach; step++)
            {
                now += Minutes(random, days: 4);
                var (by, act, before) = (AnyOf(_people, random), AnyAct(random), introduction);
                introduction = After(Do(act, introduction, by, random, now), introduction);
                if (!ReferenceEquals(introduction, before))
                {
                    Holds(!IsOver(before, now), seed, "an end is an end");
                    _ = act == Act.Yes && mustAgree.Remove(by);
                }

                Holds(introduction.ConnectedAt is null || mustAgree.Count == 0, seed, "somebody who was needed did not say yes");
            }

            connected += introduction.ConnectedAt is null ? 0 : 1;
            Holds(IsOver(introduction, now + Duration.FromDays(400)), seed, "it never ends");
        }

        Assert.InRange(connected, Sequences / 20, Sequences / 2);
    }

    [Fact]
    public void A_refused_introduction_looks_like_one_that_waits_to_everybody_but_who_refused()
    {
        for (var seed = 0; seed < Sequences; seed++)
        {
            var random = new Random(seed);
            var silent = Any(random, 0, _start);
            var now = silent.SendsAt + Minutes(random, days: 4);
            var by = AnyOf([.. silent.Consents], random).By;
            silent = silent.IsTurnOf(by) ? silent : After(silent.SayYes(silent.Through!.Value, now), silent);
            now += Minutes(random, days: 4);
            var refused = Assert.IsType<Transition.Next>(silent.SayNo(by, now)).Introduction;

            for (var step = 0; step < EventsInEach / 2; step++)
            {
                now += Minutes(random, days: 4);
                var (other, act, choice) = (AnyOf(_people, random), AnyAct(random), random.Next());
                if (other == by)
                {
                    continue;
                }

                var (one, two) = (Do(act, refused, other, new Random(choice), now), Do(act, silent, other, new Random(choice), now));
                Holds((one as Transition.Refused)?.Why == (two as Transition.Refused)?.Why, seed, "another answer");
                (refused, silent) = (After(one, refused), After(two, silent));
                Holds(
                    refused.SeenAt(now) == silent.SeenAt(now) && refused.WaitsFor(other, now) == silent.WaitsFor(other, now),
                    seed,
                    "another state"
                );
                Holds(
                    RequestPolicy.EngagementOf(other, refused, _settings) == RequestPolicy.EngagementOf(other, silent, _settings),
                    seed,
                    "other suggestions"
                );
                var next = Any(new Random(choice), 1, now);
                Holds(
                    RequestPolicy.Check(next, [refused], reporters: 0, now, _settings)
                        == RequestPolicy.Check(next, [silent], reporters: 0, now, _settings),
                    seed,
                    "other limits"
                );
            }
        }
    }

    [Fact]
    public void The_limits_hold_and_tell_nobody_of_what_they_have_no_part_in()
    {
        var seen = new HashSet<Denial>();
        for (var seed = 0; seed < Sequences; seed++)
        {
            var random = new Random(seed);
            var now = _start;
            List<Introduction> all = [];
            for (var step = 0; step < EventsInEach; step++)
            {
                now += Minutes(random, days: 2);
                if (all.Count == 0 || random.Next(2) == 0)
                {
                    var proposed = Any(random, all.Count, now);
                    var why = RequestPolicy.Check(proposed, all, reporters: 0, now, _settings);
                    var known = all.FindAll(one => one.ProposedBy == proposed.ProposedBy || one.ReachesAt(proposed.ProposedBy) <= now);
                    Holds(
                        why is Denial.NoRoom || why == RequestPolicy.Check(proposed, known, reporters: 0, now, _settings),
                        seed,
                        "it tells of what the proposer has no part in"
                    );
                    if (why is { } denial)
                    {
                        seen.Add(denial);
                        continue;
                    }

                    Holds(
                        !all.Exists(one => one.IsPartner(proposed.One) && one.IsPartner(proposed.Other) && !IsOver(one, now)),
                        seed,
                        "two at once for the same two"
                    );
                    all.Add(proposed);
                    Holds(
                        all.Count(one => one.ProposedBy == proposed.ProposedBy && one.SeenAt(now) == IntroductionState.Open)
                            <= _settings.MostOpen,
                        seed,
                        "too many open"
                    );
                }
                else
                {
                    var at = random.Next(all.Count);
                    all[at] = After(Do(AnyAct(random), all[at], AnyOf(_people, random), random, now), all[at]);
                }

                foreach (var person in _people)
                {
                    Holds(
                        all.Count(one => WasReceived(one, person, now)) <= _settings.MostReceivedInAWeek,
                        seed,
                        "too many received in a week"
                    );
                }
            }
        }

        Assert.Equal([Denial.OpenAlready, Denial.MetAlready, Denial.Resting, Denial.TooManyOpen, Denial.NoRoom], seen.Order());
    }

    private static void Holds(bool condition, int seed, string otherwise)
    {
        if (!condition)
        {
            Assert.Fail($"seed {seed}: {otherwise}");
        }
    }

    private static Introduction After(Transition step, Introduction before) => step is Transition.Next(var next) ? next : before;

    private static bool WasReceived(Introduction introduction, PersonId person, Instant now) =>
        introduction.ReachesAt(person) is { } at && at <= now && at > now - Duration.FromDays(7) && !(introduction.WithdrawnAt <= at);

    private static bool IsOver(Introduction introduction, Instant now) =>
        introduction.SeenAt(now) is not (IntroductionState.Open or IntroductionState.Connected);

    private static Duration Minutes(Random random, int days) => Duration.FromMinutes(random.Next(1, 60 * 24 * days));

    private static T AnyOf<T>(T[] some, Random random) => some[random.Next(some.Length)];

    /// <summary>A yes more often than anything else, or little would come of it.</summary>
    private static Act AnyAct(Random random) => (Act)Math.Max(0, random.Next(-1, 7));

    private static Introduction Any(Random random, int number, Instant now)
    {
        var first = random.Next(_people.Length);
        var second = (first + random.Next(1, _people.Length)) % _people.Length;
        var third = Enumerable.Range(first + 1, _people.Length).Select(at => at % _people.Length).First(at => at != first && at != second);
        var proposal = new Proposal(_org, $"i{number}", _people[first], now)
        {
            SendsAt = now + Duration.FromMinutes(random.Next(2) * 10),
            AnswerWithin = _settings.AnswerWithin,
            RemindAfter = _settings.RemindAfter,
            Token = "t",
        };
        return random.Next(3) switch
        {
            0 => Introduction.Direct(proposal, _people[second]),
            1 => Introduction.ThroughContact(proposal, _people[second], _people[third]),
            _ => Introduction.OfContacts(proposal, _people[second], _people[third]),
        };
    }

    private static Transition Do(Act act, Introduction introduction, PersonId by, Random random, Instant now) => act switch
    {
        Act.Yes => introduction.SayYes(by, now),
        Act.No => introduction.SayNo(by, now),
        Act.Later => introduction.PutOff(by, now + Duration.FromDays(random.Next(1, 60)), _settings.MostPutOffs, now),
        Act.Withdraw => introduction.Withdraw(by, now),
        Act.SendNow => introduction.SendNow(by, now),
        Act.Change => introduction.Change(by, "x", "y", "z", now),
        Act.TellMet => introduction.TellMet(by, (Met)random.Next(3), now),
    };
}
