using System.Net;

namespace NetworkingBot.Provisioning.Tests;

/// <summary>Patches by the standard, and as directories really send them.</summary>
public sealed class PatchTests : IAsyncLifetime
{
    private const string Enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private ScimHost _scim = null!;
    private string _user = "";

    public async ValueTask InitializeAsync()
    {
        _scim = await ScimHost.StartAsync();
        _user = $"/Users/{(await _scim.AddAsync(more: ""","title":"Engineer","name":{"givenName":"Maya","familyName":"Ortiz"}""")).Id}";
    }

    public ValueTask DisposeAsync() => _scim.DisposeAsync();

    public static TheoryData<string, string, string?> Steps => new()
    {
        { """{"op":"replace","path":"title","value":"Lead"}""", "title", "Lead" },
        { """{"op":"Add","path":"nickName","value":"May"}""", "nickName", "May" },
        { """{"op":"REPLACE","path":"DisplayName","value":"Maya O"}""", "displayName", "Maya O" },
        { """{"op":"Remove","path":"title"}""", "title", null },
        { """{"op":"replace","path":"title","value":null}""", "title", null },
        { """{"op":"Replace","path":"active","value":"False"}""", "active", "false" },
        { """{"op":"Replace","path":"active","value":"True"}""", "active", "true" },
        { """{"op":"replace","value":{"active":false}}""", "active", "false" },
        { """{"op":"Replace","value":{"active":"false"}}""", "active", "false" },
        { """{"op":"Add","value":{"name.givenName":"Mia","displayName":"Mia Ortiz"}}""", "name/givenName", "Mia" },
        { """{"op":"Replace","value":{"name.familyName":"Gil"}}""", "name/givenName", "Maya" },
        { """{"op":"Replace","path":"name.familyName","value":"Gil"}""", "name/familyName", "Gil" },
        { """{"op":"replace","path":"name","value":{"familyName":"Gil"}}""", "name/givenName", "Maya" },
        { """{"op":"Remove","path":"name.familyName"}""", "name/familyName", null },
        { """{"op":"Add","path":"urn:ietf:params:scim:schemas:core:2.0:User:nickName","value":"May"}""", "nickName", "May" },
        { $$$"""{"op":"Add","path":"{{{Enterprise}}}:department","value":"Data"}""", $"{Enterprise}/department", "Data" },
        { $$$"""{"op":"Add","value":{"{{{Enterprise}}}:employeeNumber":"701984"}}""", $"{Enterprise}/employeeNumber", "701984" },
        { $$$"""{"op":"Add","value":{"{{{Enterprise}}}:employeeNumber":701984}}""", $"{Enterprise}/employeeNumber", "701984" },
        { $$$$"""{"op":"Add","value":{"{{{{Enterprise}}}}":{"department":"Data"}}}""", $"{Enterprise}/department", "Data" },
        { $$$"""{"op":"Add","path":"{{{Enterprise}}}","value":{"division":"North"}}""", $"{Enterprise}/division", "North" },
        { $$$"""{"op":"Add","path":"{{{Enterprise}}}:manager","value":"boss-1"}""", $"{Enterprise}/manager/value", "boss-1" },
        { $$$"""{"op":"Add","path":"{{{Enterprise}}}:manager","value":{"value":"boss-1"}}""", $"{Enterprise}/manager/value", "boss-1" },
        { $$$"""{"op":"Add","path":"{{{Enterprise}}}:manager","value":[{"value":"boss-1"}]}""", $"{Enterprise}/manager/value", "boss-1" },
        { $$$"""{"op":"Replace","path":"{{{Enterprise}}}:manager","value":""}""", $"{Enterprise}/manager/value", null },
        { """{"op":"Replace","path":"emails[type eq \"work\"].value","value":"maya@new.example"}""", "emails/0/value", "maya@new.example" },
        { """{"op":"Replace","path":"emails[TYPE eq \"WORK\"].Value","value":"maya@new.example"}""", "emails/0/value", "maya@new.example" },
        { """{"op":"Add","path":"emails[type eq \"home\"].value","value":"maya@home.example"}""", "emails/1/type", "home" },
        { """{"op":"Add","path":"addresses[type eq \"work\"].locality","value":"Madrid"}""", "addresses/0/locality", "Madrid" },
        { """{"op":"Add","value":{"emails[type eq \"work\"].value":"maya@new.example"}}""", "emails/0/value", "maya@new.example" },
        { """{"op":"Replace","path":"emails[primary eq true].value","value":"maya@new.example"}""", "emails/0/value", "maya@new.example" },
        { """{"op":"Remove","path":"emails[type eq \"work\"]"}""", "emails", null },
        { """{"op":"add","path":"emails","value":[{"type":"home","value":"m@home.example","primary":true}]}""", "emails/0/primary", "false" },
        { """{"op":"add","path":"emails","value":{"type":"home","value":"m@home.example"}}""", "emails/1/value", "m@home.example" },
        { """{"op":"replace","path":"emails","value":[{"type":"work","value":"maya@new.example"}]}""", "emails/0/value", "maya@new.example" },
        { """{"op":"Add","path":"phoneNumbers[type eq \"mobile\"].value","value":"+34 600 000 000"}""", "phoneNumbers", null },
        { """{"op":"Add","path":"urn:ietf:params:scim:schemas:extension:custom:2.0:User:badge","value":"7"}""", "title", "Engineer" },
        { """{"op":"Add","path":"urn:ietf:params:scim:schemas:extension:custom:2.0:User:badges[type eq \"a b\"].value","value":"7"}""", "title", "Engineer" },
        { """{"op":"replace","value":{"id":"other","schemas":["x"],"title":"Lead","unknown":1}}""", "title", "Lead" },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_step_does_what_is_meant(string step, string path, string? becomes)
    {
        var patched = await _scim.PatchAsync(_user, step);

        Assert.Equal(HttpStatusCode.OK, patched.Status);
        Assert.Equal(becomes, patched.Text(path));
        Assert.Equal(becomes, (await _scim.GetAsync(_user)).Text(path));
    }

    [Theory]
    [InlineData("""{"op":"replace","path":"id","value":"x"}""", "mutability")]
    [InlineData("""{"op":"remove"}""", "noTarget")]
    [InlineData("""{"op":"replace","path":"emails[value sw \"zzz\"].type","value":"x"}""", "noTarget")]
    [InlineData("""{"op":"replace","path":"shoeSize","value":"44"}""", "invalidPath")]
    [InlineData("""{"op":"replace","path":"emails[","value":"x"}""", "invalidPath")]
    [InlineData("""{"op":"replace","path":"name.","value":"x"}""", "invalidPath")]
    [InlineData("""{"op":"replace","path":"title extra","value":"x"}""", "invalidPath")]
    [InlineData("""{"op":"move","path":"title","value":"x"}""", "invalidSyntax")]
    [InlineData("""{"op":"1","path":"title","value":"x"}""", "invalidSyntax")]
    [InlineData("""{"path":"title","value":"x"}""", "invalidSyntax")]
    [InlineData("""{"op":"replace","path":7,"value":"x"}""", "invalidSyntax")]
    [InlineData("""{"op":"replace","path":"active","value":"perhaps"}""", "invalidValue")]
    [InlineData("""{"op":"remove","path":"userName"}""", "invalidValue")]
    [InlineData("""{"op":"replace","value":"x"}""", "invalidValue")]
    [InlineData("", "invalidSyntax")]
    public async Task A_step_that_cannot_be_done_undoes_those_before_it(string step, string type)
    {
        var patched = await _scim.PatchAsync(_user, step.Length > 0 ? $$"""{"op":"replace","path":"title","value":"Lost"},{{step}}""" : "");

        Assert.Equal(HttpStatusCode.BadRequest, patched.Status);
        Assert.Equal(type, patched.Text("scimType"));
        Assert.Equal("Engineer", (await _scim.GetAsync(_user)).Text("title"));
    }

    [Fact]
    public async Task The_body_of_a_patch_is_read_in_any_case()
    {
        var patched = await _scim.SendAsync(HttpMethod.Patch, _user, """{"operations":[{"OP":"Replace","Path":"title","Value":"Lead"}]}""");

        Assert.Equal("Lead", patched.Text("title"));
    }

    [Fact]
    public async Task A_sign_in_name_of_somebody_else_is_not_taken()
    {
        await _scim.AddAsync("Omar Haddad", "omar@acme.example");

        var name = await _scim.PatchAsync(_user, """{"op":"replace","path":"userName","value":"OMAR@acme.example"}""");
        var email = await _scim.PatchAsync(_user,
            """{"op":"replace","path":"emails[type eq \"work\"].value","value":"omar@acme.example"}""");
        var own = await _scim.PatchAsync(_user, """{"op":"replace","path":"userName","value":"Maya.Ortiz@ACME.example"}""");

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict, HttpStatusCode.OK), (name.Status, email.Status, own.Status));
        Assert.Equal("uniqueness", email.Text("scimType"));
        Assert.Equal("Maya.Ortiz@ACME.example", own.Text("userName"));
    }
}
