using NodaTime;

namespace NetworkingBot.Core.Due;

/// <summary>
/// A message to somebody, to be written and sent when its time has come. It holds ids only: what it says is decided as of then.
/// </summary>
/// <param name="Id">Tells messages to a person apart, 1–200 characters: one that was sent is not sent again under the same id (for as long
/// as receipts are kept).</param>
/// <param name="Kind">Who writes it: the kind of its message writer.</param>
/// <param name="About">What it is about, in the writer's own terms.</param>
public sealed record DueMessage(string Id, OrgId Org, PersonId To, Instant DueAt, string Kind, string About)
{
    public Lane Lane { get; init; }

    /// <summary>How often sending it failed so far.</summary>
    public int Failures { get; init; }
}

/// <summary>Messages of one lane never queue behind those of the other; both keep to the same limits.</summary>
public enum Lane
{
    /// <summary>Somebody waits for it, or did something that it tells of.</summary>
    Waited,

    /// <summary>Planned ahead for many at the same hour.</summary>
    Planned,
}
