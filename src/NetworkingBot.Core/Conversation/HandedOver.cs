namespace NetworkingBot.Core.Conversation;

/// <summary>
/// Files that come beside an answer, into the person's own conversation with the bot, wherever they asked. Only for platforms of which
/// <see cref="IPlatform.TakesFiles"/> is true.
/// </summary>
/// <param name="Files">At least one.</param>
/// <param name="Refused">What is said in place of the answer where the workspace lets the bot hand over no files.</param>
public sealed record HandedOver(IReadOnlyList<OutgoingFile> Files, string Refused);

/// <summary>A file that the bot hands over.</summary>
/// <param name="Name">With its ending; letters, digits, hyphens and dots.</param>
public sealed record OutgoingFile(string Name, byte[] Bytes);
