using NetworkingBot.Core.Indexing;

namespace NetworkingBot.Core.Matching;

/// <summary>What the model of ties looks at. Every signal is the same from both sides.</summary>
internal static class Signals
{
    /// <summary>
    /// Paths over common contacts (4), rounds, departments (2), and sums over the two people of how connected, lively, responsive and new
    /// they are (8).
    /// </summary>
    public const int Count = 15;

    /// <summary>
    /// The first four: what comes of common contacts, the last of them together with how well each knows the other's department.
    /// </summary>
    public const int CommonContacts = 4;

    public const int Rounds = 4;

    /// <summary>Where each kind of signal stands.</summary>
    public static readonly IReadOnlyDictionary<TieSignal, Range> Kinds = new Dictionary<TieSignal, Range>
    {
        [TieSignal.CommonContacts] = ..CommonContacts,
        [TieSignal.WrittenToTogether] = Rounds..(Rounds + 1),
        [TieSignal.Departments] = 4..7,
        [TieSignal.Connected] = 7..11,
        [TieSignal.Responsive] = 11..13,
        [TieSignal.New] = 13..Count,
    };

    public static void Read(Question question, in Candidate candidate, Span<double> into)
    {
        var (index, day) = (question.Index, question.Day);
        ref readonly var mine = ref index.PulseOf(question.Me, day);
        ref readonly var theirs = ref index.PulseOf(candidate.Person, day);
        ReadDepartments(question, candidate, into[5..7]);
        into[Rounds] = Log(candidate.Rounds);
        into[..CommonContacts].Clear();
        if (candidate.Allocation > 0)
        {
            into[0] = Log(candidate.Common);
            into[1] = Log(100 * candidate.Allocation);
            into[2] = Log(20 * candidate.Common / MathF.Sqrt((1 + mine.Sum) * (1 + theirs.Sum)));
            into[3] = into[1] * into[6];
        }

        into[7] = mine.Degree + theirs.Degree;
        into[8] = mine.Across + theirs.Across;
        into[9] = mine.Strength + theirs.Strength;
        into[10] = mine.Volume + theirs.Volume;
        into[11] = mine.Returned + theirs.Returned;
        into[12] = mine.Idle + theirs.Idle;
        into[13] = mine.New + theirs.New;
        into[14] = mine.Youth + theirs.Youth;
    }

    /// <summary>Whether a department is not known, and which part of each other's department the two know.</summary>
    private static void ReadDepartments(Question question, in Candidate candidate, Span<double> into)
    {
        var (index, here, there) = (question.Index, question.Department, question.Index.DepartmentOf(candidate.Person));
        into.Clear();
        if (here == NameTable.None || there == NameTable.None)
        {
            into[0] = 1;
            return;
        }

        into[1] = Math.Log(
            KnownDepartments.Share(index, candidate.KnownThere, there) + KnownDepartments.Share(index, candidate.KnownHere, here)
        );
    }

    private static float Log(float amount) => MathF.Log(1 + amount);
}
