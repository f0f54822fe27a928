namespace NetworkingBot.Core.Guide;

/// <summary>“I can't go on”: heard by its words alone, whatever else the sentence says.</summary>
public sealed record TellOfDistress : Command;
