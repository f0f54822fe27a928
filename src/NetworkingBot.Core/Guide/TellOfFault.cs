namespace NetworkingBot.Core.Guide;

/// <summary>“It doesn't work”: whoever can mend it is somebody else.</summary>
public sealed record TellOfFault : Command;
