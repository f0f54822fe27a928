using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.People.Profiles;

/// <summary>The lines of a profile that words can change.</summary>
public enum ProfileLine
{
    Title,
    Department,
    Place,
}

/// <summary>“My title is …”, “I moved to Berlin”: one line of the profile.</summary>
public sealed record SetProfileLine(ProfileLine Line, string Value) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("title", what => new SetProfileLine(ProfileLine.Title, what)),
        new("department", what => new SetProfileLine(ProfileLine.Department, what)),
        new("place", what => new SetProfileLine(ProfileLine.Place, what)),
        new("lives in", LivesIn),
    ];

    /// <summary>«Trabajo desde casa» names no place.</summary>
    private static SetProfileLine? LivesIn(string what) =>
        PlainWords.Read(what) is [{ Text: "casa" }, ..] ? null : new SetProfileLine(ProfileLine.Place, what);
}

public sealed class SetProfileLineHandler(PersonStore people) : IHandler<SetProfileLine>
{
    public async Task<Reply> HandleAsync(SetProfileLine command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PeoplePhrases.In(turn.Lang);
        var value = CleanText.OneLine(command.Value);
        if (value.Length > ProfileForm.MaxLine)
        {
            return Reply.Say(turn.Lang, phrases.TooLong(ProfileForm.MaxLine));
        }

        var (_, changed) = await OwnChange.MakeAsync(
            people,
            person => person with { Profile = With(person.Profile, command.Line, value) },
            turn,
            cancellation
        );
        return Reply.Say(turn.Lang, phrases.ProfileSays(value), new CommandButton(phrases.MyProfile, new ShowProfile())) with
        {
            Changed = changed,
        };
    }

    private static Profile With(Profile profile, ProfileLine line, string value) => line switch
    {
        ProfileLine.Title => profile with { Title = value },
        ProfileLine.Department => profile with { Department = value },
        ProfileLine.Place => profile with { Place = value },
    };
}
