using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts;

/// <summary>
/// Where a click opens a chat or a letter with a contact. A colleague's e-mail address is used only where the owner noted it themselves.
/// </summary>
public static class WriteLink
{
    /// <summary>Null where there is none: the opener is then shown to copy.</summary>
    /// <param name="from">Where the owner reads it.</param>
    /// <param name="platform">That of <paramref name="from"/>.</param>
    public static ChatLink? To(BookEntry entry, string opener, Address from, IPlatform? platform)
    {
        var email = entry.Contact.Email;
        var there = entry.Colleague?.Addresses.FirstOrDefault(from.IsInWorkspaceOf);
        var chat = entry.Colleague is null ? null : platform?.ChatWith(there, email, opener);
        return chat ?? (email is null ? null : Letter(email, opener));
    }

    private static ChatLink Letter(string email, string text)
    {
        var to = Uri.EscapeDataString(email).Replace("%40", "@", StringComparison.Ordinal);
        return new ChatLink(new Uri($"mailto:{to}?body={Uri.EscapeDataString(text)}"), CarriesText: true);
    }
}
