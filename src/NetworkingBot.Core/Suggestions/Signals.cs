namespace NetworkingBot.Core.Suggestions;

/// <summary>What the model of ties looks at. Every signal is the same from both sides.</summary>
internal static class Signals
{
    /// <summary>Paths over common contacts (4), rounds, departments (3), and sums over the two people of how connected, lively and new they are (7).</summary>
    public const int Count = 15;

    /// <summary>The first four: what comes of common contacts.</summary>
    public const int CommonContacts = 4;

    public const int Rounds = 4;

    public static void Read(Question question, in Candidate candidate, Span<double> into)
    {
        var (index, day) = (question.Index, question.Day);
        ref readonly var mine = ref index.PulseOf(question.Me, day);
        ref readonly var theirs = ref index.PulseOf(candidate.Person, day);
        into[0] = Log(candidate.Common);
        into[1] = Log(100 * candidate.Allocation);
        into[2] = Log(20 * candidate.Common / MathF.Sqrt((1 + mine.Sum) * (1 + theirs.Sum)));
        into[3] = Log(candidate.Fresh);
        into[Rounds] = Log(candidate.Rounds);
        ReadDepartments(question, candidate.Person, into[5..8]);
        into[8] = mine.Degree + theirs.Degree;
        into[9] = mine.Strength + theirs.Strength;
        into[10] = mine.Fresh + theirs.Fresh;
        into[11] = mine.Volume + theirs.Volume;
        into[12] = index.HistoryOf(question.Me).NewOn(day) + index.HistoryOf(candidate.Person).NewOn(day);
        into[13] = index.HistoryOf(question.Me).YouthOn(day) + index.HistoryOf(candidate.Person).YouthOn(day);
        into[14] = (mine.Inactive ? 1 : 0) + (theirs.Inactive ? 1 : 0);
    }

    private static void ReadDepartments(Question question, int other, Span<double> into)
    {
        var (index, mine, theirs) = (question.Index, question.Department, question.Index[other].Department);
        into.Clear();
        if (mine == NameTable.None || theirs == NameTable.None)
        {
            into[0] = 1;
            return;
        }

        double pairs = (double)index.DepartmentMembers[mine].Length * index.DepartmentMembers[theirs].Length / (mine == theirs ? 2 : 1);
        (into[1], into[2]) = index.DepartmentPairs.Of(mine, theirs, pairs, 0.5 * index.Count * index.Count, question.Day);
    }

    private static float Log(float amount) => MathF.Log(1 + amount);
}
