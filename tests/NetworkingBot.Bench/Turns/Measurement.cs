using System.Diagnostics;

namespace NetworkingBot.Bench.Turns;

/// <summary>Who speaks, and over what.</summary>
internal sealed record Crowd(LocalPlatform Platform, HttpClient Http, int People, int Parallel);

/// <summary>Turns of many people at once, each of whom waits for the answer before somebody speaks again.</summary>
internal sealed class Measurement(Speaker speaker, string text, ServedProcess bot, Crowd crowd)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly List<double> _microseconds = [];
    private double _seconds;
    private TimeSpan _processor;
    private readonly int[] _next = new int[crowd.Parallel];

    public double PerSecond => _microseconds.Count / _seconds;

    public string LastAnswer { get; private set; } = "";

    /// <summary>Microseconds of processor that the bot spends on a turn: the figure that other work on the machine changes least.</summary>
    public long Processor => (long)(_processor.TotalMicroseconds / _microseconds.Count);

    public object Told(double? echoPerSecond = null) =>
        echoPerSecond is { } echo
            ? new
            {
                per_s = Math.Round(PerSecond, 1),
                p50_us = At(0.5),
                p99_us = At(0.99),
                cpu_us = Processor,
                ratio = Math.Round(PerSecond / echo, 3),
            }
            : new
            {
                per_s = Math.Round(PerSecond, 1),
                p50_us = At(0.5),
                p99_us = At(0.99),
                cpu_us = Processor,
            };

    /// <summary>What was measured so far counts no more: it was for the compiler.</summary>
    public void Forget()
    {
        _microseconds.Clear();
        _seconds = 0;
        _processor = TimeSpan.Zero;
    }

    /// <summary>For so long, whoever comes next.</summary>
    public Task ForAsync(TimeSpan time)
    {
        var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        return SpeakAsync((_, _) => Stopwatch.GetTimestamp() < until);
    }

    /// <summary>Everybody once.</summary>
    public Task EverybodyAsync() => SpeakAsync((turns, people) => turns < people);

    private long At(double share)
    {
        _microseconds.Sort();
        return (long)_microseconds[(int)((_microseconds.Count - 1) * share)];
    }

    /// <param name="goesOn">By the turns that one of those who speak at a time has had, and the people whom they speak for.</param>
    private async Task SpeakAsync(Func<int, int, bool> goesOn)
    {
        var (started, before) = (Stopwatch.GetTimestamp(), bot.Processor);
        var lanes = Enumerable.Range(0, crowd.Parallel);
        var told = await Task.WhenAll(lanes.Select(lane => Task.Run(() => OneAfterTheOtherAsync(lane, goesOn))));
        _seconds += Stopwatch.GetElapsedTime(started).TotalSeconds;
        _processor += bot.Processor - before;
        _microseconds.AddRange(told.SelectMany(one => one));
    }

    /// <summary>Each speaks for people of their own: nobody says something again before they were answered.</summary>
    private async Task<List<double>> OneAfterTheOtherAsync(int lane, Func<int, int, bool> goesOn)
    {
        var (taken, people) = (new List<double>(), (crowd.People - lane + crowd.Parallel - 1) / crowd.Parallel);
        while (people > 0 && goesOn(taken.Count, people))
        {
            taken.Add((await TurnAsync(lane + (crowd.Parallel * (_next[lane]++ % people)))).TotalMicroseconds);
        }

        return taken;
    }

    /// <exception cref="IOException">The bot refused, or did not answer.</exception>
    private async Task<TimeSpan> TurnAsync(int person)
    {
        var answer = crowd.Platform.AnswerIn(speaker.ConversationOf(person));
        using var request = speaker.Say(person, text);
        var started = Stopwatch.GetTimestamp();
        using var response = await crowd.Http.SendAsync(request);
        if (!response.IsSuccessStatusCode)
        {
            throw new IOException($"“{text}” was answered with {(int)response.StatusCode}.");
        }

        try
        {
            var arrived = await answer.WaitAsync(_patience);
            LastAnswer = arrived.Body;
            return Stopwatch.GetElapsedTime(started, arrived.At);
        }
        catch (TimeoutException late)
        {
            throw new IOException($"“{text}” was not answered within {_patience.TotalSeconds} s.", late);
        }
    }
}
