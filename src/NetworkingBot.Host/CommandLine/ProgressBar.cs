using Spectre.Console;

namespace NetworkingBot.Host.CommandLine;

/// <summary>Shows how far long work has come.</summary>
internal static class ProgressBar
{
    /// <param name="measure">How much is done, of how much, from what the work reports.</param>
    public static Task RunAsync<T>(
        IAnsiConsole console,
        string label,
        Func<T, (int Done, int Of)> measure,
        Func<IProgress<T>, Task> work
    ) =>
        console
            .Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .StartAsync(async shown =>
            {
                var task = shown.AddTask(Markup.Escape(label));
                await work(
                    new Direct<T>(report =>
                    {
                        var (done, of) = measure(report);
                        task.MaxValue = Math.Max(1, of);
                        task.Value = done;
                    })
                );
            });

    // The library's own kind reports through a synchronisation context, which a console has not.
    private sealed class Direct<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
