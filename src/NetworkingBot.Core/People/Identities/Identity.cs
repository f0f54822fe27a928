using NodaTime;

namespace NetworkingBot.Core.People.Identities;

/// <summary>Who a user of a channel is. One point read on every turn.</summary>
/// <param name="ConversationReference">The channel's own reference for writing to this user; null until they wrote in private.</param>
public sealed record Identity(OrgId Org, PersonId Person, string? ConversationReference = null)
{
    /// <summary>True when the channel refused a message to this user: nothing is sent until they write again.</summary>
    public bool Unreachable { get; init; }

    /// <inheritdoc cref="Conversation.Caller.VouchedAt"/>
    public Instant? VouchedAt { get; init; }

    /// <summary>
    /// Since when the channel, asked for this user, found nobody; null: it did not, or was not asked. Older than <see cref="VouchedAt"/>:
    /// they were found since.
    /// </summary>
    public Instant? MissingSince { get; init; }

    /// <summary>
    /// The name of an account that was linked to a person who was there before; empty: it was erased since; null: it was never linked.
    /// </summary>
    public string? LinkedAs { get; init; }
}
