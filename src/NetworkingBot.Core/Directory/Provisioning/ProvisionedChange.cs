using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Directory.Provisioning;

/// <summary>What a directory says of a user, to be brought upon the person.</summary>
/// <param name="User">As the directory holds them from now on.</param>
/// <param name="Told">By column, as it was sent; an empty text takes away what it told before, and what is missing it never told.</param>
public sealed record ProvisionedChange(OrgId Org, ProvisionedUser User, IReadOnlyDictionary<Column, string> Told)
{
    /// <summary>The account that the directory's own id is; null: it is none of a workspace that belongs to the organisation.</summary>
    public Address? Account { get; init; }

    /// <summary>The language to begin with; null: not told.</summary>
    public Lang? Lang { get; init; }

    /// <summary>The id of the manager as a user; null: their name stands in <see cref="Told"/>, or they have none.</summary>
    public string? ManagerId { get; init; }
}

/// <summary>What became of a change.</summary>
public abstract record ProvisionedOutcome
{
    /// <summary>Written, with who the directory has now.</summary>
    public sealed record Done(ProvisionedUser User) : ProvisionedOutcome;

    /// <summary>An attribute, by its name in the directory's words, is another user's. Nothing was written.</summary>
    public sealed record Taken(string Attribute) : ProvisionedOutcome;

    /// <summary>Somebody else was faster: to be read and done again.</summary>
    public sealed record Outdated : ProvisionedOutcome;
}
