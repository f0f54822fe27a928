namespace NetworkingBot.Core.Conversation;

/// <summary>Something that people do with the programme, as operators count it.</summary>
/// <param name="Name">In lower case, without anything that tells of a person: “joined”, “asked”.</param>
/// <param name="Times">How often it happened at once, 1 or more.</param>
public sealed record ProgrammeStep(string Name, int Times = 1);
