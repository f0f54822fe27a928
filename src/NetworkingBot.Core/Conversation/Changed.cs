namespace NetworkingBot.Core.Conversation;

/// <summary>What a command changed of the person's own, said by the command that takes it back.</summary>
/// <param name="SeenByOthers">True when colleagues may have read it meanwhile: it is withdrawn rather than undone.</param>
public sealed record Changed(Command TakeBack, bool SeenByOthers = false);
