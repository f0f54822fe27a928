using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.People.Profiles;

/// <summary>The lists of a profile that words can change.</summary>
public enum ProfileList
{
    Offers,
    LooksFor,
    Interests,
    Languages,
}

/// <summary>“I offer Azure cost reviews”: adds to a list of the profile; several things with commas between.</summary>
public sealed record AddToProfile(ProfileList List, string What) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("offers", what => new AddToProfile(ProfileList.Offers, what)),
        new("looks for", what => new AddToProfile(ProfileList.LooksFor, what)),
        new("interests", what => new AddToProfile(ProfileList.Interests, what)),
        new("languages", what => new AddToProfile(ProfileList.Languages, what)),
        new("mentoring", () => new AddToProfile(ProfileList.Offers, "mentoring")),
        new("mentoría", () => new AddToProfile(ProfileList.Offers, "mentoría")),
    ];
}

/// <summary>“I no longer offer Azure cost reviews”: takes one thing off the profile, whichever list it is in.</summary>
public sealed record TakeOffProfile(string What) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", what => new TakeOffProfile(what))];
}

public sealed class TakeOffProfileHandler(PersonStore people) : IHandler<TakeOffProfile>
{
    public async Task<Reply> HandleAsync(TakeOffProfile command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PeoplePhrases.In(turn.Lang);
        var what = CleanText.OneLine(command.What);
        var without = Without(turn.Me.Profile, what);
        if (without == turn.Me.Profile)
        {
            return Reply.Say(
                turn.Lang,
                phrases.NotThere(CleanText.Shortened(what, 60)),
                new Cards.CommandButton(phrases.EditProfile, new EditProfile())
            );
        }

        var (_, changed) = await OwnChange.MakeAsync(
            people,
            person => person with { Profile = Without(person.Profile, what) },
            turn,
            cancellation
        );
        return Reply.Say(turn.Lang, phrases.NoLonger(what)) with { Changed = changed };
    }

    /// <summary>Without the one thing that is called so; where there is none, without each of several.</summary>
    private static Profile Without(Profile profile, string what)
    {
        var without = Without(profile, [what]);
        return without == profile ? Without(profile, ListedThings.Of(what)) : without;
    }

    private static Profile Without(Profile profile, IEnumerable<string> things)
    {
        HashSet<string> gone = [.. things.Select(PlainWords.Fold)];
        return Enum.GetValues<ProfileList>()
            .Where(list => profile[list].Any(item => gone.Contains(PlainWords.Fold(item))))
            .Aggregate(profile, (rest, list) => rest.With(list, [.. rest[list].Where(item => !gone.Contains(PlainWords.Fold(item)))]));
    }
}
