using SlackNet.Blocks;
using SlackNet.WebApi;

namespace SlackNet.Interaction;

/// <summary>An answer by <c>response_url</c>.</summary>
public class MessageResponse
{
    public ResponseType ResponseType { get; set; }

    public bool ReplaceOriginal { get; set; }

    public Message Message { get; set; }
}

public enum ResponseType
{
    InChannel,
    Ephemeral,
}

/// <summary>The answer with its message laid flat, as it is sent.</summary>
public class MessageUpdateResponse(MessageResponse response) : IReadOnlyMessage
{
    public ResponseType ResponseType => response.ResponseType;

    public bool ReplaceOriginal => response.ReplaceOriginal;

    public string Text => response.Message?.Text;

    public IList<Block> Blocks => response.Message?.Blocks;

    public bool UnfurlLinks => response.Message?.UnfurlLinks ?? false;

    public bool UnfurlMedia => response.Message?.UnfurlMedia ?? false;
}

