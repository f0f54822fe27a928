using NetworkingBot.Core;

namespace NetworkingBot.Web;

/// <summary>The addresses of the page.</summary>
internal static class Paths
{
    public const string Choose = "/";
    public const string ChatRoute = "/chat/{org}/{person}";
    public const string EventsRoute = ChatRoute + "/events";
    public const string PeopleRoute = ChatRoute + "/people";
    public const string FileRoute = ChatRoute + "/file";
    public const string AssetRoute = "/assets/{name}";

    public static string ChooseIn(OrgId org) => $"/?org={Uri.EscapeDataString(org.Value)}";

    public static string Chat(LocalPerson person) =>
        $"/chat/{Uri.EscapeDataString(person.Org.Value)}/{Uri.EscapeDataString(person.Id.Value)}";

    public static string Events(LocalPerson person) => Chat(person) + "/events";

    public static string People(LocalPerson person) => Chat(person) + "/people";

    public static string File(LocalPerson person) => Chat(person) + "/file";

    public static string Asset(string name) => "/assets/" + name;
}
