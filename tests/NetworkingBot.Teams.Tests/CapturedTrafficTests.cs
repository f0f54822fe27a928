using System.Net;
using System.Text.Json.Nodes;
using NetworkingBot.Testing;

namespace NetworkingBot.Teams.Tests;

/// <summary>Activities as a real client sent them, one file each, in a folder beside the repository.</summary>
public sealed class CapturedTrafficTests : Tenancy
{
    private static readonly string _folder = Path.Combine(RepositoryRoot.Path, "..", "shared", "clients", "teams-traffic");

    public static TheoryData<string> Files =>
        Directory.Exists(_folder)
            ?
            [
                .. Directory
                    .GetFiles(_folder)
                    .Select(file => Path.GetFileNameWithoutExtension(file)!)
                    .Where(name => !name.Contains("connector", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ]
        : ["none"];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task What_was_captured_has_the_right_effect(string file)
    {
        Assert.SkipWhen(file == "none", $"There is no captured traffic in {_folder}.");
        var activity = JsonNode.Parse(
            await File.ReadAllTextAsync(Path.Combine(_folder, file + ".json"), TestContext.Current.CancellationToken)
        )!["activity"]!.AsObject();
        AtHome(activity);
        Teams.Members.Add(A.Member((string)activity["from"]!["id"]!, "00000000-0000-0000-0000-000000000020", "Alex Wilber"));

        using var response = await Bot.PostAsync(activity.ToJsonString(), "Bearer " + Teams.Token());

        Assert.Equal(activity["id"] is null ? HttpStatusCode.BadRequest : HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(ReplyDelivery(activity), Teams.Messages.Count);
        Assert.Equal(
            Knows(activity),
            (await Bot.Core.People.AllAsync(new(FakeTeams.Tenant), TestContext.Current.CancellationToken)).Count(person =>
                person.Name == "Alex Wilber"
            )
        );
        if ((string?)activity["type"] == "invoke")
        {
            Assert.Equal(
                400,
                (int?)JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["statusCode"]
            );
        }
    }

    /// <summary>Messages are answered; so is an installation, once. The clicks that were captured are on cards of another bot.</summary>
    private static int ReplyDelivery(JsonObject activity) => ((string?)activity["type"], (string?)activity["action"]) switch
    {
        ("message", _) => 1,
        ("installationUpdate", "add") => 1,
        _ => 0,
    };

    /// <summary>A person is known once they wrote or installed the bot, or as a member of a team.</summary>
    private static int Knows(JsonObject activity)
    {
        var personal = (string?)activity["conversation"]?["conversationType"] == "personal";
        var team = activity["channelData"]?["team"] is not null;
        return (string?)activity["type"] switch
        {
            "message" => 1,
            "installationUpdate" => (string?)activity["action"] == "add" && (personal || team) ? 1 : 0,
            "conversationUpdate" => team
            && (activity["membersAdded"] as JsonArray)?.Any(member => (string?)member!["id"] == (string?)activity["from"]!["id"]) == true
                ? 1
                : 0,
            _ => 0,
        };
    }

    /// <summary>The same activity in the tenant, and from the service URL, of this test.</summary>
    private void AtHome(JsonObject activity)
    {
        activity["serviceUrl"] = Teams.ServiceUrl;
        if (activity["conversation"] is { } conversation)
        {
            conversation["tenantId"] = FakeTeams.Tenant;
        }

        if (activity["channelData"]?["tenant"] is { } tenant)
        {
            tenant["id"] = FakeTeams.Tenant;
        }
    }
}
