using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who should I meet this week?”</summary>
public sealed record SuggestPeople : Command;

public sealed class SuggestPeopleHandler(Slates slates, PersonStore people) : IHandler<SuggestPeople>
{
    public async Task<Reply> HandleAsync(SuggestPeople command, TurnContext turn, CancellationToken cancellation)
    {
        var view = await slates.OpenAsync(turn, cancellation);
        if (turn.OnlyLooks)
        {
            return Reply(slates.Preview(view, turn), view, turn);
        }

        var outcome = await slates.ThisWeekAsync(view, turn, cancellation);
        var reply = Reply(outcome, view, turn);
        return outcome is Slates.Outcome.Shown && turn.Me.Naming == Naming.NotAsked
            ? await WithQuestionAsync(reply, turn, cancellation)
            : reply;
    }

    /// <summary>Whoever joined before it was asked is asked here, once.</summary>
    private async Task<Reply> WithQuestionAsync(Reply reply, TurnContext turn, CancellationToken cancellation)
    {
        await people.UpdateAsync(turn.Org, turn.Me.Id, NamingQuestion.Asked, turn.Now, cancellation);
        return Conversation.Reply.Of(turn.Lang, [.. reply.Cards, NamingQuestion.For(turn.Lang)]) with { ReplacesCard = reply.ReplacesCard };
    }

    internal static Reply Reply(Slates.Outcome outcome, Slates.Opened view, TurnContext turn) => outcome switch
    {
        Slates.Outcome.Shown(var slate) => SlateCard.For(slate, view.History, view.Organisation, turn),
        Slates.Outcome.TooLittle(var gap) => TooLittle(gap, turn.Lang),
        _ => Conversation.Reply.Say(turn.Lang, SuggestionPhrases.In(turn.Lang).EnoughForThisWeek),
    };

    internal static Reply TooLittle(ProfileGap gap, Lang lang) => Conversation.Reply.Say(
        lang,
        SuggestionPhrases.In(lang).TooLittleKnown(gap),
        new CommandButton(PeoplePhrases.In(lang).EditProfile, new EditProfile(), ButtonStyle.Primary));
}

/// <summary>“Others”: the next three.</summary>
public sealed record SuggestOthers : Command;

public sealed class SuggestOthersHandler(Slates slates) : IHandler<SuggestOthers>
{
    public async Task<Reply> HandleAsync(SuggestOthers command, TurnContext turn, CancellationToken cancellation)
    {
        var view = await slates.OpenAsync(turn, cancellation);
        return SuggestPeopleHandler.Reply(await slates.OthersAsync(view, turn, cancellation), view, turn);
    }
}
