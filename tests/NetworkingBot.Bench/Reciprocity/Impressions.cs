namespace NetworkingBot.Bench.Reciprocity;

/// <summary>
/// What the first half of the evenings tells of each person: how readily they say yes, and how often others say it to them. Few meetings
/// move an estimate little from the mean of the person's side.
/// </summary>
internal sealed class Impressions(IReadOnlyCollection<Meeting> history)
{
    private const double Doubt = 5;

    private readonly double _meanOfOne = history.Average(meeting => meeting.OneSaysYes ? 1.0 : 0);
    private readonly double _meanOfOther = history.Average(meeting => meeting.OtherSaysYes ? 1.0 : 0);
    private readonly ILookup<int, Meeting> _of = history
        .SelectMany(meeting => new[] { (Person: meeting.One, meeting), (Person: meeting.Other, meeting) })
        .ToLookup(pair => pair.Person, pair => pair.meeting);

    public bool Knows(Meeting meeting) => _of.Contains(meeting.One) && _of.Contains(meeting.Other);

    /// <summary>The probability that the one says yes, from their openness and the other's popularity.</summary>
    public double OneSaysYes(Meeting meeting) => Says(Openness(meeting.One, _meanOfOne), Popularity(meeting.Other, _meanOfOne), _meanOfOne);

    public double OtherSaysYes(Meeting meeting) =>
        Says(Openness(meeting.Other, _meanOfOther), Popularity(meeting.One, _meanOfOther), _meanOfOther);

    public double Popularities(Meeting meeting) => Popularity(meeting.One, _meanOfOther) * Popularity(meeting.Other, _meanOfOne);

    private static double Says(double openness, double popularity, double mean) =>
        1 / (1 + Math.Exp(-(Odds(openness) + Odds(popularity) - Odds(mean))));

    private static double Odds(double probability) => Math.Log(probability / (1 - probability));

    private double Openness(int person, double mean) =>
        Rate(_of[person].Select(meeting => meeting.One == person ? meeting.OneSaysYes : meeting.OtherSaysYes), mean);

    private double Popularity(int person, double mean) =>
        Rate(_of[person].Select(meeting => meeting.One == person ? meeting.OtherSaysYes : meeting.OneSaysYes), mean);

    private static double Rate(IEnumerable<bool> yes, double mean)
    {
        var all = yes.ToList();
        return (all.Count(one => one) + (Doubt * mean)) / (all.Count + Doubt);
    }
}
