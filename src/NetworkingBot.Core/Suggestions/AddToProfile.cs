using System.Collections.Immutable;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Suggestions;

/// <summary>Adds to a list of the profile, and offers at once whom that leads to.</summary>
public sealed class AddToProfileHandler(PersonStore people, NextSteps next) : IHandler<AddToProfile>
{
    public async Task<Reply> HandleAsync(AddToProfile command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PeoplePhrases.In(turn.Lang);
        var items = ListedThings.Of(command.What);
        if (items.FirstOrDefault(item => item.Length > ProfileForm.MaxItem) is { } tooLong)
        {
            return Reply.Say(turn.Lang, phrases.ItemTooLong(CleanText.Start(tooLong, 30), ProfileForm.MaxItem));
        }

        if (With(turn.Me.Profile[command.List], items).Length > ProfileForm.MaxItems)
        {
            return Reply.Say(turn.Lang, phrases.TooMany(ProfileForm.MaxItems), new CommandButton(phrases.EditProfile, new EditProfile()));
        }

        var (_, changed) = await OwnChange.MakeAsync(
            people,
            person => person with { Profile = person.Profile.With(command.List, With(person.Profile[command.List], items)) },
            turn,
            cancellation
        );
        var said = Listing.And(turn.Lang, items);
        return Reply.Say(
            turn.Lang,
            command.List switch
            {
                ProfileList.Offers => phrases.NowOffers(said),
                ProfileList.LooksFor => phrases.NowLooksFor(said),
                ProfileList.Interests => phrases.NowInterested(said),
                ProfileList.Languages => phrases.NowSpeaks(said),
            },
            Offered(command.List, items, turn.Lang)) with
        { Changed = changed };
    }

    private static ImmutableArray<string> With(ImmutableArray<string> list, ImmutableArray<string> items) =>
        [.. list.Concat(items).DistinctBy(PlainWords.Fold)];

    /// <summary>Who said what they look for may see at once who offers it; who offers, whom it would help.</summary>
    private IReadOnlyList<Button> Offered(ProfileList list, IReadOnlyList<string> items, Lang lang) => (list, items) switch
    {
        (ProfileList.LooksFor, [var only]) =>
        [
            new CommandButton(SuggestionPhrases.In(lang).WhoOffersIt, new FindPeople(only)),
            .. next.For(lang),
        ],
        (ProfileList.Offers, _) => [new CommandButton(SuggestionPhrases.In(lang).WhomToHelp, new FindWhomToHelp()), .. next.For(lang)],
        _ => next.For(lang),
    };
}
