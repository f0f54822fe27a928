namespace NetworkingBot.Provisioning;

/// <summary>The schemas that the bot understands: of the standard what it has a use of, and no more.</summary>
internal static class ScimSchemas
{
    public const string UserUrn = "urn:ietf:params:scim:schemas:core:2.0:User";
    public const string GroupUrn = "urn:ietf:params:scim:schemas:core:2.0:Group";
    public const string EnterpriseUrn = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    public const string ListUrn = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
    public const string ErrorUrn = "urn:ietf:params:scim:api:messages:2.0:Error";

    private static readonly ScimSchema _user = new(UserUrn, "User",
    [
        new("userName", ScimType.String, "What somebody signs in with.") { IsRequired = true, IsUnique = true },
        new("externalId", ScimType.String, "The directory's own id.") { IsCaseExact = true },
        new("name", ScimType.Complex, "The parts of the name.")
        {
            Parts = [Text("formatted"), Text("familyName"), Text("givenName"), Text("middleName"), Text("honorificPrefix"),
                Text("honorificSuffix")],
        },
        Text("displayName", "The name that others are shown."),
        Text("nickName"),
        Text("title", "What somebody does."),
        Text("userType"),
        Text("preferredLanguage", "The language in which the bot begins: en or es."),
        Text("locale"),
        Text("timezone", "An IANA time zone."),
        new("active", ScimType.Boolean, "False: hidden at once."),
        new("emails", ScimType.Complex, "E-mail addresses; the one of work counts.")
        {
            IsMany = true,
            Parts = [Text("value"), Text("display"), Text("type"), new("primary", ScimType.Boolean, "")],
        },
        new("addresses", ScimType.Complex, "Where somebody works; the town is shown.")
        {
            IsMany = true,
            Parts = [Text("formatted"), Text("locality"), Text("region"), Text("country"), Text("type"),
                new("primary", ScimType.Boolean, "")],
        },
    ]);

    private static readonly ScimSchema _enterprise = new(EnterpriseUrn, "EnterpriseUser",
    [
        Text("employeeNumber", "The same number that a staff file has as id."),
        Text("costCenter"),
        Text("organization"),
        Text("division"),
        Text("department", "The department."),
        new("manager", ScimType.Complex, "The manager.")
        {
            Parts =
            [
                new("value", ScimType.String, "The manager's id as a user.") { IsCaseExact = true },
                new("$ref", ScimType.Reference, "") { IsCaseExact = true },
                Text("displayName"),
            ],
        },
    ]);

    private static readonly ScimSchema _group = new(GroupUrn, "Group",
    [
        new("displayName", ScimType.String, "The name.") { IsRequired = true },
        new("externalId", ScimType.String, "The directory's own id.") { IsCaseExact = true },
        new("members", ScimType.Complex, "Who is in it.")
        {
            IsMany = true,
            Parts =
            [
                new("value", ScimType.String, "A user's id.") { IsCaseExact = true },
                new("$ref", ScimType.Reference, "") { IsCaseExact = true },
                Text("type"),
                Text("display"),
            ],
        },
    ]);

    public static ScimResourceType User { get; } = new(
        "/Users", _user, [_enterprise],
        ["password", "profileUrl", "phoneNumbers", "ims", "photos", "entitlements", "roles", "x509Certificates", "groups"]);

    public static ScimResourceType Group { get; } = new("/Groups", _group, [], []);

    private static ScimAttribute Text(string name, string description = "") => new(name, ScimType.String, description);
}
