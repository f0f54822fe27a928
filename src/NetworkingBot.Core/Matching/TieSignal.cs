namespace NetworkingBot.Core.Matching;

/// <summary>The kinds of signals, in words that can be told.</summary>
public enum TieSignal
{
    CommonContacts,
    WrittenToTogether,
    Departments,
    Connected,
    Responsive,
    New,
}
