using System.Security.Cryptography;
using System.Text;
using NetworkingBot.Core.Due;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>A message that was tried to the end and did not go out. Ids only, as in <see cref="DueMessage"/>.</summary>
/// <param name="At">When it was given up.</param>
/// <param name="Answer">
/// What the last try ended with, as the channel or the fault calls it, at most <see cref="MaxAnswer"/> characters; nothing that anybody
/// wrote.
/// </param>
public sealed record DeadLetter(DueMessage Message, Instant At, DeadLetterCause Cause, string Answer)
{
    public const int MaxAnswer = 80;

    private const int IdLength = 24;

    /// <summary>Under which administrators see it; the same for a message each time that it is given up.</summary>
    public string Id => IdOf(Message);

    private static string IdOf(DueMessage message) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{message.Org}\n{message.To}\n{message.Id}")))[..IdLength];
}

/// <summary>Whose failure it was that a message did not go out.</summary>
public enum DeadLetterCause
{
    /// <summary>The platform did not take it, and named no reason that would have ended the tries sooner.</summary>
    Platform,

    /// <summary>The bot has a fault.</summary>
    Bot,
}
