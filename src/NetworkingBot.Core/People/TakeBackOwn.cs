using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>What a person says of themselves, and so may take back: nothing that others or the bot keep of them.</summary>
public sealed record OwnWords(
    Profile Profile,
    Goal? Goal,
    LocalDate? PausedUntil,
    WritingTimes? Times,
    string? ReachMe,
    Lang? Lang,
    string? ZoneId
)
{
    public static OwnWords Of(Person person) =>
        new(person.Profile, person.Goal, person.PausedUntil, person.Times, person.ReachMe, person.Lang, person.ZoneId);

    public Person Onto(Person person) =>
        person with
        {
            Profile = Profile,
            Goal = Goal,
            PausedUntil = PausedUntil,
            Times = Times,
            ReachMe = ReachMe,
            Lang = Lang,
            ZoneId = ZoneId,
        };
}

/// <summary>The one way in which a turn changes what a person says of themselves: with how to take it back.</summary>
internal static class OwnChange
{
    public static async Task<(Person Me, Changed? Changed)> MakeAsync(
        PersonStore people,
        Func<Person, Person> change,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var before = turn.Me;
        var after = await people.UpdateAsync(turn.Org, turn.Me.Id, person => change(before = person), turn.Now, cancellation);
        return (after ?? turn.Me, after is null ? null : Between(before, after));
    }

    /// <summary>Null when nothing that is the person's own has changed.</summary>
    public static Changed? Between(Person before, Person after) =>
        Difference.Between(OwnWords.Of(before), OwnWords.Of(after)) is { } difference
            ? new Changed(new TakeBackOwn(difference), SeenByOthers: Difference.Between(before.Profile, after.Profile) is not null)
            : null;
}

/// <summary>Takes back a change of one's own. <paramref name="Change"/> is what <see cref="Difference"/> made of it.</summary>
public sealed record TakeBackOwn(string Change) : Command;

public sealed class TakeBackOwnHandler(PersonStore people) : IHandler<TakeBackOwn>
{
    private const int MostNamed = 3;

    public async Task<Reply> HandleAsync(TakeBackOwn command, TurnContext turn, CancellationToken cancellation)
    {
        var me =
            await people.UpdateAsync(
                turn.Org,
                turn.Me.Id,
                person => Difference.TakenBack(OwnWords.Of(person), command.Change).Onto(person),
                turn.Now,
                cancellation
            ) ?? turn.Me;
        var phrases = PeoplePhrases.In(me.Lang ?? turn.Lang);
        var lines = LinesGone(turn.Me.Profile, me.Profile).Take(MostNamed).ToList();
        return Reply.Say(
            me.Lang ?? turn.Lang,
            Difference.Between(turn.Me.Profile, me.Profile) is null ? phrases.TakenBack
                : lines.Count > 0 ? phrases.WithdrawnLines(lines)
                : phrases.Withdrawn
        ) with
        { ReplacesCard = true };
    }

    private static IEnumerable<string> LinesGone(Profile before, Profile after) =>
        [.. before.Offers.Except(after.Offers), .. before.LooksFor.Except(after.LooksFor), .. before.Interests.Except(after.Interests)];
}
