namespace NetworkingBot.Bench.Quality;

/// <summary>
/// What lies before a day, as plain matrices, for the naive rules; and what came within so many days after it, as the truth.
/// </summary>
internal sealed class History
{
    private readonly double[] _firstDay;
    private readonly double _newSince;

    public History(Network network, double day, double until, double memory)
    {
        (Network, People, Known, Degree, Recent) = (
            network,
            network.People,
            new bool[network.People, network.People],
            new int[network.People],
            new float[network.People]
        );
        (_firstDay, _newSince) = (Enumerable.Repeat(double.PositiveInfinity, People).ToArray(), day - (28.0 / network.Pace));
        var (faded, after) = (new float[People, People], new bool[People, People]);
        foreach (var (at, from, to) in network.Messages)
        {
            if (at >= until)
                break;
            if (at >= day)
            {
                after[from, to] = true;
                continue;
            }

            Known[from, to] = Known[to, from] = true;
            (_firstDay[from], _firstDay[to]) = (Math.Min(_firstDay[from], at), Math.Min(_firstDay[to], at));
            faded[from, to] += (float)Math.Exp((at - day) / memory);
            if (at >= day - 30)
                (Recent[from], Recent[to]) = (Recent[from] + 1, Recent[to] + 1);
        }

        Contacts = [.. Enumerable.Range(0, People).Select(one => Enumerable.Range(0, People).Where(other => Known[one, other]).ToArray())];
        Degree = Array.ConvertAll(Contacts, contacts => contacts.Length);
        Strength = new float[People, People];
        Truth = new Outcome[People, People];
        for (var one = 0; one < People; one++)
        {
            foreach (var other in Contacts[one])
                Strength[one, other] = MathF.Log(1 + faded[one, other] + faded[other, one]);
            for (var other = 0; other < People; other++)
            {
                if (one != other && !Known[one, other] && Degree[other] > 0 && (after[one, other] || after[other, one]))
                    Truth[one, other] = after[one, other] && after[other, one] ? Outcome.Mutual : Outcome.OneWay;
            }
        }

        Active = [.. Enumerable.Range(0, People).Where(person => Degree[person] > 0 && Recent[person] > 0)];
        ActiveAfter =
        [
            .. Enumerable.Range(0, People).Where(one => Enumerable.Range(0, People).Any(other => after[one, other] || after[other, one])),
        ];
    }

    public enum Outcome : byte
    {
        None,
        OneWay,
        Mutual,
    }

    public Network Network { get; }

    public int People { get; }

    public bool[,] Known { get; }

    public int[][] Contacts { get; }

    public int[] Degree { get; }

    public float[] Recent { get; }

    /// <summary>The logarithm of one plus the messages both ways, each faded with its age.</summary>
    public float[,] Strength { get; }

    public Outcome[,] Truth { get; }

    public int[] Active { get; }

    public int[] ActiveAfter { get; }

    public bool IsSeen(int person) => Degree[person] > 0;

    /// <summary>Heard of for the first time in the four weeks before.</summary>
    public bool IsNew(int person) => IsSeen(person) && _firstDay[person] >= _newSince;

    public bool IsCandidate(int one, int other) => one != other && !Known[one, other] && IsSeen(other);

    /// <summary>The sum over common contacts of the product of both ties and a weight of the one between.</summary>
    public float[,] OverContacts(Func<int, int, float> tie, Func<int, float> weight)
    {
        var sum = new float[People, People];
        for (var one = 0; one < People; one++)
        {
            foreach (var between in Contacts[one])
            {
                var strength = tie(one, between) * weight(between);
                foreach (var other in Contacts[between])
                    sum[one, other] += strength * tie(between, other);
            }
        }

        return sum;
    }
}
