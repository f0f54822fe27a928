using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A search from the compose box. https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search</summary>
public class MessagingExtensionQuery
{
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    [JsonProperty("parameters")]
    public IList<MessagingExtensionParameter> Parameters { get; set; }

    [JsonProperty("queryOptions")]
    public MessagingExtensionQueryOptions QueryOptions { get; set; }
}

public class MessagingExtensionParameter
{
    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }
}

public class MessagingExtensionQueryOptions
{
    [JsonProperty("skip")]
    public int? Skip { get; set; }

    [JsonProperty("count")]
    public int? Count { get; set; }
}

public class MessagingExtensionResponse
{
    [JsonProperty("composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }
}

/// <summary><see cref="Type"/> is “result” with attachments, or “message” with a text.</summary>
public class MessagingExtensionResult
{
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("attachments")]
    public IList<MessagingExtensionAttachment> Attachments { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }
}

/// <summary>What is put into the message, and <see cref="Preview"/>: its line in the list of results.</summary>
public class MessagingExtensionAttachment : Attachment
{
    [JsonProperty("preview")]
    public Attachment Preview { get; set; }
}

/// <summary>An action from the compose box: a dialog is asked for, or was sent in.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    [JsonProperty("commandContext")]
    public string CommandContext { get; set; }
}

public class MessagingExtensionActionResponse
{
    [JsonProperty("task")]
    public TaskModuleResponseBase Task { get; set; }

    [JsonProperty("composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }
}
