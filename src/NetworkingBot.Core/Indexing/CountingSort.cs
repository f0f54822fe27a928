namespace NetworkingBot.Core.Indexing;

/// <summary>
/// Put in order by counting: as many passes over memory as it takes, however many there are. What has the same number stays in the order it
/// came.
/// </summary>
internal readonly record struct CountingSort<T>(T[] All, int[] Starts)
{
    public Span<T> this[int number] => All.AsSpan(Starts[number]..Starts[number + 1]);

    /// <param name="numbers">All numbers are below this.</param>
    public static CountingSort<T> Of(ReadOnlySpan<T> all, int numbers, Func<T, int> numberOf)
    {
        var starts = new int[numbers + 1];
        foreach (var one in all)
            starts[numberOf(one) + 1]++;
        for (var number = 0; number < numbers; number++)
            starts[number + 1] += starts[number];
        var (ordered, next) = (new T[all.Length], starts.AsSpan().ToArray());
        foreach (var one in all)
            ordered[next[numberOf(one)]++] = one;
        return new CountingSort<T>(ordered, starts);
    }
}
