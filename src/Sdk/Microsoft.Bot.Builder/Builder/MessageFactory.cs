using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages.</summary>
public static class MessageFactory
{
    public static Activity Text(string text, string ssml = null, string inputHint = null) =>
        new(ActivityTypes.Message) { Text = text, InputHint = inputHint ?? "acceptingInput" };

    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        var message = Text(text, ssml, inputHint);
        message.Attachments = [attachment];
        return message;
    }
}
