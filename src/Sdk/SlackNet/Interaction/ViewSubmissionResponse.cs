namespace SlackNet.Interaction;

/// <summary>What a modal does once it was submitted; an empty answer closes it.</summary>
public abstract class ViewSubmissionResponse(string responseAction)
{
    public string ResponseAction { get; set; } = responseAction;
}

public class ViewErrorsResponse() : ViewSubmissionResponse("errors")
{
    /// <summary>What is wrong, by block id.</summary>
    public IDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>();
}

public class UpdateViewResponse() : ViewSubmissionResponse("update")
{
    public ViewDefinition View { get; set; }
}
