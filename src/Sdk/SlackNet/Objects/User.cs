namespace SlackNet;

/// <summary>A member of a workspace. https://docs.slack.dev/reference/objects/user-object</summary>
public class User
{
    public string Id { get; set; }

    public string TeamId { get; set; }

    public string Name { get; set; }

    public bool Deleted { get; set; }

    public string RealName { get; set; }

    /// <summary>An IANA zone id.</summary>
    public string Tz { get; set; }

    public UserProfile Profile { get; set; }

    public bool IsRestricted { get; set; }

    public bool IsUltraRestricted { get; set; }

    public bool IsBot { get; set; }

    public bool IsStranger { get; set; }

    /// <summary>An IETF language tag such as <c>es-ES</c>; only when it was asked for.</summary>
    public string Locale { get; set; }

    /// <summary>Null outside of Enterprise organisations.</summary>
    public EnterpriseUser EnterpriseUser { get; set; }
}

public class EnterpriseUser
{
    /// <summary>The workspaces that the user is in.</summary>
    public IList<string> Teams { get; set; }
}

public class UserProfile
{
    public string Title { get; set; }

    public string RealName { get; set; }

    public string DisplayName { get; set; }

    public string Email { get; set; }
}
