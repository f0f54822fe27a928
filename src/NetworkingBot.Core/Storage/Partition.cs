namespace NetworkingBot.Core.Storage;

/// <summary>
/// A partition key. It always begins with the organisation, or with the channel where the organisation is not known yet, or
/// with the time bucket of work that is due: a read that strays into another organisation cannot be written.
/// </summary>
public readonly record struct Partition
{
    private Partition(string value) => Value = value;

    public string Value { get; }

    /// <summary>True for the partition of a channel, without further parts.</summary>
    public bool IsOfChannelAlone => Value.StartsWith("c|", StringComparison.Ordinal) && Value.LastIndexOf('|') == 1;

    public static Partition Of(OrgId org, params ReadOnlySpan<string> parts) => new("o|" + KeyText.Join(org.Value, parts));

    public static Partition OfChannel(string channel, params ReadOnlySpan<string> parts) => new("c|" + KeyText.Join(channel, parts));

    public static Partition OfBucket(string bucket, params ReadOnlySpan<string> parts) => new("t|" + KeyText.Join(bucket, parts));

    /// <summary>As a store read it back; only the stores see this.</summary>
    internal static Partition Stored(string value) => new(value);

    public override string ToString() => Value;
}
