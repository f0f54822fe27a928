
namespace NetworkingBot.Core.Matching;

/// <summary>Colleagues whom others write to together with the asker, though the two never wrote to each other.</summary>
internal static class SharedRounds
{
    public static void Gather(Question question, CandidateSet found)
    {
        foreach (var round in question.Index.Rounds.Of(question.Me))
            found.For(round.Other).Rounds = round.LastingOn(question.Day);
    }
}
