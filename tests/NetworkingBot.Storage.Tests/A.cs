using NetworkingBot.Core;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage.Tests;

/// <summary>Rows with only the words that matter.</summary>
internal static class A
{
    public static Partition Partition { get; } = PartitionOf("acme");

    public static Partition PartitionOf(string org, params ReadOnlySpan<string> parts) => Partition.Of(new OrgId(org), parts);

    public static Key Key(string row) => new(Partition, row);

    public static Row Row(string row, string text = "") => Row(Key(row), text);

    public static Row Row(Key key, string text = "") => new(key, new Dictionary<string, object> { ["Text"] = text });

    public static Row RowOf(string row, string name, object value) => new(Key(row), new Dictionary<string, object> { [name] = value });
}
