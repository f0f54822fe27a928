namespace NetworkingBot.Core.Guide;

/// <summary>“How do you choose people?”</summary>
public sealed record AskHowItChooses : Command;
