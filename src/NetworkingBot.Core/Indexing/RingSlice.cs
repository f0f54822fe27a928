namespace NetworkingBot.Core.Indexing;

/// <summary>So many people of a list, beginning somewhere in it and going on from its front.</summary>
internal readonly ref struct RingSlice(ReadOnlySpan<UInt24> list, int start, int most)
{
    private readonly ReadOnlySpan<UInt24> _list = list;
    private readonly int _start = start;
    private readonly int _count = Math.Min(most, list.Length);

    public Enumerator GetEnumerator() => new(this);

    public ref struct Enumerator(RingSlice stretch)
    {
        private readonly RingSlice _stretch = stretch;
        private int _step = -1;

        public readonly int Current =>
            _stretch._start + _step is var at && at < _stretch._list.Length
                ? _stretch._list[at]
                : _stretch._list[at - _stretch._list.Length];

        public bool MoveNext() => ++_step < _stretch._count;
    }
}
