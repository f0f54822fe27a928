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
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "my [new] (title|job title|role|position|job) is [now] {what} [now]",
            slots => new SetProfileLine(ProfileLine.Title, slots["what"])
        ),
        Wording.En(
            "my [new] (department|team) is [now] {what} [now]",
            slots => new SetProfileLine(ProfileLine.Department, slots["what"])
        ),
        Wording.En(
            "(i moved to|i have moved to|ive moved to|i live in|i am based in|im based in|my place is|my office is in|my city is) [the] "
                + "{what} [office] [now]",
            slots => new SetProfileLine(ProfileLine.Place, slots["what"])
        ),
        Wording.En(
            "(change|set|update) my (title|job title|role|position|job) to {what}",
            slots => new SetProfileLine(ProfileLine.Title, slots["what"])
        ),
        Wording.En(
            "(change|set|update) my (department|team) to {what}",
            slots => new SetProfileLine(ProfileLine.Department, slots["what"])
        ),
        Wording.En(
            "(change|set|update) my (place|city|office|location) to {what}",
            slots => new SetProfileLine(ProfileLine.Place, slots["what"])
        ),
        Wording.Es(
            "(cambia|pon|actualiza) mi (cargo|puesto|rol) (a|por|como) {what}",
            slots => new SetProfileLine(ProfileLine.Title, slots["what"])
        ),
        Wording.Es(
            "(cambia|pon|actualiza) mi (departamento|equipo) (a|por|como) {what}",
            slots => new SetProfileLine(ProfileLine.Department, slots["what"])
        ),
        Wording.Es(
            "(cambia|pon|actualiza) mi (ciudad|oficina|lugar) (a|por|como) {what}",
            slots => new SetProfileLine(ProfileLine.Place, slots["what"])
        ),
        Wording.Es(
            "mi [nuevo] (cargo|puesto|rol) es [ahora] {what} [ahora]",
            slots => new SetProfileLine(ProfileLine.Title, slots["what"])
        ),
        Wording.Es(
            "mi [nuevo] (departamento|equipo) es [ahora] {what} [ahora]",
            slots => new SetProfileLine(ProfileLine.Department, slots["what"])
        ),
        Wording.Es(
            "(me he mudado a|me mude a|vivo en|ahora vivo en|trabajo desde|mi ciudad es|mi oficina esta en) [la oficina de] {what} [ahora]",
            slots =>
                PlainWords.Read(slots["what"]) is [{ Text: "casa" }, ..] ? null : new SetProfileLine(ProfileLine.Place, slots["what"])
        ),
    ];
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
