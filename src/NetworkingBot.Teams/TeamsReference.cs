using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace NetworkingBot.Teams;

/// <summary>What is kept of a conversation for writing to it later.</summary>
/// <param name="User">The person's id as the bot knows it (“29:…”); null for a team.</param>
internal sealed record TeamsReference(string ServiceUrl, string Conversation, string Bot, string? User, string Tenant)
{
    /// <summary>Null when it was not written by this adapter.</summary>
    public static TeamsReference? Parse(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<TeamsReference>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static TeamsReference Of(IActivity activity) => new(
        activity.ServiceUrl, activity.Conversation.Id, activity.Recipient.Id, activity.From.Id, Inbound.TenantOf(activity));

    public ConversationReference ToConversation() => new()
    {
        ServiceUrl = ServiceUrl,
        ChannelId = Channels.Msteams,
        Bot = new ChannelAccount(id: Bot),
        User = User is null ? null : new ChannelAccount(id: User),
        Conversation = new ConversationAccount { Id = Conversation, TenantId = Tenant },
    };

    public override string ToString() => JsonSerializer.Serialize(this);
}
