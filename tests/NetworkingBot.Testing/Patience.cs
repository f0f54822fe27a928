using System.Diagnostics;

namespace NetworkingBot.Testing;

/// <summary>How long tests wait for what must come: only what never comes runs out of it, however small and busy the machine is.</summary>
public static class Patience
{
    /// <summary>For one thing that is waited for.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(50);

    /// <summary>In milliseconds, as the browser wants it.</summary>
    public static float Milliseconds => (float)Limit.TotalMilliseconds;

    /// <param name="what">What should come true, for whoever reads that it did not.</param>
    /// <exception cref="TimeoutException">It did not come true.</exception>
    public static async Task UntilAsync(Func<Task<bool>> holds, string what, CancellationToken cancellation)
    {
        for (var started = Stopwatch.GetTimestamp(); !await holds();)
        {
            if (Stopwatch.GetElapsedTime(started) > Limit)
            {
                throw new TimeoutException($"Not within {Limit.TotalMinutes} minutes: {what}");
            }

            await Task.Delay(_pause, cancellation);
        }
    }

    /// <inheritdoc cref="UntilAsync(Func{Task{bool}}, string, CancellationToken)"/>
    public static Task UntilAsync(Func<bool> holds, string what, CancellationToken cancellation) =>
        UntilAsync(() => Task.FromResult(holds()), what, cancellation);
}
