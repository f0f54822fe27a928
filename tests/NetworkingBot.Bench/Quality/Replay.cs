using System.Runtime.InteropServices;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Skills;
using NodaTime;

namespace NetworkingBot.Bench.Quality;

/// <summary>
/// Plays a network into the product's index day by day, as an organisation would fill it: who writes for the first time joins, a message
/// makes each a contact of the other, and a message to several at once brings its readers together.
/// </summary>
internal sealed class Replay(Network network)
{
    private static readonly Instant _origin = Instant.FromUtc(2020, 1, 6, 0, 0);

    private readonly Dictionary<(int Owner, int Other), Familiarity> _known = [];
    private readonly double[] _lastDay = new double[network.People];
    private int _next;

    public OrganisationIndex Index { get; } = new(SkillVocabulary.Product);

    public bool[] Seen { get; } = new bool[network.People];

    public Instant At(double day) => _origin + Duration.FromSeconds((long)Math.Round(network.Pace * day * 86400));

    /// <summary>Who sent or received anything within the last 30 days.</summary>
    public int[] ActiveAt(double day) =>
        [.. Enumerable.Range(0, network.People).Where(person => Seen[person] && _lastDay[person] >= day - (30.0 / network.Pace))];

    public void AdvanceTo(double day)
    {
        var changed = new HashSet<(int Owner, int Other)>();
        while (_next < network.Messages.Length && network.Messages[_next].Day < day)
        {
            var first = network.Messages[_next];
            var end = _next;
            while (end < network.Messages.Length && network.Messages[end].Day == first.Day && network.Messages[end].From == first.From)
                end++;
            Take(network.Messages.AsSpan(_next..end), changed);
            _next = end;
        }

        foreach (var (owner, other) in changed)
            Index.Apply(new KnownTie(Network.IdOf(owner), Network.IdOf(other), _known[(owner, other)]));
    }

    private void Take(ReadOnlySpan<Message> sent, HashSet<(int Owner, int Other)> changed)
    {
        foreach (var message in sent)
        {
            Meet(message.From, message.Day);
            Meet(message.To, message.Day);
            Exchanged(message.From, message.To, message.Day, network.IsBadges ? Exchange.Mutual : Exchange.Sent, changed);
            Exchanged(message.To, message.From, message.Day, network.IsBadges ? Exchange.Mutual : Exchange.Received, changed);
        }

        var readers = sent.ToArray().Select(message => message.To).Distinct().ToArray();
        if (readers.Length is < 2 or > Familiarity.MaxRoundSize || network.IsBadges)
            return;
        foreach (var one in readers)
        {
            foreach (var other in readers)
            {
                if (one != other)
                    Round(one, other, sent[0].Day, readers.Length, changed);
            }
        }
    }

    private void Meet(int person, double day)
    {
        _lastDay[person] = day;
        if (Seen[person])
            return;
        Seen[person] = true;
        Index.Apply(network.PersonOf(person, At(day)));
    }

    private void Exchanged(int owner, int other, double day, Exchange exchange, HashSet<(int Owner, int Other)> changed)
    {
        ref var familiarity = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, (owner, other), out _);
        familiarity = familiarity?.Add(At(day), exchange) ?? Familiarity.Of(At(day), exchange);
        changed.Add((owner, other));
    }

    private void Round(int owner, int other, double day, int people, HashSet<(int Owner, int Other)> changed)
    {
        ref var familiarity = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, (owner, other), out _);
        familiarity = familiarity?.AddRound(At(day), people) ?? Familiarity.OfRound(At(day), people);
        changed.Add((owner, other));
    }
}
