using System.Text.Json.Serialization;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Directory.Provisioning;

/// <summary>A group of the company's directory. Its members are rows of their own: there may be very many.</summary>
public sealed record ProvisionedGroup(string Id, string DisplayName)
{
    /// <summary>The directory's own id; null: it gave none.</summary>
    public string? ExternalId { get; init; }

    public Instant CreatedAt { get; init; }

    public Instant ChangedAt { get; init; }

    /// <summary>Counts the changes, those of its members too.</summary>
    public int Revision { get; init; }

    /// <summary>The row that was read; null before it is written.</summary>
    [JsonIgnore]
    public RowVersion? Version { get; init; }
}
