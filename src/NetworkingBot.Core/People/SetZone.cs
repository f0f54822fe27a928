using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.People;

/// <summary>“My time zone is Bogotá”: where the person's hours and days are reckoned.</summary>
public sealed record SetZone(string Zone) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", zone => new SetZone(zone))];
}

public sealed class SetZoneHandler(PersonStore people, NextSteps next) : IHandler<SetZone>
{
    public async Task<Reply> HandleAsync(SetZone command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PeoplePhrases.In(turn.Lang);
        var said = CleanText.OneLine(command.Zone);
        if (ZoneWords.IdOf(said) is not { } zone)
        {
            return Reply.Say(turn.Lang, phrases.UnknownZone(CleanText.Shortened(said, ProfileForm.MaxItem)));
        }

        var (_, changed) = await OwnChange.MakeAsync(people, person => person with { ZoneId = zone }, turn, cancellation);
        return Reply.Say(turn.Lang, phrases.ZoneIsNow(zone), next.For(turn.Lang)) with { Changed = changed };
    }
}
