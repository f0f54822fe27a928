namespace SlackNet;

public class Team
{
    public string Id { get; set; }
}

/// <summary>A workspace, or an Enterprise organisation, in the answer to an installation.</summary>
public class WorkSpace
{
    public string Id { get; set; }

    public string Name { get; set; }
}
