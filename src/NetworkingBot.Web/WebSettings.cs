using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Hosting;

namespace NetworkingBot.Web;

/// <summary>
/// Section <c>LocalPage</c>: the chat page for trying the bot on one’s own machine, where one may speak as any colleague.
/// </summary>
public sealed record WebSettings
{
    public const string Section = "LocalPage";

    /// <summary>
    /// Null: on in the environment “Development” alone. However it is set, the page answers only requests from the machine itself that have
    /// the key which the bot prints at its start.
    /// </summary>
    public bool? Enabled { get; init; }

    /// <summary>Messages kept in memory for each conversation, 10–1000; the oldest are forgotten first.</summary>
    [Range(10, 1000, ErrorMessage = "LocalPage:RememberedMessages must be between 10 and 1000.")]
    public int RememberedMessages { get; init; } = 200;

    /// <summary>Conversations kept in memory, 1–10000; those not looked at for longest are forgotten first.</summary>
    [Range(1, 10_000, ErrorMessage = "LocalPage:RememberedPeople must be between 1 and 10000.")]
    public int RememberedPeople { get; init; } = 1_000;

    public bool IsOnIn(IHostEnvironment environment) => Enabled ?? environment.IsDevelopment();
}
