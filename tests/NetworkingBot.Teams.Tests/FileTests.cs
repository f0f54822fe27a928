using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Teams.Tests;

/// <summary>Files that people send to the bot in person, from the endpoint to the connector.</summary>
public sealed class FileTests : Tenancy
{
    private const string Contacts = "name,email\nZoe Quagga,zoe@x.example\n";

    private protected override Dictionary<string, string?> Settings => new() { ["Teams:FileHosts:0"] = Teams.Authority };

    [Fact]
    public async Task A_file_of_contacts_is_fetched_without_a_token_and_shown()
    {
        await JoinAsync();
        var authorization = "none";
        Teams.Answer = call => Task.FromResult(call.Path == "file" ? Answered(call) : null);

        await HearAsync(WithFile($"{Teams.Origin}/connector/file"));

        Assert.Contains("Zoe Quagga", Teams.Messages[^1].Words, StringComparison.Ordinal);
        Assert.Equal("", authorization);

        IResult Answered(Call call)
        {
            authorization = call.Authorization;
            return Results.Text(Contacts, "text/csv");
        }
    }

    [Theory]
    [InlineData("https://evil.example/file")]
    [InlineData("https://127.0.0.1/file")]
    [InlineData("file:///etc/passwd")]
    [InlineData("nowhere")]
    [InlineData("{origin}/connector/moved")]
    [InlineData("{origin}/connector/page")]
    public async Task What_lies_elsewhere_or_is_a_page_is_not_read_and_that_is_said(string address)
    {
        await JoinAsync();
        Teams.Answer = call => Task.FromResult(call.Path switch
        {
            "moved" => Results.Redirect($"{Teams.Origin}/connector/file"),
            "page" => Results.Text("<html>Sign in</html>", "text/html"),
            "file" => Results.Text(Contacts, "text/csv"),
            _ => null,
        });

        await HearAsync(WithFile(address.Replace("{origin}", Teams.Origin, StringComparison.Ordinal)));

        Assert.Contains("couldn't fetch", Teams.Messages[^1].Words, StringComparison.Ordinal);
    }

    private JsonObject WithFile(string address)
    {
        var message = A.Message(Teams, "");
        message["attachments"] = new JsonArray(
            new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
                ["contentUrl"] = "https://contoso-my.sharepoint.com/personal/maya/Documents/contacts.csv",
                ["name"] = "contacts.csv",
                ["content"] = new JsonObject
                {
                    ["downloadUrl"] = address,
                    ["uniqueId"] = "1150D938-8870-4044-9F2C-5BBDEBA70C9D",
                    ["fileType"] = "csv",
                },
            },
            new JsonObject { ["contentType"] = "text/html", ["content"] = "<p></p>" });
        return message;
    }
}
