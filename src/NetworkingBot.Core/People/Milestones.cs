namespace NetworkingBot.Core.People;

/// <summary>What somebody does; those who run the programme see it counted, in groups.</summary>
[Flags]
public enum Milestones
{
    None = 0,

    /// <summary>Proposed an introduction.</summary>
    Asked = 1,

    /// <summary>Said yes to one.</summary>
    Agreed = 2,

    /// <summary>Met somebody through one.</summary>
    Met = 4,
}
