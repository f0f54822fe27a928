using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>Every address there is, and a directory that provisions people.</summary>
internal sealed partial class Hostile
{
    private const string Enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private static readonly string[] _filters =
    [
        "userName eq \"x\"", "userName eq \"", "emails[type eq \"work\"].value eq \"x\"", "((((((((((active eq true))))))))))",
        "not (userName pr)", "userName co \"\" and or", "meta.lastModified gt \"9999-99-99\"", "\ud800",
    ];

    private static readonly string[] _targets =
    [
        "userName", "active", "displayName", "name.givenName", "emails", "emails[type eq \"work\"].value", "emails[", "members",
        "members[value eq \"x\"]", Enterprise + ":manager", Enterprise, "id", "externalId", "shoeSize",
    ];

    /// <param name="isPlain">Nothing in the address itself is odd, so that it is surely this one.</param>
    private HttpRequestMessage ToRoute((string Method, string Pattern) route, bool isPlain)
    {
        var path = Parameter().Replace(route.Pattern, found => isPlain || random.Next(2) == 0
            ? Usual(found.Value)
            : Uri.EscapeDataString(Short(Text())));
        var body = random.Next(3) == 0 ? Whole(Text()) : Odd()?.ToJsonString() ?? "null";
        var request = new HttpRequestMessage(HttpMethod.Parse(route.Method), new Uri(path + Query(), UriKind.Relative));
        if (route.Method is not ("GET" or "DELETE"))
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", One("application/json", "application/scim+json",
                "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"));
        }

        switch (route.Pattern.Split('/')[1])
        {
            case "scim":
                request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + doors.Scim);
                break;
            case "api":
                request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + doors.Teams.Token());
                break;
            case "mcp":
                Prove(request, body);
                break;
            case "slack":
                Sign(request, body);
                break;
        }

        return request;
    }

    private string Usual(string parameter) => parameter switch
    {
        "{name}" => "chat.js",
        "{org}" => "acme",
        "{person}" => "maya",
        "{token}" => One([.. doors.Exports]),
        "{introduction}" => "0123456789abcdef01234567",
        "{number:int}" => "1",
        "{id}" => One([.. doors.Users]),
        _ => "x",
    };

    private HttpRequestMessage ToScim()
    {
        var kind = One("Users", "Groups");
        var one = random.Next(3) > 0;
        var method = one ? One("GET", "PUT", "PATCH", "DELETE") : One("GET", "POST");
        var path = $"/scim/v2/{kind}" + (one ? "/" + Uri.EscapeDataString(Short(One([.. doors.Users, "x", Text()]))) : Query());
        if (method == "GET" && random.Next(2) == 0)
        {
            path += $"{(path.Contains('?', StringComparison.Ordinal) ? "&" : "?")}filter={Uri.EscapeDataString(Whole(One(_filters)))}";
        }

        var request = method == "GET"
            ? new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative))
            : Post(path, Spoilt(method == "PATCH" ? Patch() : kind == "Users" ? User() : Group()),
                One("application/scim+json", "application/json", "text/plain"));
        request.Method = HttpMethod.Parse(method);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + doors.Scim);
        if (random.Next(4) == 0)
        {
            request.Headers.TryAddWithoutValidation(One("If-Match", "If-None-Match"), One("*", "W/\"1\"", "\"", "x,y,,"));
        }

        return request;
    }

    private string Spoilt(JsonObject body)
    {
        Spoil(body);
        return body.ToJsonString();
    }

    private JsonObject User() => new()
    {
        ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:User"),
        ["userName"] = One($"{Marker}{random.Next(20)}@acme.example", Text()),
        ["externalId"] = Text(),
        ["active"] = random.Next(2) == 0,
        ["displayName"] = One("Zoe " + Marker, Text()),
        ["name"] = new JsonObject { ["givenName"] = Text(), ["familyName"] = Marker },
        ["emails"] = new JsonArray(new JsonObject { ["type"] = "work", ["primary"] = true, ["value"] = Text() }),
        [Enterprise] = new JsonObject { ["department"] = Text(), ["manager"] = new JsonObject { ["value"] = Text() } },
    };

    private JsonObject Group() => new()
    {
        ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:Group"),
        ["displayName"] = Text(),
        ["members"] = new JsonArray([.. doors.Users.Append(Text()).Select(user => (JsonNode)new JsonObject { ["value"] = user })]),
    };

    private JsonObject Patch() => new()
    {
        ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:PatchOp"),
        ["Operations"] = new JsonArray([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => (JsonNode)new JsonObject
        {
            ["op"] = One("add", "Replace", "remove", Text()),
            ["path"] = One([.. _targets, Text()]),
            ["value"] = Odd(),
        })]),
    };

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Parameter();
}
