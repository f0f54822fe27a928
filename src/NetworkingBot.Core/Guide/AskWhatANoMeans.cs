namespace NetworkingBot.Core.Guide;

/// <summary>“What happens if I say no?”, “do I have to answer?”</summary>
public sealed record AskWhatANoMeans : Command;
