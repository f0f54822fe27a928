using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage;

/// <summary>The OData filter of a row-key range.</summary>
internal static class AzureFilter
{
    public static string Of(Partition partition, RowRange range)
    {
        var filter = $"PartitionKey eq '{partition.Value}'";
        if (range.From.Length > 0)
        {
            filter += Bound(range.From) is { } from ? $" and RowKey ge '{from}'" : " and RowKey lt ''";
        }

        if (range.Before is not null && Bound(range.Before) is { } before)
        {
            filter += $" and RowKey lt '{before}'";
        }

        return filter;
    }

    /// <summary>
    /// A bound that divides the row keys as <paramref name="bound"/> does and, like them, has only printable ASCII: control characters
    /// and noncharacters such as U+FFFF do not travel safely in an address. Null: above every key.
    /// </summary>
    private static string? Bound(string bound)
    {
        var end = bound.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        var printable = end < 0 ? bound : bound[end] < ' ' ? bound[..end] + ' ' : Successor(bound[..end]);
        return printable?.Replace("'", "''", StringComparison.Ordinal);
    }

    // The first text above all that begin with the prefix.
    private static string? Successor(string prefix)
    {
        var text = prefix.TrimEnd('~');
        return text.Length == 0 ? null : text[..^1] + (char)(text[^1] + 1);
    }
}
