using System.Diagnostics.Metrics;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core.Tests.Storage;

/// <summary>What is at hand takes no more memory than it was given, and what is used stays.</summary>
public sealed class BoundedCacheTests
{
    private const long Each = 1_000;

    [Fact]
    public void What_was_not_used_for_longest_goes_first()
    {
        var cache = Of(places: 3);
        foreach (var key in (string[])["one", "two", "three"])
        {
            cache.Keep(key, key, Each);
        }

        _ = cache.TryFind("one", out _);
        cache.Keep("four", "four", Each);

        Assert.Equal(["one", "three", "four"], Held(cache));
    }

    [Fact]
    public void What_is_kept_again_takes_the_place_of_what_was_there()
    {
        var cache = Of(places: 2);

        cache.Keep("one", "first", Each);
        cache.Keep("one", "second", Each);
        cache.Keep("two", "two", Each);

        Assert.True(cache.TryFind("one", out var one));
        Assert.Equal(("second", 2 * (Each + CacheSizes.Place)), (one, cache.Size));
    }

    [Fact]
    public void What_is_larger_than_all_the_room_there_is_is_not_kept_and_leaves_none_to_others()
    {
        var cache = Of(places: 2);
        cache.Keep("one", "one", Each);

        cache.Keep("huge", "huge", 10 * Each);

        Assert.False(cache.TryFind("huge", out _));
        Assert.Equal(0, cache.Size);
    }

    [Fact]
    public void What_is_forgotten_leaves_its_room()
    {
        var cache = Of(places: 10);
        foreach (var key in (string[])["one", "two", "three"])
        {
            cache.Keep(key, key, Each);
        }

        cache.Forget("two");
        cache.ForgetAll(key => key.StartsWith('t'));

        Assert.Equal(["one"], Held(cache));
        Assert.Equal(Each + CacheSizes.Place, cache.Size);
    }

    [Fact]
    public void Whatever_many_do_at_once_it_keeps_to_its_budget_and_makes_each_thing_once()
    {
        var (cache, made) = (Of(places: 50), 0);

        Parallel.For(0, 20_000, number =>
        {
            var key = $"{number % 200}";
            if (number % 7 == 0)
            {
                cache.Forget(key);
            }

            Assert.Equal(key, cache.FindOrKeep(key, () => key, Each));
            Assert.InRange(cache.Size, 0, 50 * (Each + CacheSizes.Place));
        });
        Parallel.For(0, 100, _ => cache.FindOrKeep("new", () => $"{Interlocked.Increment(ref made)}", Each));

        Assert.Equal(1, made);
        Assert.Equal(Held(cache).Count * (Each + CacheSizes.Place), cache.Size);

        static List<string> Held(BoundedCache<string, string> cache) =>
            [.. Enumerable.Range(0, 200).Select(number => $"{number}").Append("new").Where(key => cache.TryFind(key, out _))];
    }

    [Fact]
    public void Its_size_is_measured_by_its_name()
    {
        var name = $"test-{Guid.NewGuid():N}";
        BoundedCache<string, string>[] caches = [new(name, 10_000), new(name, 10_000)];
        var sizes = new List<long>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, all) =>
        {
            if (instrument.Name == "networkingbot.cache.size")
            {
                all.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, size, tags, _) =>
        {
            if (tags.ToArray().Contains(new KeyValuePair<string, object?>("cache", name)))
            {
                sizes.Add(size);
            }
        });
        listener.Start();

        foreach (var cache in caches)
        {
            cache.Keep("one", "one", Each);
        }

        listener.RecordObservableInstruments();

        Assert.Equal([2 * (Each + CacheSizes.Place)], sizes);
    }

    private static BoundedCache<string, string> Of(int places) => new("test", places * (Each + CacheSizes.Place));

    private static List<string> Held(BoundedCache<string, string> cache) =>
        [.. new[] { "one", "two", "three", "four" }.Where(key => cache.TryFind(key, out _))];
}
