using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Core;

/// <summary>Which handler takes which command.</summary>
internal static class Handlers
{
    public static Router For(CoreServices services)
    {
        var people = services.People;
        var next = services.NextSteps;
        return new Router()
            .Add(new GreetHandler(next))
            .Add(new ShowHelpHandler(next))
            .Add(new ThankHandler())
            .Add(new SpeakLanguageHandler(people, next))
            .Add(new AskToJoinHandler(next))
            .Add(new JoinHandler(people, next))
            .Add(new DeclineToJoinHandler())
            .Add(new AskToLeaveHandler())
            .Add(new LeaveHandler(people))
            .Add(new StayHandler(next))
            .Add(new PauseHandler(people))
            .Add(new PauseUntilHandler(people))
            .Add(new ResumeHandler(people, next))
            .Add(new ShowProfileHandler())
            .Add(new EditProfileHandler())
            .Add(new SaveProfileHandler(people, next))
            .Add(new AddToProfileHandler(people, next))
            .Add(new TakeOffProfileHandler(people))
            .Add(new SuggestPeopleHandler(services.Slates))
            .Add(new SuggestOthersHandler(services.Slates))
            .Add(new WhySuggestedHandler(services.Slates))
            .Add(new NotNowHandler(services.Slates, services.SlateStore))
            .Add(new NeverSuggestHandler(services.Slates, services.SlateStore))
            .Add(new ShowAgainHandler(services.Slates, services.SlateStore))
            .Add(new ShowHiddenHandler(services.Slates))
            .Add(new FindPeopleHandler(services.Slates));
    }
}
