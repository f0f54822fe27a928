using System.Text.Json.Serialization;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>What somebody who must agree has said so far.</summary>
[JsonDerivedType(typeof(Pending), nameof(Pending))]
[JsonDerivedType(typeof(Yes), nameof(Yes))]
[JsonDerivedType(typeof(Later), nameof(Later))]
[JsonDerivedType(typeof(No), nameof(No))]
public abstract record Consent(PersonId By)
{
    public sealed record Pending(PersonId By) : Consent(By);

    public sealed record Yes(PersonId By, Instant At) : Consent(By);

    /// <param name="Times">How often it was put off, from 1.</param>
    public sealed record Later(PersonId By, Instant Until, int Times) : Consent(By);

    public sealed record No(PersonId By, Instant At) : Consent(By);
}
