using System.Collections.Immutable;
using NetworkingBot.Core;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.Matching;
using NodaTime;

namespace NetworkingBot.Bench.Quality;

/// <summary>
/// The product's engine, week after week: what was said so far is in its index, the slates of a week are planned together and then asked
/// for one by one, as in chat; four weeks later it learns what came of it.
/// </summary>
internal sealed class EngineRun(Network network, SuggestionSettings settings, bool learns, TieModel? start = null)
{
    private const int MostExamples = 1_000_000;

    private readonly Replay _replay = new(network);
    private readonly Queue<(double Day, TieWindow Window)> _open = [];
    private readonly List<TieExample> _past = [];
    private readonly Dictionary<(SuggestionSettings Settings, int Asker), ImmutableDictionary<PersonId, IsoWeek>> _shown = [];
    private readonly TieModel _start = start ?? settings.Ties;
    private readonly double _windowDays = 28.0 / network.Pace;

    public TieModel Model { get; private set; } = start ?? settings.Ties;

    public IReadOnlyList<TieExample> Past => _past;

    public OrganisationIndex Index => _replay.Index;

    public Instant At(double day) => _replay.At(day);

    /// <summary>Plays on to a day and learns from windows that have closed by then.</summary>
    public void AdvanceTo(double day)
    {
        _replay.AdvanceTo(day);
        if (!learns)
            return;
        while (_open.TryPeek(out var window) && window.Day + _windowDays <= day)
            Learn(_open.Dequeue());
    }

    /// <summary>Plays the time before a day and remembers its windows, week by week.</summary>
    public void Warm(double until)
    {
        var week = 7.0 / network.Pace;
        for (var day = until - (week * Math.Floor((until / week) - 6)); day < until - 1e-9; day += week)
        {
            AdvanceTo(day);
            OpenWindow(day);
        }

        AdvanceTo(until);
    }

    /// <summary>Remembers this day's candidates, to learn from them when four weeks have passed.</summary>
    public void OpenWindow(double day)
    {
        if (learns)
            _open.Enqueue(
                (
                    day,
                    TieWindow.Open(
                        _replay.Index,
                        _replay
                            .ActiveAt(day)
                            .Select(person =>
                                (
                                    Network.IdOf(person),
                                    Request(person, day, settings) with { LastShown = ImmutableDictionary<PersonId, IsoWeek>.Empty }
                                )
                            )
                    )
                )
            );
    }

    public void Refine() => Model = TieLearner.Refine(_start, _past);

    /// <param name="chosen">How to choose, where not as in windows; what was shown counts for the same way of choosing alone.</param>
    public int[][] Slates(double day, int[] askers, SuggestionSettings? chosen = null)
    {
        var requests = askers.Select(person => (Network.IdOf(person), Request(person, day, chosen ?? settings))).ToList();
        var plan = WeekPlan.Draw(_replay.Index, requests);
        var lists = requests.Select(one => Names(Suggester.Suggest(_replay.Index, one.Item1, one.Item2 with { Plan = plan }))).ToArray();
        foreach (var (person, list) in askers.Zip(lists))
            _shown[(chosen ?? settings, person)] = Shown(person, chosen ?? settings)
                .SetItems(list.Select(other => KeyValuePair.Create(Network.IdOf(other), WeekOf(day))));
        return lists;
    }

    /// <summary>All candidates of one asker, best first.</summary>
    public int[] Ranking(double day, int asker) =>
        Names(Suggester.Suggest(_replay.Index, Network.IdOf(asker), Request(asker, day, settings) with { HowMany = network.People }));

    private IsoWeek WeekOf(double day) => IsoWeek.Of(_replay.At(day).InUtc().Date);

    private static int[] Names(SuggestionOutcome outcome) =>
        outcome is Slate slate ? [.. slate.Suggestions.Select(one => Network.NumberOf(one.Person))] : [];

    private SuggestionRequest Request(int person, double day, SuggestionSettings chosen) => new(_replay.At(day), WeekOf(day))
    {
        Settings = chosen with { Ties = Model },
        LastShown = chosen.CoolDownWeeks == 0 ? ImmutableDictionary<PersonId, IsoWeek>.Empty : Shown(person, chosen),
    };

    private ImmutableDictionary<PersonId, IsoWeek> Shown(int person, SuggestionSettings chosen) =>
        _shown.GetValueOrDefault((chosen, person), ImmutableDictionary<PersonId, IsoWeek>.Empty);

    private void Learn((double Day, TieWindow Window) closed)
    {
        var sent = network
            .Messages.SkipWhile(message => message.Day < closed.Day)
            .TakeWhile(message => message.Day < closed.Day + _windowDays)
            .Select(message => (Network.IdOf(message.From), Network.IdOf(message.To)))
            .ToHashSet();
        _past.AddRange(
            closed.Window.Close(
                (asker, other) =>
                    (sent.Contains((asker, other)), sent.Contains((other, asker))) switch
        {
            (true, true) => TieOutcome.MutualContact,
            (false, false) => TieOutcome.None,
            _ => TieOutcome.Contact,
        }));
        if (_past.Count > MostExamples)
            _past.RemoveRange(0, _past.Count - MostExamples);
    }
}
