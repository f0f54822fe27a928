namespace NetworkingBot.Core.Storage;

/// <summary>One change of an atomic batch. A key stands at most once in a batch.</summary>
public abstract record Write(Key Key)
{
    /// <summary>Fails the batch when the row is there.</summary>
    public sealed record Insert(Row Row) : Write(Row.Key);

    /// <summary>Fails the batch when the row has another version or is gone.</summary>
    public sealed record Replace(Row Row, RowVersion Expected) : Write(Row.Key);

    public sealed record Upsert(Row Row) : Write(Row.Key);

    /// <summary>Fails the batch when the row is gone, or has another version than <paramref name="Expected"/> (null: any).</summary>
    public sealed record Delete(Key Row, RowVersion? Expected = null) : Write(Row);
}
