namespace NetworkingBot.Core.Contacts;

/// <summary>A command that shows a long list, a page at a time.</summary>
public abstract record PagedCommand : Command
{
    /// <summary>From 0; null: nobody turned to a page.</summary>
    public abstract int? Page { get; init; }
}
