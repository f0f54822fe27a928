namespace NetworkingBot.Core.Guide;

/// <summary>“no, the other Ana”: what is above cannot be told from here, so the answer says how to go on.</summary>
public sealed record Correct : Command;
