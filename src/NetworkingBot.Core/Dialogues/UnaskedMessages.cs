using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Dialogues;

/// <summary>Whether the bot wrote to somebody of its own accord: a yes after that may be meant for what it wrote.</summary>
public sealed class UnaskedMessages(NudgeStore nudges, IntroductionRequests requests)
{
    public async Task<bool> AnySinceAsync(Person person, Instant since, Instant now, CancellationToken cancellation)
    {
        bool IsSince(Instant? at) => at > since && at <= now;
        return IsSince((await nudges.GetAsync(person.Org, person.Id, cancellation)).SentAt)
            || (await requests.OfAsync(person.Org, person.Id, cancellation)).Any(introduction =>
                (introduction.ProposedBy != person.Id && IsSince(introduction.ReachesAt(person.Id))) || IsSince(introduction.ConnectedAt));
    }
}
