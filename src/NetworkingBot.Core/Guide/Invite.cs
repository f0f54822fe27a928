namespace NetworkingBot.Core.Guide;

/// <summary>“how do I invite a colleague?”: everybody joins by themselves.</summary>
public sealed record Invite : Command;
