using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.People.Identities;

/// <summary>
/// Whom a mention means: who writes from that account, else who has its e-mail address. Whoever was brought in by a directory and has not
/// written here yet is found by that.
/// </summary>
internal static class MentionedPeople
{
    /// <summary>Null when the words are no mention, or nobody here is known by it.</summary>
    public static async Task<PersonId?> FindMentionedAsync(
        this IdentityStore identities,
        string words,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        if (turn.MentionedBy(words) is not { } address)
        {
            return null;
        }

        if (await identities.FindAsync(address, cancellation) is { } identity)
        {
            return identity.Org == turn.Org ? identity.Person : null;
        }

        var email = turn
            .MentionEmails.Where(mention => turn.MentionedBy(mention.Key) == address)
            .Select(mention => mention.Value)
            .FirstOrDefault();
        return email is null ? null : await identities.FindByEmailAsync(turn.Org, email, cancellation);
    }

    /// <summary>
    /// Whether a mention may mean a person by their name: not when they have an account of that channel, which would then be another's.
    /// </summary>
    public static bool CanBe(Person person, string words, TurnContext turn) =>
        turn.MentionedBy(words) is not { } address || !person.Addresses.Any(known => known.Channel == address.Channel);
}
