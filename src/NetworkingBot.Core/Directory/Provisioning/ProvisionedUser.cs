using System.Text.Json.Serialization;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Directory.Provisioning;

/// <summary>A user as the company's directory holds them, beside the person whom the bot makes of it.</summary>
/// <param name="Id">The id that the directory was given: the person's.</param>
/// <param name="UserName">What they sign in with; unique in the organisation, whatever the case.</param>
/// <param name="Json">The attributes that are kept, as they were sent: one JSON object of at most <see cref="MaxJson"/> characters.</param>
public sealed record ProvisionedUser(string Id, string UserName, string Json)
{
    /// <summary>UTF-16 units: half of what a value of a row takes.</summary>
    public const int MaxJson = 16_000;

    /// <summary>The directory's own id; null: it gave none.</summary>
    public string? ExternalId { get; init; }

    /// <summary>False: they are in the directory and not there any more.</summary>
    public bool IsActive { get; init; }

    public Instant CreatedAt { get; init; }

    public Instant ChangedAt { get; init; }

    /// <summary>The row that was read; null before it is written.</summary>
    [JsonIgnore]
    public RowVersion? Version { get; init; }
}
