using SlackNet.Blocks;

namespace SlackNet.WebApi;

public interface IReadOnlyMessage
{
    string Text { get; }

    IList<Block> Blocks { get; }

    bool UnfurlLinks { get; }

    bool UnfurlMedia { get; }
}

public class Message : IReadOnlyMessage
{
    public string Channel { get; set; }

    /// <summary>What notifications and screen readers say when there are blocks.</summary>
    public string Text { get; set; }

    [IgnoreIfEmpty]
    public IList<Block> Blocks { get; set; } = [];

    public bool UnfurlLinks { get; set; }

    public bool UnfurlMedia { get; set; } = true;

    public string ThreadTs { get; set; }

    public MessageMetadata MetadataJson { get; set; }
}

public class MessageUpdate
{
    public string Ts { get; set; }

    public string ChannelId { get; set; }

    public string Text { get; set; }

    public IList<Block> Blocks { get; set; }
}
