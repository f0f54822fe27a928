using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts;

/// <summary>
/// Where a click opens a chat or a letter with a contact. In Teams with the text filled in; in Slack the conversation alone, which takes no
/// text (https://docs.slack.dev/interactivity/deep-linking). A colleague's e-mail address is used only where the owner noted it themselves.
/// </summary>
public static class ChatLink
{
    /// <summary>Null where no channel offers one: the opener is then shown to copy.</summary>
    public static Uri? To(BookEntry entry, string opener, Address from) => (entry.Colleague, entry.Contact.Email) switch
    {
        ({ }, { } email) when from.Channel == "teams" => new Uri(
            $"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(email)}&message={Uri.EscapeDataString(opener)}"
        ),
        ({ } colleague, _)
            when from.Channel == "slack"
                && colleague.Addresses.FirstOrDefault(address => address.Channel == "slack" && address.Workspace == from.Workspace)
                    is { } there => new Uri(
            $"https://slack.com/app_redirect?team={Uri.EscapeDataString(there.Workspace)}&channel={Uri.EscapeDataString(there.User)}"
        ),
        (_, { } email) => new Uri(
            $"mailto:{Uri.EscapeDataString(email).Replace("%40", "@", StringComparison.Ordinal)}?body={Uri.EscapeDataString(opener)}"
        ),
        _ => null,
    };

    /// <summary>True where the link carries the opener, so that it need not be shown.</summary>
    public static bool CarriesText(Uri? link) => link is not null && link.Host != "slack.com";
}
