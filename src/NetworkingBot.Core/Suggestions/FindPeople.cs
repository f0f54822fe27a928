using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who knows Kubernetes?”: people who offer it, best first, with what they look for beside it.</summary>
public sealed record FindPeople(string What) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("skill", what => new FindPeople(what)),
        new("mentoring", () => new FindPeople("mentoring")),
        new("mentoría", () => new FindPeople("mentoría")),
    ];
}
