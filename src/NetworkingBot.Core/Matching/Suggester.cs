using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;

namespace NetworkingBot.Core.Matching;

/// <summary>
/// Answers “who should I meet?”: searches the index for candidates, filters, scores, picks and says why. The same question to the same
/// index has the same answer.
/// </summary>
public static class Suggester
{
    public static SuggestionOutcome Suggest(OrganisationIndex index, PersonId asker, SuggestionRequest request) =>
        index.Read<SuggestionOutcome>(() =>
        {
            if (index.NumberOf(asker) is not { } me)
                return new TooLittleKnown(ProfileGap.LooksFor);
            var question = new Question(index, me, request);
            return KnowsNothing(question) ? new TooLittleKnown(ProfileGap.LooksFor) : Answer(question);
        });

    private static Slate Answer(Question question)
    {
        var filter = new HardFilter(question);
        var scored = CandidateSearch.Run(question, filter);
        var picked = SlatePick.Pick(question, scored);
        var suggestions = picked.Select(one => Explain(question, one)).ToImmutableArray();
        Shortage? shortage = suggestions.Length < question.Request.HowMany ? filter.Shortage(AnybodyLeft(question)) : null;
        return new Slate(suggestions, shortage, Gap(question));
    }

    private static Suggestion Explain(Question question, Scored one) =>
        new(
            question.Index[one.Person].Id,
            one.Score,
            [.. Evidence.Of(question, CandidateSet.In(question.Index).For(one.Person)).Explain(question, one)]
        );

    private static bool KnowsNothing(Question question) =>
        question.Request.Goal is null && question.Department == NameTable.None && question.Index[question.Me].Place == NameTable.None
        && question.Index.Ties.Of(question.Me).IsEmpty && Enum.GetValues<WordKind>().All(kind => Says(question, kind) == 0);

    private static bool AnybodyLeft(Question question) =>
        Enumerable
            .Range(0, question.Index.Count)
            .Any(person =>
                person != question.Me
                && question.Index.IsVisibleAt(person, question.Request.Now)
                && !question.Knows(person)
                && !question.Request.Barred.Contains(question.Index[person].Id)
            );

    private static ProfileGap? Gap(Question question) =>
        Says(question, WordKind.LooksFor) == 0 ? ProfileGap.LooksFor
        : Says(question, WordKind.Offers) == 0 ? ProfileGap.Offers
        : Says(question, WordKind.Interests) == 0 ? ProfileGap.Interests
        : question.Department == NameTable.None ? ProfileGap.Department
        : null;

    private static int Says(Question question, WordKind kind) => question.Index[question.Me].Words(kind).Length;
}
