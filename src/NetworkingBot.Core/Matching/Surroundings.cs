using NetworkingBot.Core.Indexing;

namespace NetworkingBot.Core.Matching;

/// <summary>Where the two work: colleagues of the own department, and a few from departments in which the asker may know nobody.</summary>
internal static class Surroundings
{
    private const int MaxColleagues = 400;
    private const int OtherDepartments = 24;
    private const int FromEach = 4;

    /// <summary>With fewer ties than this, the asker is told whom the department knows best.</summary>
    public const int FewTies = 5;

    public static void Gather(Question question, CandidateSet found)
    {
        var (index, mine) = (question.Index, question.Department);
        if (mine != NameTable.None)
            Sample(question, mine, MaxColleagues, found);
        foreach (
            var department in index
                .Departments.From(question.Seed)
                .Where(department => department != mine && !index.DepartmentMembers[department].IsEmpty)
                .Take(OtherDepartments)
        )
            Sample(question, department, FromEach, found);
    }

    public static Reason? ExplainDepartment(Question question, int other, double contribution)
    {
        var department = question.Index.DepartmentOf(other);
        if (department == NameTable.None || question.Department == NameTable.None)
            return null;
        var name = question.Index.Departments[department];
        return department == question.Department
            ? new SameDepartment(name, contribution)
            : new OtherDepartment(name, !KnowsSomebodyIn(question, department), contribution);
    }

    public static Reason? ExplainHub(Question question, int other, double contribution) =>
        question.Index.DepartmentOf(other) is >= 0 and var department
            ? new HubOfDepartment(question.Index.Departments[department], contribution)
            : null;

    public static Reason? ExplainPlace(Question question, int other, double contribution) =>
        question.Index[other].Place is >= 0 and var place ? new SamePlace(question.Index.Places[place], contribution) : null;

    public static double DepartmentEvidence(Question question, int other)
    {
        var department = question.Index.DepartmentOf(other);
        if (department == NameTable.None || question.Department == NameTable.None)
            return 0;
        return department == question.Department ? question.Weights.SameDepartment : question.Weights.OtherDepartment;
    }

    public static double HubEvidence(Question question, in Candidate candidate) =>
        question.Index.Ties.Of(question.Me).Length < FewTies && question.IsColleague(candidate.Person) && KnowsMany(question, candidate)
            ? question.Weights.HubOfDepartment
                * Math.Log(1 + question.Index.Ties.Of(candidate.Person).Length)
                / Math.Log(1 + question.Index.Count)
            : 0;

    public static double PlaceEvidence(Question question, int other) =>
        question.Index[other].Place is >= 0 and var place && place == question.Index[question.Me].Place ? question.Weights.SamePlace : 0;

    /// <summary>Of the department that the two share.</summary>
    private static bool KnowsMany(Question question, in Candidate candidate) =>
        candidate.KnownHere >= Math.Max(FewTies, question.Index.DepartmentMembers[question.Department].Length / 10);

    private static bool KnowsSomebodyIn(Question question, int department)
    {
        foreach (var tie in question.Index.Ties.Of(question.Me))
        {
            if (tie.Mine && question.Index.DepartmentOf(tie.Other) == department)
                return true;
        }

        return false;
    }

    /// <summary>
    /// So many of a department, beginning somewhere that the seed says; the same wherever it is asked, and hardly others when somebody
    /// joins.
    /// </summary>
    private static void Sample(Question question, int department, int most, CandidateSet found)
    {
        var start = question.Index.PositionIn(department, StableHash.Mix(question.Seed, question.Index.Departments.HashOf(department)));
        foreach (var person in new RingSlice(question.Index.DepartmentMembers[department], start, most))
        {
            if (person != question.Me)
                found.For(person).IsNear = true;
        }
    }
}
