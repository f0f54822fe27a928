using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog is asked for, or was sent in. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots</summary>
public class TaskModuleRequest
{
    [JsonProperty("data")]
    public object Data { get; set; }
}

public class TaskModuleResponse
{
    [JsonProperty("task")]
    public TaskModuleResponseBase Task { get; set; }
}

public class TaskModuleResponseBase
{
    [JsonProperty("type")]
    public string Type { get; set; }
}

/// <summary>Shows a dialog, or shows it again. <c>Type</c> is “continue”.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
        : this(null)
    {
    }

    public TaskModuleContinueResponse(TaskModuleTaskInfo value = default)
    {
        Type = "continue";
        Value = value;
    }

    [JsonProperty("value")]
    public TaskModuleTaskInfo Value { get; set; }
}

/// <summary>Ends a dialog with a sentence. <c>Type</c> is “message”.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
        : this(null)
    {
    }

    public TaskModuleMessageResponse(string value = default)
    {
        Type = "message";
        Value = value;
    }

    [JsonProperty("value")]
    public string Value { get; set; }
}

/// <summary>Height and width are “small”, “medium”, “large”, or a number of pixels.</summary>
public class TaskModuleTaskInfo
{
    [JsonProperty("title")]
    public string Title { get; set; }

    [JsonProperty("height")]
    public object Height { get; set; }

    [JsonProperty("width")]
    public object Width { get; set; }

    [JsonProperty("card")]
    public Attachment Card { get; set; }
}
