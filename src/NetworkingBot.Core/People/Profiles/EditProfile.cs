using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.People.Profiles;

/// <summary>Opens the profile as a form.</summary>
public sealed record EditProfile : Command;

public sealed class EditProfileHandler : IHandler<EditProfile>
{
    public Task<Reply> HandleAsync(EditProfile command, TurnContext turn, CancellationToken cancellation) =>
        Task.FromResult(Reply.Ask(turn.Lang, ProfileForm.For(turn.Me, turn.Lang)));
}

/// <summary>The profile form as it was filled in.</summary>
public sealed record SaveProfile : FormCommand;

public sealed class SaveProfileHandler(PersonStore people, NextSteps next) : IHandler<SaveProfile>
{
    public async Task<Reply> HandleAsync(SaveProfile command, TurnContext turn, CancellationToken cancellation)
    {
        var (_, errors) = ProfileForm.Read(turn.Me, command.Values, turn.Lang);
        if (errors.Count > 0)
        {
            return Reply.Ask(turn.Lang, ProfileForm.Again(turn.Me, command.Values, errors, turn.Lang));
        }

        var (saved, changed) = await OwnChange.MakeAsync(
            people,
            person => ProfileForm.Read(person, command.Values, turn.Lang).Entered,
            turn,
            cancellation
        );
        var phrases = PeoplePhrases.In(turn.Lang);
        var card = ProfileCard.Own(saved, turn.Lang);
        return Reply.Of(
            turn.Lang,
            new Cards.Card([
                new Cards.Paragraph(phrases.Saved, Cards.Tone.Strong),
                .. card.Elements.SkipLast(1),
                new Cards.Buttons(next.For(turn.Lang)),
            ])
        ) with
        {
            ReplacesCard = true,
            Changed = changed,
        };
    }
}
