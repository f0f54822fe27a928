using System.Collections.Immutable;
using System.Globalization;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Rounds;
using NetworkingBot.Core.Skills;
using NetworkingBot.Core.Tests.Organisations;
using NodaTime;

namespace NetworkingBot.Core.Tests.Rounds;

/// <summary>
/// Round after round in organisations in which people join, skip, pause, leave and bar each other: whoever is in hears exactly one thing,
/// and nobody is brought together with whom they must not meet. ROUND_HISTORIES=100000 plays so many.
/// </summary>
public sealed class RoundHistoryProperties
{
    private static int Histories =>
        int.Parse(Environment.GetEnvironmentVariable("ROUND_HISTORIES") ?? "1000", CultureInfo.InvariantCulture);

    [Fact]
    public void Everybody_in_hears_exactly_one_thing_each_round_and_nobody_barred_is_ever_paired()
    {
        Parallel.For(0, Histories, seed => new Played(seed).Play());
    }

    /// <summary>One organisation, with a record of its own of who met whom and when.</summary>
    private sealed class Played
    {
        private readonly int _seed;
        private readonly Random _random;
        private readonly List<Person> _people;
        private readonly OrganisationIndex _index;
        private readonly HashSet<(PersonId, PersonId)> _barred = [];
        private readonly Dictionary<(PersonId, PersonId), int> _metIn = [];
        private readonly Dictionary<PersonId, int> _waited = [];
        private readonly int _size;
        private readonly int _rest;
        private RoundHistory _history = RoundHistory.None;

        public Played(int seed)
        {
            (_seed, _random) = (seed, new Random(seed));
            _people = RandomOrganisation.People(_random, _random.Next(1, 16));
            _index = OrganisationIndex.Build(_people, RandomOrganisation.Ties(_random, _people, _people.Count), SkillVocabulary.Product);
            (_size, _rest) = (_random.Next(2, 9), _random.Next(7));
        }

        public void Play()
        {
            for (var round = 1; round <= 8; round++)
            {
                Live();
                var saidYes = _people.Where(_ => _random.Next(5) > 0).Select(person => person.Id).ToImmutableArray();
                var plan = RoundPlan.Draw(_index, new RoundRequest(SmallOrganisation.Now, SmallOrganisation.Week, saidYes)
                {
                    Seed = (uint)(_seed + round),
                    Size = _size,
                    Rest = _rest,
                    Barred = _barred,
                    History = _history,
                    Matters = _random.Next(2) == 0 ? Matters.Usual : new Matters { Place = Likeness.Same, Interests = true },
                });
                var faults = string.Join("; ", Faults(plan, saidYes, round));
                Assert.True(faults.Length == 0, $"history {_seed}, round {round}: {faults}");
                Remember(plan, round);
            }
        }

        /// <summary>Somebody joins, leaves, pauses or comes back, and somebody bars somebody, whoever wished it.</summary>
        private void Live()
        {
            for (var changes = _random.Next(4); changes > 0; changes--)
            {
                var at = _random.Next(_people.Count);
                _people[at] = _random.Next(4) switch
                {
                    0 => _people[at] with { Membership = Membership.Joined, JoinedAt = SmallOrganisation.Now },
                    1 => _people[at].Leaving(erase: _random.Next(2) == 0),
                    2 => _people[at] with { PausedUntil = new LocalDate(2026, 12, 24) },
                    _ => _people[at] with { PausedUntil = null },
                };
                _index.Apply(_people[at]);
                var (one, other) = (_people[_random.Next(_people.Count)].Id, _people[_random.Next(_people.Count)].Id);
                if (_random.Next(2) == 0 && one != other)
                    _barred.Add((one, other));
            }
        }

        private IEnumerable<string> Faults(RoundPlan plan, ImmutableArray<PersonId> saidYes, int round)
        {
            var told = plan.Notices.ToList();
            if (!told.Select(notice => notice.To).Order(_byId).SequenceEqual(saidYes.Order(_byId)))
                yield return "not everybody who is in hears exactly one thing";
            foreach (var (to, others) in told.OfType<MeetsThese>().Select(meets => (meets.To, meets.Others)))
            {
                if (others.Length is 0 || others.Length > _size || others.Contains(to))
                    yield return $"{to} meets {others.Length}";
                foreach (var other in others)
                {
                    if (_barred.Contains((to, other)) || _barred.Contains((other, to)))
                        yield return $"{to} is barred from {other}";
                    if (_metIn.TryGetValue((to, other), out var last) && round - last <= _rest)
                        yield return $"{to} met {other} in round {last}";
                    if (!_people.Single(person => person.Id == other).IsVisibleAt(SmallOrganisation.Now))
                        yield return $"{other} is away";
                    if (!told.OfType<MeetsThese>().Any(back => back.To == other && back.Others.Contains(to)))
                        yield return $"{to} hears of {other}, who does not hear of them";
                }
            }

            foreach (var nobody in told.OfType<MeetsNobody>().Where(nobody => nobody.Why == WhyNobody.Away))
            {
                if (_people.Single(person => person.Id == nobody.To).IsVisibleAt(SmallOrganisation.Now))
                    yield return $"{nobody.To} is not away";
            }
        }

        private void Remember(RoundPlan plan, int round)
        {
            _history = _history.After(plan, _rest);
            foreach (var group in plan.Groups)
            {
                var didNotMeet = _random.Next(4) == 0;
                if (didNotMeet)
                    _history = _history.DidNotMeet(group[_random.Next(group.Length)]);
                foreach (var one in group)
                {
                    _waited.Remove(one);
                    foreach (var other in group.Where(other => other != one && !didNotMeet))
                        _metIn[(one, other)] = round;
                }
            }

            foreach (var one in plan.Alone.Where(one => one.Why != WhyNobody.Away))
                _waited[one.Person] = _waited.GetValueOrDefault(one.Person) + 1;
            Assert.Equal(_waited.OrderBy(one => one.Key, _byId), _history.Waited.OrderBy(one => one.Key, _byId));
        }

        private static readonly Comparer<PersonId> _byId =
            Comparer<PersonId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value));
    }
}
